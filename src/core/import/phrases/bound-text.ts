import { shiftDecimal } from '../../unit.ts';
import { type Amount, written } from './amount.ts';
import type { StatedBound } from './bound-phrase.ts';

/** What a comparison is, seen from the other side. */
export const FLIPPED: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** The bound as a checklist writes it. A bare amount is the limit of what is better: at least, or at most. */
export function boundText(bound: StatedBound, better: 'higher' | 'lower'): string {
  if (bound.kind === 'range') return `${written(bound.low)} .. ${written(bound.high)}`;
  if (bound.kind === 'bare' && Number(bound.amount.number) === 0) return `== ${written(bound.amount)}`;
  const operator = bound.kind === 'compare' ? bound.operator : better === 'higher' ? '>=' : '<=';
  return `${operator} ${written(bound.amount)}`;
}

/** The bound of an error rate that means the same as this one of a success rate: `> 95%` is `< 5%`. */
export function complement(bound: StatedBound): StatedBound {
  const other = (amount: Amount): Amount => ({ ...amount, number: rest(amount.number) });
  if (bound.kind === 'range') return { ...bound, low: other(bound.high), high: other(bound.low) };
  if (bound.kind === 'bare') return { ...bound, amount: other(bound.amount) };
  return {
    ...bound,
    operator: (FLIPPED[bound.operator] ?? bound.operator) as typeof bound.operator,
    amount: other(bound.amount),
  };
}

/** 100 minus a number of percent, in as many digits as it has: 99.9 gives 0.1 and not 0.0999… */
function rest(number: string): string {
  const digits = number.split('.')[1]?.length ?? 0;
  return String(shiftDecimal(Math.round(100 * 10 ** digits - Number(shiftDecimal(Number(number), digits))), -digits));
}

/** "100 %" of something good: nothing is above it, so at least that much. */
export function wholly(bound: StatedBound): StatedBound {
  if (bound.kind !== 'compare' || bound.operator !== '==' || bound.amount.number !== '100' || bound.amount.unit !== '%')
    return bound;
  return { ...bound, operator: '>=' };
}
