import { EvidenceError } from '../../core/evidence.ts';

/**
 * Runs something that must be over after some seconds or when the signal fires. What ends it is the reason of the signal
 * that it gets; what does not listen to it is left behind. Throws `timeout` with those words.
 */
export async function within<T>(
  seconds: number,
  outer: AbortSignal,
  words: string,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const stop = () => own.abort(new EvidenceError('timeout', 'stopped before there was an answer'));
  const late = () => own.abort(new EvidenceError('timeout', `${words} within ${Math.round(seconds * 1000) / 1000} s`));
  const timer = setTimeout(late, Math.max(0, seconds) * 1000);
  outer.addEventListener('abort', stop, { once: true });
  if (outer.aborted) stop();
  try {
    own.signal.throwIfAborted();
    return await Promise.race([run(own.signal), untilAborted(own.signal)]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', stop);
    // Whatever was left behind by an error ends, too.
    own.abort();
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
