import type { Amount } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { dimensionOf, type Measured, measuredIn } from '../phrases/measured.ts';
import { banded, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Example, Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** A fact of a check that texts state a limit of, with the words that name it. */
interface StatedFact {
  readonly id: string;
  readonly check: string;
  readonly fact: string;
  readonly dimensions: readonly Amount['dimension'][];
  readonly better: 'higher' | 'lower';
  readonly says: readonly string[];
  readonly also?: readonly string[];
  readonly not?: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly todo: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
  readonly unlike: readonly string[];
}

const report = (path: string, todo: string) => ({ options: { report: path }, todo: { report: todo } });
const TESTS = report(PLACEHOLDER.tests, TODO.tests);
const LOAD = report(PLACEHOLDER.loadTest, TODO.loadTest);
const SITE = { options: { url: PLACEHOLDER.url }, todo: { url: TODO.url } };
const ALERTS = { options: { url: PLACEHOLDER.url }, todo: { url: TODO.prometheus } };
const LOG = { options: { file: PLACEHOLDER.log }, todo: { file: TODO.log } };
const HOST = { options: { host: PLACEHOLDER.host, port: 443 }, todo: { host: TODO.host, port: 'the port' } };

const FACTS: readonly StatedFact[] = [
  {
    id: 'skipped-tests',
    check: 'tests',
    fact: 'skipped',
    dimensions: ['count'],
    better: 'lower',
    says: ['skipped|ignored|disabled test|tests|specs|cases', 'tests|specs|cases .. skipped|ignored|disabled'],
    ...TESTS,
    examples: [{ text: 'No more than 3 skipped tests', bands: { go: { skipped: '<= 3' } } }],
    unlike: ['Skipped meetings: at most 3'],
  },
  {
    id: 'flaky-tests',
    check: 'tests',
    fact: 'flaky',
    dimensions: ['count', 'ratio'],
    better: 'lower',
    says: ['flaky|flakes|flakiness'],
    ...TESTS,
    examples: [{ text: 'Fewer than 4 flaky cases', bands: { go: { flaky: '< 4' } } }],
    unlike: ['Fewer than 4 cornflakes'],
  },
  {
    id: 'failing-tests',
    check: 'tests',
    fact: 'failed',
    dimensions: ['count'],
    better: 'lower',
    says: [
      'failing|failed|broken|red ?smoke ?unit ?e2e ?known test|tests|specs|cases',
      'test|tests|suite|specs|cases .. failures|failing|fail|failed',
      'failures .. test|tests|suite|specs',
    ],
    not: ['load|stress|performance'],
    ...TESTS,
    examples: [
      { text: 'More than 2 failing specs', item: { section: 'no-go' }, bands: { 'no-go': { failed: '> 2' } } },
    ],
    unlike: ['More than 2 failed orders'],
  },
  {
    id: 'test-time',
    check: 'tests',
    fact: 'duration',
    dimensions: ['duration'],
    better: 'lower',
    says: ['suite|tests|specs .. run|runs|takes|take|finish|finishes|done|complete|completes'],
    not: ['load|stress|soak|performance|replay'],
    ...TESTS,
    examples: [{ text: 'The suite finishes in at most 9 minutes', bands: { go: { duration: '<= 9min' } } }],
    unlike: ['The soak test runs for at least 9 hours'],
  },
  {
    id: 'changed-files',
    check: 'pull-request',
    fact: 'changed-files',
    dimensions: ['count'],
    better: 'lower',
    says: ['changed|touched|modified files', 'files changed|touched|modified'],
    options: {},
    todo: {},
    examples: [{ text: 'At most 30 files changed', bands: { go: { 'changed-files': '<= 30' } } }],
    unlike: ['At most 30 files left over'],
  },
  {
    id: 'alert-rules-counted',
    check: 'alerts',
    fact: 'rules',
    dimensions: ['count'],
    better: 'higher',
    says: ['alert|alerting|alarm|recording rules|rule', 'rules .. loaded'],
    ...ALERTS,
    examples: [{ text: 'No fewer than 9 alerting rules', bands: { go: { rules: '>= 9' } } }],
    unlike: ['No fewer than 9 house rules'],
  },
  {
    id: 'alerts-waiting',
    check: 'alerts',
    fact: 'waiting',
    dimensions: ['count'],
    better: 'lower',
    says: ['alert|alerts .. pending|waiting'],
    ...ALERTS,
    examples: [{ text: 'At most 2 alerts pending', bands: { go: { waiting: '<= 2' } } }],
    unlike: ['At most 2 orders pending'],
  },
  {
    id: 'alerts-firing',
    check: 'alerts',
    fact: 'firing',
    dimensions: ['count'],
    better: 'lower',
    says: ['alert|alerts|alarms ?are|is|be firing|active|open|red', 'firing ?critical alerts|alarms'],
    ...ALERTS,
    examples: [
      { text: 'More than 3 alerts firing', item: { section: 'rollback' }, bands: { 'no-go': { firing: '> 3' } } },
    ],
    unlike: ['More than 3 rockets firing'],
  },
  {
    id: 'file-age',
    check: 'file',
    fact: 'age',
    dimensions: ['duration'],
    better: 'lower',
    says: [
      'runbook|runbooks|readme|documentation|docs|guide|file|diagram|model|playbook|policy|inventory|catalogue|catalog|manual|register .. touched|updated|reviewed|older|newer|younger|changed|edited|refreshed|current|within',
    ],
    not: ['p50|p95|p99|latency|response', 'trained|retrained|inference'],
    options: { path: 'docs/TODO.md' },
    todo: { path: TODO.path },
    examples: [{ text: 'Playbook updated within the last 60 days', bands: { go: { age: '<= 60d' } } }],
    unlike: ['Lag updated within 60 s'],
  },
  {
    id: 'secret-length',
    check: 'env',
    fact: 'bytes',
    dimensions: ['bytes'],
    better: 'higher',
    says: ['secret|secrets|key|keys|token|tokens|password|passwords|salt'],
    options: { name: PLACEHOLDER.variable },
    todo: { name: TODO.variable },
    examples: [{ text: 'Session key has at least 64 bytes', bands: { go: { bytes: '>= 64B' } } }],
    unlike: ['Cookie of at least 64 bytes'],
  },
  {
    id: 'page-time',
    check: 'http',
    fact: 'latency',
    dimensions: ['duration'],
    better: 'lower',
    says: [
      'page|homepage|website|site|url|portal|healthcheck|robots|login|form .. delivered|answers|answer|loads|load|responds|opens|renders|served|in|under|within',
      'health ?check ?endpoint answers|answer|responds|returns|in|under|within',
    ],
    not: [
      'percentile|p50|p75|p90|p95|p99|average|median|mean|under load|rps|lighthouse|contentful',
      'page load|loads time|times',
      'received|acknowledged|paging',
    ],
    ...SITE,
    examples: [{ text: 'Contact form opens in at most 2 s', bands: { go: { latency: '<= 2s' } } }],
    unlike: ['p95 of the page under load at most 2 s'],
  },
  {
    id: 'probes',
    check: 'http',
    fact: 'availability',
    dimensions: ['ratio'],
    better: 'higher',
    says: ['probe|probes|samples|pings|polls'],
    options: { url: PLACEHOLDER.url, samples: { count: 20 } },
    todo: { url: TODO.url },
    examples: [{ text: 'At least 96 % of the probes succeed', bands: { go: { availability: '>= 96%' } } }],
    unlike: ['At least 96 % of the orders succeed'],
  },
  {
    id: 'connection-time',
    check: 'tcp',
    fact: 'latency',
    dimensions: ['duration'],
    better: 'lower',
    says: ['connect|connects|connection|connecting ?to|from|can .. in|under|within|below|takes|less'],
    not: ['pool|p95|p99|percentile'],
    ...HOST,
    examples: [{ text: 'Connection to the printer takes less than 30 ms', bands: { go: { latency: '< 30ms' } } }],
    unlike: ['Printing takes less than 30 ms'],
  },
  {
    id: 'records-counted',
    check: 'dns',
    fact: 'count',
    dimensions: ['count'],
    better: 'higher',
    says: ['ns|mx|a|aaaa|txt|srv|dns record|records', 'name servers'],
    options: { name: PLACEHOLDER.host },
    todo: { name: 'the name' },
    examples: [{ text: 'At least 3 MX records', bands: { go: { count: '>= 3' } } }],
    unlike: ['At least 3 records sold'],
  },
  {
    id: 'commit-age',
    check: 'deployment',
    fact: 'age',
    dimensions: ['duration'],
    better: 'higher',
    says: [
      'commit|release|version|build|candidate|change|artifact .. staging|production|preproduction|preprod|prod|pre|canary|uat',
      'live|deployed|running|soaked|baked on|in|for|at .. staging|production|canary|uat|preprod',
    ],
    options: { environment: PLACEHOLDER.environment },
    todo: { environment: TODO.environment },
    examples: [{ text: 'Candidate in UAT for at least 2 days', bands: { go: { age: '>= 2d' } } }],
    unlike: ['Candidate invited for at least 2 days'],
  },
  {
    id: 'workflow-age',
    check: 'workflow',
    fact: 'age',
    dimensions: ['duration'],
    better: 'lower',
    says: ['nightly|workflow|pipeline|scheduled .. ago|older|younger|newer|old'],
    not: ['queue|lag'],
    options: { file: 'TODO.yml', 'any-commit': true },
    todo: { file: 'the file of the workflow' },
    examples: [{ text: 'Nightly run not older than 30 hours', bands: { go: { age: '<= 30h' } } }],
    unlike: ['Lag of the nightly queue not older than 30 hours'],
  },
  {
    id: 'results-age',
    check: 'results',
    fact: 'age',
    dimensions: ['duration'],
    better: 'lower',
    says: ['results of|from .. younger|older|newer|old|ago'],
    options: { file: PLACEHOLDER.results },
    todo: { file: TODO.results },
    examples: [{ text: 'Results of the trial are not older than 3 days', bands: { go: { age: '<= 3d' } } }],
    unlike: ['Trial not older than 3 days'],
  },
  {
    id: 'log-counted',
    check: 'log',
    fact: 'errors',
    dimensions: ['count', 'rate'],
    better: 'lower',
    says: ['errors|error .. log|logs|syslog', 'log|logs|syslog .. errors|error'],
    not: ['warnings|delay|lag|alert|alerts'],
    ...LOG,
    examples: [{ text: 'Fewer than 6 errors a day in the log', bands: { go: { errors: '< 6' } } }],
    unlike: ['Fewer than 6 errors in the form'],
  },
  {
    id: 'warnings-counted',
    check: 'log',
    fact: 'warnings',
    dimensions: ['count', 'rate'],
    better: 'lower',
    says: ['warnings|warning'],
    not: ['lint|linter|compiler|build|weather|typescript|eslint|alert|alerts'],
    ...LOG,
    examples: [
      { text: 'More than 30 warnings an hour', item: { section: 'caution' }, bands: { caution: { warnings: '> 30' } } },
    ],
    unlike: ['More than 30 compiler warnings'],
  },
  {
    id: 'lines-counted',
    check: 'log',
    fact: 'lines',
    dimensions: ['count'],
    better: 'higher',
    says: ['lines .. log|logs', 'log|logs .. lines'],
    not: ['coverage|covered|warnings|errors'],
    ...LOG,
    examples: [{ text: 'At least 200 lines in the log', bands: { go: { lines: '>= 200' } } }],
    unlike: ['Poem has at least 200 lines'],
  },
  {
    id: 'requests-sent',
    check: 'load-test',
    fact: 'requests',
    dimensions: ['count'],
    better: 'higher',
    says: ['requests|calls sent|made|fired|issued|executed'],
    not: ['pull requests', 'errors|failed'],
    ...LOAD,
    examples: [{ text: 'No fewer than 20,000 requests made', bands: { go: { requests: '>= 20000' } } }],
    unlike: ['No fewer than 20,000 letters sent'],
  },
];

/** One row for each such fact: the text names it, and states a limit in its dimension. */
export const STATED_RULES: readonly Rule[] = FACTS.map((one) => ({
  id: one.id,
  check: one.check,
  why: `The text states a limit of \`${one.fact}\`, which \`${one.check}\` gathers.`,
  opens: ['state', 'look', 'run'],
  says: one.says,
  ...(one.also ? { also: one.also } : {}),
  ...(one.not ? { not: one.not } : {}),
  make: (seen) => bounded(seen, one),
  examples: one.examples,
  unlike: one.unlike,
}));

function bounded(seen: Seen, { fact, dimensions, better, options, todo }: StatedFact): Made | undefined {
  const found: Measured | undefined = measuredIn(seen.body, seen.bounds).find(
    ({ bound }) => bound.kind !== 'bare' && dimensions.includes(dimensionOf(bound)),
  );
  if (found === undefined) return undefined;
  // A share where the fact is a count cannot be written down.
  const fits = dimensionOf(found.bound) === dimensions[0] || dimensionOf(found.bound) === 'rate';
  return { options, todo, ...(fits ? banded(seen, { [fact]: textOf(plain(found.bound), better, seen) }) : {}) };
}

/** \"20 an hour\" of what is only counted is 20. */
function plain(bound: StatedBound): StatedBound {
  if (bound.kind !== 'compare' || bound.amount.dimension !== 'rate' || !/^\/(?:min|h)$/.test(bound.amount.unit))
    return bound;
  return { ...bound, amount: { ...bound.amount, unit: '', dimension: 'count' } };
}
