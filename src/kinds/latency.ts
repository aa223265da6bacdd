/** The latencies that have a fact of their own. */
export const LATENCIES = ['mean', 'min', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'max'] as const;
export type Latency = (typeof LATENCIES)[number];
