import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, pad, widthOf, wrap } from '../../../src/core/terminal/width.ts';
import { runs } from '../../support/runs.ts';

describe('the width of a line', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['準備', 4],
    ['e\u0301', 1],
    ['🚀', 2],
    ['⚠\ufe0f', 1],
    ['한글', 4],
    ['ＡＢ', 4],
    ['…≤', 2],
  ])('%j is %i', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('cut', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['ab cdef', 4, 'ab…'],
    ['準備準備', 5, '準備…'],
    ['準備準備', 4, '準…'],
    ['abc', 1, '…'],
  ])('%j to %i', (text, columns, expected) => expect(cut(text, columns)).toBe(expected));
  it('with dots', () => expect(cut('abcdef', 5, '...')).toBe('ab...'));
  it('is never wider than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, columns) => {
        expect(widthOf(cut(text, columns))).toBeLessThanOrEqual(columns);
        expect(widthOf(pad(cut(text, columns), columns))).toBe(columns);
      }),
      runs(),
    );
  });
});

describe('wrap', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 80, ['one two three']],
    ['a-very-long-word b', 5, ['a-very-long-word', 'b']],
    ['HOLD   3 pending   64 ms', 17, ['HOLD   3 pending', '64 ms']],
    ['', 10, ['']],
  ])('%j to %i', (text, columns, expected) => expect(wrap(text, columns)).toEqual(expected));
  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (list, columns) => {
        const lines = wrap(list.join(' '), columns);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= columns || !line.includes(' ')).toBe(true);
      }),
      runs(),
    );
  });
});
