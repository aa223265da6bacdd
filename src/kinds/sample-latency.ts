import { shiftDecimal } from '../core/unit.ts';
import type { Latency } from './latency.ts';
import type { Samples } from './samples.ts';

/** The share that each percentile fact stands for. */
export const QUANTILES = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99, p999: 0.999 } as const;

/** Every latency fact of a series, in seconds; none of an empty one. */
export function latencyOf(samples: Samples): Partial<Record<Latency, number>> {
  if (samples.count === 0) return {};
  const base = (value: number) => shiftDecimal(value, samples.shift);
  const percentiles = Object.entries(QUANTILES).map(([name, share]) => [name, base(samples.quantile(share))]);
  return {
    mean: base(samples.mean),
    min: base(samples.min),
    max: base(samples.max),
    ...Object.fromEntries(percentiles),
  };
}
