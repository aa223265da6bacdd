import { EvidenceError } from '../core/evidence.ts';
import { LATENCIES, type Latency } from './latency.ts';
import type { LoadMetric, LoadTestReading } from './load-test.ts';
import { latencyOf } from './sample-latency.ts';
import { Samples } from './samples.ts';

/** How several load-test reports become one: what `combine` of the check takes. */
export const COMBINE = ['worst', 'sum'] as const;
export type Combine = (typeof COMBINE)[number];

/** The numbers of a reading that are one each. */
type Single =
  | 'requests'
  | 'failed'
  | 'judged'
  | 'throughput'
  | 'duration'
  | 'checksFailed'
  | 'thresholdsFailed'
  | 'vus';
type Fold = (values: readonly number[]) => number;

const least: Fold = (values) => Math.min(...values);
const most: Fold = (values) => Math.max(...values);
const total: Fold = (values) => values.reduce((sum, value) => sum + value, 0);

/** What the tools of some reports do not have is no failure there; a failure of the others still counts. */
const PARTIAL: readonly Single[] = ['checksFailed', 'thresholdsFailed'];
const FACT: Readonly<Record<Single, string>> = {
  requests: 'requests',
  failed: 'failed',
  judged: 'failed',
  throughput: 'throughput',
  duration: 'duration',
  checksFailed: 'checks-failed',
  thresholdsFailed: 'thresholds-failed',
  vus: 'vus',
};

/**
 * One reading out of several. `worst`: each fact is the worst of all reports, for runs of different things. `sum`: the
 * reports are shards of one test that ran at the same time: counts, throughput and users add up, the run took as long as
 * the longest, and percentiles are those of all single latencies where every report has these (k6 points, JTL), because
 * percentiles of summaries have no common value. What one report does not know is left out, with the reason.
 * Throws `EvidenceError` (`ambiguous`) without `how`.
 */
export function combineLoad(readings: readonly LoadTestReading[], how: Combine | undefined): LoadTestReading {
  const [first, ...more] = readings;
  if (!first) throw new EvidenceError('missing', 'there is no load-test report');
  if (more.length === 0) return first;
  if (how === undefined)
    throw new EvidenceError(
      'ambiguous',
      `${readings.length} load-test reports cannot be added up: their percentiles have no common value`,
      'say `combine: worst` for runs of different things, `combine: sum` for shards of one run, or write one criterion per report',
    );
  const absent: Record<string, string> = {};
  const single = how === 'worst' ? WORST : SUM;
  const folded = Object.fromEntries(
    (Object.keys(single) as Single[]).flatMap((key) => {
      const value = fold(readings, key, single[key], absent);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as Partial<Record<Single, number>>;
  const samples =
    how === 'sum' && readings.every((reading) => reading.samples)
      ? Samples.merged(readings.flatMap((reading) => reading.samples ?? []))
      : undefined;
  const latency = samples ? latencyOf(samples) : foldLatency(readings, how, absent);
  return {
    ...folded,
    ...(how === 'worst' ? worstRate(readings, folded) : {}),
    latency,
    ...(samples ? { samples } : {}),
    metrics: how === 'sum' ? sumMetrics(readings, absent) : leaveOut(readings, absent),
    notes: readings.flatMap((reading, index) => (reading.notes ?? []).map((note) => `report ${index + 1}: ${note}`)),
    absent: { ...Object.assign({}, ...readings.map((reading) => reading.absent ?? {})), ...absent },
  };
}

const WORST: Readonly<Record<Single, Fold>> = {
  requests: least,
  failed: most,
  judged: least,
  throughput: least,
  duration: least,
  checksFailed: most,
  thresholdsFailed: most,
  vus: least,
};

const SUM: Readonly<Record<Single, Fold>> = {
  requests: total,
  failed: total,
  judged: total,
  throughput: total,
  duration: most,
  checksFailed: total,
  thresholdsFailed: total,
  vus: total,
};

function fold(
  readings: readonly LoadTestReading[],
  key: Single,
  combine: Fold,
  absent: Record<string, string>,
): number | undefined {
  const values = readings.flatMap((reading) => reading[key] ?? []);
  if (values.length === readings.length || (values.length > 0 && PARTIAL.includes(key))) return combine(values);
  if (values.length > 0) absent[FACT[key]] = unknownTo(readings, (reading) => reading[key] === undefined);
  if (values.length > 0 && key === 'failed') absent['error-rate'] = absent.failed as string;
  return undefined;
}

/** The worst error rate is that of one report, not the most failures among the fewest requests. */
function worstRate(
  readings: readonly LoadTestReading[],
  { failed }: Partial<Record<Single, number>>,
): Pick<LoadTestReading, 'errorRate'> {
  const rates = readings.flatMap((reading) =>
    reading.failed === undefined || !reading.judged ? [] : [reading.failed / reading.judged],
  );
  return failed !== undefined && rates.length === readings.length ? { errorRate: most(rates) } : {};
}

function foldLatency(
  readings: readonly LoadTestReading[],
  how: Combine,
  absent: Record<string, string>,
): Partial<Record<Latency, number>> {
  const folds: Partial<Record<Latency, Fold>> =
    how === 'worst' ? Object.fromEntries(LATENCIES.map((name) => [name, most])) : { min: least, max: most };
  const latency: Partial<Record<Latency, number>> = {};
  for (const name of LATENCIES) {
    const values = readings.flatMap((reading) => reading.latency[name] ?? []);
    const combine = folds[name];
    if (combine && values.length === readings.length) latency[name] = combine(values);
    else if (!combine && values.length > 0)
      absent[name] =
        'it cannot be had from summaries of shards; give every single latency (`k6 run --out json`, a JTL of JMeter), or say `combine: worst`, which is never less than it';
    else if (values.length > 0) absent[name] = unknownTo(readings, (reading) => reading.latency[name] === undefined);
  }
  return latency;
}

function unknownTo(readings: readonly LoadTestReading[], lacks: (reading: LoadTestReading) => boolean): string {
  return `report ${readings.findIndex(lacks) + 1} of ${readings.length} does not have it`;
}

/** Which side of a metric of the tool's own is the worse is not known. */
function leaveOut(readings: readonly LoadTestReading[], absent: Record<string, string>): LoadMetric[] {
  for (const { name, stat } of readings.flatMap(({ metrics }) => metrics))
    absent[`metric.${name}.${stat}`] =
      '`combine: worst` does not know which value of a metric is worse; write one criterion per report';
  return [];
}

/** Counts and rates per second add up; a share is computed from its sides; the rest has no sum. */
function sumMetrics(readings: readonly LoadTestReading[], absent: Record<string, string>): LoadMetric[] {
  const keyOf = ({ name, stat }: LoadMetric) => `${name}.${stat}`;
  const byReport = readings.map(({ metrics }) => new Map(metrics.map((metric) => [keyOf(metric), metric])));
  const found = new Map(readings.flatMap(({ metrics }) => metrics.map((metric) => [keyOf(metric), metric] as const)));
  const sum = (key: string): number | undefined => {
    const values = byReport.flatMap((metrics) => metrics.get(key)?.value ?? []);
    return values.length === readings.length ? total(values) : undefined;
  };
  return [...found].flatMap(([key, metric]): LoadMetric[] => {
    const values = byReport.flatMap((metrics) => metrics.get(key) ?? []);
    const value =
      values.length < readings.length || values.some(({ dimension }) => dimension !== metric.dimension)
        ? undefined
        : metricSum(
            metric,
            values.map((one) => one.value),
            sum,
          );
    if (value !== undefined) return [{ ...metric, value }];
    absent[`metric.${key}`] =
      values.length < readings.length
        ? unknownTo(readings, ({ metrics }) => !metrics.some((one) => keyOf(one) === key))
        : 'it cannot be had from summaries of shards; write one criterion per report';
    return [];
  });
}

function metricSum(
  { name, stat, dimension }: LoadMetric,
  values: readonly number[],
  sum: (key: string) => number | undefined,
): number | undefined {
  if (stat === 'count' || stat === 'passes' || stat === 'fails' || dimension === 'rate') return total(values);
  if (stat === 'min') return least(values);
  if (stat === 'max') return most(values);
  if (stat !== 'rate' || dimension !== 'ratio') return undefined;
  const [passes, fails] = [sum(`${name}.passes`), sum(`${name}.fails`)];
  return passes === undefined || fails === undefined ? undefined : passes / (passes + fails);
}
