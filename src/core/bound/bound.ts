import type { Dimension } from '../dimension.ts';
import type { Pattern } from '../pattern.ts';

/** The comparison operators of the bound grammar. */
export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/**
 * What a fact is compared with, in base units. For a fact whose type is known only when it is read, one text may
 * stand for several types (`== 200` is a number or text); the fact then picks the reading.
 */
export interface Operand {
  readonly number?: number;
  /** Of the number, where the fact's own dimension is known only when it is read. */
  readonly dimension?: Dimension;
  readonly text?: string;
  readonly flag?: boolean;
}

/** A change relative to a baseline, amounts in base units; `relative` 0.1 is 10 % of the baseline. */
export type Delta =
  | { readonly kind: 'relative'; readonly amount: number }
  | { readonly kind: 'absolute'; readonly amount: number; readonly dimension: Dimension };

/** What a baseline bound compares with: the baseline, moved by a delta, or multiplied. */
export type BaselineTarget =
  | { readonly kind: 'plain' }
  | { readonly kind: 'moved'; readonly sign: 1 | -1; readonly delta: Delta }
  | { readonly kind: 'times'; readonly factor: number; readonly divisor: number };

/** The three ways of looking at text. */
export type TextTest = 'matches' | 'contains' | 'starts with';

/** A condition on a fact, as parsed. `text` is what the author wrote. */
export type Bound = { readonly text: string } & (
  | { readonly kind: 'any' }
  | { readonly kind: 'compare'; readonly op: Operator; readonly operand: Operand }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly dimension?: Dimension }
  /** Holds when the comparison does for that many seconds without a break; only for series. */
  | { readonly kind: 'sustained'; readonly op: Operator; readonly limit: number; readonly seconds: number }
  | { readonly kind: 'baseline'; readonly op: Operator; readonly target: BaselineTarget }
  | { readonly kind: 'within'; readonly delta: Delta }
  | { readonly kind: 'text'; readonly test: 'contains' | 'starts with'; readonly operand: string }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  | { readonly kind: 'list'; readonly operands: readonly Operand[] }
);

/** The names of the three bands, mildest first. */
export const BANDS = ['go', 'caution', 'no-go'] as const;

/** What one fact's value means: within `go`, `caution` or `no-go`. */
export type Band = (typeof BANDS)[number];

/** True for bounds that move the baseline by a share of it, `+ 10%`: of a ratio nobody knows which percents are meant. */
export function movesByShare(bound: Bound): boolean {
  if (bound.kind === 'within') return bound.delta.kind === 'relative';
  return bound.kind === 'baseline' && bound.target.kind === 'moved' && bound.target.delta.kind === 'relative';
}

/** True for bounds that need a baseline value before they can be compared. */
export function needsBaseline(bound: Bound): boolean {
  return bound.kind === 'baseline' || bound.kind === 'within';
}
