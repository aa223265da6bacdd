import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Operator } from '../../../src/core/bound/bound.ts';
import { holding } from '../../../src/core/bound/holds.ts';
import { domainOf, gaps, type Interval, intersect, intervalsOf, isPoint } from '../../../src/core/bound/interval.ts';
import type { FactSpec } from '../../../src/core/fact.ts';
import { boundOf } from '../../support/bounds.ts';
import { runs } from '../../support/runs.ts';
import { SPECS, type SpecName } from '../../support/specs.ts';

/** `[1, 2)` and the like. */
const shown = (list: readonly Interval[] | undefined) =>
  list?.map((one) => `${one.lowOpen ? '(' : '['}${one.low}, ${one.high}${one.highOpen ? ')' : ']'}`).join(' ');
const covers = (list: readonly Interval[], value: number) =>
  list.some(
    (one) =>
      (value > one.low || (value === one.low && !one.lowOpen)) &&
      (value < one.high || (value === one.high && !one.highOpen)),
  );

describe('intervalsOf', () => {
  const rows: [spec: SpecName, bound: string | number, intervals: string | undefined][] = [
    ['value', '< 5', '(-Infinity, 5)'],
    ['value', '<= 5', '(-Infinity, 5]'],
    ['value', '> 5', '(5, Infinity)'],
    ['value', '>= 5', '[5, Infinity)'],
    ['value', '== 5', '[5, 5]'],
    ['value', '!= 5', '(-Infinity, 5) (5, Infinity)'],
    ['value', '1 .. 5', '[1, 5]'],
    ['value', 'one of 5, 1, 5', '[1, 1] [5, 5]'],
    ['body.x', '== 5', '[5, 5]'],
    ['body.x', 'one of 1, a', undefined],
    ['body.x', 'UP', undefined],
    ['title', 'UP', undefined],
    ['title', 'contains x', undefined],
    ['value', 'any', undefined],
    ['value', '<= baseline', undefined],
  ];
  it.each(rows)('%s: %s is %s', async (spec, bound, text) =>
    expect(shown(intervalsOf(await boundOf(bound, spec)))).toBe(text),
  );
});

describe('domainOf', () => {
  const of = (dimension: FactSpec['dimension'], more: Partial<FactSpec> = {}) =>
    shown([domainOf({ dimension, describe: '', ...more })]);
  it.each([
    ['a count begins at zero', of('count'), '[0, Infinity)'],
    ['a ratio begins at zero', of('ratio'), '[0, Infinity)'],
    ['a plain number is anything', of('number'), '(-Infinity, Infinity)'],
    ['a value of its own type is anything', of('own'), '(-Infinity, Infinity)'],
    ['with a maximum', of('ratio', { max: 1 }), '[0, 1]'],
    ['with a minimum', of('duration', { min: -60 }), '[-60, Infinity)'],
    ['with a minimum of zero', of('number', { min: 0 }), '[0, Infinity)'],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));
});

describe('intersect', () => {
  const i = (low: number, high: number, lowOpen = false, highOpen = false): Interval => ({
    low,
    high,
    lowOpen,
    highOpen,
  });
  const rows: [name: string, a: Interval[], b: Interval[], whole: boolean, expected: string][] = [
    ['overlapping', [i(0, 5)], [i(3, 9)], false, '[3, 5]'],
    ['touching', [i(0, 5)], [i(5, 9)], false, '[5, 5]'],
    ['touching, one open', [i(0, 5, false, true)], [i(5, 9)], false, ''],
    ['touching, the other open', [i(0, 5)], [i(5, 9, true)], false, ''],
    ['apart', [i(0, 1)], [i(2, 3)], false, ''],
    ['inside', [i(0, 9)], [i(2, 3, true, true)], false, '(2, 3)'],
    ['the same low, one open', [i(0, 9)], [i(0, 9, true)], false, '(0, 9]'],
    ['whole numbers between', [i(0, 5, true, true)], [i(0, 9)], true, '[1, 4]'],
    ['no whole number between', [i(4, 5, true, true)], [i(0, 9)], true, ''],
    ['whole numbers of fractions', [i(0.5, 2.5)], [i(0, 9)], true, '[1, 2]'],
    ['no whole number in a fraction', [i(1.2, 1.8)], [i(0, 9)], true, ''],
    [
      'whole and endless',
      [i(5, Number.POSITIVE_INFINITY, true, true)],
      [i(0, Number.POSITIVE_INFINITY, false, true)],
      true,
      '[6, Infinity)',
    ],
    ['several', [i(0, 1), i(5, 6)], [i(1, 5)], false, '[1, 1] [5, 5]'],
  ];
  it.each(rows)('%s', (_, a, b, whole, expected) => {
    expect(shown(intersect(a, b, whole))).toBe(expected);
    expect(shown(intersect(b, a, whole))).toBe(expected);
  });
});

describe('gaps', () => {
  const rows: [name: string, spec: SpecName, a: string, b: string, expected: string][] = [
    ['none where they meet', 'p95', '< 500ms', '500ms .. 2s', ''],
    ['between two stretches', 'p95', '< 500ms', '1s .. 2s', '[0.5, 1)'],
    ['a single value', 'p95', '< 500ms', '> 500ms', '[0.5, 0.5]'],
    ['none between whole numbers', 'failed', '<= 1', '2 .. 5', ''],
    ['a whole number', 'failed', '<= 1', '3 .. 5', '[2, 2]'],
    ['in the other order', 'lines', '>= 80%', '50% .. 70%', '(0.7, 0.8)'],
    ['none inside another', 'p95', '<= 5s', '1s .. 2s', ''],
    ['beside single values', 'failed', 'one of 1, 3', '2 .. 2', ''],
  ];
  it.each(rows)('%s', async (_, spec, a, b, expected) => {
    const sets = [await boundOf(a, spec), await boundOf(b, spec)].map((bound) => intervalsOf(bound) ?? []);
    expect(shown(gaps(sets, SPECS[spec].dimension === 'count'))).toBe(expected);
  });
  it('none of nothing', () => expect(gaps([], false)).toEqual([]));
});

describe('properties of intervals, against brute force', () => {
  const near = fc.integer({ min: -6, max: 6 }).map((half) => half / 2);
  const bound = fc.oneof(
    fc
      .record({ op: fc.constantFrom<Operator>('<', '<=', '>', '>=', '==', '!='), number: near })
      .map(({ op, number }): Bound => ({ kind: 'compare', op, operand: { number }, text: `${op} ${number}` })),
    fc
      .tuple(near, near)
      .map(([a, b]): Bound => ({ kind: 'range', low: Math.min(a, b), high: Math.max(a, b), text: '' })),
    fc
      .array(near, { minLength: 1, maxLength: 3 })
      .map((list): Bound => ({ kind: 'list', operands: list.map((number) => ({ number })), text: '' })),
  );
  const samples = Array.from({ length: 65 }, (_, index) => (index - 32) / 8);
  const holds = (one: Bound, value: number) =>
    holding(one, { name: 'x', dimension: 'number', value }, 'go') === 'holds';

  it('a bound holds exactly within its intervals', () => {
    fc.assert(
      fc.property(bound, (one) => {
        const intervals = intervalsOf(one) ?? [];
        for (const value of samples) expect(covers(intervals, value), `${value}`).toBe(holds(one, value));
      }),
      runs(),
    );
  });
  it('two bounds hold exactly within their intersection', () => {
    fc.assert(
      fc.property(bound, bound, fc.boolean(), (a, b, whole) => {
        const common = intersect(intervalsOf(a) ?? [], intervalsOf(b) ?? [], whole);
        for (const value of samples) {
          if (whole && !Number.isInteger(value)) continue;
          expect(covers(common, value), `${value}`).toBe(holds(a, value) && holds(b, value));
        }
        expect(common.every((one) => one.low <= one.high && (!isPoint(one) || !(one.lowOpen || one.highOpen)))).toBe(
          true,
        );
      }),
      runs(),
    );
  });
  it('a gap is what neither covers, with something covered on both sides', () => {
    fc.assert(
      fc.property(bound, bound, fc.boolean(), (a, b, whole) => {
        const sets = [intervalsOf(a) ?? [], intervalsOf(b) ?? []];
        const found = gaps(sets, whole);
        const points = samples.filter((value) => !whole || Number.isInteger(value));
        const covered = points.map((value) => holds(a, value) || holds(b, value));
        for (const [index, value] of points.entries()) {
          const between = covered.slice(0, index).includes(true) && covered.slice(index + 1).includes(true);
          const gap = !covered[index] && between;
          // Near the ends of the samples an endless stretch may lie beyond them.
          if (gap) expect(covers(found, value), `${value}`).toBe(true);
          if (covered[index]) expect(covers(found, value), `${value}`).toBe(false);
        }
      }),
      runs(),
    );
  });
});
