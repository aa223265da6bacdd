import { describe, expect, it } from 'vitest';
import { parseWatch } from '../../../src/core/watch/plan.ts';
import { type Ending, START, type WatchState } from '../../../src/core/watch/state.ts';
import { steadyFor, watchCap } from '../../../src/core/watch/verdict.ts';

const PLAN = parseWatch('10m');
const state = (more: Partial<WatchState>): WatchState => ({ ...START, samples: 1, ...more });

describe('how good the end of a watch lets the verdict be', () => {
  it('only one that was steady lets it be GO', () => {
    const endings: (Ending | 'interrupted')[] = ['steady', 'rollback', 'no-data', 'time', 'interrupted'];
    const good = state({ last: { at: 600, wall: 600 }, steady: { since: 0, samples: 21, cautions: 0 } });
    expect(endings.map((ended) => watchCap(good, ended, PLAN)?.verdict)).toEqual([
      undefined,
      'NO-GO',
      'NO-GO',
      'HOLD',
      'NO-GO',
    ]);
  });
  it('what was bad within the steady time before the end is bad', () => {
    const at = (bad: number) => watchCap(state({ last: { at: 1800, wall: 1800 }, bad }), 'time', PLAN)?.verdict;
    expect([at(1800), at(1201), at(1200), at(0)]).toEqual(['NO-GO', 'NO-GO', 'HOLD', 'HOLD']);
    expect(watchCap(state({ bad: 0 }), 'time', PLAN)?.verdict).toBe('NO-GO');
  });
  it('names a few, and how many more', () => {
    const noData = { samples: 3, criteria: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };
    expect(watchCap(state({ noData }), 'no-data', PLAN)?.because).toBe(
      'the watch ended for want of data: `a`, `b`, `c`, `d`, `e`, 2 more could not be measured in 3 samples in a row',
    );
  });
  it('says how many samples there were', () => {
    expect(watchCap(state({}), 'interrupted', PLAN)?.because).toBe('the watch was interrupted after 1 sample');
  });
  it('has not held for any time without samples that did', () => expect(steadyFor(START)).toBe(0));
});
