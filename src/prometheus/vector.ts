import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { toBase, type Unit } from '../core/unit.ts';
import type { Aggregate } from '../reading/declared-fact.ts';
import { finite, finiteText, list, own, text } from '../reading/value.ts';

/** One value at one moment, seconds since 1970; `undefined` where there was nothing to compute (`NaN`, 0/0). */
export interface Sample {
  readonly time: number;
  readonly value: number | undefined;
}

/** How several series may become one. */
export const AGGREGATES_OF_SERIES = ['sum', 'min', 'max', 'mean', 'count'] as const satisfies readonly Aggregate[];

/**
 * Reads `[1700000000.1, "0.5"]`: numbers come as text, so that NaN and infinities can be said
 * (https://prometheus.io/docs/prometheus/latest/querying/api/#expression-query-result-formats).
 * Throws `EvidenceError` (`invalid`), also for infinities: what is beyond all bounds must not be dropped as no data.
 */
export function readSample(pair: Json | undefined, unit: Unit): Sample {
  const [time, value] = list(pair, 'value');
  const seconds = finite(time, 'time of a value');
  const words = text(value);
  if (words === 'NaN') return { time: seconds, value: undefined };
  if (words !== undefined && /^[+-]?Inf$/.test(words))
    throw new EvidenceError(
      'invalid',
      `the value is infinite (\`${words}\`)`,
      'a quantile beyond the last bucket, or a division by zero? have the query say what that means',
    );
  return { time: seconds, value: toBase(finiteText(words, 'value'), unit) };
}

/** The elements of a vector or matrix, none of them a native histogram. Throws `EvidenceError`. */
export function elements(result: Json | undefined): readonly Json[] {
  const found = list(result, 'result');
  const histogram = found.some((one) => own(one, 'histogram') !== undefined || own(one, 'histograms') !== undefined);
  if (histogram)
    throw new EvidenceError(
      'invalid',
      'the result is a histogram, and a bound needs numbers',
      'wrap the query: `histogram_quantile(0.95, …)`, `histogram_avg(…)`',
    );
  return found;
}

/** Refuses what no single number can be made of: no series (`missing`), or several (`ambiguous`) and no `aggregate`. */
export function requireSeries(series: readonly Json[], aggregate: Aggregate | undefined): void {
  if (series.length === 0)
    throw new EvidenceError(
      'missing',
      'the query gives no series',
      'is the metric scraped under this name and these labels? if nothing there means none happened, say so in the query: `… or vector(0)`',
    );
  if (series.length > 1 && aggregate === undefined)
    throw new EvidenceError(
      'ambiguous',
      `the query gives ${series.length} series${differing(series)}`,
      'aggregate in the query (`sum(…)`), or with `aggregate: max`',
    );
}

/** Puts the values of several series at one moment together; `undefined` when one of them could not be computed. */
export function combine(values: readonly (number | undefined)[], aggregate: Aggregate): number | undefined {
  if (aggregate === 'count') return values.length;
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.length === 0) return undefined;
  if (aggregate === 'min') return known.reduce((least, value) => Math.min(least, value));
  if (aggregate === 'max') return known.reduce((most, value) => Math.max(most, value));
  const sum = known.reduce((total, value) => total + value, 0);
  return aggregate === 'sum' ? sum : sum / known.length;
}

/** The labels in which series differ, which is what the author needs to tell them apart. */
function differing(series: readonly Json[]): string {
  const metrics = series.map((one) => own(one, 'metric'));
  const names = [...new Set(metrics.flatMap((metric) => Object.keys((metric as object) ?? {})))];
  const varied = names.filter((name) => new Set(metrics.map((metric) => own(metric, name))).size > 1).slice(0, 5);
  return varied.length === 0 ? '' : `, which differ in ${varied.map((name) => `\`${name}\``).join(', ')}`;
}
