import type { EvidenceProblem } from '../core/evidence.ts';
import type { Fact, FactCatalog, FactSpec } from '../core/fact.ts';
import { type Combine, combineLoad } from './combine-load.ts';
import type { ReadingBase } from './format.ts';
import type { Combined, Kind } from './kind.ts';
import { LATENCIES, type Latency } from './latency.ts';
import type { Samples } from './samples.ts';

/** One number of a tool's own: `metric.<name>.<stat>`, in the base unit of its dimension. */
export interface LoadMetric {
  readonly name: string;
  /** In gonogo's words: `p95`, `mean`, `count`, `rate`. */
  readonly stat: string;
  readonly dimension: Fact['dimension'];
  readonly value: number;
}

/** What one load-test report says, in the words all its formats share. Seconds, per second, plain counts. */
export interface LoadTestReading extends ReadingBase {
  /** Left out only where the script sends none by its nature (gRPC, a browser) and `metrics` says what it measured. */
  readonly requests?: number;
  /** Requests that failed, and of how many it is known; left out where the tool does not say. */
  readonly failed?: number;
  readonly judged?: number;
  /** Only of several reports together, where it is not `failed` of `judged`. */
  readonly errorRate?: number;
  /** Requests per second. */
  readonly throughput?: number;
  /** How long the run took. */
  readonly duration?: number;
  /** Of all requests, failed ones included, unless the format says otherwise. */
  readonly latency: Readonly<Partial<Record<Latency, number>>>;
  /** Every single latency, from reports that have them: only these merge exactly. */
  readonly samples?: Samples;
  readonly checksFailed?: number;
  readonly thresholdsFailed?: number;
  /** Virtual users at the most. */
  readonly vus?: number;
  readonly metrics: readonly LoadMetric[];
  /** For facts this report can never have, what to do instead. */
  readonly absent?: Readonly<Record<string, string>>;
}

const count = (describe: string, better: 'higher' | 'lower', example: string): FactSpec => ({
  dimension: 'count',
  describe,
  better,
  example,
});

const latency = (describe: string, example = '< 500ms'): FactSpec => ({
  dimension: 'duration',
  describe,
  better: 'lower',
  unit: 'ms',
  example,
});

/** The last part of `metric.<name>.<stat>`. */
const STAT = /^.+\.(?:count|rate|passes|fails|value|mean|min|max|p\d{1,5})$/;

const facts: FactCatalog = {
  known: {
    requests: count('Requests that were sent.', 'higher', '>= 1000'),
    failed: count('Requests that failed.', 'lower', '== 0'),
    'error-rate': {
      dimension: 'ratio',
      describe: 'Failed of all requests.',
      better: 'lower',
      max: 1,
      example: '< 1%',
    },
    throughput: {
      dimension: 'rate',
      describe: 'Requests per second.',
      better: 'higher',
      unit: '/s',
      example: '>= 50/s',
    },
    duration: {
      dimension: 'duration',
      describe: 'How long the run took.',
      better: 'higher',
      unit: 'min',
      example: '>= 5min',
    },
    mean: latency('Mean latency.'),
    min: latency('Shortest latency.'),
    p50: latency('Median latency.', '< 200ms'),
    p75: latency('75th percentile of latency.'),
    p90: latency('90th percentile of latency.'),
    p95: latency('95th percentile of latency.'),
    p99: latency('99th percentile of latency.', '< 1s'),
    p999: latency('99.9th percentile of latency.', '< 2s'),
    max: latency('Longest latency.', '< 5s'),
    'checks-failed': count("Checks of the script's own that did not hold, each time they ran.", 'lower', '== 0'),
    'thresholds-failed': count("Thresholds of the script's own that were crossed.", 'lower', '== 0'),
    vus: count('Virtual users at the most.', 'higher', '>= 50'),
  },
  families: [
    {
      prefix: 'metric.',
      form: 'metric.<name>.<stat>',
      // One spec for all: only the report tells whether a metric is a time, a share or a count. So a bound on a time or
      // a share says its unit, and one on another dimension than the value's is `invalid`, never a lucky comparison.
      spec: { dimension: 'own', measured: true, describe: "A metric of the tool's or the script's own." },
      check: (rest) =>
        STAT.test(rest)
          ? undefined
          : 'write `metric.<name>.<stat>`, where stat is count, rate, passes, fails, value, mean, min, max or a percentile such as p95',
    },
  ],
};

/** Load-test reports. Several in one criterion come to what `how` says; without it they are `ambiguous`. */
export function loadTests(how?: Combine): Kind<LoadTestReading> {
  return { name: 'load-test', facts, combine: (readings) => combined(readings, how) };
}

/** Load-test reports, one for each criterion. */
export const loadTest: Kind<LoadTestReading> = loadTests();

function combined(readings: readonly LoadTestReading[], how: Combine | undefined): Combined {
  const reading = combineLoad(readings, how);
  // One report of which no request succeeded is enough: the others do not speak for it.
  const unanswered = readings.map(noAnswer).find((problem) => problem !== undefined);
  const { failed, judged } = reading;
  const rate = failed === undefined || !judged ? undefined : failed / judged;
  const known: readonly (readonly [string, Fact['dimension'], number | undefined])[] = [
    ['requests', 'count', reading.requests],
    ['failed', 'count', failed],
    ['error-rate', 'ratio', reading.errorRate ?? rate],
    ['throughput', 'rate', reading.throughput],
    ['duration', 'duration', reading.duration],
    ...(unanswered ? [] : LATENCIES.map((name) => [name, 'duration', reading.latency[name]] as const)),
    ['checks-failed', 'count', reading.checksFailed],
    ['thresholds-failed', 'count', reading.thresholdsFailed],
    ['vus', 'count', reading.vus],
  ];
  const own = reading.metrics.map(({ name, stat, ...rest }): Fact => ({ name: `metric.${name}.${stat}`, ...rest }));
  return {
    facts: [
      ...known.flatMap(([name, dimension, value]) => (value === undefined ? [] : [{ name, dimension, value }])),
      ...own,
    ],
    notes: reading.notes ?? [],
    problems: unanswered ? [unanswered] : [],
    absent: reading.absent ?? {},
  };
}

/**
 * No request succeeded: a latency of requests that were refused is 0, or that of an error page, and says nothing of
 * the service (THREATS C11).
 */
function noAnswer({ failed, judged, latency }: LoadTestReading): EvidenceProblem | undefined {
  const values = Object.values(latency);
  const allFailed = failed !== undefined && failed > 0 && failed === judged;
  const allZero = values.length > 0 && values.every((value) => value === 0);
  if (!allFailed && !allZero) return undefined;
  return {
    cause: 'empty',
    message: allFailed ? `no request succeeded: all ${failed} failed` : 'no request was answered: every latency is 0',
    hint: 'see whether the service was up while the test ran',
    facts: LATENCIES,
  };
}
