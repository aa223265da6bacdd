import { EvidenceError } from './core/evidence.ts';

/** A signal that fires after some seconds or with another one. It keeps the process alive until it is stopped. */
export function timer(seconds: number, outer: AbortSignal | undefined): { signal: AbortSignal; stop: () => void } {
  const own = new AbortController();
  const handle = setTimeout(() => own.abort(), Math.min(seconds * 1000, 2 ** 31 - 1));
  return { signal: outer ? AbortSignal.any([outer, own.signal]) : own.signal, stop: () => clearTimeout(handle) };
}

/** So long may what gathers take to say itself what it waited for, in milliseconds; on a busy machine both clocks run out at once. */
const LAST_WORDS = 100;

/** The promise; throws `timeout` when the signal fires first, unless the promise says at once what it waited for. What still runs is left to its own signal. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal, timeout: number): Promise<T> {
  let stop: (() => void) | undefined;
  let last: NodeJS.Timeout | undefined;
  const aborted = new Promise<never>((_, reject) => {
    const late = () =>
      reject(
        new EvidenceError(
          'timeout',
          `gathering took longer than ${timeout} s`,
          'raise `timeout` (in a watch, the step `every`), or find out what is slow',
        ),
      );
    stop = () => {
      last = setTimeout(late, LAST_WORDS);
    };
    if (signal.aborted) late();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    clearTimeout(last);
    if (stop) signal.removeEventListener('abort', stop);
  }
}

/** Rounded to milliseconds. */
export function seconds(value: number): number {
  return Math.round(value * 1000) / 1000;
}
