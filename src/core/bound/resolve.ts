import type { Bound, Delta } from './bound.ts';

/**
 * Replaces the baseline in a bound by its value. Returns `undefined` when the baseline cannot carry the bound:
 * a share or a multiple of zero is zero, and every value would be equally near to it.
 */
export function resolveBaseline(bound: Bound, baseline: number): Bound | undefined {
  if (bound.kind === 'baseline') {
    const limit = limitOf(bound.target, baseline);
    return limit === undefined
      ? undefined
      : { kind: 'compare', op: bound.op, operand: { number: limit }, text: bound.text };
  }
  if (bound.kind === 'within') {
    const size = sizeOf(bound.delta, baseline);
    return size === undefined
      ? undefined
      : { kind: 'range', low: baseline - size, high: baseline + size, text: bound.text };
  }
  return bound;
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
