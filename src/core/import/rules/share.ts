import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import type { Seen } from './seen.ts';

/** The share of the baseline that the text allows; "within" and a bare "10 %" both mean at most. */
export function shareOf({ body, bounds }: Seen): Share | undefined {
  const found = measuredIn(body, bounds).find(({ bound }) => bound.kind !== 'range' && dimensionOf(bound) === 'ratio');
  if (found === undefined || found.bound.kind === 'range') return undefined;
  const { bound, near } = found;
  const compares = bound.kind === 'compare';
  const operator = compares ? bound.operator : '<=';
  // "Within 2 s for 95 % of the viewers" is about the time.
  const within = /\bwithin\b/i.test(body.slice(Math.max(0, bound.at - 7), bound.end));
  return { number: bound.amount.number, operator, compares, within, near: near.flat() };
}

/** How far something may be from what it was. */
export interface Share {
  readonly number: string;
  readonly operator: string;
  readonly compares: boolean;
  readonly within: boolean;
  readonly near: readonly string[];
}
