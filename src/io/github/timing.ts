import { setTimeout } from 'node:timers/promises';
import type { Timing } from './ask.ts';

/** The clock and the dice as they are. */
export const REAL_TIMING: Timing = {
  now: () => Date.now() / 1000,
  // Waiting ends with the run; the next try then says so.
  wait: (seconds, signal) => setTimeout(seconds * 1000, undefined, signal && { signal }).catch(() => undefined),
  random: Math.random,
};
