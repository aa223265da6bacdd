import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceError } from '../../src/core/evidence.ts';
import { lineBatches, lines } from '../../src/reading/lines.ts';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number): Promise<{ lines: string[]; ended: boolean }> {
  let all = '';
  for await (const batch of lineBatches(pieces(new TextEncoder().encode(text), size))) {
    // Only the last one may come without an end.
    expect(all === '' || all.endsWith('\n')).toBe(true);
    all += batch;
  }
  const ended = all === '' || all.endsWith('\n');
  return { lines: (ended ? all.slice(0, -1) : all).split('\n').slice(0, all === '' ? 0 : undefined), ended };
}

describe('batches of lines', () => {
  it('are the lines of `lines`, whatever ends them and wherever the pieces are cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', '"', ' '), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const whole = parts.join('');
        const expected: string[] = [];
        for await (const line of lines(pieces(new TextEncoder().encode(whole), size))) expected.push(line);
        const found = await read(whole, size);
        expect(found.lines).toEqual(expected);
        expect(found.ended).toBe(whole === '' || /[\r\n]$/.test(whole));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['at the limit', 1024 * 1024, 'read'],
    ['beyond it', 1024 * 1024 + 1, 'invalid'],
  ])('a line %s', async (_, length, outcome) => {
    for (const text of [`a\n${'x'.repeat(length)}\nb\n`, 'x'.repeat(length)]) {
      for (const size of [65_536, 4 * 1024 * 1024]) {
        const result = await read(text, size).then(
          () => 'read',
          (error) => (error as EvidenceError).cause,
        );
        expect(result).toBe(outcome);
      }
    }
  });
});
