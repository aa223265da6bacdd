import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WatchPlan } from '../../../src/core/watch/plan.ts';
import { lateness, nextDue, type Sample, START, step } from '../../../src/core/watch/state.ts';

const PLAN: WatchPlan = { for: 30, every: 10, within: 90, rollbackAfter: 1, noData: 3 };

/** One letter for each kind of sample, ten seconds apart; `-` is a step without one. */
const KINDS: Readonly<Record<string, Partial<Sample>>> = {
  g: {},
  c: { verdict: 'CAUTION' },
  h: { verdict: 'HOLD' },
  // No-go without a trigger.
  n: { verdict: 'NO-GO' },
  // Trigger a, and trigger b, measured no-go.
  a: { verdict: 'NO-GO', rollback: true, fired: ['a'] },
  b: { verdict: 'NO-GO', rollback: true, fired: ['b'] },
  // An advisory trigger: CAUTION, and rolling back.
  A: { verdict: 'CAUTION', rollback: true, fired: ['a'] },
  // Trigger a, and something else, could not be measured.
  u: { verdict: 'NO-GO', unseen: ['a'], noData: ['a'] },
  x: { verdict: 'NO-GO', noData: ['x'] },
  // Trigger b could not be measured, while a fired.
  m: { verdict: 'NO-GO', rollback: true, fired: ['a'], unseen: ['b'], noData: ['b'] },
  // Trigger a is pending: it says nothing, and no data is missing.
  p: { verdict: 'HOLD', unseen: ['a'] },
  // A trigger that rolls back when it cannot be measured.
  r: { verdict: 'NO-GO', rollback: true, unseen: ['a'], noData: ['a'] },
  // A sample that did not come to an end.
  l: { verdict: 'NO-GO', unseen: 'all', noData: ['the sample itself'] },
};

const sample = (kind: string, index: number): Sample => ({
  at: index * 10,
  wall: 1000 + index * 10,
  verdict: 'GO',
  rollback: false,
  fired: [],
  unseen: [],
  noData: [],
  ...KINDS[kind],
});

/** How a course of samples ends, and after how many of them. */
function course(letters: string, plan: Partial<WatchPlan> = {}): string {
  let state = START;
  for (const [index, letter] of [...letters].entries()) {
    if (letter === '-') continue;
    const next = step(state, sample(letter, index), { ...PLAN, ...plan });
    if (next.ended) return `${next.ended} ${index + 1}`;
    state = next.state;
  }
  return 'goes on';
}

describe('one rule each', () => {
  const rows: [name: string, letters: string, ends: string, plan?: Partial<WatchPlan>][] = [
    ['go from the first sample on', 'gggggg', 'steady 4'],
    ['not a sample too early', 'ggg', 'goes on'],
    ['caution holds, too', 'gcgc', 'steady 4'],
    ['no-go starts it again', 'gggngggg', 'steady 8'],
    ['hold starts it again', 'ggghgggg', 'steady 8'],
    ['never steady', 'gngngngngngn', 'goes on'],
    ['one step without a sample is no gap', 'gg-g', 'steady 4'],
    ['three steps are', 'gg--gggg', 'steady 8'],
    ['a gap is not bridged by its ends', 'g---g', 'goes on'],
    ['a trigger ends it at once', 'gga', 'rollback 3'],
    ['an advisory trigger, too, and its CAUTION does not hold', 'ggA', 'rollback 3'],
    ['an advisory trigger that is still let be does not hold', 'gggAggg', 'goes on', { rollbackAfter: 2 }],
    ['two in a row', 'aga', 'goes on', { rollbackAfter: 2 }],
    ['two in a row, and there they are', 'gaa', 'rollback 3', { rollbackAfter: 2 }],
    ['two triggers, one after the other', 'ab', 'rollback 2', { rollbackAfter: 2 }],
    ['no-go, unknown, no-go are two in a row', 'aua', 'rollback 3', { rollbackAfter: 2 }],
    ['no-go, pending, no-go are two in a row', 'apa', 'rollback 3', { rollbackAfter: 2 }],
    ['no-go, a sample that hung, no-go are two in a row', 'ala', 'rollback 3', { rollbackAfter: 2 }],
    ['what else could not be measured does not keep the count', 'axa', 'goes on', { rollbackAfter: 2 }],
    ['a trigger that never fired and cannot be seen does not keep it', 'buba', 'goes on', { rollbackAfter: 3 }],
    ['nothing measured three times', 'guuu', 'no-data 4'],
    ['nothing measured, different things', 'uxl', 'no-data 3'],
    ['one sample with data starts the count again', 'uuguu', 'goes on'],
    ['a no-go is data', 'uunuu', 'goes on'],
    ['no data beside a trigger that fired is still no data', 'mmm', 'rollback 3', { rollbackAfter: 4 }],
    ['a trigger that is unknown never rolls back by itself', 'uuu', 'no-data 3', { rollbackAfter: 1 }],
    ['unless it says so, and then by the budget for no data', 'rrr', 'rollback 3', { rollbackAfter: 1 }],
    ['not before', 'rr', 'goes on', { rollbackAfter: 1 }],
    ['no data at once', 'u', 'no-data 1', { noData: 1 }],
    ['both budgets in one sample: it rolls back', 'm', 'rollback 1', { noData: 1 }],
  ];
  it.each(rows)('%s: %s', (_, letters, ends, plan) => expect(course(letters, plan)).toBe(ends));

  it('a machine that slept has not held', () => {
    const asleep = (index: number) => ({ ...sample('g', index), wall: 1000 + index * 10 + (index > 1 ? 3600 : 0) });
    let state = START;
    for (const index of [0, 1, 2, 3]) {
      const next = step(state, asleep(index), PLAN);
      expect(next.ended).toBeUndefined();
      state = next.state;
    }
    expect(state.steady).toEqual({ since: 20, samples: 2, cautions: 0 });
  });
  it('a clock that is set back changes nothing', () => {
    const back = (index: number) => ({ ...sample('g', index), wall: 5000 - index * 100 });
    const states = [0, 1, 2].reduce((state, index) => step(state, back(index), PLAN).state, START);
    expect(step(states, back(3), PLAN).ended).toBe('steady');
  });
  it('timers that are a little off neither break nor prolong it', () => {
    const times = [0, 20.05, 29.8];
    const state = times.reduce((before, at) => step(before, { ...sample('g', 0), at, wall: at }, PLAN).state, START);
    expect(state.steady?.since).toBe(0);
    expect(step(START, { ...sample('g', 0), at: 0.05, wall: 0 }, PLAN).state.steady?.since).toBe(0.05);
    const second = step(state, { ...sample('g', 0), at: 29.95, wall: 29.95 }, PLAN);
    expect(second.ended).toBe('steady');
    expect(step(state, { ...sample('g', 0), at: 50.5, wall: 50.5 }, PLAN).state.steady?.since).toBe(50.5);
  });
});

describe('when the next sample is due', () => {
  it.each([
    ['in time', 0, 4, 10],
    ['a little late', 10, 21, 20],
    ['a whole step late: what was missed is left out', 10, 35, 30],
    ['much later', 10, 3601, 3600],
    ['exactly then', 10, 20, 20],
  ])('%s', (_, due, now, next) => expect(nextDue(due, now, 10)).toBe(next));
  it('late is what began after its time', () => {
    expect(lateness(10, 10.05, 10)).toBeUndefined();
    expect(lateness(10, 12, 10)).toBe(2);
  });
});

/**
 * The same rules, said over the whole course instead of step by step: slow, and without any state that could be kept wrongly.
 */
function model(course: readonly Sample[], plan: WatchPlan): string | undefined {
  const end = course.length - 1;
  const now = course[end];
  if (!now) return undefined;
  const blind = (one: Sample, id: string) => one.unseen === 'all' || one.unseen.includes(id);
  if (now.fired.length > 0) {
    // The longest stretch from a failure on in which there is no sample that saw all triggers that had fired in order.
    let count = 0;
    for (let first = end; first >= 0; first--) {
      if (course[first]?.fired.length === 0) continue;
      const between = course.slice(first, end + 1);
      const broken = between.some((one, index) => {
        const before = new Set(between.slice(0, index).flatMap((earlier) => earlier.fired));
        return one.fired.length === 0 && [...before].every((id) => !blind(one, id));
      });
      if (!broken) count = between.filter((one) => one.fired.length > 0).length;
    }
    if (count >= plan.rollbackAfter) return 'rollback';
  }
  const lastData = course.findLastIndex((one) => one.noData.length === 0);
  if (end - lastData >= plan.noData) return now.rollback ? 'rollback' : 'no-data';
  const held = (one: Sample) => !one.rollback && (one.verdict === 'GO' || one.verdict === 'CAUTION');
  const slack = plan.every / 100;
  for (let first = end; first >= 0; first--) {
    const part = course.slice(first);
    const [start] = part;
    if (!start || !part.every(held)) return undefined;
    const whole = part.every((one, index) => {
      const before = part[index - 1];
      return !before || Math.max(one.at - before.at, one.wall - before.wall) <= 2 * plan.every + slack;
    });
    if (whole && now.at - start.at >= plan.for - slack) return 'steady';
  }
  return undefined;
}

it('a second implementation agrees about every course', () => {
  const some = (ids: readonly string[]) => fc.subarray([...ids]);
  const kinds = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('g', 'c') },
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(KINDS)) },
  );
  const any = fc.record({
    verdict: fc.constantFrom('GO', 'CAUTION', 'HOLD', 'NO-GO' as const),
    rollback: fc.boolean(),
    fired: fc.oneof(fc.constant([]), some(['a', 'b', 'c'])),
    unseen: fc.oneof(fc.constant('all' as const), some(['a', 'b', 'c'])),
    noData: fc.oneof(fc.constant([]), some(['a', 'x'])),
  });
  const one = fc.oneof({ weight: 3, arbitrary: kinds.map((kind) => sample(kind, 0)) }, { weight: 1, arbitrary: any });
  const steps = fc.array(fc.tuple(one, fc.constantFrom(10, 10, 10, 10, 12, 20, 20.1, 20.2, 35)), {
    minLength: 1,
    maxLength: 40,
  });
  const plans = fc.record({
    for: fc.constantFrom(10, 20, 30, 60),
    every: fc.constant(10),
    within: fc.constant(900),
    rollbackAfter: fc.integer({ min: 1, max: 4 }),
    noData: fc.integer({ min: 1, max: 4 }),
  });
  const endings: Record<string, number> = {};
  fc.assert(
    fc.property(steps, plans, fc.boolean(), (parts, plan, slept) => {
      let state = START;
      let at = 0;
      const seen: Sample[] = [];
      for (const [index, [part, more]] of parts.entries()) {
        at += index === 0 ? 0 : more;
        const next = { ...part, at, wall: at + (slept && index > 4 ? 500 : 0) } as Sample;
        seen.push(next);
        const came = step(state, next, plan);
        expect(came.ended).toBe(model(seen, plan));
        endings[came.ended ?? 'none'] = (endings[came.ended ?? 'none'] ?? 0) + 1;
        if (came.ended) return;
        state = came.state;
      }
    }),
    { numRuns: process.env.SWEEP === '1' ? 100_000 : 5000 },
  );
  for (const ending of ['none', 'steady', 'rollback', 'no-data']) expect(endings[ending]).toBeGreaterThan(50);
});
