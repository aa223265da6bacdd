/** How often a property is tried: 500 times on every run, 10,000 with `SWEEP=1` (`npm run sweep`). `share` for slow ones. */
export function runs(share = 1): { readonly numRuns: number } {
  const all = process.env.SWEEP === '1' ? 10_000 : 500;
  return { numRuns: Math.ceil(all * share) };
}
