import type { StatedBound } from '../phrases/bound-phrase.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { toolOf } from '../phrases/tools.ts';
import { banded } from './made.ts';
import { loadFacts, measuredBounds } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const TESTED = 'load|stress|soak|spike|replay|endurance|performance|burst';

/** What fails or is slow elsewhere than in requests, unless a load test is spoken of. */
const OTHER_RUNS = [
  'e2e|suite|suites|tests|pack|packs|regression',
  'round trip between',
  'rtt|jitter|ping|link|links|tunnel',
  'job|jobs|batch|import|imports|sync|update|updates|delivery|deliveries|orders|payments|logins|calibration|scoring|budget|transactions|notifications|mails|webhooks|uploads|clock|pipeline|pipelines|trainings|replay',
];

/** What a load test is run for. */
const OF_LOAD = /^(?:p\d+|mean|max|throughput)$/;

/** Load tests: what they measured, or that one ran at all. */
export const LOAD_RULES: readonly Rule[] = [
  {
    id: 'load-stated',
    check: 'load-test',
    why: 'The report of a load test has latency, errors and throughput.',
    opens: ['state', 'look', 'run'],
    not: [
      'overhead',
      'cold start',
      'startup|start up',
      'than ?the old|previous|last|before',
      'restore|recovery|rollback|failover',
      'deployment|build|backup|onboarding|conversion|delivery success',
      'crash free',
    ],
    make: (seen) => {
      if (seen.place === 'running' || seen.place === 'tests') return undefined;
      if (seen.place !== 'load' && says(seen.words, OTHER_RUNS)) return undefined;
      const measured = measuredBounds(seen).filter(
        ({ bound, measure }) =>
          (measure?.loadTest !== undefined && !(measure.complement && seen.place !== 'load' && ofOthers(seen.words))) ||
          (seen.place === 'load' && measure === undefined && (dimensionOf(bound) === 'duration' || lost(seen, bound))),
      );
      // "Soak at 900 rps: 0 restarts": what is before the colon is how it is tested.
      if (says(seen.words, MACHINES) && measured.every(({ bound }) => dimensionOf(bound) === 'rate')) return undefined;
      const facts = loadFacts(seen, measured);
      // Errors alone are those of the running system, unless something says before the launch.
      if (seen.place === 'plain' && !Object.keys(facts).some((fact) => OF_LOAD.test(fact))) return undefined;
      const vus =
        Object.keys(facts).length === 1 && 'vus' in facts && seen.place !== 'load' && seen.item.cell === undefined;
      return Object.keys(facts).length === 0 || vus ? undefined : { ...report(), ...banded(seen, facts) };
    },
    examples: [
      { text: 'p95 below 300 ms at 200 requests/s', bands: { go: { p95: '< 300ms' } } },
      { text: '99th percentile: no more than 2 seconds', bands: { go: { p99: '<= 2s' } } },
      { text: 'Success rate of the stress test above 99 %', bands: { go: { 'error-rate': '< 1%' } } },
      {
        text: 'Errors of the load test between 1 and 3 %',
        item: { section: 'caution' },
        bands: { caution: { 'error-rate': '1% .. 3%' } },
      },
      {
        text: 'Average response time under 1 second',
        item: { headings: ['Load testing'] },
        bands: { go: { mean: '< 1s' } },
      },
      {
        text: 'Error rate < 2 % (usual), < 8 % (peak)',
        item: { headings: ['Service levels'] },
        bands: { go: { 'error-rate': '< 2%' } },
      },
      { text: 'p99.9 at most 90 ms', bands: { go: { p999: '<= 90ms' } } },
      {
        text: 'Search: nothing slower than 4 s',
        item: { headings: ['Load testing'] },
        bands: { go: { max: '<= 4s' } },
      },
      { text: 'mean below 150 ms', item: { headings: ['Load testing'] }, bands: { go: { mean: '< 150ms' } } },
      { text: 'Bookings: 99 % within 3 s', item: { headings: ['Load testing'] }, bands: { go: { p99: '<= 3s' } } },
      { text: 'Page p95: < 2 s', item: { form: 'row', place: 'load' }, bands: { go: { p95: '< 2s' } } },
      { text: 'Ticket shop takes 90 orders per second', bands: { go: { throughput: '>= 90/s' } } },
      { text: 'Ticket shop copes with 90 orders per second', bands: { go: { throughput: '>= 90/s' } } },
      {
        text: 'Aborted uploads below 3 %',
        item: { headings: ['Stress test'] },
        bands: { go: { 'error-rate': '< 3%' } },
      },
      { text: 'With 700 viewers at most 2 % errors', bands: { go: { 'error-rate': '<= 2%' } } },
    ],
    unlike: [
      { text: 'p95 below 300 ms', item: { headings: ['Canary in production'] } },
      { text: 'Error rate > 5%', item: { section: 'rollback' } },
      { text: 'Saving a grade takes > 8 seconds', item: { section: 'no-go' } },
      { text: 'Latency of a tile: p99 < 80 ms', item: { form: 'row', place: 'running' } },
      'Shop errors at most 2 %',
      'p95 of the forms below 900 ms for 20 minutes',
      { text: 'p95 of the forms below 900 ms', item: { headings: ['The night of the switch'] } },
      { text: 'T+30 min: p95 of the forms below 900 ms', item: { headings: ['Plan'] } },
      'Overhead below 3 ms',
      'Write down the p95 target of 300 ms',
    ],
  },
  {
    id: 'load-ran',
    check: 'load-test',
    why: 'A load test leaves a report; the text states no limit, so there are two to be thought about.',
    opens: ['state', 'look', 'run'],
    says: [
      'concurrent|simultaneous|parallel users|readers|clients|sessions|connections|writers|requests|devices|buyers|visitors',
      'soak|stress|spike|load ?test .. survived|passed|done|run|complete*|hours',
      `${TESTED} test|tests|testing`,
      '# .. at once|simultaneously|concurrently',
      '# .. at|in ?the same time|minute|moment|second',
      'no|none|zero|0|without .. in|during|under|after ?the .. soak|stress',
      `${TESTED}|volume tested`,
      'same|previous test|run|scenario|load|setup with|at|for|again|without',
      'volume|throughput|concurrency|saturation|breakpoint|ramp|burst test|tests',
      '# concurrent|simultaneous|parallel',
      `${TESTED} scenario|scenarios run|passed|pass`,
      'stability|endurance|breakpoint|scalability test|tests|testing',
      'break point test|tests|testing',
      '^ test high volume|throughput|load',
      '^ record ?the baseline',
    ],
    not: [
      'environment|framework|frameworks|plan|data|script|scripts|tool|tools|planned|scheduled|harness|documentation|docs|guide',
      'report|results shared|reviewed|documented',
      'configured|written|prepared',
      'nightly|data|etl|elt|batch|full|initial|delta|incremental|bulk|table|warehouse|daily|hourly|page|work|image|first load|loads',
    ],
    make: (seen) => (ofMachine(seen) || ofPeople(seen) ? undefined : ran(seen)),
    examples: [
      { text: 'Load tested at four times the usual traffic' },
      { text: '7,000 concurrent listeners' },
      { text: 'Load test passed', bands: { go: { p95: '< 500ms', 'error-rate': '< 1%' } } },
      { text: 'Stress testing complete' },
    ],
    unlike: [
      'Nightly load done',
      'Load test environment is ready',
      'Performance test scripts written',
      'CPU stays below 60 % during the soak test',
      'Pools sized after the load test',
    ],
  },
  {
    id: 'among-load-tests',
    check: 'load-test',
    why: 'It stands among load tests, and the report of one says how it went.',
    opens: ['state', 'look', 'run'],
    under: [`${TESTED} test|tests|testing`],
    says: [
      'scenario|scenarios|simulated|simulation|simulate|breakpoint|spike|ramp',
      'break point',
      'stability|endurance|capacity|scalability|volume test|tests|testing',
      'baseline .. collected|recorded|captured|measured|established',
      'high volume|throughput|load|traffic|concurrency',
      'results export',
    ],
    not: ['environment|framework|tool|tools|script|scripts', 'planned|scheduled|reviewed|documented|configured'],
    make: ran,
    examples: [
      { text: '300 shoppers simulated', item: { headings: ['Load testing'] } },
      { text: 'Run it with high volume', item: { headings: ['Stress tests'] } },
    ],
    unlike: ['300 shoppers simulated', { text: 'Tools installed', item: { headings: ['Load testing'] } }],
  },
  {
    id: 'load-command',
    check: 'load-test',
    why: 'The command is a load test, and its report says how it went.',
    opens: ['state', 'look', 'run', 'change'],
    make: (seen) =>
      seen.named.commands.some((command) => toolOf(command) === 'load-test') &&
      !['install', 'write', 'add'].includes(seen.words[0] ?? '')
        ? ran(seen)
        : undefined,
    examples: [{ text: 'Take a baseline: k6 run scripts/cart.js', item: { code: ['k6 run scripts/cart.js'] } }],
    unlike: [{ text: 'Install it: brew install k6', item: { code: ['brew install k6'] } }],
  },
];

/** Of the machines that carry the load, their own metrics tell. */
const MACHINES = ['restarts|leak|leaks|growth|oom|throttling|deadlocks|gc|swap|saturation|goroutines|evictions'];

/** What is asked for is how the machines do meanwhile: memory, restarts, a pool. */
function ofMachine(seen: Seen): boolean {
  if (says(seen.words, MACHINES)) return true;
  const measured = measuredBounds(seen);
  return (
    measured.length > 0 && measured.every(({ measure }) => measure !== undefined && measure.loadTest === undefined)
  );
}

/** What people did with what a test said: "pools sized after the load test". */
function ofPeople({ words }: Seen): boolean {
  return says(words, [
    'sized|tuned|adjusted|raised|lowered|fixed|changed|chosen|corrected|set|scaled|resized|reserved|booked|agreed|derived ?according ?based after|from|to|by|on|for|with',
    'after|from|for the ?last load|stress|soak|performance test',
  ]);
}

/** Under load, the share that must stay small is that of what goes wrong. */
function lost({ words }: Seen, bound: StatedBound): boolean {
  return (
    bound.kind === 'compare' &&
    bound.operator.startsWith('<') &&
    dimensionOf(bound) === 'ratio' &&
    !says(words, ['gpu|memory|usage|full|coverage|hit|capacity|idle|worse|slower|overhead|budget|cost', 'utili*'])
  );
}

/** Whether what succeeds is something else than a request: "login success", "update success". */
function ofOthers(words: Seen['words']): boolean {
  const at = words.indexOf('success');
  const of = words[at - 1];
  return at > 0 && of !== undefined && /^\p{L}/u.test(of) && !REQUESTS.has(of);
}

const REQUESTS = new Set(
  'request requests api http call calls response responses query queries overall total the a with of and'.split(' '),
);

function report(): { options: Readonly<Record<string, unknown>>; todo: Readonly<Record<string, string>> } {
  return { options: { report: PLACEHOLDER.loadTest }, todo: { report: TODO.loadTest } };
}

/** A load test of which the text only says that it ran. A load test without a bound of the author's does not load. */
export function ran(seen: Seen): Made {
  const stated = loadFacts(seen, measuredBounds(seen));
  if (Object.keys(stated).length > 0) return { ...report(), ...banded(seen, stated) };
  return {
    ...report(),
    bands: { go: { p95: '< 500ms', 'error-rate': '< 1%' } },
    todo: { report: `${TODO.loadTest}, and what is fast enough` },
  };
}
