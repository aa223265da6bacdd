import type { Bound } from './bound/bound.ts';
import type { Cause } from './evidence.ts';

/** A dated, reasoned, owned exception for one criterion (SPEC section 4). */
export interface Waiver {
  readonly criterion: string;
  /** What is tolerated: values for which these bounds hold … */
  readonly bounds: readonly { readonly fact: string; readonly bound: Bound }[];
  /** … and these causes. Everything else keeps its state. */
  readonly causes: readonly Cause[];
  readonly reason: string;
  readonly by: string;
  readonly approvedBy: string;
  /** `YYYY-MM-DD`; from the start of that day, UTC. */
  readonly from: string;
  /** `YYYY-MM-DD`; to the end of that day, UTC. */
  readonly until: string;
  /** The same as seconds since 1970; `end` is the first second after. */
  readonly start: number;
  readonly end: number;
  readonly ticket?: string;
  readonly line: number;
}

/** Whether a waiver counts at a moment. One that does not is as if it were not there, but shown. */
export function waiverPhase(waiver: Waiver, now: number): 'active' | 'expired' | 'not-yet' {
  if (now < waiver.start) return 'not-yet';
  return now < waiver.end ? 'active' : 'expired';
}

/** Whole days left until a waiver ends, counting the last one; 0 when it has ended. */
export function daysLeft(waiver: { readonly end: number }, now: number): number {
  return Math.max(0, Math.ceil((waiver.end - now) / 86_400));
}
