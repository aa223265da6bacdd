const PERCENTILES = 'Vegeta gives the 50th, 90th, 95th and 99th percentile; bind one of these';

/** Facts that no report of Vegeta has, and what to do instead. */
export const vegetaAbsent = {
  p75: PERCENTILES,
  p999: PERCENTILES,
  min: 'Vegeta before 12.6 does not give the shortest latency',
  'checks-failed': 'Vegeta has no checks',
  'thresholds-failed': 'Vegeta has no thresholds',
  vus: 'Vegeta sends at a rate, not by virtual users',
} as const;
