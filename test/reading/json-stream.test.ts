import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { Json } from '../../src/core/schema.ts';
import { jsonStream } from '../../src/reading/json-stream.ts';

/** The objects of a text that arrives in pieces of a given size. */
async function objects(text: string, size = text.length): Promise<readonly Json[] | string> {
  const bytes = new TextEncoder().encode(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += Math.max(1, size)) yield bytes.subarray(at, at + Math.max(1, size));
  }
  const found: Json[] = [];
  try {
    for await (const one of jsonStream(pieces())) found.push(one);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return error.cause;
  }
  return found;
}

describe('a stream of JSON objects', () => {
  const whole = '{"a":"} \\" \\\\"}\n{\n "b": {"c": [1, {"d": "["}]}\n}{"é":2}\n';
  it.each([[1], [2], [3], [7], [1000]])('in pieces of %i bytes', async (size) => {
    const expected = [{ a: '} " \\' }, { b: { c: [1, { d: '[' }] } }, { é: 2 }];
    expect(await objects(whole, size)).toEqual(expected);
    expect(await objects(`[\n${whole.replace('\n{', ',\n{').replace('}{', '},{')}]\n`, size)).toEqual(expected);
  });

  it('of no prefix that ends in an object is whole', async () => {
    for (let length = 1; length < whole.length; length++) {
      const read = await objects(whole.slice(0, length));
      const text = whole.slice(0, length).trimEnd();
      const atEnd = text.endsWith('"}') || text.endsWith('\n}') || text.endsWith('2}');
      expect([length, typeof read]).toEqual([length, atEnd && typeof read !== 'string' ? 'object' : 'string']);
    }
  });

  it.each([
    ['text before', 'x{"a":1}'],
    ['text between', '{"a":1}x{"b":2}'],
    ['text behind', '{"a":1} x'],
    ['a value between', '{"a":1} 7 {"b":2}'],
    ['a list that does not end', '[{"a":1},{"b":2}'],
    ['a list that ends twice', '[{"a":1}]]'],
    ['an end of a list that did not begin', '{"a":1}]'],
    ['an object that does not end', '{"a":1}{"b":'],
    ['an object that ends twice', '{"a":1}}'],
    ['the same key twice', '{"a":1,"a":2}'],
    ['bytes that are no UTF-8', '{"a":"\ud800"}{'],
  ])('%s is refused', async (_, text) => {
    expect(await objects(text)).toBe('invalid');
    expect(await objects(text, 1)).toBe('invalid');
  });
});
