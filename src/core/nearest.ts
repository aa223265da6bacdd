import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, whatever its case; `undefined` when none is close enough to suggest. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 200) return undefined;
  const folded = word.toLowerCase();
  let best: string | undefined;
  let away = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const slips = slipsTo(folded, candidate.toLowerCase());
    if (slips < away) [best, away] = [candidate, slips];
  }
  const length = Math.max(word.length, best?.length ?? 0);
  // At least one letter must be in common: of one-letter words, any would be "one edit away".
  return away <= Math.min(Math.max(1, Math.floor(length / 3)), length - 1) ? best : undefined;
}

/** Edits from one word to another; two neighbouring letters that changed places are one slip of the fingers. */
function slipsTo(a: string, b: string): number {
  // Of two candidates that are one slip away, the one with turned letters is the likelier.
  return isTurned(a, b) ? 0.9 : distance(a, b);
}

/** True when two neighbouring letters changed places, which is one slip of the fingers and two edits. */
function isTurned(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at < 0 || a.length !== b.length) return false;
  return a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2) === b;
}
