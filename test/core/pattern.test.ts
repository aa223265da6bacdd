import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { compilePattern, PatternError } from '../../src/core/pattern.ts';

/** Patterns that make backtracking engines hang, each with a text that shows it. */
const EVIL: readonly (readonly [pattern: string, text: string])[] = [
  ['^(a+)+$', `${'a'.repeat(5000)}!`],
  ['^(a|aa)+$', `${'a'.repeat(5000)}!`],
  ['^(a|a)*$', `${'a'.repeat(5000)}!`],
  ['^(a*)*$', `${'a'.repeat(5000)}!`],
  ['(.*)*x', 'a'.repeat(5000)],
  ['(x+x+)+y', 'x'.repeat(5000)],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(5000)],
  ['([a-zA-Z]+)*$', `${'a'.repeat(5000)}1`],
  ['^(\\w+\\s?)*$', `${'a '.repeat(2500)}!`],
  ['(a?){50}a{50}', 'a'.repeat(49)],
  ['^(.+)+@(.+)+$', 'a'.repeat(5000)],
  ['(?:a|b|ab)*c', 'ab'.repeat(2500)],
  ['^((a+)+b)*$', 'a'.repeat(5000)],
  ['\\s+$', `${' '.repeat(5000)}x`],
  ['(0|[1-9]\\d*)*x', '1'.repeat(5000)],
  ['^(?:(?:a{1,10}){1,10}){1,10}$', `${'a'.repeat(900)}!`],
  ['(\\d+)*\\.(\\d+)*x', '1'.repeat(5000)],
  ['^(?:[^"]|"[^"]*")*$', `${'""'.repeat(2500)}"`],
  ['(?i)(A+)+$', `${'a'.repeat(5000)}!`],
  ['(a.{0,20}){10}x', 'a'.repeat(1000)],
];

describe('D13: patterns', () => {
  it.each(EVIL)('%s does not hang', async (source, text) => {
    const pattern = await compilePattern(source);
    pattern.found('warm up');
    const started = performance.now();
    pattern.found(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
  it.each([
    ['unanchored', '[0-9]+', 'rev12', true],
    ['anchored', '^[0-9]+$', 'rev12', false],
    ['case matters', 'abc', 'ABC', false],
    ['flags', '(?i)abc', 'ABC', true],
    ['a line break', '^b$', 'a\nb', false],
    ['many lines', '(?m)^b$', 'a\nb', true],
  ])('%s', async (_, source, text, found) => expect((await compilePattern(source)).found(text)).toBe(found));
  it.each([
    ['lookahead', '(?=a)'],
    ['lookbehind', '(?<=a)b'],
    ['a backreference', '(a)\\1'],
    ['an open group', '(a'],
    ['an open class', '[a'],
    ['nothing to repeat', '*a'],
    ['too many repetitions', 'a{1,100000}'],
    ['one character over the limit', 'a'.repeat(LIMITS.patternCharacters + 1)],
  ])('refuses %s', async (_, source) => {
    await expect(compilePattern(source)).rejects.toThrow(PatternError);
  });
  it('takes a pattern and a text at their limits, and no longer text', async () => {
    const pattern = await compilePattern('a'.repeat(LIMITS.patternCharacters));
    expect(pattern.source).toHaveLength(LIMITS.patternCharacters);
    expect(pattern.found('a'.repeat(LIMITS.patternInputBytes))).toBe(true);
    expect(() => pattern.found('a'.repeat(LIMITS.patternInputBytes + 1))).toThrow(RangeError);
  });
});

it('finds what the engine finds that also says where, whatever the pattern and the text', async () => {
  const atom = fc.constantFrom(
    'a',
    'B',
    'é',
    '.',
    '\\b',
    '^',
    '$',
    '\\d',
    '[^a]',
    '(?i:ab)',
    '\\s',
    'K',
    '\\B',
    ' ',
    '\\n',
  );
  const part = fc.tuple(atom, fc.constantFrom('', '*', '+?', '{2}', '|')).map(([one, times]) => {
    const plain = times !== '|' && /^(?:\\b|\\B|\^|\$)$/.test(one) ? '' : times;
    return one + plain;
  });
  const source = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  const text = fc.array(fc.constantFrom('a', 'A', 'b', 'B', 'é', '1', ' ', 'k', '\u212a', '\n', '😀'), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(source, text, async (written, parts) => {
      const sought = parts.join('');
      const pattern = await compilePattern(written);
      expect(pattern.found(sought)).toBe(RE2JS.compile(written).matcher(sought).find());
    }),
    { numRuns: 2000 },
  );
});
