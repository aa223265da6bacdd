import type { Dimension } from '../core/dimension.ts';
import { shiftDecimal } from '../core/unit.ts';
import { count, finite, type JsonMap, own } from '../reading/value.ts';
import type { LoadMetric } from './load-test.ts';

/** What a k6 metric is (https://grafana.com/docs/k6/latest/using-k6/metrics/). */
export type K6Type = 'counter' | 'gauge' | 'rate' | 'trend';

/** One metric of a k6 summary, in the form that all its dialects share. */
export interface K6Metric {
  readonly name: string;
  readonly type: K6Type;
  /** k6's `contains`. Times are in milliseconds, whatever `summaryTimeUnit` says; data is in bytes. */
  readonly contains: 'time' | 'data' | 'default';
  /** In k6's words: `count`, `rate`, `passes`, `p(95)`. */
  readonly values: JsonMap;
  /** Whether each threshold on the metric was crossed; `undefined` in a dialect that has no thresholds. */
  readonly crossed?: readonly boolean[];
}

/** k6's own times, for a dialect that does not say what a metric contains. */
const TIMES =
  /^(?:http_req_(?!failed)\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_http_req_duration)(?:\{|$)/;
const DATA = /^(?:browser_)?data_(?:sent|received)(?:\{|$)/;

/** What a metric contains, by its name. Times of the script's own cannot be told from numbers. */
export function containsByName(name: string): K6Metric['contains'] {
  if (TIMES.test(name)) return 'time';
  return DATA.test(name) ? 'data' : 'default';
}

/** The two sides of a rate; `undefined` without a sample, because nothing of nothing is no rate of 0. */
export function sidesOf(metric: K6Metric | undefined): { passes: number; fails: number } | undefined {
  if (!metric) return undefined;
  const passes = count(own(metric.values, 'passes'), `${metric.name}.passes`);
  const fails = count(own(metric.values, 'fails'), `${metric.name}.fails`);
  return passes + fails === 0 ? undefined : { passes, fails };
}

/**
 * Metrics that were measured. One that a threshold names is in the summary, all zeros, even when it has no sample, and so
 * is the metric that a named submetric belongs to (k6 0.49, `MetricsEngine.InitSubMetricsAndThresholds`).
 */
export function measured(metrics: readonly K6Metric[]): readonly K6Metric[] {
  const named = new Set<string>();
  for (const { name, crossed } of metrics) {
    if (crossed && crossed.length === 0) continue;
    named.add(name);
    named.add(name.replace(/\{.*$/s, ''));
  }
  return metrics.filter((metric) => {
    const { type, values } = metric;
    if (type === 'counter') return true;
    if (type === 'rate') return sidesOf(metric) !== undefined;
    if (typeof values.count === 'number') return values.count > 0;
    return !named.has(metric.name) || Object.values(values).some((value) => value !== 0);
  });
}

/** Every number of a metric, in base units. What is no number (a gauge that was never set is `null`) is left out. */
export function statsOf(metric: K6Metric): LoadMetric[] {
  if (!/^[^\u0000-\u001f\u007f-\u009f]{1,200}$/.test(metric.name)) return [];
  if (metric.type === 'rate') return rateStats(metric);
  return Object.keys(metric.values).flatMap((key) => {
    const stat = statName(key);
    const value = own(metric.values, key);
    if (stat === undefined || typeof value !== 'number' || !Number.isFinite(value)) return [];
    const dimension = dimensionOf(metric, stat, value);
    return [{ name: metric.name, stat, dimension, value: dimension === 'duration' ? shiftDecimal(value, -3) : value }];
  });
}

/** The rate is computed anew: `--summary-export` of k6 before 0.30 says 0 for every rate (grafana/k6#1768). */
function rateStats(metric: K6Metric): LoadMetric[] {
  const { name } = metric;
  const sides = sidesOf(metric);
  if (!sides) return [];
  return [
    { name, stat: 'rate', dimension: 'ratio', value: sides.passes / (sides.passes + sides.fails) },
    { name, stat: 'passes', dimension: 'count', value: sides.passes },
    { name, stat: 'fails', dimension: 'count', value: sides.fails },
  ];
}

/** A time in seconds; `undefined` where there is none. Throws `EvidenceError` (`invalid`) for what is no finite number. */
export function seconds(metric: K6Metric, key: string): number | undefined {
  const value = own(metric.values, key);
  if (value === undefined) return undefined;
  return shiftDecimal(finite(value, `${metric.name}.${key}`), -3);
}

/** k6's name of a statistic in gonogo's words: `p(99.9)` is `p999`, `avg` is `mean`. */
export function statName(key: string): string | undefined {
  if (key === 'avg') return 'mean';
  if (key === 'med') return 'p50';
  const percentile = /^p\((\d|\d\d(?:\.\d{1,3})?)\)$/.exec(key)?.[1];
  if (percentile !== undefined) return `p${percentile.replace('.', '')}`;
  return ['count', 'rate', 'value', 'min', 'max'].includes(key) ? key : undefined;
}

function dimensionOf({ type, contains }: K6Metric, stat: string, value: number): Dimension {
  if (type === 'counter' && stat === 'rate') return 'rate';
  if (stat !== 'count' && contains === 'time') return 'duration';
  if (contains === 'data' && (stat !== 'count' || type === 'counter')) return 'bytes';
  return stat === 'count' && Number.isSafeInteger(value) && value >= 0 ? 'count' : 'number';
}
