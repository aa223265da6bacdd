import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Criterion } from '../../src/core/checklist.ts';
import type { CriterionResult } from '../../src/core/results.ts';
import { liveProgress } from '../../src/desk/progress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const criterion = (id: string) => ({ id, title: id.toUpperCase(), check: { key: 'http' } }) as unknown as Criterion;
const went = { state: 'go' } as CriterionResult;

/** A run on a terminal or into a log; `said` is all that was written so far. */
function running(isTTY: boolean, environment: Readonly<Record<string, string>> = { LANG: 'C.UTF-8' }) {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const output = { write, isTTY, columns: 60 };
  const call = { environment: (name: string) => environment[name], stdout: output, stderr: output };
  return { ...liveProgress(call, 2, () => Date.now() / 1000), said: () => said };
}

describe('progress', () => {
  it('a run that is over at once shows nothing', () => {
    for (const isTTY of [true, false]) {
      const { onProgress, stop, said } = running(isTTY);
      onProgress(criterion('a'), undefined);
      vi.advanceTimersByTime(300);
      stop();
      vi.advanceTimersByTime(60_000);
      expect(said()).toBe('');
    }
  });
  it('a terminal shows what is waited for, draws it anew, and ends empty', () => {
    const { onProgress, stop, said } = running(true);
    onProgress(criterion('a'), undefined);
    onProgress(criterion('b'), undefined);
    vi.advanceTimersByTime(400);
    expect(said()).toBe('  … A   http   0 s\n  … B   http   0 s\n0 of 2 done\n');
    onProgress(criterion('a'), went);
    vi.advanceTimersByTime(200);
    expect(said()).toMatch(/0 of 2 done\n\u001b\[3A\u001b\[J {2}… B {3}http {3}0 s\n1 of 2 done\n$/);
    stop();
    expect(said()).toMatch(/\u001b\[2A\u001b\[J$/);
    vi.advanceTimersByTime(60_000);
    expect(said()).toMatch(/\u001b\[2A\u001b\[J$/);
  });
  it.each([
    ['no terminal', false, {}],
    ['CI', true, { CI: 'true' }],
    ['a terminal that cannot move its cursor', true, { TERM: 'dumb' }],
  ])('%s gets a line now and then', (_, isTTY, environment) => {
    const { onProgress, stop, said } = running(isTTY, environment);
    onProgress(criterion('a'), undefined);
    vi.advanceTimersByTime(14_000);
    expect(said()).toBe('');
    vi.advanceTimersByTime(20_000);
    expect(said()).toBe('waiting for a (15 s); 0 of 2 done\nwaiting for a (30 s); 0 of 2 done\n');
    onProgress(criterion('a'), went);
    vi.advanceTimersByTime(60_000);
    stop();
    expect(said().split('\n')).toHaveLength(3);
  });
});
