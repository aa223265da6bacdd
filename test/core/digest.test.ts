import { describe, expect, it } from 'vitest';
import { digest, sha256 } from '../../src/core/digest.ts';

describe('digest', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['the order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    ['maps without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }, true],
    ['the order of a list', [1, 2], [2, 1], false],
    ['another value', { a: 1 }, { a: 2 }, false],
    ['text and number', { a: 1 }, { a: '1' }, false],
    ['null and nothing', { a: null }, {}, false],
    ['a key more', { a: 1 }, { a: 1, b: 1 }, false],
  ])('%s', async (_, a, b, same) => expect((await digest(a)) === (await digest(b))).toBe(same));
  it('is SHA-256 in hex', async () =>
    expect(await digest({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'));
});

describe('sha256', () => {
  it.each([
    ['text', 'abc'],
    ['bytes', new TextEncoder().encode('abc')],
  ])('of %s', async (_, value) =>
    expect(await sha256(value)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
  );
});
