import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, type FactBounds, sharesOnlyEnds } from '../../src/core/bands.ts';
import type { Bound } from '../../src/core/bound/bound.ts';
import { holding } from '../../src/core/bound/holds.ts';
import type { Fact } from '../../src/core/fact.ts';
import { boundOf, boundsOf } from '../support/bounds.ts';
import { runs } from '../support/runs.ts';
import { SPECS, type SpecName } from '../support/specs.ts';

type Bands = Parameters<typeof boundsOf>[1];
const fact = (name: SpecName, value: Fact['value'], dimension = SPECS[name].dimension): Fact => ({
  name,
  dimension: dimension as Fact['dimension'],
  value,
});

describe('the band of a fact (SPEC section 3)', () => {
  const GATE: Bands = { go: '< 500ms' };
  const BOTH: Bands = { go: '< 500ms', 'no-go': '> 2s' };
  const ALL: Bands = { go: '< 500ms', caution: '500ms .. 2s', 'no-go': '> 3s' };
  const FLAG: Bands = { caution: '> 500ms' };
  const TRIGGER: Bands = { 'no-go': '> 2s' };
  const SHARED: Bands = { go: '<= 500ms', caution: '500ms .. 2s', 'no-go': '>= 2s' };
  const GAP: Bands = { go: '< 500ms', caution: '1s .. 2s' };
  const rows: [name: string, bands: Bands, value: number, band: string][] = [
    ['go alone, holding', GATE, 0.4, 'go'],
    ['go alone, failing, is a gate', GATE, 0.5, 'no-go'],
    ['go and no-go: go', BOTH, 0.4, 'go'],
    ['go and no-go: the middle is caution', BOTH, 1, 'caution'],
    ['go and no-go: the end of the middle', BOTH, 2, 'caution'],
    ['go and no-go: no-go', BOTH, 2.1, 'no-go'],
    ['all three: go', ALL, 0.4, 'go'],
    ['all three: caution', ALL, 0.5, 'caution'],
    ['all three: between caution and no-go is caution', ALL, 2.5, 'caution'],
    ['all three: no-go', ALL, 3.1, 'no-go'],
    ['caution alone, holding, is a flag', FLAG, 0.6, 'caution'],
    ['caution alone, failing, is go', FLAG, 0.5, 'go'],
    ['no-go alone, holding, is a trigger', TRIGGER, 2.1, 'no-go'],
    ['no-go alone, failing, is go', TRIGGER, 2, 'go'],
    ['caution and no-go: caution', { caution: '> 1s', 'no-go': '> 2s' }, 1.5, 'caution'],
    ['caution and no-go overlapping: the worse', { caution: '> 1s', 'no-go': '> 2s' }, 2.5, 'no-go'],
    ['caution and no-go: neither is go', { caution: '1s .. 2s', 'no-go': '> 2s' }, 0.5, 'go'],
    ['a shared end of go and caution is go', SHARED, 0.5, 'go'],
    ['a shared end of caution and no-go is caution', SHARED, 2, 'caution'],
    ['just beyond a shared end', SHARED, 2.000001, 'no-go'],
    ['a shared end of go and no-go is go', { go: '<= 1s', 'no-go': '>= 1s' }, 1, 'go'],
    ['go and caution with a gap: the gap is no-go', GAP, 0.7, 'no-go'],
    ['go and caution: beyond both is no-go', GAP, 3, 'no-go'],
    ['any is go', { go: 'any' }, 99, 'go'],
    ['any beside caution takes only the gate away: caution', { go: 'any', caution: '> 1s' }, 2, 'caution'],
    ['any beside caution: go', { go: 'any', caution: '> 1s' }, 1, 'go'],
    ['any beside no-go: no-go', { go: 'any', 'no-go': '> 1s' }, 2, 'no-go'],
    ['any beside no-go: go', { go: 'any', 'no-go': '> 1s' }, 1, 'go'],
  ];
  it.each(rows)('%s', async (_, bands, value, band) =>
    expect(bandOf(await boundsOf('p95', bands), fact('p95', value), undefined)).toMatchObject({ band }),
  );

  it('whole numbers may share an end value, too', async () => {
    const bounds = await boundsOf('failed', { go: '0 .. 1', caution: '1 .. 5', 'no-go': '5 .. 9' });
    const band = (value: number) => bandOf(bounds, fact('failed', value), undefined);
    expect([1, 5, 6, 10].map((value) => (band(value) as { band: string }).band)).toEqual([
      'go',
      'caution',
      'no-go',
      'caution',
    ]);
  });

  it('says which bound decided', async () => {
    const decided = async (bands: Bands, value: number) =>
      (bandOf(await boundsOf('p95', bands), fact('p95', value), undefined) as { decided: Bound | undefined }).decided
        ?.text;
    expect(await decided(GATE, 1)).toBe('< 500ms');
    expect(await decided(ALL, 1)).toBe('500ms .. 2s');
    expect(await decided(BOTH, 1)).toBe('< 500ms');
    expect(await decided(FLAG, 0.1)).toBe('> 500ms');
    expect(await decided({ go: 'any', caution: '> 1s' }, 0.1)).toBe('> 1s');
    expect(await decided({ go: 'any' }, 0.1)).toBe('any');
  });
});

describe('the band of text and flags', () => {
  it.each<[SpecName, Bands, Fact['value'], string]>([
    ['title', { go: 'UP' }, 'UP', 'go'],
    ['title', { go: 'UP' }, 'DOWN', 'no-go'],
    ['title', { go: 'UP', 'no-go': 'DOWN' }, 'STARTING', 'caution'],
    ['title', { 'no-go': 'contains error' }, 'all fine', 'go'],
    ['title', { 'no-go': 'contains error' }, 'an error', 'no-go'],
    ['valid', { go: true }, false, 'no-go'],
    ['valid', { caution: false }, false, 'caution'],
    ['valid', { caution: false }, true, 'go'],
    ['body.x', { go: '== UP', caution: 'one of a, b' }, 'b', 'caution'],
  ])('%s: %o of %s is %s', async (name, bands, value, band) => {
    const dimension = typeof value === 'boolean' ? 'flag' : 'text';
    expect(bandOf(await boundsOf(name, bands), fact(name, value, dimension), undefined)).toMatchObject({ band });
  });
});

describe('no band can be told', () => {
  const fault = async (name: SpecName, bands: Bands, one: Fact, baseline?: number) =>
    bandOf(await boundsOf(name, bands), one, baseline);

  it.each<[string, SpecName, Bands, Fact]>([
    ['text for a number', 'body.x', { go: 5 }, fact('body.x', '5', 'text')],
    ['a number for text', 'body.x', { go: 'UP' }, fact('body.x', 5, 'number')],
    ['a flag for a number', 'body.x', { 'no-go': '> 5' }, fact('body.x', true, 'flag')],
    ['one band fits and another does not', 'body.x', { go: '< 5', 'no-go': 'DOWN' }, fact('body.x', 3, 'number')],
    ['text for a baseline', 'body.x', { go: '<= baseline' }, fact('body.x', 'a', 'text')],
    // A check that forgot to divide by 100: 94 >= 0.8 must not be go.
    ['94 where the catalog says ratio', 'lines', { go: '>= 80%' }, fact('lines', 94, 'number')],
    ['a ratio where the catalog says count', 'failed', { go: '< 1' }, fact('failed', 0.5, 'ratio')],
  ])('invalid: %s', async (_, name, bands, one) =>
    expect(await fault(name, bands, one, 1)).toMatchObject({ fault: 'invalid' }),
  );

  it('C13: the bound named is the one that cannot judge', async () =>
    expect(await fault('body.x', { go: '< 5', 'no-go': 'DOWN' }, fact('body.x', 3, 'number'))).toMatchObject({
      bound: { text: 'DOWN' },
    }));

  const REGRESSION: Bands = { go: '<= baseline + 10%' };
  it.each<[string, Bands, number, number | undefined, object]>([
    ['no baseline', REGRESSION, 0.4, undefined, { fault: 'no-baseline' }],
    ['a baseline of zero and a share', REGRESSION, 0.4, 0, { fault: 'no-baseline' }],
    ['a baseline of zero and an amount', { go: '<= baseline + 50ms' }, 0.04, 0, { band: 'go' }],
    ['within the share', REGRESSION, 0.44, 0.4, { band: 'go' }],
    ['beyond the share', REGRESSION, 0.45, 0.4, { band: 'no-go' }],
    ['a measured no-go needs no baseline', { ...REGRESSION, 'no-go': '> 2s' }, 3, undefined, { band: 'no-go' }],
    ['a measured go needs none for caution', { go: '< 1s', caution: '> baseline' }, 0.5, undefined, { band: 'go' }],
    ['what is left does', { go: '< 1s', caution: '<= baseline' }, 1.5, undefined, { fault: 'no-baseline' }],
    [
      'no-go by the baseline comes first',
      { go: '< 1s', 'no-go': '> 2x baseline' },
      0.5,
      undefined,
      { fault: 'no-baseline' },
    ],
    ['a share of an endless baseline', { go: '<= 10x baseline' }, 1, 1e308, { fault: 'no-baseline' }],
  ])('%s', async (_, bands, value, baseline, expected) =>
    expect(await fault('p95', bands, fact('p95', value), baseline)).toMatchObject(expected),
  );
});

describe('sharesOnlyEnds', () => {
  it.each<[SpecName, string, string, boolean]>([
    ['p95', '<= 1s', '>= 1s', true],
    ['p95', '< 1s', '>= 1s', true],
    ['p95', '<= 1s', '> 500ms', false],
    ['p95', '== 1s', '>= 1s', false],
    ['failed', 'one of 1, 2', '>= 2', false],
    ['title', 'UP', 'DOWN', false],
    ['p95', '<= baseline', '>= 1s', false],
  ])('%s: %s and %s: %s', async (name, a, b, expected) => {
    expect(sharesOnlyEnds(await boundOf(a, name), await boundOf(b, name))).toBe(expected);
    expect(sharesOnlyEnds(await boundOf(b, name), await boundOf(a, name))).toBe(expected);
  });
});

describe('the band table against a second reading of SPEC section 3', () => {
  const end = fc.integer({ min: 0, max: 6 });
  const bound = fc.oneof(
    fc.tuple(fc.constantFrom('<', '<=', '>', '>='), end).map(([op, at]) => `${op} ${at}`),
    fc.tuple(end, end).map(([a, b]) => `${Math.min(a, b)} .. ${Math.max(a, b)}`),
  );
  const maybe = fc.option(bound, { nil: undefined });

  it('agrees for all bounds and values', async () => {
    await fc.assert(
      fc.asyncProperty(maybe, maybe, maybe, fc.integer({ min: -1, max: 14 }), async (go, caution, noGo, half) => {
        fc.pre(Boolean(go ?? caution ?? noGo));
        const bands = { ...(go ? { go } : {}), ...(caution ? { caution } : {}), ...(noGo ? { 'no-go': noGo } : {}) };
        const bounds = await boundsOf('value', bands);
        const one = fact('value', half / 2);
        expect(bandOf(bounds, one, undefined)).toMatchObject({ band: second(bounds, one) });
      }),
      runs(),
    );
  });

  /** The paragraph "The band of a fact", word for word; "share an end value" by looking just beside the value. */
  function second(bounds: FactBounds, one: Fact): string {
    const holds = (bound: Bound | undefined, value = one.value) =>
      bound !== undefined && holding(bound, { ...one, value }, 'go') === 'holds';
    const value = one.value as number;
    const milder = [bounds.go, bounds.caution].filter((bound) => holds(bound));
    const shared = milder.some((bound) => {
      const beside = [-1 / 8, 1 / 8].map((step) => value + step);
      const both = beside.some((near) => holds(bound, near) && holds(bounds.noGo, near));
      const elsewhere = Array.from({ length: 129 }, (_, index) => index / 8 - 4).some(
        (near) => near !== value && holds(bound, near) && holds(bounds.noGo, near),
      );
      const single = (of: Bound | undefined) => of?.kind === 'range' && of.low === of.high;
      return !both && !elsewhere && !single(bound) && !single(bounds.noGo);
    });
    if (holds(bounds.noGo) && !shared) return 'no-go';
    if (holds(bounds.go)) return 'go';
    if (holds(bounds.caution)) return 'caution';
    if (!bounds.go) return 'go';
    return bounds.noGo ? 'caution' : 'no-go';
  }
});
