import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../src/core/evidence.ts';
import { untilAborted } from '../src/time-limit.ts';

/** What fails with words of its own so long after the signal. */
const failing = (signal: AbortSignal, ms: number): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => setTimeout(() => reject(new EvidenceError('timeout', 'waited for its turn', 'ask less')), ms);
    signal.addEventListener('abort', fail, { once: true });
  });

describe('a time that is over', () => {
  it('is told by what gathered, which knows what it waited for', async () => {
    const over = new AbortController();
    const gathered = untilAborted(failing(over.signal, 5), over.signal, 3);
    over.abort();
    await expect(gathered).rejects.toThrow('waited for its turn');
  });

  it('is told without it where nothing comes', async () => {
    const over = new AbortController();
    const gathered = untilAborted(new Promise(() => {}), over.signal, 3);
    over.abort();
    await expect(gathered).rejects.toThrow('gathering took longer than 3 s');
  });

  it('lets nothing begin that comes too late', async () => {
    const late = new Promise((resolve) => setTimeout(resolve, 5, 'late'));
    await expect(untilAborted(late, AbortSignal.abort(), 3)).rejects.toThrow('gathering took longer than 3 s');
  });
});
