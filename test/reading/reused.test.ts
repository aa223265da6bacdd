import { describe, expect, it } from 'vitest';
import { wholeLines } from '../../src/reading/byte-lines.ts';
import { type ByteStream, collect, peek } from '../../src/reading/bytes.ts';
import { jsonLines } from '../../src/reading/json-lines.ts';
import { lines } from '../../src/reading/lines.ts';
import { decode } from '../../src/reading/text.ts';
import { reused } from '../support/memory-files.ts';

const TEXT = Array.from({ length: 4000 }, (_, n) => `{"n":${n},"text":"zwölf € ${n}"}`).join('\n');
const BYTES = new TextEncoder().encode(`${TEXT}\n`);

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of stream) found.push(one);
  return found;
}
async function copied(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const found: Buffer[] = [];
  for await (const one of stream) found.push(Buffer.from(one));
  return Buffer.concat(found);
}

describe('a long file is read into the same memory again and again', () => {
  const rows: [name: string, read: (stream: ByteStream) => Promise<unknown>, is: unknown][] = [
    ['collected', async (stream) => Buffer.from(await collect(stream, 1e9)).toString(), `${TEXT}\n`],
    ['as text', async (stream) => (await all(decode(stream))).join(''), `${TEXT}\n`],
    ['by lines', async (stream) => (await all(lines(stream))).join('\n'), TEXT],
    ['by lines, as bytes', async (stream) => (await copied(wholeLines(stream))).toString(), `${TEXT}\n`],
    ['as NDJSON', async (stream) => (await all(jsonLines(stream))).length, 4000],
    ['looked at first', async (stream) => (await copied((await peek(stream, 10_000)).whole)).toString(), `${TEXT}\n`],
  ];
  it.each(rows)('%s', async (_, read, is) => expect(await read(reused(BYTES))).toEqual(is));
});
