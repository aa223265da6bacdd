import { describe, expect, it } from 'vitest';
import { addPacked, MOST, packed } from '../../../src/core/import/likeness/packed.ts';

describe('packed weights', () => {
  const all = Array.from({ length: 2 * MOST + 1 }, (_, at) => at - MOST);

  it('come back as they were, place by place', () => {
    const sum = new Float64Array(all.length);
    addPacked(packed(all), sum);
    expect([...sum]).toEqual(all);
    addPacked(packed(all), sum, -1);
    expect([...sum].map(Math.abs)).toEqual(all.map(() => 0));
  });

  it('are one character each that no string has to escape', () => {
    expect(packed(all)).toHaveLength(all.length);
    expect(JSON.stringify(packed(all))).toBe(`"${packed(all)}"`);
  });

  it('are whole, and at most the largest that can be written', () => {
    const sum = new Float64Array(3);
    addPacked(packed([0.4, 99, -99]), sum);
    expect([...sum]).toEqual([0, MOST, -MOST]);
  });
});
