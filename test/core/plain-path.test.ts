import fc from 'fast-check';
import { JSONPathEnvironment, JSONPathQuery } from 'json-p3';
import { describe, expect, it } from 'vitest';
import { plainPath } from '../../src/core/plain-path.ts';
import type { Json } from '../../src/core/schema.ts';

const NAMES = ['a', 'b_1', 'length', 'true', 'null', 'constructor', '__proto__', 'toString', 'or', '_', 'A1'];
const names = fc.constantFrom(...NAMES, '0', '1', '*', 'a-b');
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, 1.5, '', 'text', '$.a'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc
      .array(fc.tuple(names, tie('json')), { maxLength: 5 })
      .map((pairs) => JSON.parse(`{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`)),
  ),
}));
const segment = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => `.${name}`),
  fc.constantFrom('[0]', '[1]', '[2]', '[10]', '[999999999]', '[*]', '.*'),
);
const path = fc.array(segment, { maxLength: 4 }).map((segments) => `$${segments.join('')}`);

/** The library's answers, as `json-path.ts` asks for them. */
function library(text: string) {
  const environment = new JSONPathEnvironment();
  const query = environment.compile(text);
  const around = new JSONPathQuery(environment, query.segments.slice(0, -1));
  return {
    select: (data: Json) => query.query(data as never).values(),
    hasPlace: (data: Json) =>
      /\*\]?$/.test(text) &&
      around
        .query(data as never)
        .values()
        .some((value) => typeof value === 'object' && value !== null),
  };
}

describe('a plain path', () => {
  it('selects what the library selects, in its order, whatever the document', () => {
    let found = 0;
    fc.assert(
      fc.property(path, json, (text, data) => {
        const plain = plainPath(text);
        const values = plain?.select(data);
        expect(values).toEqual(library(text).select(data));
        expect(plain?.hasPlace(data)).toBe(library(text).hasPlace(data));
        found += values?.length ?? 0;
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(1000);
  });
  it('is refused by the library nowhere, and everything that it refuses is not plain', () => {
    const piece = fc.constantFrom(
      '$',
      '.',
      '..',
      '[',
      ']',
      '*',
      '0',
      '01',
      '-1',
      'a',
      '-',
      '_',
      ' ',
      "'a'",
      '?',
      'é',
      '1a',
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = `$${pieces.join('')}`;
        if (!plainPath(text)) return;
        plain += 1;
        expect(() => library(text)).not.toThrow();
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(100);
  });
  it.each([
    '',
    'a',
    '$a',
    '$.',
    '$..a',
    '$[01]',
    '$[-1]',
    '$[1000000000]',
    '$.a-b',
    '$.1',
    "$['a']",
    '$[0,1]',
    '$.a ',
    ' $',
    '$.é',
    '$\n',
    '$[?@.a]',
    '$[0:1]',
    '$.a\n',
  ])('%j is left to the library', (text) => expect(plainPath(text)).toBeUndefined());
});
