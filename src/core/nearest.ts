import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or `undefined` when none is close enough to suggest. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 200) return undefined;
  const best = closest(word.toLowerCase(), candidates as string[]);
  const length = Math.max(word.length, best.length);
  const allowed = Math.min(Math.max(1, Math.floor(length / 3)), length - 1);
  return distance(word.toLowerCase(), best.toLowerCase()) <= allowed ? best : undefined;
}
