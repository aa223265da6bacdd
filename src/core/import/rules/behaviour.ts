import type { StatedBound } from '../phrases/bound-phrase.ts';
import { tellsWhatItDoes } from '../phrases/finite.ts';
import { handled } from '../phrases/handled.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { verbAt } from '../phrases/sentence.ts';
import { isState } from '../phrases/verbs.ts';
import { BREAK } from '../phrases/words.ts';
import { BY_PEOPLE, DONE_BY_PEOPLE, NEVER, PEOPLE } from './by-people.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';
import { testBounds } from './tests.ts';

const ACTS =
  'ignored|refused|queued|merged|delivered|retried|untouched|works|work|working|functions|functional|functioning|loads|displays|display|displayed|renders|render|rendered|shows|show|shown|opens|appears|appear|returns|return|rejects|reject|rejected|accepts|handles|handle|handled|survives|survive|sends|sent|arrives|arrive|received|prevents|prevented|retries|falls|redirects|preserved|discovered|detected|found|recognised|recognized|restored|authenticates|persists|persist|persisted|validates|responds|responsive|supports|supported|behaves|behave|unchanged|compatible|consistent|correct|correctly|properly|enforced|isolated|idempotent|completes|sorted|saved|triggers|triggered|blocked|throttled|cached|hidden|accurate|respected|applied|succeeds|fails|degrades|served|sheds|follows|follow|goes|can|cannot|must|should|navigates|submits|submit|matches|calculates|calculated|expires|resets|syncs|restores|resumes|intact|refreshes|starts|stops|see|sees|contains|carries|allows|denies|blocks|keeps|leaves|asks|recovers|reconnects|refuses|declines|hides|warns|remembers|forgets|lands|parses|encodes|decodes|encrypts|decrypts|sheds|flagged|declined|masked|rounded|printed|kept|withdraw|pause|resume|undo|says';

/** Who signs in to what is released, and does not "log in to" the console of a host, tries it. */
const SIGNS_IN = '^ log|sign in as|with|by|via|using|through';

/** Named behaviours of the software, which a test would show. */
export const BEHAVIOUR_RULES: readonly Rule[] = [
  {
    id: 'written-endpoint',
    check: 'tests',
    why: 'To ask this address would change something, so a test on a system of its own shows that it works.',
    opens: ['state', 'look'],
    make: (seen) =>
      seen.named.endpoints.some(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method)) ? only(seen) : undefined,
    examples: [{ text: 'POST /v2/carts refuses an empty cart', item: { code: ['POST /v2/carts'] } }],
    unlike: [{ text: 'GET /v2/carts', item: { code: ['GET /v2/carts'] } }],
  },
  {
    id: 'tested-behaviour',
    check: 'tests',
    why: 'It is to be tested, and a test of that name in a report shows that it was.',
    opens: ['look', 'state', 'change'],
    says: ['^ test|retest|exercise|try', SIGNS_IN, 'tested|verified|validated|exercised'],
    not: [
      ...BY_PEOPLE,
      ...DONE_BY_PEOPLE,
      'root|sudo|console|registry',
      'tested|tried|verified by ?the ?a ?an ?our ?night ?day ?field ?it shift|team|electrician|technician|officer|desk|crew|staff|vendor|lab|customer|users|volunteers|engineer',
      'phone|phones|generator|siren|sirens|radio|radios|sockets|hardware|cabling|ups',
      'test plan|data|account|accounts|user|users|environment',
      '^ test ?all critical|delivery|alerts',
      'tasks|task|stories|items|creds|credentials',
      'account|accounts|contract|contracts|binding|bindings|project|restriction|restrictions|catalog|catalogue|settings|sender|domain|details|information|seed|bucket ?is|are|was ?all ?both ?previously verified|validated',
      'integrity|readiness|requirements|quality|configuration|compliance|contacts|credentials|permissions',
      'browsers|ios|android|chrome|firefox|safari|edge|iphone',
    ],
    make: (seen) => {
      if (seen.opening === 'change' && (seen.band !== 'go' || !says(seen.words, [SIGNS_IN]))) return undefined;
      const states = says(seen.words, ['tested|verified|validated']);
      return seen.words.length > (states ? 1 : 2) ? only(seen) : undefined;
    },
    examples: [
      { text: 'Test the retry after a time-out' },
      { text: 'Rate limits tested' },
      { text: 'Test with an empty basket (should return 400)' },
      { text: 'Log in as a volunteer' },
      { text: 'Sign in with a library card' },
    ],
    unlike: [
      'Log in to the dashboard of the host',
      'Log in with SSH',
      'Test the restore of a backup',
      'Escalation tested',
      'Service accounts validated',
      'Test it',
    ],
  },
  {
    id: 'behaviour',
    check: 'tests',
    why: 'It is a behaviour of the software, and a test of that name in a report shows it.',
    opens: ['look', 'state'],
    says: [ACTS, 'open the|a|an|in'],
    not: [
      ...BY_PEOPLE,
      ...DONE_BY_PEOPLE,
      'system|systems ?is|are stable|operational',
      '^ monitor|watch|track|measure|review|observe|look|inspect|examine',
      'error|success|hit rate|rates',
      PEOPLE,
      'latency|cpu|memory|throughput|performance|metrics|certificate|backup',
      'ready|prepared',
      'updated|created|written|planned|scheduled|assigned|trained|briefed|notified|informed|documented|configured|installed|deployed|provisioned|announced|archived|enabled|purchased|registered',
    ],
    make: (seen) => (wanted(seen) && subject(seen) && !handled(seen.words) ? only(seen) : undefined),
    examples: [
      { text: 'Login works without a password' },
      { text: 'Expired vouchers are rejected' },
      { text: 'Verify that the basket is kept over a restart of the browser' },
      { text: 'Search shows the newest first' },
    ],
    unlike: ['Restore works', 'Team works in shifts', 'Dashboards show data', 'Works'],
  },
  {
    id: 'among-tests',
    check: 'tests',
    why: 'It stands among tests, so a test of that name in a report shows it.',
    opens: ['state'],
    under: [
      'functional|regression|acceptance|smoke|e2e|compatib*|behavio*',
      'ui|integration|feature|api|system|manual test|tests|testing|compatib*',
      'error handling|scenarios',
      'edge cases',
      'user flows|journeys',
      'critical ?user paths|flows',
    ],
    not: [
      ...NEVER,
      'performance|load|stress',
      'complete|completed|reviewed|approved|prepared|ready|configured|documented|defined|created|planned|scheduled|written|set',
    ],
    make: (seen) => (seen.words.length > 0 ? only(seen) : undefined),
    examples: [{ text: 'Two carts of one customer', item: { headings: ['Regression tests'] } }],
    unlike: [{ text: 'Test devices prepared', item: { headings: ['Regression tests'] } }, 'Two carts of one customer'],
  },
  {
    id: 'sentence',
    check: 'tests',
    why: 'It says what the software does, and a test of that name in a report shows it.',
    opens: ['state'],
    not: [
      '^ there is|are',
      PEOPLE,
      'live|released|deployed in|on',
      ...BY_PEOPLE,
      ...DONE_BY_PEOPLE,
      ...NEVER,
      'we|you|everyone|everybody|somebody|people|customers|support|stakeholders|engineers|manager|lead|owner|board|vendor|budget|contract|meeting',
      'is|are|has|have ?been ?now ?all ?still ?fully published|tagged|switched|moved|lifted|rotated|revoked|removed|cleaned|printed|mounted|packed|paid|signed|extended|renewed|frozen|closed|opened|raised|lowered|scaled|warmed|paused',
      'is|are ?now ?all enabled|disabled|active|inactive|activated $',
      'is|are ?now ?all ?still ?fully informed|trained|briefed|notified|scheduled|planned|documented|defined|agreed|deleted|kept|archived|configured|assigned|available|ready|done|complete|prepared|booked|told|aware|known|ordered|installed|stored|reviewed|approved|in|up|on',
    ],
    make: (seen) =>
      wanted(seen) &&
      !handled(seen.words) &&
      seen.bounds.every(({ kind }) => kind === 'bare') &&
      (verbAt(seen.words) >= 0 || tellsWhatItDoes(seen.words))
        ? only(seen)
        : undefined,
    examples: [
      { text: 'Sockets stay open while the settings reload' },
      { text: 'Gate understands badges of 2019' },
      { text: 'A cancelled order gives the stock back' },
      { text: 'Guests get the public price' },
      { text: 'An empty basket costs nothing' },
      { text: 'Hearing aids reconnect after a flight' },
      { text: 'The assistant hands over to a person' },
    ],
    unlike: [
      'Release notes for the team',
      'Vendor gets the invoice',
      'Customers told about the window',
      'Keys are kept in the safe',
    ],
  },
  {
    id: 'built',
    check: 'tests',
    why: 'It is said to be built, and a test of that name in a report shows that it is there.',
    opens: ['state'],
    under: ['what .. built|implemented|delivered|shipped', 'done'],
    not: [
      ...NEVER,
      'documentation|docs|dashboard|dashboards|commit|commits|document|framework|docker|kubernetes|scripts',
      'configured|created|reviewed|approved|updated|installed|deployed|trained|optional',
    ],
    make: (seen) => (seen.words.length > 1 && seen.item.ticked === true ? only(seen) : undefined),
    examples: [{ text: 'Prefix index over the parts', item: { headings: ['What was built'], ticked: true } }],
    unlike: [
      'Prefix index over the parts',
      { text: 'Dashboard of the index', item: { headings: ['What was built'], ticked: true } },
    ],
  },
  {
    id: 'looked-at',
    check: 'tests',
    why: 'Whether it is as it should be, a test of that name in a report shows.',
    opens: ['look'],
    says: [
      '^ test|verify|validate|confirm|ensure',
      '^ check .. compatibility|integrity|handling|behaviour|behavior|logic|flow|validation|mapping|calculation|permissions',
    ],
    not: [
      ...NEVER,
      ...DONE_BY_PEOPLE,
      'rollback|backup|backups|restore|failover|disaster|drill|staging|rehears*|alert|alerts|notification|notifications|communication|plan|plans|schedule|schedules|stakeholder|stakeholders|team|access|budget|approval|environment|license|licenses|licence|installed|version|versions|window|announcement|understand|understands|available|availability|ready|readiness|capacity|quota|owner|owners|support|training|customer|customers|backed|documented|documentation|copied|git|branch|checklist|status|configured|configuration|dns|deployment|deployments|list|hardware|vendor|contract|explorer|etherscan|polygonscan|arbiscan|basescan|bscscan|snowtrace|blockscout|sourcify',
    ],
    make: (seen) => (seen.words.length > 2 ? only(seen) : undefined),
    examples: [{ text: 'Verify error aggregation' }, { text: 'Confirm the mapping of currencies' }],
    unlike: ['Verify the restore of a backup', 'Confirm the maintenance window', 'Verify it'],
  },
];

/** It is to be so: what is among triggers is not. */
export function wanted({ band, around }: Seen): boolean {
  return (
    band === 'go' &&
    !says(around[0] ?? [], [
      'when|if|once|abort|abortion|fallback $',
      'abort|stop|turn ?back when|if',
      '^ red|amber|yellow|orange',
    ])
  );
}

/** Something is named that behaves so: a word before the verb that is neither a verb nor a small word. */
function subject({ words, opening }: Seen): boolean {
  const rest = opening === 'look' ? words.slice(1) : words;
  return rest.filter((word) => word !== BREAK && !isState(word)).length > 0 && rest.length > 1;
}

/** A behaviour states which share of tries succeeds, or how long it takes; never how many tests there are. */
function ofBehaviour(seen: Seen): ReturnType<typeof testBounds> {
  const bounds = seen.bounds.filter((bound) => dimensionOf(bound) === 'duration' || sharesOf(bound));
  return testBounds({ ...seen, bounds });
}

/** A share of at most 100 %. */
function sharesOf(bound: StatedBound): boolean {
  const amount = bound.kind === 'range' ? bound.high : bound.amount;
  return amount.unit === '%' && Number(amount.number) <= 100;
}

/** The tests that show it, by a name that the text suggests and somebody has to check. */
export function only(seen: Seen): {
  options: Readonly<Record<string, unknown>>;
  todo: Readonly<Record<string, string>>;
} {
  const named = seen.words.filter((word) => word !== BREAK && /^[a-z0-9]+$/.test(word)).slice(0, 6);
  return {
    options: { report: PLACEHOLDER.tests, only: `*${named.join(' ') || 'TODO'}*` },
    todo: { report: TODO.tests, only: TODO.only },
    ...ofBehaviour(seen),
  };
}
