import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { afterLine, endOfLine, wholeLines } from '../../src/reading/byte-lines.ts';
import { lines } from '../../src/reading/lines.ts';
import { runs } from '../support/runs.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const told = async (bytes: Uint8Array, size: number) => {
  const found: string[] = [];
  for await (const piece of wholeLines(inPieces(bytes, size))) {
    for (let at = 0; at < piece.length; ) {
      const end = endOfLine(piece, at);
      found.push(piece.toString('utf8', at, end));
      at = afterLine(piece, end);
    }
  }
  return found;
};
const plainly = async (bytes: Uint8Array) => {
  const found: string[] = [];
  for await (const line of lines(inPieces(bytes, 1 << 16))) found.push(line);
  return found;
};
const refusal = async (bytes: Uint8Array, size = 1 << 16) => {
  try {
    await told(bytes, size);
    return 'nothing';
  } catch (error) {
    if (error instanceof EvidenceError) return `${error.cause}: ${error.message}`;
    throw error;
  }
};

describe('lines as bytes', () => {
  it('are the lines that are read as text, in pieces of any size', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ä', '😀', '\n', '\r', '\r\n', ',', '1') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (written, size) => {
        const bytes = Buffer.from(written);
        expect(await told(bytes, size)).toEqual(await plainly(bytes));
      }),
      runs(),
    );
  });
  it.each([1, 2, 3, 5, 100])('have no byte order mark, in pieces of %i bytes', async (size) => {
    const marked = (encoding: BufferEncoding) => Buffer.from('\ufeffSF:ä\r\nDA:1,1\n', encoding);
    expect(await told(marked('utf8'), size)).toEqual(['SF:ä', 'DA:1,1']);
    if (size > 1) expect(await told(marked('utf16le'), size)).toEqual(['SF:ä', 'DA:1,1']);
  });
  it.each([
    ['NUL', Buffer.from('a\0b\n'), /NUL bytes/],
    ['no UTF-8', Buffer.from([0x61, 0xff, 0x0a]), /not valid UTF-8/],
    ['UTF-8 cut at the end', Buffer.from([0x61, 0x0a, 0xc3]), /not valid UTF-8/],
    ['a line that is too long', Buffer.alloc((1 << 20) + 1, 'a'), /longer than/],
    ['a line that is too long, with an end', Buffer.from(`${'a'.repeat((1 << 20) + 1)}\n`), /longer than/],
  ])('refused: %s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
    expect(await refusal(bytes, 7 << 16)).toMatch(message);
  });
  it('end in a carriage return each, where each piece ends', async () => {
    const line = 'a'.repeat(4095);
    const count = 300;
    expect(await told(Buffer.from(`${line}\r`.repeat(count)), 4096)).toEqual(new Array(count).fill(line));
  });
  it('a line of the limit is read', async () => {
    expect(await refusal(Buffer.from(`${'a'.repeat(1 << 20)}\n`))).toBe('nothing');
  });
});
