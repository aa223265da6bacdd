import type { GatherContext } from '../core/check.ts';

/** A part of the criterion's time is left for saying what was waited for. */
const SHARE_OF_TIME = 0.95;

/** Tells how many seconds of a criterion's time are left for asking, from now on. */
export function timeLeft({ timeout }: GatherContext): () => number {
  const ends = performance.now() + timeout * SHARE_OF_TIME * 1000;
  return () => (ends - performance.now()) / 1000;
}
