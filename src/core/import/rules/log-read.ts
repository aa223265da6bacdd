import { says } from '../phrases/phrase.ts';
import { banded } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';

/** "Expected log output", "You should see in the console": what stands below is what a log has to have in it. */
const AWAITED = [
  'expected|awaited .. log|logs|console|output',
  'log|logs|console .. expected|should|shows|show|look for',
  'see|find .. in|on ?the ?your ?server ?browser ?application log|logs|console',
];
/** Below such a heading may as well stand what must not be there. */
const UNWANTED = [
  'error|errors|warning|warnings|not|never|no|fail*|trouble*|exception|exceptions|problem|problems|bad',
];
/** A message in code or quotation marks, with a word or two before it that say when it comes. */
const QUOTED = /^(?:[\p{L}\d ]{2,40}:\s*)?["“„]([^"“”]{3,80})["”]/u;
const OPENS = /^(?:[\p{L}\d ]{2,40}:\s*)?$/u;
/** What a message is not: holes and code. */
const HOLE = /[<>{}$]|\.\.\.|…|^\S+\(\)$/;
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** Logs that somebody is to read, and messages that have to be in them. */
export const LOG_READ_RULES: readonly Rule[] = [
  {
    id: 'log-message',
    check: 'log',
    why: 'It is a message that a log has to have in it, and a kept log shows whether it does.',
    opens: ['state', 'look', 'run', 'change'],
    make: (seen) => {
      const [above] = seen.around;
      const heading = seen.around.slice(0, 2).some((one) => says(one, AWAITED) && !says(one, UNWANTED));
      if (!heading || seen.band !== 'go' || above === undefined || says(above, UNWANTED)) return undefined;
      const { text, code } = seen.item;
      const [first] = code;
      const at = first === undefined ? -1 : text.indexOf(first);
      const said = first !== undefined && at >= 0 && OPENS.test(text.slice(0, at)) ? first : QUOTED.exec(text)?.[1];
      if (said === undefined || !/\p{L}{2}/u.test(said) || HOLE.test(said) || says(seen.words, ['not|never|no|absent']))
        return undefined;
      return {
        options: { file: PLACEHOLDER.log, pattern: said.trim().replace(SPECIAL, '\\$&') },
        todo: { file: TODO.log },
        ...banded(seen, { matches: '>= 1' }),
      };
    },
    examples: [
      {
        text: 'Ledger opened (with the year)',
        item: { code: ['Ledger opened'], headings: ['Expected server logs'] },
        options: { pattern: 'Ledger opened' },
        bands: { go: { matches: '>= 1' } },
      },
      {
        text: 'After the first scan: "belt 2 is moving."',
        item: { headings: ['What you should see in the console'] },
        options: { pattern: 'belt 2 is moving\\.' },
      },
    ],
    unlike: [
      { text: 'Ledger opened', item: { code: ['Ledger opened'], headings: ['Setup'] } },
      { text: 'Ledger torn', item: { code: ['Ledger torn'], headings: ['Errors you should not see in the logs'] } },
      { text: 'No Ledger torn', item: { code: ['Ledger torn'], headings: ['Expected server logs'] } },
      { text: 'Ledger is opened once', item: { headings: ['Expected server logs'] } },
    ],
  },
  {
    id: 'log-read',
    check: 'log',
    why: 'Who reads a log looks for what went wrong, and a kept log shows how many of its lines say so.',
    opens: ['state', 'look', 'change'],
    says: [
      '^ review|inspect|examine|check|read ?through ?the ?all ?any ?our ?your error|application|app|server|database|function|functions|deployment|deploy|build|container|worker|job|system|production|browser|console|runtime|backend|api|hosting log|logs|warnings',
      '^ review|inspect|examine|check|read ?through ?the ?all ?any ?our ?your log|logs',
      '^ review|inspect|examine|check .. console|server|function|functions|deployment|container log|logs|warnings',
    ],
    not: [
      'audit|access|security|call|change|decision|query|release|commit|git log|logs|history',
      'logs|log in|into|aggregation|rotation|retention|level|levels|format|shipping|viewer|page|settings|configuration|book',
      'regularly|daily|weekly|monthly|policy|plan|process|with|dashboard|dashboards',
    ],
    make: (seen) => {
      // What is sought and is no trouble, only who wrote it knows how it reads.
      const sought = says(seen.words, ['for']) && !says(seen.words, [TROUBLE]);
      // Below "Rollback" it is a step, and no trigger.
      if (sought || seen.band !== 'go' || seen.bounds.some(({ kind }) => kind !== 'bare')) return undefined;
      const fact = says(seen.words, ['warnings']) ? 'warnings' : 'errors';
      return {
        options: { file: PLACEHOLDER.log },
        todo: { file: TODO.log },
        ...banded(seen, { [fact]: 0 }),
      };
    },
    examples: [
      { text: 'Review the server logs', bands: { go: { errors: 0 } } },
      { text: 'Inspect the logs of the press' },
      { text: 'Review any console warnings', bands: { go: { warnings: 0 } } },
      { text: 'Check the deployment logs' },
    ],
    unlike: [
      'Review audit logs with the auditor',
      'Review log retention',
      { text: 'Review the server logs', item: { section: 'rollback' } },
      'Check the logs for the order of the belts',
      'Review the release log',
    ],
  },
];

const TROUBLE =
  'error|errors|warning|warnings|exception|exceptions|failure|failures|issue|issues|problem|problems|crash|crashes|anomalies';
