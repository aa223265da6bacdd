import { describe, expect, it } from 'vitest';
import { stateHistory } from '../../../src/core/history/flips.ts';
import { median, medians } from '../../../src/core/history/medians.ts';
import type { Past } from '../../../src/core/history/past.ts';
import { isRule, readRule, ruleText } from '../../../src/core/history/rule.ts';
import { isSameRun } from '../../../src/core/history/sift.ts';
import { sparkline, stateLine } from '../../../src/core/history/strip.ts';
import { factTrend } from '../../../src/core/history/trend.ts';
import { withHistory } from '../../../src/core/history/with-history.ts';
import type { State } from '../../../src/core/judge.ts';
import type { JudgedFact } from '../../../src/core/judge-fact.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import type { Results } from '../../../src/core/results.ts';
import type { Json } from '../../../src/core/schema.ts';
import { criterionWith, resultsWith } from '../../support/results.ts';

describe('a rule', () => {
  it.each([
    ['last-go', 'last-go'],
    ['last 1', 'last 1'],
    ['last   50', 'last 50'],
    ['pinned base.json', 'pinned base.json'],
    ['pinned ./a/b c.json', 'pinned a/b c.json'],
    [{ phase: 'canary' }, 'phase canary'],
    [{ phase: 'canary', criterion: 'x' }, 'phase canary, criterion x'],
  ])('%j', (value, text) => {
    const read = readRule(value as Json);
    expect(isRule(read) && ruleText(read)).toBe(text);
  });
  it.each([
    'last',
    'last go',
    'last 0',
    'last 51',
    'last -1',
    'last 1e1',
    'Last-go',
    'last five',
    'pinned',
    'pinned /etc/x',
    'pinned ../x',
    'pinned a/../../x',
    'pinned C:\\x',
    'pinned *.json',
    'pinned ~/x',
  ])('not %s', (value) => expect(readRule(value)).toMatchObject({ mistake: expect.any(String) }));
  it.each(['reports/before.json', './last', 'before.json', 'lastly/x.json', ['a']])('%j is a report', (value) =>
    expect(readRule(value as Json)).toBeUndefined(),
  );
});

describe('the median', () => {
  it.each([
    [[], undefined],
    [[0], 0],
    [[3, 1, 2], 2],
    [[0.1, 0.2], 0.15],
    [[0.3, 0.3], 0.3],
    [[Number.MAX_VALUE, Number.MAX_VALUE], Number.MAX_VALUE],
  ])('of %j', (values, value) => expect(median(values)).toBe(value));
  it('is only told of what all have as the same', () => {
    const fact = (name: string, value: number, dimension = 'count') => ({ name, value, dimension }) as never;
    const lists = [
      [fact('a', 1), fact('b', 1), fact('c', 1)],
      [fact('a', 3), fact('c', 3, 'ratio')],
    ];
    expect(medians(lists)).toEqual([{ name: 'a', dimension: 'count', value: 2 }]);
  });
});

const COMMIT = 'a'.repeat(40);
/** Runs of one criterion, oldest first: a state, and where it is another commit's a letter before it. */
const runsOf = (...states: readonly string[]) =>
  states.map((text) => {
    const [, letter = 'a', state] = /^(?:([b-f]):)?(.+)$/.exec(text) ?? [];
    const context = { ...resultsWith().context, commit: COMMIT.replaceAll('a', letter) };
    return resultsWith({ context, criteria: [criterionWith({ state: state as State })] });
  });
const historyOf = (...states: readonly string[]) => stateHistory('x', 'tests', runsOf(...states));

describe('the states of a criterion', () => {
  it('say nothing without an earlier run', () => expect(historyOf('go')).toBeUndefined());
  it('count how often they changed', () =>
    expect(historyOf('go', 'go', 'no-go', 'go')).toMatchObject({
      flips: 2,
      sameCommit: { flips: 2, pairs: 3 },
      flaky: true,
    }));
  it('are flaky only where nothing was changed', () => {
    expect(historyOf('go', 'b:no-go', 'c:go', 'd:no-go')?.flaky).toBeUndefined();
    expect(historyOf('go', 'no-go')?.flaky).toBeUndefined();
    expect(historyOf(...Array.from({ length: 10 }, () => 'go'), 'no-go', 'go')?.flaky).toBeUndefined();
  });
  it('pass over what is still to come', () =>
    expect(historyOf('pending', 'go', 'pending', 'go', 'not-applicable', 'go')).toMatchObject({
      states: ['go', 'go', 'go'],
      flips: 0,
    }));
  it('of no commit are nobody knows what of', () => {
    const runs = runsOf('go', 'no-go', 'go').map((one) => ({ ...one, context: { ...one.context, commit: null } }));
    expect(stateHistory('x', 'tests', runs)).toMatchObject({ flips: 2, sameCommit: { flips: 0, pairs: 0 } });
  });
  it('of another checklist are not flaky', () => {
    const runs = runsOf('go', 'no-go', 'go').map((one, index) => ({
      ...one,
      checklist: { ...one.checklist, sha256: String(index) },
    }));
    expect(stateHistory('x', 'tests', runs)?.flaky).toBeUndefined();
  });
  it('are so many at most', () =>
    expect(historyOf(...Array.from({ length: 99 }, () => 'go'))?.states).toHaveLength(LIMITS.trendStates));
  it('in words', () => {
    const told = historyOf('go', 'go', 'no-go', 'go');
    expect(told && stateLine(told)).toBe(
      'go x2, no-go, go: changed 2 of 3 times (67 %); flaky, 2 of 3 times for the same commit',
    );
  });
});

const fact = (value: JudgedFact['value'], more: Partial<JudgedFact> = {}): JudgedFact => ({
  ...{
    name: 'p95',
    dimension: 'duration',
    value,
    display: '',
    band: 'go',
    bound: null,
    distance: null,
    baseline: null,
    waived: false,
  },
  ...more,
});
const measured = (value: JudgedFact['value'], more: Partial<JudgedFact> = {}, go = '< 1s') =>
  criterionWith({ facts: [fact(value, more)], bands: { go: { p95: go } } });
const trendOf = (now: number, earlier: readonly number[], go?: string, more: Partial<JudgedFact> = {}) =>
  factTrend(
    fact(now, more),
    measured(now, more, go),
    earlier.map((value) => resultsWith({ criteria: [measured(value, more, go)] })),
  );

describe('the trend of a fact', () => {
  it.each<[string, number, readonly number[], string, string | null]>([
    ['more, where less is wanted', 2, [1, 1, 1], '< 1s', 'worse'],
    ['less, where less is wanted', 0.5, [1, 1, 1], '< 1s', 'better'],
    ['more, where more is wanted', 2, [1, 1, 1], '> 1s', 'better'],
    ['less, where more is wanted', 0.5, [1, 1, 1], '> 1s', 'worse'],
    ['hardly more', 1.001, [1], '< 1s', 'same'],
    ['one outlier is not what is usual', 1, [1, 9, 1], '< 1s', 'same'],
    ['neither is wanted', 2, [1], '1s .. 2s', null],
    ['from nothing', 1, [0], '< 1s', 'worse'],
    ['nothing as before', 0, [0], '< 1s', 'same'],
  ])('%s', (_, now, earlier, go, direction) => expect(trendOf(now, earlier, go)?.direction).toBe(direction));
  it('has the last values, oldest first', () => {
    const values = Array.from({ length: 30 }, (_, index) => index);
    expect(trendOf(1, values)?.values).toEqual(values.slice(-LIMITS.trendValues));
  });
  it('is none of what nobody bound, of text, of another dimension or of nothing', () => {
    expect(trendOf(1, [1], '< 1s', { band: null })).toBeUndefined();
    expect(trendOf(1, [])).toBeUndefined();
    const text = resultsWith({ criteria: [measured('slow')] });
    const other = resultsWith({ criteria: [measured(1, { dimension: 'number' })] });
    expect(factTrend(fact(1), measured(1), [text, other])).toBeUndefined();
  });
  it.each([
    [[1, 2, 3], '▁▅█'],
    [[1, 1], '▅▅'],
    [[-Number.MAX_VALUE, 0, Number.MAX_VALUE], '▁▅█'],
  ])('%j as bars', (values, bars) => expect(sparkline(values)).toBe(bars));
});

describe('what a history adds to results', () => {
  const past = (more: Partial<Past> = {}): Past => ({
    folder: 'history',
    usable: [],
    refused: [],
    broken: [],
    older: 0,
    pinned: new Map(),
    ...more,
  });
  const at = (results: Results) => ({ where: 'h', at: 0, results });
  it('changes nothing that was decided', () => {
    const results = resultsWith({ criteria: [measured(1)] });
    const told = withHistory(results, past({ usable: [at(results)] }));
    expect(told.decision).toBe(results.decision);
    expect(told.criteria[0]).toMatchObject({
      state: 'go',
      history: { states: ['go', 'go'] },
      facts: [{ trend: { values: [1] } }],
    });
  });
  it('leaves out what is of another phase', () => {
    const other = resultsWith({ checklist: { ...resultsWith().checklist, phase: 'canary' } });
    expect(withHistory(resultsWith(), past({ usable: [at(other)] })).history?.results).toBe(0);
  });
  it('names what is flaky and what is broken', () => {
    const usable = runsOf('go', 'no-go').reverse().map(at);
    const told = withHistory(
      runsOf('go')[0] as Results,
      past({ usable, broken: [{ where: 'a.json', because: 'it is cut' }] }),
    );
    expect(told.checklist.warnings).toEqual([
      '`x` is flaky: between runs of the same commit and checklist its state changed 2 times out of 2',
      'the history has `a.json`, which does not count: it is cut',
    ]);
  });
  it('names so many files at most', () => {
    const refused = Array.from({ length: LIMITS.refusedNames + 3 }, () => ({ where: 'a', because: 'b' }));
    expect(withHistory(resultsWith(), past({ refused })).history).toMatchObject({ more: 3 });
  });
  it('is nothing without a folder', () => {
    const { folder: _, ...none } = past();
    const results = resultsWith();
    expect(withHistory(results, none)).toBe(results);
  });
});

describe('results of this very run', () => {
  const of = (id: number | undefined, at: number) => ({
    where: 'h',
    at,
    results: resultsWith({
      context: { ...resultsWith().context, ...(id === undefined ? {} : { run: { id, attempt: 1 } }) },
    }),
  });
  it.each([
    ['another try of it', of(7, 10), { run: 7, now: 99 }, true],
    ['another run', of(8, 99), { run: 7, now: 99 }, false],
    ['the same second without numbers', of(undefined, 99), { run: undefined, now: 99.5 }, true],
    ['a second before', of(undefined, 98), { run: undefined, now: 99.5 }, false],
  ])('%s', (_, one, now, same) => expect(isSameRun(one, now)).toBe(same));
});
