import type { Dimension } from '../dimension.ts';
import type { Bound, Delta } from './bound.ts';

/**
 * Replaces the baseline in a bound by its value. Returns `undefined` when the baseline cannot carry the bound: a share
 * or a multiple of zero is zero, and every value would be equally near to it; beyond all numbers nothing is compared.
 */
export function resolveBaseline(bound: Bound, baseline: number): Bound | undefined {
  if (bound.kind === 'baseline') {
    const limit = exact(limitOf(bound.target, baseline));
    return limit === undefined
      ? undefined
      : { kind: 'compare', op: bound.op, operand: { number: limit, ...dimensionOf(bound.target) }, text: bound.text };
  }
  if (bound.kind !== 'within') return bound;
  const size = sizeOf(bound.delta, baseline);
  if (size === undefined) return undefined;
  const [low, high] = [exact(baseline - size), exact(baseline + size)];
  return low === undefined || high === undefined
    ? undefined
    : { kind: 'range', low, high, ...deltaDimension(bound.delta), text: bound.text };
}

/** An amount with a unit only fits a fact of its dimension; a share of the baseline fits any. */
function deltaDimension(delta: Delta): { dimension?: Dimension } {
  return delta.kind === 'absolute' ? { dimension: delta.dimension } : {};
}

function dimensionOf(target: Extract<Bound, { kind: 'baseline' }>['target']): { dimension?: Dimension } {
  return target.kind === 'moved' ? deltaDimension(target.delta) : {};
}

function limitOf(target: Extract<Bound, { kind: 'baseline' }>['target'], baseline: number): number | undefined {
  switch (target.kind) {
    case 'plain':
      return baseline;
    case 'times':
      return baseline === 0 ? undefined : (baseline * target.factor) / target.divisor;
    case 'moved': {
      const size = sizeOf(target.delta, baseline);
      return size === undefined ? undefined : baseline + target.sign * size;
    }
  }
}

function sizeOf(delta: Delta, baseline: number): number | undefined {
  if (delta.kind === 'absolute') return delta.amount;
  return baseline === 0 ? undefined : Math.abs(baseline) * delta.amount;
}

/** Fifteen digits: 0.3 + 10 % is 0.33, as people reckon, and not the 0.32999999999999996 of binary rounding. */
function exact(value: number | undefined): number | undefined {
  const rounded = value === undefined ? undefined : Number(value.toPrecision(15));
  // The largest numbers round up to infinity.
  return Number.isFinite(rounded) ? rounded : undefined;
}
