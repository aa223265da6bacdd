import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { toolOf } from '../phrases/tools.ts';
import { banded } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const OTHER = [
  'documentation|docs|doc|metadata|monitoring|alert|alerting|dashboard|dashboards|browser|device|prediction|interval|catalogue|catalog|attribute|scoring|vocabulary|intent|fleet|radio|sensor|insurance|network|geographic|audit|support|call|runbook|field|tag|trace|tracing|log|logging|wifi|vehicle|data|training|file|system|compliance|warranty|media|press|timezone|shift|hour coverage',
  'coverage of ?the docs|documentation|dashboards|alerts|sli|slis|services|hours|on',
];

/** How much of the code the tests ran through. */
export const COVERAGE_RULES: readonly Rule[] = [
  {
    id: 'coverage-stated',
    check: 'coverage',
    why: 'A coverage report has that share.',
    opens: ['state', 'look', 'run'],
    says: [
      '^ line|lines|branch|branches|statement|statements|function|functions #',
      'diff|patch coverage',
      'code|lines|branches|statements|functions|paths|module|modules covered',
      'covered to|by|at ?at ?least ?more ?than #',
      'coverage',
      'covered by|with ?unit tests',
      'tests cover',
      'lines|branches|statements .. covered',
    ],
    not: OTHER,
    make: (seen) => {
      const shares = coverageBounds(seen);
      return Object.keys(shares).length === 0 ? undefined : { ...report(), ...banded(seen, shares) };
    },
    examples: [
      { text: 'Code coverage above 85%', bands: { go: { lines: '> 85%' } } },
      { text: 'QA has accepted it (91 % coverage)', bands: { go: { lines: '>= 91%' } } },
      {
        text: 'Coverage: branches at least 60 %, new code at least 90 %',
        bands: { go: { branches: '>= 60%', 'changed-lines': '>= 90%' } },
      },
    ],
    unlike: [
      'Documentation coverage above 80%',
      'Alert coverage: 100 % of the services',
      'Coverage of the shifts agreed',
    ],
  },
  {
    id: 'coverage',
    check: 'coverage',
    why: 'A coverage report has the share; the text does not say which is enough.',
    opens: ['state', 'look', 'run'],
    says: [
      'test|code|line|branch|unit|statement coverage',
      'coverage .. not|never|no dropped|drop|drops|lower|decreased|decrease|fallen|fall|less|worse',
      'coverage ?is|threshold|thresholds|targets|target|goals|gate|report met|maintained|sufficient|acceptable|reached|passes|passed|adequate|enforced|verified',
    ],
    not: OTHER,
    make: (seen) => ({
      ...report(),
      ...banded(seen, { lines: seen.band === 'go' ? '>= 80%' : '< 80%' }),
      todo: { report: `${TODO.coverage}, and which share is enough` },
    }),
    examples: [{ text: 'Test coverage is sufficient', bands: { go: { lines: '>= 80%' } } }],
    unlike: ['Runbook coverage is sufficient'],
  },
  {
    id: 'coverage-command',
    check: 'coverage',
    why: 'The command measures coverage, and its report has the share.',
    opens: ['state', 'look', 'run'],
    make: (seen) =>
      seen.named.commands.some((command) => toolOf(command) === 'coverage')
        ? {
            ...report(),
            ...banded(seen, { lines: '>= 80%' }),
            todo: { report: `${TODO.coverage}, and which share is enough` },
          }
        : undefined,
    examples: [{ text: 'Look at what is left out', item: { code: ['npm run coverage'] } }],
    unlike: [{ text: 'Look at what is left out', item: { code: ['npm run docs'] } }],
  },
];

function report(): { options: Readonly<Record<string, unknown>>; todo: Readonly<Record<string, string>> } {
  return { options: { report: PLACEHOLDER.coverage }, todo: { report: TODO.coverage } };
}

const FACTS: readonly (readonly [fact: string, phrase: string])[] = [
  ['branches', 'branch|branches'],
  ['functions', 'function|functions|method|methods'],
  ['statements', 'statement|statements'],
  ['changed-lines', 'changed|new|diff|patch|modified'],
  ['lines', 'line|lines'],
];

/** Which share each bound is of; of two on one the first counts. */
function coverageBounds(seen: Seen): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { bound, near } of measuredIn(seen.body, seen.bounds)) {
    if (dimensionOf(bound) !== 'ratio') continue;
    const named = near
      .map((words) => FACTS.find(([, phrase]) => says(words, [phrase])))
      .find((one) => one !== undefined);
    found[named?.[0] ?? 'lines'] ??= boundText(bound, seen.band === 'go' ? 'higher' : 'lower');
  }
  return found;
}
