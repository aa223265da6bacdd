import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownBytes, viewOf } from '../../src/reading/known-bytes.ts';

const isAt = (known: Uint8Array, bytes: Uint8Array, at: number) => new KnownBytes(known).isAt(viewOf(bytes), at);

describe('known bytes', () => {
  const known = fc.uint8Array({ minLength: 4, maxLength: 21 });
  const around = fc.uint8Array({ maxLength: 9 });

  it('are found where they are, wherever that is in memory', () => {
    fc.assert(
      fc.property(around, known, around, fc.nat(9), (before, bytes, after, cut) => {
        const whole = Buffer.concat([before, bytes, after]).subarray(Math.min(cut, before.length));
        expect(isAt(bytes, whole, before.length - Math.min(cut, before.length))).toBe(true);
      }),
    );
  });

  it('are not found when a single bit is another, or the end is missing', () => {
    fc.assert(
      fc.property(around, known, fc.nat(), fc.nat(7), (before, bytes, place, bit) => {
        const whole = Buffer.concat([before, bytes]);
        expect(isAt(bytes, whole.subarray(0, -1), before.length)).toBe(false);
        const other = before.length + (place % bytes.length);
        whole[other] = (whole[other] as number) ^ (1 << bit);
        expect(isAt(bytes, whole, before.length)).toBe(false);
      }),
    );
  });

  it('are a copy', () => {
    const bytes = Buffer.from('once');
    const kept = new KnownBytes(bytes);
    bytes.fill(0);
    expect(kept.isAt(viewOf(Buffer.from('once')), 0)).toBe(true);
  });
});
