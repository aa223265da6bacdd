import { setTimeout as sleep } from 'node:timers/promises';
import type { WatchClock } from '../watch.ts';

/** Seconds that only go forward. Unlike `performance.now()`, which Node loads a dozen modules for. */
export function monotonicSeconds(): number {
  return Number(process.hrtime.bigint()) / 1e9;
}

/** The clocks of this machine, for a watch. */
export const watchClock: WatchClock = {
  monotonic: monotonicSeconds,
  wall: () => Date.now() / 1000,
  sleep: (seconds, signal) => sleep(seconds * 1000, undefined, { signal }).catch(() => undefined),
};
