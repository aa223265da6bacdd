import type { StatedBound } from './bound-phrase.ts';
import { type Measure, measureOf } from './measures.ts';
import { BREAK, wordsOf } from './words.ts';

/** A bound that a text states, with what is measured; `measure` is undefined where the words name nothing known. */
export interface Measured {
  readonly bound: StatedBound;
  readonly measure: Measure | undefined;
  /** The words that stand right before the bound and right behind it, in its own clause. */
  readonly near: readonly (readonly string[])[];
}

/** The dimension of a bound's amounts. */
export function dimensionOf(bound: StatedBound): NonNullable<Parameters<typeof measureOf>[1]> {
  return bound.kind === 'range' ? bound.high.dimension : bound.amount.dimension;
}

/** Whatever is counted by the second is a throughput. */
const THROUGHPUT = measureOf(['throughput'], 'rate');

const JOINING = new Set([BREAK, 'and', '&', 'plus']);

/**
 * Says of each bound what it measures: what stands right before it, else right behind it, else anywhere between it and its
 * neighbours, else what the bound before it measured ("< 1% (normal), < 10% (stressed)"), else what the whole text speaks of.
 */
export function measuredIn(text: string, bounds: readonly StatedBound[]): readonly Measured[] {
  const found: Measured[] = [];
  for (const [i, bound] of bounds.entries()) {
    const leading = text.slice(bounds[i - 1]?.end ?? 0, bound.at);
    const before = wordsOf(leading);
    const following = text.slice(bound.end, bounds[i + 1]?.at);
    const behind = wordsOf(following);
    // Behind a comma begins what the next bound is about.
    const near = [
      i > 0 && /[,;]\s*$/.test(leading) ? [] : lastClause(before),
      /^\s*[,;.|–—]/.test(following) ? [] : firstClause(behind),
    ];
    const dimension = dimensionOf(bound);
    const previous = found.at(-1)?.measure;
    const measure =
      statisticAt(text.slice(0, bound.at), following, dimension) ??
      [...near, before, behind].map((words) => measureOf(words, dimension)).find((one) => one !== undefined) ??
      (previous?.dimensions.includes(dimension) ? previous : undefined) ??
      measureOf(wordsOf(text), dimension) ??
      (dimension === 'rate' ? THROUGHPUT : undefined);
    found.push({ bound, measure, near });
  }
  return found;
}

/** "Below 300 ms (average)", "avg < 300 ms", "200 ms p99": the statistic that stands at the amount itself. */
function statisticAt(before: string, behind: string, dimension: Measure['dimensions'][number]): Measure | undefined {
  if (dimension !== 'duration') return undefined;
  const said = BEHIND.exec(behind)?.[1] ?? AHEAD.exec(before)?.[1];
  if (said === undefined) return undefined;
  return /^p/i.test(said)
    ? measureOf([said.toLowerCase()], dimension)
    : measureOf([said.toLowerCase(), 'latency'], dimension);
}

const BEHIND = /^\s*\(?\s*(?:on |in )?(average|avg|mean|median|p\d\d\d?)(?=\s*(?:$|[).,;]))/i;
const AHEAD = /\b(average|avg)\s*:?\s*$/i;

function lastClause(words: readonly string[]): readonly string[] {
  const joint = words.findLastIndex((word) => JOINING.has(word));
  return words.slice(joint + 1);
}

function firstClause(words: readonly string[]): readonly string[] {
  const joint = words.findIndex((word) => JOINING.has(word));
  return joint < 0 ? words : words.slice(0, joint);
}
