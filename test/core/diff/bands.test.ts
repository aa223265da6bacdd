import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, type FactBounds } from '../../../src/core/bands.ts';
import type { Bound } from '../../../src/core/bound/bound.ts';
import { compareBands, rankOf } from '../../../src/core/diff/bands.ts';
import { samplesOf } from '../../../src/core/diff/samples.ts';
import type { Dimension } from '../../../src/core/dimension.ts';
import type { Fact, FactSpec } from '../../../src/core/fact.ts';
import { boundsOf } from '../../support/bounds.ts';
import { runs } from '../../support/runs.ts';
import { SPECS } from '../../support/specs.ts';

/** Ends are few, so that bounds touch and overlap often; and values lie on, between and beyond them. */
const ENDS = [0, 0.25, 0.5, 1, 2, 2.5, 3, 100];
const VALUES = [...ENDS, ...ENDS.map((end) => end + 0.1), ...ENDS.map((end) => end - 0.1), 1e9, -5];
const end = fc.constantFrom(...ENDS);
const op = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const compare = fc.record({ op, number: end }).map((one): Bound => {
  return { kind: 'compare', op: one.op as '<', operand: { number: one.number, text: String(one.number) }, text: 'c' };
});
const range = fc.tuple(end, end).map(([a, b]): Bound => {
  return { kind: 'range', low: Math.min(a, b), high: Math.max(a, b), text: 'r' };
});
const list = fc.array(end, { minLength: 1, maxLength: 3 }).map((all): Bound => {
  return { kind: 'list', operands: all.map((number) => ({ number, text: String(number) })), text: 'l' };
});
const words = fc
  .constantFrom('a', 'b', '1', '')
  .chain((text) =>
    fc
      .constantFrom('==', '!=')
      .map((sign): Bound => ({ kind: 'compare', op: sign as '==', operand: { text }, text: 't' })),
  );
const flags = fc.boolean().map((flag): Bound => ({ kind: 'compare', op: '==', operand: { flag }, text: 'f' }));
const any = fc.constant<Bound>({ kind: 'any', text: 'any' });

const bandsOf = (spec: FactSpec, bound: fc.Arbitrary<Bound>) =>
  fc
    .record({ go: fc.oneof(bound, any), caution: bound, noGo: bound }, { requiredKeys: [] })
    .map((bands): FactBounds => ({ fact: 'x', spec, isDefault: false, when: 'always', ...bands }));
const factOf = (dimension: Dimension, value: Fact['value']): Fact => ({ name: 'x', dimension, value });
const numbers = (dimension: Dimension) => fc.constantFrom(...VALUES).map((value) => factOf(dimension, value));
const texts = fc.constantFrom('a', 'b', 'c', '1', '').map((value) => factOf('text', value));
const bools = fc.boolean().map((value) => factOf('flag', value));
const numeric = fc.oneof(compare, range, list);

const KINDS: readonly [name: string, spec: FactSpec, bound: fc.Arbitrary<Bound>, value: fc.Arbitrary<Fact>][] = [
  ['a duration', SPECS.p95, numeric, numbers('duration').filter(({ value }) => Number(value) >= 0)],
  [
    'a ratio of at most 1',
    SPECS.lines,
    numeric,
    numbers('ratio').filter(({ value }) => Number(value) >= 0 && Number(value) <= 1),
  ],
  ['a count', SPECS.failed, numeric, fc.nat({ max: 120 }).map((value) => factOf('count', value))],
  ['a number', SPECS.value, numeric, numbers('number')],
  ['text', SPECS.title, words, texts],
  ['a flag', SPECS.valid, flags, bools],
  ['a type of its own', SPECS['body.x'], fc.oneof(numeric, words, flags), fc.oneof(numbers('number'), texts, bools)],
];

describe('a comparison of bounds says what holds of every value', () => {
  for (const [name, spec, bound, value] of KINDS)
    it(`${name}: never tighter where some value is better judged, and never the same where one is otherwise judged`, () => {
      fc.assert(
        fc.property(bandsOf(spec, bound), bandsOf(spec, bound), value, (before, after, fact) => {
          const { looser, tighter, sure } = compareBands(before, after);
          expect(sure).toBe(true);
          const [was, is] = [rankOf(before, fact), rankOf(after, fact)];
          if (is < was) expect(looser).toBe(true);
          if (is > was) expect(tighter).toBe(true);
        }),
        runs(4),
      );
    });
  it('what is said is shown by a value', () => {
    fc.assert(
      fc.property(bandsOf(SPECS.p95, numeric), bandsOf(SPECS.p95, numeric), (before, after) => {
        const { looser, tighter } = compareBands(before, after);
        const ranks = (samplesOf(before, after) ?? []).map(
          (fact) => [rankOf(before, fact), rankOf(after, fact)] as const,
        );
        expect(looser).toBe(ranks.some(([was, is]) => is < was));
        expect(tighter).toBe(ranks.some(([was, is]) => is > was));
      }),
      runs(),
    );
  });
  it('turned around, looser is tighter', () => {
    fc.assert(
      fc.property(bandsOf(SPECS.value, numeric), bandsOf(SPECS.value, numeric), (one, other) => {
        const [there, back] = [compareBands(one, other), compareBands(other, one)];
        expect([there.looser, there.tighter]).toEqual([back.tighter, back.looser]);
      }),
      runs(),
    );
  });
});

describe('series', () => {
  const limit = fc.constantFrom(0.01, 0.05, 0.1);
  const time = fc.constantFrom(60, 120, 300);
  const bound = (sign: '<' | '>') =>
    fc.record({ limit, seconds: time }).map((one): Bound => ({ kind: 'sustained', op: sign, text: 's', ...one }));
  const bands = fc
    .record({ go: bound('<'), caution: bound('>'), noGo: bound('>') }, { requiredKeys: [] })
    .map((one): FactBounds => ({ fact: 'x', spec: SPECS.rates, isDefault: false, when: 'always', ...one }));
  const series = fc
    .record({
      step: fc.constantFrom(15, 60, 200),
      values: fc.array(fc.constantFrom(0, 0.02, 0.07, 0.2), { minLength: 1, maxLength: 24 }),
    })
    .map(({ step, values }): Fact => {
      const samples = values.map((value, index) => [index * step, value] as const);
      return { name: 'x', dimension: 'ratio', value: values.at(-1) ?? 0, series: { step, samples } };
    });
  it('are never called tighter, nor the same, where some series is better judged', () => {
    fc.assert(
      fc.property(bands, bands, series, (before, after, fact) => {
        const { looser, sure } = compareBands(before, after);
        if (rankOf(after, fact) < rankOf(before, fact)) expect(looser || !sure).toBe(true);
      }),
      runs(20),
    );
  });
});

describe('what cannot be compared is never sure', () => {
  it.each([
    ['p95', '<= baseline + 10%', '<= baseline + 20%'],
    ['p95', 'within 10% of baseline', 'within 5% of baseline'],
    ['p95', '< 5s', '<= baseline'],
    ['title', 'matches ^a', 'matches ^b'],
    ['title', 'contains a', '== a'],
    ['title', 'starts with a', 'starts with ab'],
  ] as const)('%s: %s and %s', async (fact, before, after) => {
    const found = compareBands(await boundsOf(fact, { go: before }), await boundsOf(fact, { go: after }));
    expect(found).toEqual({ looser: false, tighter: false, sure: false });
    const same = compareBands(await boundsOf(fact, { go: before }), await boundsOf(fact, { go: before }));
    expect(same).toEqual({ looser: false, tighter: false, sure: true });
  });
  it('bounds of facts of two dimensions', async () => {
    const [one, other] = [await boundsOf('p95', { go: '< 5s' }), await boundsOf('size', { go: '< 5B' })];
    expect(compareBands(one, other).sure).toBe(false);
  });
});

it('ranks are those of the bands', async () => {
  const bounds = await boundsOf('p95', { go: '< 1s', caution: '1s .. 2s' });
  const ranks = [0.5, 1.5, 3].map((value) => {
    const fact = factOf('duration', value);
    const result = bandOf(bounds, fact, undefined);
    return ['band' in result ? result.band : 'fault', rankOf(bounds, fact)];
  });
  expect(ranks).toEqual([
    ['go', 0],
    ['caution', 1],
    ['no-go', 3],
  ]);
  expect(rankOf(bounds, factOf('text', 'x'))).toBe(2);
});
