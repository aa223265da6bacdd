import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../src/core/dimension.ts';
import { display, displayBeside, displayBound, displayNumber } from '../../src/core/display.ts';
import { runs } from '../support/runs.ts';

describe('display', () => {
  const rows: [name: string, dimension: Dimension, value: number | string | boolean, text: string][] = [
    ['a count', 'count', 12, '12'],
    ['thousands', 'count', 1_204_311, '1,204,311'],
    ['minus nothing', 'count', -0, '0'],
    ['a plain number', 'number', 0.1 + 0.2, '0.3'],
    ['a tiny number', 'number', 1.5e-9, '1.5e-9'],
    ['a huge number', 'number', 1.25e21, '1.25e+21'],
    ['a negative number', 'number', -12.5, '-12.5'],
    ['a ratio', 'ratio', 0.94, '94 %'],
    ['a ratio that binary cannot hold', 'ratio', 0.07, '7 %'],
    ['a small ratio', 'ratio', 0.0004, '0.04 %'],
    ['a ratio over 1', 'ratio', 1.5, '150 %'],
    ['no ratio', 'ratio', 0, '0 %'],
    ['nanoseconds', 'duration', 250e-9, '250 ns'],
    ['microseconds', 'duration', 250e-6, '250 us'],
    ['milliseconds', 'duration', 0.612, '612 ms'],
    ['milliseconds up to ten seconds', 'duration', 9.999, '9,999 ms'],
    ['seconds', 'duration', 10, '10 s'],
    ['minutes', 'duration', 180, '3 min'],
    ['hours', 'duration', 7200, '2 h'],
    ['days', 'duration', 172_800, '2 d'],
    ['many days', 'duration', 86_400_000, '1,000 d'],
    ['no time', 'duration', 0, '0 s'],
    ['a negative duration', 'duration', -0.5, '-500 ms'],
    ['bytes', 'bytes', 999, '999 B'],
    ['kilobytes', 'bytes', 1500, '1.5 kB'],
    ['megabytes', 'bytes', 2e6, '2 MB'],
    ['gigabytes', 'bytes', 5e12, '5,000 GB'],
    ['no bytes', 'bytes', 0, '0 B'],
    ['a rate', 'rate', 120.5, '120.5 /s'],
    ['a time', 'time', 1_795_251_600, '2026-11-21T09:00:00Z'],
    ['a time beyond all calendars', 'time', 1e18, '1000000000000000000'],
    ['text', 'text', 'UP', 'UP'],
    ['a flag', 'flag', false, 'false'],
  ];
  it.each(rows)('%s', (_, dimension, value, text) => expect(display({ dimension, value })).toBe(text));
});

describe('displayBeside tells a value from the limit it misses', () => {
  it.each([
    ['99.996 % beside 100 %', 'ratio' as const, 0.99996, 1, '99.996 %'],
    ['500.004 ms beside 500 ms', 'duration' as const, 0.500004, 0.5, '500.004 ms'],
    ['the very next number', 'number' as const, 0.1 + 0.2, 0.3, '0.30000000000000004'],
    ['the same value', 'duration' as const, 0.5, 0.5, '500 ms'],
    ['no limit', 'duration' as const, 0.5004, undefined, '500.4 ms'],
    ['half a second after the limit', 'time' as const, 1_795_251_600.5, 1_795_251_600, '2026-11-21T09:00:00Z'],
  ])('%s', (_, dimension, value, limit, text) => expect(displayBeside(value, dimension, limit)).toBe(text));

  it('a value never looks like a limit that it is not, written in full', () => {
    const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    const dimension = fc.constantFrom<Dimension>('count', 'number', 'ratio', 'duration', 'bytes', 'rate');
    fc.assert(
      fc.property(value, value, dimension, (a, b, of) => {
        fc.pre(a !== b);
        expect(displayBeside(a, of, b)).not.toBe(displayNumber(b, of, 17));
      }),
      runs(),
    );
  });
});

describe('displayBound', () => {
  it.each([
    ['< 500ms', '< 500 ms'],
    ['<500ms', '< 500 ms'],
    ['<= 94%', '≤ 94 %'],
    ['>= 1000', '≥ 1000'],
    ['== 0', '= 0'],
    ['!= DOWN', '≠ DOWN'],
    ['500ms .. 2s', '500 ms .. 2 s'],
    ['<= baseline + 10%', '≤ baseline + 10 %'],
    ['>= 10x baseline', '≥ 10 x baseline'],
    ['one of 200, 204', 'one of 200, 204'],
    ['matches ^1\\.[0-9]+', 'matches ^1\\.[0-9]+'],
  ])('%s reads %s', (bound, text) => expect(displayBound(bound)).toBe(text));
  const texts: [dimension: Dimension | undefined, bound: string, text: string][] = [
    ['text', '30s', '30s'],
    ['text', '== 30s', '= 30s'],
    ['text', '!= 30s', '≠ 30s'],
    ['text', 'one of 30s, 60s', 'one of 30s, 60s'],
    ['text', 'matches ^30s 5ms', 'matches ^30s 5ms'],
    ['text', 'contains 10% off', 'contains 10% off'],
    ['flag', 'true', 'true'],
    ['duration', '== 30s', '= 30 s'],
    ['duration', 'one of 5s, 10s', 'one of 5 s, 10 s'],
    ['ratio', '80%', '80 %'],
    [undefined, '30s', '30s'],
    [undefined, '== 30s', '= 30s'],
    [undefined, 'starts with 30s', 'starts with 30s'],
    [undefined, 'contains the baseline of 30s', 'contains the baseline of 30s'],
    [undefined, 'within 5% of baseline', 'within 5 % of baseline'],
    [undefined, '1% .. 5%', '1 % .. 5 %'],
  ];
  it.each(texts)('of a fact that is %s: %s reads %s', (dimension, bound, text) =>
    expect(displayBound(bound, dimension)).toBe(text),
  );
});
