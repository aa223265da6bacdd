import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../src/core/bands.ts';
import { parseBound } from '../../../src/core/bound/parse.ts';
import { type Sustained, stretchOf } from '../../../src/core/bound/sustained.ts';
import type { Fact, Series } from '../../../src/core/fact.ts';
import { judge } from '../../../src/core/judge.ts';
import { boundOf, boundsOf } from '../../support/bounds.ts';
import { runs } from '../../support/runs.ts';
import { SPECS } from '../../support/specs.ts';

const MINUTE = 60;
/** Samples a minute apart; `null` where one is missing. */
function series(...values: (number | null)[]): Series {
  const samples = values.flatMap((value, index): [number, number][] =>
    value === null ? [] : [[index * MINUTE, value]],
  );
  return { step: MINUTE, samples };
}
const fact = (of: Series): Fact => ({
  name: 'rates',
  dimension: 'ratio',
  value: of.samples.at(-1)?.[1] ?? 0,
  series: of,
});
const [HIGH, LOW] = [0.06, 0.01];

describe('a bound on a series: `for`', () => {
  type Bands = Parameters<typeof boundsOf>[1];
  const ALARM: Bands = { 'no-go': '> 5% for 3m' };
  const CALM: Bands = { go: '< 5% for 3m' };
  const BOTH: Bands = { ...ALARM, ...CALM };
  const rows: [name: string, bands: Bands, samples: Series, is: object][] = [
    ['high for long enough', ALARM, series(LOW, HIGH, HIGH, HIGH, HIGH), { band: 'no-go' }],
    ['high for exactly that long', ALARM, series(HIGH, HIGH, HIGH, HIGH), { band: 'no-go' }],
    ['high for a minute less', ALARM, series(LOW, HIGH, HIGH, HIGH), { band: 'go' }],
    ['high twice, each time too short', ALARM, series(HIGH, HIGH, HIGH, LOW, HIGH, HIGH, HIGH), { band: 'go' }],
    ['an alarm that has ended still went off', ALARM, series(HIGH, HIGH, HIGH, HIGH, LOW, LOW), { band: 'no-go' }],
    ['one sample missing is no break', ALARM, series(HIGH, null, HIGH, HIGH), { band: 'no-go' }],
    ['what was in a longer gap nobody knows', ALARM, series(HIGH, HIGH, null, null, HIGH, HIGH), { band: 'go' }],
    ['the limit itself is not above it', ALARM, series(0.05, 0.05, 0.05, 0.05), { band: 'go' }],
    ['calm now', CALM, series(HIGH, LOW, LOW, LOW, LOW), { band: 'go' }],
    ['calm once, but not now', CALM, series(LOW, LOW, LOW, LOW, HIGH), { band: 'no-go' }],
    ['calm again, but too short', CALM, series(LOW, LOW, LOW, LOW, HIGH, LOW, LOW), { band: 'no-go' }],
    ['calm now does not unring the alarm', BOTH, series(HIGH, HIGH, HIGH, HIGH, LOW, LOW, LOW, LOW), { band: 'no-go' }],
    ['neither is caution', BOTH, series(LOW, HIGH, HIGH, LOW, LOW), { band: 'caution' }],
    ['too short to tell', ALARM, series(LOW, LOW), { fault: 'too-few' }],
    ['one sample', ALARM, series(LOW), { fault: 'too-few' }],
    ['samples too far apart', { 'no-go': '> 5% for 30s' }, series(LOW, LOW), { fault: 'too-few' }],
    ['no sample', ALARM, series(), { fault: 'too-few' }],
    ['too short for go', CALM, series(LOW, LOW), { fault: 'too-few' }],
    [
      'two alarms: the worse one',
      { caution: '> 0.5% for 1m', 'no-go': '> 5% for 3m' },
      series(LOW, LOW, LOW, LOW),
      { band: 'caution' },
    ],
  ];
  it.each(rows)('%s', async (_, bands, samples, is) =>
    expect(bandOf(await boundsOf('rates', bands), fact(samples), undefined)).toMatchObject(is),
  );

  it('a single value cannot be judged by it', async () => {
    const single: Fact = { name: 'rates', dimension: 'ratio', value: HIGH };
    expect(bandOf(await boundsOf('rates', ALARM), single, undefined)).toMatchObject({ fault: 'invalid' });
  });

  it('is shown by the newest value and for how long it held', async () => {
    const bounds = await boundsOf('rates', ALARM);
    const judged = (of: Series) =>
      judge(
        { bounds: [bounds], enough: [], whenUnknown: {} },
        { facts: [fact(of)], sources: [], problems: [] },
        () => undefined,
      );
    expect(judged(series(HIGH, HIGH, HIGH, HIGH, LOW)).facts[0]).toMatchObject({
      display: '1 % now, > 5 % for 3 min',
      distance: null,
      bound: '> 5% for 3m',
    });
    expect(judged(series(LOW, LOW, LOW, LOW)).facts[0]).toMatchObject({ display: '1 % now, never > 5 %' });
    expect(judged(series(LOW)).problems[0]).toMatchObject({ cause: 'too-few', state: 'unknown' });
  });

  it('the longest stretch never gets shorter when a gap is filled', async () => {
    const bound = (await boundOf('> 5% for 3m', 'rates')) as Sustained;
    const values = fc.array(fc.option(fc.constantFrom(HIGH, LOW), { nil: null }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (sparse) => {
        const filled = sparse.map((value) => value ?? HIGH);
        const [before, after] = [stretchOf(bound, series(...sparse)), stretchOf(bound, series(...filled))];
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
        expect(before.latest).toBeLessThanOrEqual(before.longest);
        expect(before.longest).toBeLessThanOrEqual(Math.max(before.covered, 0));
      }),
      runs(),
    );
  });
});

describe('writing it', () => {
  const rows: [text: string | number | boolean, is: object][] = [
    ['> 5% for 5m', { kind: 'sustained', op: '>', limit: 0.05, seconds: 300 }],
    ['>=  5 %  for  1h30m', { kind: 'sustained', op: '>=', limit: 0.05, seconds: 5400 }],
    ['any', { kind: 'any' }],
    ['> 5%', { fault: 'series-for', suggestion: '> 5% for 5m' }],
    ['> 5', { fault: 'unit-missing', suggestion: '> 5% for 5m' }],
    ['> 5 for 10m', { fault: 'unit-missing', suggestion: '> 5% for 10m' }],
    ['1% .. 5%', { fault: 'series-for' }],
    ['> 5% for ever', { fault: 'bound-type' }],
    ['> 5% for 0s', { fault: 'bound-type' }],
    ['> 5% for', { fault: 'bound-type' }],
    [0, { fault: 'unit-missing' }],
    [true, { fault: 'bound-type' }],
  ];
  it.each(rows)('%s', async (text, is) => expect(await parseBound(text, 'rates', SPECS.rates)).toMatchObject(is));
});
