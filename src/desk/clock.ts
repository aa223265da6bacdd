/** Seconds that only go forward. Unlike `performance.now()`, which Node loads a dozen modules for. */
export function monotonicSeconds(): number {
  return Number(process.hrtime.bigint()) / 1e9;
}
