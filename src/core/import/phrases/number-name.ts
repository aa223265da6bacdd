/** Verbs of which a number is the object: "reduce the error rate". */
const TURNING = new Set(
  'reduce lower improve keep increase decrease limit cut bring raise maintain hold cap set get make adjust minimise minimize optimise optimize configure define document'.split(
    ' ',
  ),
);
const NUMBERS = new Set(
  'rate rates ratio time times latency count duration lag depth size volume share success throughput p50 p75 p90 p95 p99 p999'.split(
    ' ',
  ),
);
/** What follows a noun that has a limit, and no verb in the imperative: "rebuild takes 8 h", "restore longer than 2 h". */
const LIMITED = new Set(
  'takes take longer shorter slower higher lower exceeds exceed below above lasts needs completes finishes fails'.split(
    ' ',
  ),
);

/** Whether the words from `at` on name a number and no step: "merge queue time", "drop rate". `small` tells small words that end such a name. */
export function namesNumber(words: readonly string[], at: number, small: (word: string) => boolean): boolean {
  if (TURNING.has(words[at] ?? '')) return false;
  if (LIMITED.has(words[at + 1] ?? '')) return true;
  const next = words.slice(at + 1, at + 4);
  return next.some((word, i) => NUMBERS.has(word) && !next.slice(0, i).some(small));
}
