import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/core/checklist.ts';
import { decide } from '../../src/core/decide.ts';
import { STATES, type State } from '../../src/core/judge.ts';
import { VERDICTS } from '../../src/core/results.ts';
import { criterionWith } from '../support/results.ts';
import { runs } from '../support/runs.ts';

/** What must hold of every verdict, whatever the criteria are (THREATS, I1 to I8). */
const criterion = fc
  .record({
    state: fc.constantFrom(...STATES),
    level: fc.constantFrom(...LEVELS),
    mode: fc.constantFrom('enforce', 'observe'),
  })
  .map((one) => criterionWith({ id: one.state, message: one.state, ...one } as Parameters<typeof criterionWith>[0]));
const criteria = fc.array(criterion, { maxLength: 8 });
const counts = (one: { level: string; mode: string }) => one.level !== 'info' && one.mode === 'enforce';
const rank = (verdict: (typeof VERDICTS)[number]) => VERDICTS.indexOf(verdict);

/** How bad a state is. What is not applicable is neither better nor worse: it says nothing. */
const BADNESS: Readonly<Record<Exclude<State, 'not-applicable'>, number>> = {
  go: 0,
  waived: 1,
  caution: 1,
  pending: 2,
  unknown: 3,
  'no-go': 3,
};
const applicable = Object.keys(BADNESS) as (keyof typeof BADNESS)[];

describe('invariants of the verdict', () => {
  it('I1: only go, caution and waivers open the gate, and pending does not', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        const { verdict } = decide(list);
        if (verdict !== 'GO' && verdict !== 'CAUTION') return;
        const required = list.filter((one) => counts(one) && one.level === 'required');
        for (const { state } of required) expect(['go', 'caution', 'waived', 'not-applicable']).toContain(state);
      }),
      runs(),
    );
  });
  it('I1: GO is nothing but go', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        if (decide(list).verdict !== 'GO') return;
        for (const { state } of list.filter(counts)) expect(['go', 'not-applicable']).toContain(state);
      }),
      runs(),
    );
  });
  it('I2: a worse result never makes a better verdict', () => {
    fc.assert(
      fc.property(criteria, criterion, fc.constantFrom(...applicable), fc.nat(), (others, one, state, at) => {
        if (one.state === 'not-applicable' || BADNESS[state] < BADNESS[one.state]) return;
        const place = at % (others.length + 1);
        const before = [...others.slice(0, place), one, ...others.slice(place)];
        const after = [...others.slice(0, place), { ...one, state }, ...others.slice(place)];
        expect(rank(decide(after).verdict)).toBeGreaterThanOrEqual(rank(decide(before).verdict));
      }),
      runs(),
    );
  });
  it('I2: one criterion more never makes a better verdict, where one was applicable before', () => {
    fc.assert(
      fc.property(criteria, criterion, (list, more) => {
        if (!list.some((one) => counts(one) && one.state !== 'not-applicable')) return;
        expect(rank(decide([...list, more]).verdict)).toBeGreaterThanOrEqual(rank(decide(list).verdict));
      }),
      runs(),
    );
  });
  it('I3: without one that counts and is applicable it is NO-GO', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        const nothing = list.filter((one) => !counts(one) || one.state === 'not-applicable');
        expect(decide(nothing).verdict).toBe('NO-GO');
      }),
      runs(),
    );
  });
  it('I7: the order of the criteria changes nothing', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        expect(decide([...list].reverse()).verdict).toBe(decide(list).verdict);
      }),
      runs(),
    );
  });
  it('I8: what is waived keeps the verdict from GO, and gives a reason', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        if (!list.some((one) => counts(one) && one.state === 'waived')) return;
        const { verdict, reasons } = decide(list);
        expect(verdict).not.toBe('GO');
        expect(reasons.map(({ criterion: id }) => id)).toContain('waived');
      }),
      runs(),
    );
  });
  it('caps only ever make it worse', () => {
    const cap = fc.constantFrom(...VERDICTS.filter((verdict) => verdict !== 'GO'));
    fc.assert(
      fc.property(criteria, cap, (list, verdict) => {
        const capped = decide(list, { caps: [{ verdict, because: 'a cap' }] }).verdict;
        expect(rank(capped)).toBe(Math.max(rank(verdict), rank(decide(list).verdict)));
      }),
      runs(),
    );
  });
});
