import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFINED, hidden, revealed } from '../../../src/core/document/definition.ts';

describe('a hidden definition', () => {
  it('reads back, whatever is in it, and nothing in it ends the comment', () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<never>);
    fc.assert(
      fc.property(fc.constantFrom(...DEFINED), value, fc.integer({ min: 0, max: 999 }), (of, json, depth) => {
        const plain = JSON.parse(JSON.stringify(json)) as never;
        const text = hidden(of, plain, depth);
        expect(text.indexOf('-->')).toBe(text.length - 3);
        expect(text.slice(4, -3)).not.toContain('--');
        expect(revealed(text)).toEqual({ of, depth, value: plain });
      }),
      { numRuns: 500 },
    );
  });
  it.each(['-->', '--', '--->', '<!--', '--!>', '-', '\u2028'])('holds %j', (text) => {
    const comment = hidden('criterion', { title: text });
    expect(comment.slice(4, -3)).not.toMatch(/--|>/);
    expect(revealed(comment)?.value).toEqual({ title: text });
  });
  it.each([
    ['another comment', '<!-- gonogo:state eyJ -->'],
    ['a marker', '<!-- gonogo:render -->'],
    ['a word that is only the start of one', '<!-- gonogo:group2 {} -->'],
    ['JSON that is cut off', '<!-- gonogo:criterion {"title": -->'],
    ['a list', '<!-- gonogo:criterion [] -->'],
    ['HTML', '<b>gonogo:end</b>'],
    ['nothing', ''],
  ])('is not %s', (_, text) => expect(revealed(text)).toBeUndefined());
});
