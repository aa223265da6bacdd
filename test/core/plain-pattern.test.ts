import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { plainPattern } from '../../src/core/plain-pattern.ts';

const SIGNS = [...'aB1_ -=:,;/@#%&!"\'<>~`'];

describe('a plain pattern', () => {
  it.each(SIGNS)('finds %j and nothing else, as RE2 does', (sign) => {
    const test = plainPattern(sign);
    for (const text of ['', sign, `x${sign}`, 'é', '\n', 'zz', sign.toUpperCase(), sign.toLowerCase()])
      expect(test?.(text)).toBe(RE2JS.compile(sign).test(text));
  });
  it('finds what RE2 finds, whatever the pattern and the text', () => {
    const word = fc.array(fc.constantFrom('a', 'B', '=', ' ', '-'), { maxLength: 3 }).map((signs) => signs.join(''));
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join('|'));
    const grouped = fc.tuple(word, words, word).map(([before, some, after]) => `${before}(${some})${after}`);
    const anchor = (sign: string) => fc.constantFrom('', sign);
    const source = fc.tuple(anchor('^'), fc.oneof(words, grouped), anchor('$')).map((parts) => parts.join(''));
    const sign = fc.constantFrom('a', 'B', '=', ' ', '-', 'A', 'b', '\n', '\r', '\u2028', 'é', '😀', '\ud83d');
    const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(source, text, (written, sought) => {
        const found = plainPattern(written)?.(sought);
        expect(found).toBe(RE2JS.compile(written).test(sought));
        seen[`${found === true}`] += 1;
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(500);
  });
  it.each([
    ...[
      '.',
      'a*',
      'a+',
      'a?',
      'a{2}',
      '[a]',
      '\\d',
      '(?i)a',
      '(?:a)',
      '(a',
      'a)',
      '((a))',
      '(a)(b)',
      'a^',
      '$a',
      '^^',
      'é',
      'a\n',
      '(a)|b',
    ],
    'a'.repeat(201),
  ])('%j is left to RE2', (source) => expect(plainPattern(source)).toBeUndefined());
});
