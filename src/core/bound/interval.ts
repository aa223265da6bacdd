import type { FactSpec } from '../fact.ts';
import type { Bound } from './bound.ts';

/** A stretch of the number line. Ends may be infinite; an infinite end is always open. */
export interface Interval {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

const INFINITY = Number.POSITIVE_INFINITY;
const below = (high: number, highOpen: boolean): Interval => ({ low: -INFINITY, lowOpen: true, high, highOpen });
const above = (low: number, lowOpen: boolean): Interval => ({ low, lowOpen, high: INFINITY, highOpen: true });
const closed = (low: number, high: number): Interval => ({ low, lowOpen: false, high, highOpen: false });

/**
 * The values for which a numeric bound holds, sorted and disjoint; `undefined` for bounds that no stretch of numbers
 * describes (text, flags, unresolved baselines, `any`).
 */
export function intervalsOf(bound: Bound): Interval[] | undefined {
  if (bound.kind === 'range') return [closed(bound.low, bound.high)];
  if (bound.kind === 'list') {
    const numbers = bound.operands.map((operand) => operand.number);
    if (!numbers.every((number) => number !== undefined)) return undefined;
    return [...new Set(numbers)].sort((a, b) => a - b).map((number) => closed(number, number));
  }
  const limit = bound.kind === 'sustained' ? bound.limit : bound.kind === 'compare' ? bound.operand.number : undefined;
  if (limit === undefined || (bound.kind !== 'compare' && bound.kind !== 'sustained')) return undefined;
  switch (bound.op) {
    case '<':
      return [below(limit, true)];
    case '<=':
      return [below(limit, false)];
    case '>':
      return [above(limit, true)];
    case '>=':
      return [above(limit, false)];
    case '==':
      return [closed(limit, limit)];
    case '!=':
      return [below(limit, true), above(limit, true)];
  }
}

/** The stretch a fact's values can lie in. */
export function domainOf(spec: FactSpec): Interval {
  const floor = spec.min ?? (spec.dimension === 'number' || spec.dimension === 'own' ? -INFINITY : 0);
  const ceiling = spec.max ?? INFINITY;
  return { low: floor, lowOpen: floor === -INFINITY, high: ceiling, highOpen: ceiling === INFINITY };
}

/** The values in both; with `whole`, only whole numbers count, so that `< 5` ends at 4. */
export function intersect(a: readonly Interval[], b: readonly Interval[], whole: boolean): Interval[] {
  return a.flatMap((left) => b.flatMap((right) => overlap(left, right, whole)));
}

/** True when the stretch is one single value. */
export function isPoint(interval: Interval): boolean {
  return interval.low === interval.high;
}

/** The stretches between neighbouring members of the sets: values that none of them covers. */
export function gaps(sets: readonly (readonly Interval[])[], whole: boolean): Interval[] {
  const sorted = sets
    .flat()
    .flatMap((interval) => overlap(interval, interval, whole))
    // Two endless lows differ by NaN, which is no order either; of equal lows the closed one comes first.
    .sort((a, b) => a.low - b.low || Number(a.lowOpen) - Number(b.lowOpen));
  const found: Interval[] = [];
  let reach = sorted[0];
  for (const next of sorted.slice(1)) {
    if (reach && (next.low > reach.high || (next.low === reach.high && next.lowOpen && reach.highOpen))) {
      const gap = { low: reach.high, lowOpen: !reach.highOpen, high: next.low, highOpen: !next.lowOpen };
      found.push(...overlap(gap, gap, whole));
    }
    if (!reach || next.high > reach.high || (next.high === reach.high && !next.highOpen)) reach = next;
  }
  return found;
}

function overlap(a: Interval, b: Interval, whole: boolean): Interval[] {
  let { low, lowOpen } = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b;
  let { high, highOpen } = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b;
  if (whole) {
    if (Number.isFinite(low)) [low, lowOpen] = [lowOpen ? Math.floor(low) + 1 : Math.ceil(low), false];
    if (Number.isFinite(high)) [high, highOpen] = [highOpen ? Math.ceil(high) - 1 : Math.floor(high), false];
  }
  if (low > high || (low === high && (lowOpen || highOpen))) return [];
  return [{ low, lowOpen, high, highOpen }];
}
