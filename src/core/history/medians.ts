import type { Fact } from '../fact.ts';

/** The median of each fact that all lists have as a number of the same dimension: of a fact that only some have, nothing is told. */
export function medians(lists: readonly (readonly Fact[])[]): readonly Fact[] {
  const [first = [], ...others] = lists;
  return first.flatMap(({ name, dimension }) => {
    const values = [first, ...others].flatMap((facts) => {
      const found = facts.find((fact) => fact.name === name && fact.dimension === dimension);
      return typeof found?.value === 'number' && Number.isFinite(found.value) ? [found.value] : [];
    });
    const value = median(values);
    return values.length === lists.length && value !== undefined ? [{ name, dimension, value }] : [];
  });
}

/** The value in the middle, or the mean of the two; `undefined` of no values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  // Fifteen digits, as everywhere that binary rounding would show; halves first, because two large numbers add up to infinity.
  return low === undefined || high === undefined
    ? undefined
    : low === high
      ? low
      : Number((low / 2 + high / 2).toPrecision(15));
}
