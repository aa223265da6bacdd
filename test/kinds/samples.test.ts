import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Samples } from '../../src/kinds/samples.ts';

const of = (values: readonly number[], shift = -3) => {
  const samples = new Samples(shift);
  for (const value of values) samples.add(value);
  return samples;
};

/** The rule of k6 on a sorted copy, straight from its definition. */
function reference(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  return below + ((sorted[Math.ceil(place)] as number) - below) * (place - Math.floor(place));
}

describe('samples', () => {
  it.each([
    [[5], 0.95, 5],
    [[1, 2], 0.5, 1.5],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[4, 1, 3, 2], 0, 1],
    [[4, 1, 3, 2], 1, 4],
    [Array.from({ length: 101 }, (_, index) => index), 0.95, 95],
  ])('%j at %d is %d', (values, share, expected) => expect(of(values).quantile(share)).toBe(expected));

  it('is exact over many chunks, with values of any size, equal ones too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...[0, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1]),
        fc.constantFrom(65_536, 65_537, 150_000),
        fc.constantFrom(1, 7, 1e9),
        fc.constantFrom(1e-9, 1e-6, 0.001, 0.1, 1, -1, 1e12),
        fc.nat(),
        (share, size, distinct, scale, seed) => {
          const values: number[] = [];
          for (let index = 0, state = seed; index < size; index++) {
            state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
            values.push((state % distinct) * scale);
          }
          expect(of(values).quantile(share)).toBe(reference(values, share));
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('goes on after it was asked', () => {
    const samples = of([3, 1]);
    expect(samples.quantile(0.5)).toBe(2);
    samples.add(0);
    expect([samples.quantile(0.5), samples.count, samples.min, samples.max, samples.mean]).toEqual([1, 3, 0, 3, 4 / 3]);
  });

  it('merges series of several units exactly', () => {
    const merged = Samples.merged([of([1.1, 2]), of([0.0033, 0.5], 0)]);
    expect([merged.count, merged.min, merged.max, merged.quantile(1 / 3)]).toEqual([4, 1.1, 500, 2]);
    expect(Samples.merged([of([0.0033], 0), of([1.1])]).min).toBe(0.0011);
  });
});
