import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/core/checklist.ts';
import { callOf, decide, worse } from '../../src/core/decide.ts';
import { STATES, type State } from '../../src/core/judge.ts';
import type { JudgedProblem } from '../../src/core/judge-problem.ts';
import { VERDICTS, type Verdict } from '../../src/core/results.ts';
import { criterionWith } from '../support/results.ts';

const one = (state: State, more: Parameters<typeof criterionWith>[0] = {}) =>
  criterionWith({ id: state, state, message: `it is ${state}`, ...more });

describe('what a state calls for (SPEC section 4)', () => {
  const TABLE: Record<State, [required: Verdict, advisory: Verdict, info: Verdict]> = {
    'no-go': ['NO-GO', 'CAUTION', 'GO'],
    unknown: ['NO-GO', 'CAUTION', 'GO'],
    pending: ['HOLD', 'CAUTION', 'GO'],
    caution: ['CAUTION', 'CAUTION', 'GO'],
    waived: ['CAUTION', 'CAUTION', 'GO'],
    go: ['GO', 'GO', 'GO'],
    'not-applicable': ['GO', 'GO', 'GO'],
  };
  for (const state of STATES) {
    for (const [index, level] of LEVELS.entries()) {
      it(`${state}, ${level}`, () => expect(callOf({ state, level })).toBe(TABLE[state][index]));
      it(`${state}, ${level}, beside a go`, () =>
        expect(decide([one('go'), one(state, { level })]).verdict).toBe(TABLE[state][index]));
      it(`${state}, ${level}, observed, beside a go`, () =>
        expect(decide([one('go'), one(state, { level, mode: 'observe' })]).verdict).toBe('GO'));
      it(`${state}, ${level}, observed in a file that only observes`, () =>
        expect(decide([one('go'), one(state, { level, mode: 'observe' })], { observe: true }).verdict).toBe(
          TABLE[state][index],
        ));
    }
  }
});

describe('the verdict is the worst that any criterion calls for', () => {
  for (const a of STATES) {
    for (const b of STATES) {
      it(`${a} and ${b}`, () => {
        const applicable = a !== 'not-applicable' || b !== 'not-applicable';
        const expected = applicable ? worse(callOf(one(a)), callOf(one(b))) : 'NO-GO';
        expect(decide([one(a), one(b)]).verdict).toBe(expected);
      });
    }
  }
  it('NO-GO is worse than HOLD, HOLD than CAUTION, CAUTION than GO', () => {
    expect(VERDICTS).toEqual(['GO', 'CAUTION', 'HOLD', 'NO-GO']);
    expect(worse('HOLD', 'NO-GO')).toBe('NO-GO');
    expect(worse('HOLD', 'CAUTION')).toBe('HOLD');
  });
  it('I8: waived is never GO', () => expect(decide([one('waived')]).verdict).toBe('CAUTION'));
});

describe('I3, A14: nothing checked is NO-GO', () => {
  it.each([
    ['no criterion', [], 'nothing was checked: 0 of 0 criteria count and are applicable'],
    ['none applicable', [one('not-applicable')], 'nothing was checked: 0 of 1 criteria count and are applicable'],
    ['only info', [one('go', { level: 'info' })], 'nothing was checked: 0 of 1 criteria count and are applicable'],
    [
      'only observed',
      [one('go', { mode: 'observe' })],
      'nothing was checked: 0 of 1 criteria count and are applicable',
    ],
    [
      'info, observed and not applicable',
      [one('go', { level: 'info' }), one('go', { mode: 'observe' }), one('not-applicable', { level: 'advisory' })],
      'nothing was checked: 0 of 3 criteria count and are applicable',
    ],
  ])('%s', (_, criteria, because) =>
    expect(decide(criteria)).toMatchObject({ verdict: 'NO-GO', reasons: [{ criterion: null, because }] }),
  );
  it('one advisory go is enough', () => expect(decide([one('go', { level: 'advisory' })]).verdict).toBe('GO'));
  it('a file that only observes and has nothing applicable is NO-GO, too', () =>
    expect(decide([one('not-applicable', { mode: 'observe' })], { observe: true }).verdict).toBe('NO-GO'));
  it('a cap does not change it', () =>
    expect(decide([], { caps: [{ verdict: 'CAUTION', because: 'bootstrap' }] }).verdict).toBe('NO-GO'));
});

describe('caps', () => {
  it.each([
    ['GO is capped at CAUTION', 'go', 'CAUTION', 'CAUTION'],
    ['GO is capped at HOLD', 'go', 'HOLD', 'HOLD'],
    ['GO is capped at NO-GO', 'go', 'NO-GO', 'NO-GO'],
    ['NO-GO stays', 'no-go', 'CAUTION', 'NO-GO'],
    ['HOLD stays', 'pending', 'CAUTION', 'HOLD'],
  ] as const)('%s', (_, state, cap, verdict) => {
    const decision = decide([one(state)], { caps: [{ verdict: cap, because: 'the head moved' }] });
    expect(decision.verdict).toBe(verdict);
    expect(decision.reasons).toContainEqual({ criterion: null, because: 'the head moved' });
  });
});

describe('reasons and counts', () => {
  const criteria = [one('caution'), one('go'), one('no-go'), one('pending'), one('waived'), one('unknown')];
  it('name what calls for something, worst first, in the order of the checklist', () =>
    expect(decide(criteria).reasons.map((reason) => reason.criterion)).toEqual([
      'no-go',
      'unknown',
      'pending',
      'caution',
      'waived',
    ]));
  it('say why in the words of the criterion', () =>
    expect(decide([one('no-go')]).reasons).toEqual([{ criterion: 'no-go', because: 'it is no-go' }]));
  it('count every criterion, whatever it counts for', () =>
    expect(decide([...criteria, one('no-go', { level: 'info' })]).counts).toEqual({
      go: 1,
      caution: 1,
      'no-go': 2,
      pending: 1,
      unknown: 1,
      waived: 1,
      'not-applicable': 0,
    }));
});

describe('the earliest GO', () => {
  const pending = (until: string | undefined, more: Partial<JudgedProblem> = {}): JudgedProblem => ({
    cause: 'soaking',
    message: 'm',
    state: 'pending',
    waived: false,
    ...(until === undefined ? {} : { until }),
    ...more,
  });
  const [EARLY, LATE] = ['2026-11-21T09:00:00Z', '2026-11-21T14:20:00+01:00'];
  const wait = (...problems: JudgedProblem[]) => one('pending', { problems });
  it.each([
    ['the end of what is awaited', [wait(pending(EARLY))], EARLY],
    ['the latest of several', [wait(pending(EARLY)), wait(pending(LATE))], LATE],
    ['the latest within one criterion', [wait(pending(LATE), pending(EARLY))], LATE],
    ['none when one end is not known', [wait(pending(EARLY)), wait(pending(undefined))], null],
    ['none for GO', [one('go')], null],
    ['none for NO-GO', [one('no-go'), wait(pending(EARLY))], null],
    ['not counting what is waived', [wait(pending(EARLY), pending(LATE, { waived: true }))], EARLY],
    ['not counting what is unknown', [wait(pending(EARLY), pending(LATE, { state: 'caution' }))], EARLY],
    [
      'not counting advisory criteria',
      [wait(pending(EARLY)), { ...wait(pending(LATE)), level: 'advisory' as const }],
      EARLY,
    ],
    [
      'not counting observed criteria',
      [wait(pending(EARLY)), { ...wait(pending(LATE)), mode: 'observe' as const }],
      EARLY,
    ],
  ])('%s', (_, criteria, expected) => expect(decide(criteria).earliestGo).toBe(expected));
  it('none when the head moved: nobody knows when that ends', () =>
    expect(
      decide([wait(pending(EARLY))], { caps: [{ verdict: 'HOLD', because: 'superseded' }] }).earliestGo,
    ).toBeNull());
  it('a cap at CAUTION is not waited for', () =>
    expect(decide([wait(pending(EARLY))], { caps: [{ verdict: 'CAUTION', because: 'first' }] }).earliestGo).toBe(
      EARLY,
    ));
});
