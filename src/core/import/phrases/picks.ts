import type { StatedBound } from './bound-phrase.ts';
import { dimensionOf } from './measured.ts';

/** How old or new something is, behind a share of it. */
const AGE = /^(?:older|newer|younger|earlier|later) than\b/i;
/** Between a number in brackets and what is said of those things: "(< 16 MB) make up less than". */
const OUT_OF_BRACKETS = /^[^()]*\)\s+(?!and\b|or\b|but\b|plus\b|with\b)\p{L}[^,;:()]*$/u;
/** "Missing > 15 min at under 3 % of the points." */
const AT = /^\s+(?:at|in|on|for|with)\s+$/i;
/** "From 12 to 40 pods takes less than 3 minutes." */
const TAKES = /^[^,;:()]*\b(?:in|takes?|within|lasts?)\s+(?:(?:no|not|never)\s+)?$/i;

/**
 * The bounds without those that only pick what is limited: "versions below 9.0: less than 3 %", "small files (< 16 MB) make up less than a tenth", "95 % of the
 * tickets older than 30 days", "from 12 to 40 pods in less than 3 min". Such a number stays as a bare amount.
 */
export function withoutPicks(text: string, found: readonly StatedBound[]): readonly StatedBound[] {
  return found.flatMap((bound, k): StatedBound[] => {
    if (!picks(text, bound, found[k - 1], found[k + 1])) return [bound];
    return bound.kind === 'compare' ? [{ kind: 'bare', at: bound.at, end: bound.end, amount: bound.amount }] : [];
  });
}

function picks(
  text: string,
  bound: StatedBound,
  last: StatedBound | undefined,
  next: StatedBound | undefined,
): boolean {
  const between = next && text.slice(bound.end, next.at);
  if (bound.kind === 'range')
    return (
      /^from\b/i.test(text.slice(bound.at)) &&
      next?.kind === 'compare' &&
      next.amount.dimension === 'duration' &&
      dimensionOf(bound) !== 'duration' &&
      TAKES.test(between ?? '')
    );
  if (bound.kind !== 'compare' || dimensionOf(bound) === 'ratio') return false;
  if (last !== undefined && last.kind !== 'bare' && dimensionOf(last) === 'ratio' && AGE.test(text.slice(bound.at)))
    return /^\s*of\b[^,;:()]*$/i.test(text.slice(last.end, bound.at));
  if (next === undefined || between === undefined || dimensionOf(next) !== 'ratio') return false;
  if (next.kind === 'compare' && /^\s*:\s*$/.test(between)) return true;
  if (next.kind === 'compare' && AT.test(between)) return /^\s*of (?:the|all|our)\b/i.test(text.slice(next.end));
  const opened = text.lastIndexOf('(', bound.at) > text.lastIndexOf(')', bound.at);
  return opened && OUT_OF_BRACKETS.test(between);
}
