import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or `undefined` when none is close enough to suggest. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 200) return undefined;
  const folded = word.toLowerCase();
  const best = closest(folded, candidates as string[]);
  const away = distance(folded, best.toLowerCase());
  if (away > 1) {
    const turned = candidates.find((candidate) => isTurned(folded, candidate.toLowerCase()));
    if (turned !== undefined) return turned;
  }
  const length = Math.max(word.length, best.length);
  // At least one letter must be in common: of one-letter words, any would be "one edit away".
  return away <= Math.min(Math.max(1, Math.floor(length / 3)), length - 1) ? best : undefined;
}

/** True when two neighbouring letters changed places, which is one slip of the fingers and two edits. */
function isTurned(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at < 0 || a.length !== b.length) return false;
  return a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2) === b;
}
