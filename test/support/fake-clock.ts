import { setImmediate as idle } from 'node:timers/promises';
import type { WatchClock } from '../../src/watch.ts';

/** Rounds of promises that are let run before time goes on. */
const ROUNDS = 5;

/** A clock that goes on only when everything waits for it. */
export interface FakeClock extends WatchClock {
  /** Lets time pass until the work is done, and gives what it gives. */
  run<T>(work: Promise<T>): Promise<T>;
  /** Sets the clock on the wall ahead, as a machine that slept does. */
  skip(seconds: number): void;
}

interface Sleeper {
  readonly until: number;
  wake(): void;
}

export function fakeClock(start = 1_795_262_400): FakeClock {
  let now = 0;
  let ahead = 0;
  const sleepers = new Set<Sleeper>();
  return {
    monotonic: () => now,
    wall: () => start + now + ahead,
    skip: (seconds) => {
      ahead += seconds;
    },
    sleep: (seconds, signal) =>
      new Promise((resolve) => {
        const sleeper = {
          until: now + seconds,
          wake() {
            sleepers.delete(sleeper);
            signal.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        if (signal.aborted) return resolve();
        signal.addEventListener('abort', sleeper.wake, { once: true });
        sleepers.add(sleeper);
      }),
    async run(work) {
      let over = false;
      const mark = () => {
        over = true;
      };
      work.then(mark, mark);
      for (;;) {
        for (let round = 0; round < ROUNDS; round++) await idle();
        if (over) return work;
        const [next] = [...sleepers].sort((a, b) => a.until - b.until);
        if (!next) throw new Error('nobody waits for the clock, and the work is not done');
        now = Math.max(now, next.until);
        next.wake();
      }
    },
  };
}
