import type { Series } from '../fact.ts';
import type { Bound } from './bound.ts';
import { compare } from './compare.ts';

/** `> 5% for 5m`, parsed. */
export type Sustained = Extract<Bound, { kind: 'sustained' }>;

/** For how long a comparison held without a break, in seconds. */
export interface Stretch {
  /** The longest there was; 0 where no two neighbouring samples hold. */
  readonly longest: number;
  /** Up to the newest sample. */
  readonly latest: number;
  /** From the first sample to the last. */
  readonly covered: number;
}

/** A gap of more than this many steps between two samples: nobody knows what was in it (SPEC section 6). */
export const GAP_STEPS = 2;

/** How long the comparison of a bound held in a series. A gap of over two steps ends a stretch: what was in it is unknown. */
export function stretchOf(bound: Sustained, { samples, step }: Series): Stretch {
  let since: number | undefined;
  let before: number | undefined;
  let longest = 0;
  for (const [time, value] of samples) {
    const gap = before !== undefined && time - before > GAP_STEPS * step;
    before = time;
    if (!compare(value, bound.op, bound.limit)) since = undefined;
    else if (since === undefined || gap) since = time;
    else longest = Math.max(longest, time - since);
  }
  const [first, last] = [samples[0]?.[0], samples.at(-1)?.[0]];
  return {
    longest,
    latest: since === undefined || last === undefined ? 0 : last - since,
    covered: first === undefined || last === undefined ? 0 : last - first,
  };
}
