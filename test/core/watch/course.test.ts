import { describe, expect, it } from 'vitest';
import { chartsOf, shownSamples } from '../../../src/core/watch/chart.ts';
import type { WatchRecord } from '../../../src/core/watch/record.ts';
import { stretchesOf } from '../../../src/core/watch/stretches.ts';
import { watchSentence, watchWords } from '../../../src/core/watch/words.ts';
import { criterionWith, resultsWith } from '../../support/results.ts';
import { sampleWith, watchedWith } from '../../support/watched.ts';

describe('in words', () => {
  const rows: [ended: WatchRecord['ended'], sentence: string, short: string][] = [
    ['steady', 'steady for 30s', 'steady for 30s, 4 samples'],
    ['rollback', 'ended with a rollback', 'watched for 30s, 4 samples'],
    ['no-data', 'ended for want of data', 'watched for 30s, 4 samples'],
    ['time', 'not steady for 30s within 1m30s', 'watched for 30s, 4 samples'],
    ['interrupted', 'interrupted', 'watched for 30s, 4 samples'],
  ];
  it.each(rows)('%s', (ended, sentence, short) => {
    const { watch } = watchedWith(
      [0, 1, 2, 3].map((index) => sampleWith(index)),
      { ended },
    );
    expect(watchSentence(watch)).toBe(`Watched for 30s in 4 samples, one every 10s: ${sentence}`);
    expect(watchWords(watch)).toBe(short);
  });
  it('one sample', () => {
    expect(watchSentence(watchedWith([sampleWith(0)], { ended: 'rollback' }).watch)).toContain('in 1 sample,');
  });
});

describe('stretches', () => {
  const criteria = [
    criterionWith({ id: 'a' }),
    criterionWith({ id: 'b', level: 'info' }),
    criterionWith({ id: 'c', mode: 'observe' }),
  ];
  it('samples that came to the same are one; what does not count is not named', () => {
    const samples = [
      sampleWith(0, { verdict: 'NO-GO', states: { a: 'unknown', b: 'no-go', c: 'no-go' } }),
      sampleWith(1, { verdict: 'NO-GO', states: { a: 'unknown', b: 'go', c: 'go' } }),
      sampleWith(2, { states: { a: 'go', b: 'no-go', c: 'no-go' } }),
      sampleWith(3, { states: { a: 'waived', b: 'go', c: 'no-go' } }),
      sampleWith(4, { verdict: 'NO-GO', states: {} }),
      sampleWith(5, { verdict: 'NO-GO', rollback: true, states: { a: 'no-go' } }),
    ];
    const stretch = { samples: 1, rollback: false, states: [], lost: false };
    expect(stretchesOf(watchedWith(samples, {}, criteria))).toEqual([
      { ...stretch, from: 0, to: 10, samples: 2, verdict: 'NO-GO', states: [{ id: 'a', state: 'unknown' }] },
      { ...stretch, from: 20, to: 30, samples: 2, verdict: 'GO' },
      { ...stretch, from: 40, to: 40, verdict: 'NO-GO', lost: true },
      { ...stretch, from: 50, to: 50, verdict: 'NO-GO', rollback: true, states: [{ id: 'a', state: 'no-go' }] },
    ]);
  });
  it('in a checklist that only observes, what is observed is named', () => {
    const samples = [sampleWith(0, { states: { c: 'no-go' } })];
    const results = { ...watchedWith(samples, {}, criteria), observe: true };
    expect(stretchesOf(results)[0]?.states).toEqual([{ id: 'c', state: 'no-go' }]);
  });
  it('none without a watch', () => {
    expect(stretchesOf(resultsWith())).toEqual([]);
    expect(chartsOf(resultsWith(), [])).toEqual([]);
  });
});

describe('which samples are shown', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => sampleWith(index));
  it.each([
    [1, 1],
    [30, 30],
    [31, 16],
    [2000, 30],
  ])('of %d are shown %d', (all, shown) => expect(shownSamples(watchedWith(many(all)).watch)).toHaveLength(shown));
  it('of every few the worst, so that nothing bad is left out', () => {
    const samples = many(120);
    samples[50] = sampleWith(50, { verdict: 'CAUTION', rollback: true });
    samples[49] = sampleWith(49, { verdict: 'NO-GO' });
    samples[90] = sampleWith(90, { verdict: 'HOLD' });
    const shown = shownSamples(watchedWith(samples).watch);
    expect(shown.filter(({ verdict }) => verdict !== 'GO').map(({ seconds }) => seconds)).toEqual([500, 900]);
  });
});

describe('charts', () => {
  const charted = (
    values: Readonly<Record<string, readonly (number | undefined)[]>>,
    dimensions: WatchRecord['dimensions'],
    criteria = [criterionWith()],
    states: Readonly<Record<number, object>> = {},
  ) => {
    const length = Math.max(...Object.values(values).map((list) => list.length));
    const samples = Array.from({ length }, (_, index) => {
      const facts = Object.entries(values).flatMap(([key, list]) =>
        list[index] === undefined ? [] : [[key, list[index]]],
      );
      return sampleWith(index, { facts: Object.fromEntries(facts), ...states[index] });
    });
    const results = watchedWith(samples, { dimensions }, criteria);
    return chartsOf(results, shownSamples(results.watch));
  };
  const units: [name: string, dimension: 'ratio', value: number, unit: string, shown: number][] = [
    ['a share', 'ratio', 0.25, '%', 25],
    ['milliseconds', 'duration' as 'ratio', 0.5, 'ms', 500],
    ['seconds', 'duration' as 'ratio', 90, 's', 90],
    ['minutes', 'duration' as 'ratio', 1200, 'min', 20],
    ['bytes', 'bytes' as 'ratio', 500, 'B', 500],
    ['kilobytes', 'bytes' as 'ratio', 500_000, 'kB', 500],
    ['megabytes', 'bytes' as 'ratio', 5e8, 'MB', 500],
    ['a rate', 'rate' as 'ratio', 5, '/s', 5],
    ['a count', 'count' as 'ratio', 5, '', 5],
  ];
  it.each(units)('in a unit that suits them: %s', (_, dimension, value, unit, shown) => {
    const [chart] = charted({ 'x/f': [0, value] }, { 'x/f': dimension });
    expect(chart?.unit).toBe(unit);
    expect(chart?.values[1]).toBeCloseTo(shown, 9);
  });
  it('only of what changed, was measured more than once and can be drawn', () => {
    const values = { 'x/same': [1, 1], 'x/once': [1, undefined], 'x/huge': [1, 1e15], 'x/never': [] };
    const numbers = Object.fromEntries(Object.keys(values).map((key) => [key, 'number' as const]));
    expect(charted(values, numbers)).toEqual([]);
  });
  it('three of them: first what was ever no-go, then what changed most', () => {
    const values = { 'x/a': [90, 100], 'x/b': [50, 100], 'x/c': [70, 100], 'y/d': [99, 100], 'x/e': [-1, 0] };
    const numbers = Object.fromEntries(Object.keys(values).map((key) => [key, 'number' as const]));
    const charts = charted(values, numbers, undefined, { 1: { states: { x: 'go', y: 'no-go' } } });
    expect(charts.map(({ key }) => key)).toEqual(['y/d', 'x/e', 'x/b']);
  });
  it('what was not measured is a gap', () => {
    const [chart] = charted({ 'x/f': [1, undefined, 3] }, { 'x/f': 'number' });
    expect(chart?.values).toEqual([1, undefined, 3]);
  });
  const bounds: [bands: object, limit: number | undefined][] = [
    [{ go: { p95: '< 500ms' } }, 500],
    [{ 'no-go': { p95: '> 2s for 5m' } }, 2000],
    [{ caution: { p95: '>= 0.1s' } }, 100],
    [{ go: { p95: '<= baseline + 10%' } }, undefined],
    [{ go: { p95: '100ms .. 2s' } }, undefined],
    [{}, undefined],
  ];
  it.each(bounds)('the end of the bound %j is %s', (bands, limit) => {
    const [chart] = charted({ 'x/p95': [0.1, 0.2] }, { 'x/p95': 'duration' }, [criterionWith({ bands })]);
    expect(chart?.limit).toBe(limit);
  });
  it('of a criterion that is no longer there', () =>
    expect(charted({ 'gone/p95': [0.1, 0.2] }, { 'gone/p95': 'duration' })[0]?.limit).toBeUndefined());
});
