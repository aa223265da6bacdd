import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operator } from '../../../src/core/bound/bound.ts';
import { compare } from '../../../src/core/bound/compare.ts';
import { runs } from '../../support/runs.ts';

const OPERATORS: readonly Operator[] = ['<', '<=', '>', '>=', '==', '!='];

describe('compare', () => {
  const rows: [op: Operator, less: boolean, equal: boolean, greater: boolean][] = [
    ['<', true, false, false],
    ['<=', true, true, false],
    ['>', false, false, true],
    ['>=', false, true, true],
    ['==', false, true, false],
    ['!=', true, false, true],
  ];
  it.each(rows)('%s of less, equal, greater', (op, less, equal, greater) => {
    expect([compare(1, op, 2), compare(2, op, 2), compare(3, op, 2)]).toEqual([less, equal, greater]);
  });
  it('minus zero is zero', () => expect(compare(-0, '==', 0)).toBe(true));

  // C11, C12: what is no finite number satisfies nothing, and refutes nothing either.
  it('C11: anything but finite numbers throws, on either side and with every operator', () => {
    const bad = fc.oneof(
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      fc.anything().filter((value) => typeof value !== 'number'),
    ) as fc.Arbitrary<number>;
    fc.assert(
      fc.property(bad, fc.double({ noNaN: true }), fc.constantFrom(...OPERATORS), (value, other, op) => {
        expect(() => compare(value, op, other)).toThrow(TypeError);
        expect(() => compare(other, op, value)).toThrow(TypeError);
      }),
      runs(),
    );
  });
});
