import { asGoodText } from '../phrases/as-good.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText, FLIPPED } from '../phrases/bound-text.ts';
import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { toolOf } from '../phrases/tools.ts';
import { wordsOf } from '../phrases/words.ts';
import { banded } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const OTHER = [
  'documentation|docs|doc|metadata|monitoring|alert|alerting|dashboard|dashboards|browser|device|prediction|interval|catalogue|catalog|attribute|scoring|vocabulary|intent|fleet|radio|sensor|insurance|network|geographic|audit|support|call|runbook|field|tag|trace|tracing|log|logging|wifi|vehicle|data|training|file|system|compliance|warranty|media|press|timezone|shift|hour coverage',
  'lineage|observability|telemetry|commitment|reservation|plan|endpoint|requirement|requirements|quantile|mtls|lte|cellular|signal|area|market|regional|inventory|asset|account|customer|language|locale|backup|policy coverage',
  'coverage of ?the docs|documentation|dashboards|alerts|sli|slis|services|hours|on|inventory|assets|devices|accounts|hosts|customers|users|techniques|systems',
  'coverage of ?the ?all ?top ?eligible # ?% interval|techniques|systems',
  'coverage of eligible|discovered|known|registered|active',
  'coverage ?is ?at ?least # ?% of .. visits|accounts|assets|hosts|devices|area|operating|customers|users|sites|systems|shifts',
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
      { text: 'Line coverage 84.2 % — gate 78 %', bands: { go: { lines: '>= 78%' } } },
      { text: 'Coverage must not fall by more than 1 %', bands: { go: { lines: '>= baseline - 1pp' } } },
      { text: 'Coverage drop < 2 percentage points', bands: { go: { lines: '> baseline - 2pp' } } },
      { text: 'Coverage of changed lines: ≥ 88 %', bands: { go: { 'changed-lines': '>= 88%' } } },
      {
        text: 'Test coverage at least 82 %, no module under 65 %',
        bands: { go: { lines: '>= 82%', 'lowest-file': '>= 65%' } },
      },
      {
        text: 'Coverage: branches at least 60 %, new code at least 90 %',
        bands: { go: { branches: '>= 60%', 'changed-lines': '>= 90%' } },
      },
    ],
    unlike: [
      'Documentation coverage above 80%',
      'Alert coverage: 100 % of the services',
      'Coverage of the shifts agreed',
      'Coverage of inventory ≥ 99 %',
      'Coverage: ≥ 97 % of discovered accounts',
      'Commitment coverage > 85%',
      'Coverage: 100% of visits assigned',
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
      ...banded(seen, unstated(seen) ?? { lines: seen.band === 'go' ? '>= 80%' : '< 80%' }),
      todo: { report: `${TODO.coverage}, and which share is enough` },
    }),
    examples: [
      { text: 'Test coverage is sufficient', bands: { go: { lines: '>= 80%' } } },
      { text: 'Test coverage: line 72 / branch 55', bands: { go: { lines: '>= 72%', branches: '>= 55%' } } },
      { text: 'Test coverage: not below what it was', bands: { go: { lines: '>= baseline' } } },
    ],
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
            ...banded(seen, unstated(seen) ?? { lines: '>= 80%' }),
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
  [
    'lowest-file',
    'worst|lowest|weakest|no|any|each|every|single file|files|module|modules|package|packages|class|classes',
  ],
  ['branches', 'branch|branches'],
  ['functions', 'function|functions|method|methods'],
  ['statements', 'statement|statements'],
  ['changed-lines', 'changed|new|diff|patch|modified'],
  ['lines', 'line|lines'],
];
const factIn = (words: readonly string[]) => FACTS.find(([, phrase]) => says(words, [phrase]))?.[0];

/** Which share each bound is of; of two on one the first counts. What was measured stands beside what is asked for: "84 % (target 80 %)". */
function coverageBounds(seen: Seen): Record<string, string> {
  const found: Record<string, string> = {};
  const all = measuredIn(seen.body, seen.bounds).filter(({ bound }) => dimensionOf(bound) === 'ratio');
  const called = all.filter(({ bound }) => GATE.test(seen.body.slice(0, bound.at)));
  // "At least 40 % (now 43 %)".
  const aside = all.some(({ bound }) => bound.kind === 'bare' && /\([^()]*$/.test(seen.body.slice(0, bound.at)));
  // "(Branches: 75 %)" is asked for as well.
  const own = (near: readonly string[] = []) => NAMED.has(factIn(near) ?? '');
  const gates =
    called.length === 0 && aside ? all.filter(({ bound, near }) => bound.kind !== 'bare' || own(near[0])) : called;
  for (const { bound, near } of gates.length > 0 ? gates : all) {
    const step = stepOf(seen, bound);
    // Points are told only of a step.
    if (step === undefined && bound.kind !== 'range' && bound.amount.unit === 'pp') continue;
    // "95 % statements, 90 % branches": what stands behind the first is called before the second.
    const sides =
      bound.kind === 'bare' && all[0]?.near[0]?.some((word) => factIn([word])) !== true ? [...near].reverse() : near;
    const named = sides.map(factIn).find((one) => one !== undefined);
    const alone = gates.length > 0 || all.length === 1 ? factIn(seen.words) : undefined;
    found[named ?? alone ?? 'lines'] ??= step ?? boundText(bound, seen.band === 'go' ? 'higher' : 'lower');
  }
  const [only, ...more] = Object.values(found);
  const each = more.length > 0 ? [] : listedIn(seen.body);
  return only === undefined || each.length < 2 ? found : Object.fromEntries(each.map((fact) => [fact, only]));
}

/** A share of the code that is lost or won is told in points: "must not fall by more than 1 %". */
function stepOf(seen: Seen, bound: StatedBound): string | undefined {
  if (bound.kind !== 'compare' || Number(bound.amount.number) > STEP) return undefined;
  const said = relativeText(seen.body, bound, seen.band)?.replace(/(\d)%/, '$1pp');
  if (said !== undefined || !LOST.test(seen.body.slice(0, bound.at))) return said;
  return `${FLIPPED[bound.operator]} baseline - ${bound.amount.number}pp`;
}

/** "Coverage drop < 2 points": how much less it may be. */
const LOST = /\b(?:drop|fall|decrease|decline|loss|reduction|regression)\W*$/i;

/** More than that many points at once nobody allows. */
const STEP = 20;

/** Kinds of coverage that a bare share in parentheses may be of. */
const NAMED: ReadonlySet<string> = new Set(['branches', 'functions', 'statements']);

/** "75 % (branches, functions, lines)": what one share is asked of. */
function listedIn(body: string): readonly string[] {
  const listed = /\(([^()\d]*,[^()\d]*)\)/.exec(body)?.[1]?.split(/,|\band\b/) ?? [];
  const facts = listed.map((part) => factIn(wordsOf(part)));
  return facts.every((fact) => fact !== undefined) ? facts : [];
}

const GATE = /\b(?:gate|target|goal|threshold|minimum|required|limit)\b\W*(?:(?:is|of|at least)\s*)?$/i;

/** Shares without a sign of percent, "line 75 / branch 60", "still over 88", and that it must not be less than it was. */
function unstated(seen: Seen): Record<string, string> | undefined {
  const stated = coverageBounds(seen);
  if (Object.keys(stated).length > 0) return stated;
  const found: Record<string, string> = {};
  for (const bound of seen.bounds) {
    if (bound.kind === 'range' || dimensionOf(bound) !== 'count' || bound.amount.about) continue;
    const fact = factIn(wordsOf(seen.body.slice(0, bound.at)).slice(-1));
    if (bound.kind === 'compare' && bound.operator.startsWith('>') !== (seen.band === 'go')) continue;
    if (Number(bound.amount.number) > 100 || (bound.kind === 'bare' && fact === undefined)) continue;
    const share = { ...bound, amount: { ...bound.amount, unit: '%' } };
    found[fact ?? 'lines'] ??= boundText(share, seen.band === 'go' ? 'higher' : 'lower');
  }
  if (Object.keys(found).length > 0) return found;
  const good = seen.band === 'go' ? asGoodText(seen.body) : undefined;
  return good === '>= baseline' ? { lines: good } : undefined;
}
