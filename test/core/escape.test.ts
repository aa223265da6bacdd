import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeSpan,
  commandData,
  commandProperty,
  html,
  linkPart,
  logText,
  markdown,
  plainText,
} from '../../src/core/escape.ts';
import { lookOf } from '../support/github-markdown.ts';
import { HOSTILE, NAUGHTY } from '../support/hostile.ts';
import { runs } from '../support/runs.ts';

const nasty = fc.oneof(
  fc.constantFrom(...HOSTILE, ...NAUGHTY),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'`|<>[]()!*_~#@:/\\&;-+=. \n\tGH1awx{}$^"\''), { maxLength: 30 })
    .map((list) => list.join('')),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 3 }).map((list) => list.join('')),
);
/** One place of each kind that Markdown has for words. */
const PLACES: Readonly<Record<string, (words: string) => string>> = {
  'a paragraph': (words) => `before ${words} after`,
  'the start of a line': (words) => `${words} after`,
  'a line of its own': (words) => `before\n\n${words}\n\nafter`,
  'the line after text': (words) => `before\n${words}\nafter`,
  'a cell': (words) => `| a | b |\n| :-- | :-- |\n| ${words} | x |`,
  'a list item': (words) => `- ${words}`,
  'a heading': (words) => `## ${words}`,
  'a quote': (words) => `> [!CAUTION]\n> ${words}`,
  'bold text': (words) => `**${words}.** after`,
  'a link': (words) => `[${words}](https://example.com/x) after`,
  'a summary': (words) => `<details><summary>${words}: x</summary>\n\nx\n\n</details>`,
};

describe('E10, E11: words are never more than words', () => {
  for (const [place, put] of Object.entries(PLACES)) {
    for (const [name, made] of Object.entries({ markdown, codeSpan })) {
      // Markdown has no code inside HTML, so nothing puts a code span there.
      if (place === 'a summary' && made === codeSpan) continue;
      const harmless = lookOf(put(made('word'))).shape;
      const check = (text: string) => {
        const escaped = made(text);
        if (escaped === '') return;
        const document = put(escaped);
        expect(lookOf(document), document).toEqual({ shape: harmless, active: [] });
        if (made === markdown) expect(document).not.toContain('<!--');
      };
      it(`${name} in ${place}: ${HOSTILE.length} hostile and ${NAUGHTY.length} naughty strings`, () => {
        for (const text of [...HOSTILE, ...NAUGHTY]) check(text);
      });
      it(`${name} in ${place}: any string`, () => {
        fc.assert(fc.property(nasty, check), runs(0.2));
      });
    }
  }
});

describe('markdown', () => {
  it.each([
    ['plain words stay', 'P95 latency under load', 'P95 latency under load'],
    ['punctuation of prose stays', 'Is it up? Yes; "now", 10 % + 3.', 'Is it up? Yes; &#34;now&#34;, 10 % + 3.'],
    ['a mention is broken', '@a', '&#64;&#8203;a'],
    ['every number sign is broken', '##1', '&#35;&#8203;&#35;&#8203;1'],
    ['an entity of the data is text', '&#35;1', '&#38;&#35;&#8203;35;1'],
    ['a list at the start', '- x', '&#45; x'],
    ['a numbered list at the start', '12. x', '12&#46; x'],
  ])('%s', (_, text, escaped) => expect(markdown(text)).toBe(escaped));
});

describe('D20: plainText', () => {
  it.each([
    ['line breaks become one blank', 'a\r\n\n\tb', 'a b'],
    ['blanks around go', '  a  ', 'a'],
    ['C0 and C1 controls go', 'a\u0000b\u001bc\u007fd\u0085e', 'abcde'],
    ['bidi controls go', '\u202ea\u2066b\u200f', 'ab'],
    ['characters of no width go', 'a\u200bb\u2060c\ufeffd\u00ade\u180ef', 'abcdef'],
    ['hidden tags go', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['line separators go', 'a\u2028b\u2029c', 'abc'],
    ['emoji stay', '⚠️ 🛡️ 日本', '⚠️ 🛡️ 日本'],
  ])('%s', (_, text, plain) => expect(plainText(text)).toBe(plain));
  it('cuts on code points, and says so', () => {
    expect(plainText('😀😀😀😀', 3)).toBe('😀😀…');
    expect(plainText('abc', 3)).toBe('abc');
    expect(Array.from(plainText('x'.repeat(5000)))).toHaveLength(500);
  });
});

describe('codeSpan', () => {
  it.each([
    ['plain', 'a b', '`a b`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['backticks at the ends', '`a`', '`` `a` ``'],
    ['a pipe', 'a|b', '<code>a&#124;b</code>'],
    ['an entity', 'a&#124;b', '`a&#124;b`'],
    ['nothing', '', '<code></code>'],
    ['a command of the runner', '##[error]', '`#\u200b#[error]`'],
  ])('%s', (_, text, span) => expect(codeSpan(text)).toBe(span));
});

describe('html', () => {
  it('escapes the five', () => expect(html(`<a href="x">'&`)).toBe('&#60;a href=&#34;x&#34;&#62;&#39;&#38;'));
});

describe('linkPart', () => {
  it.each([
    ['a path stays one', '.github/gonogo.yml', '.github/gonogo.yml'],
    ['what could end a link', "a b)c(d'e!*", 'a%20b%29c%28d%27e%21%2A'],
    ['query and fragment', 'a?b#c', 'a%3Fb%23c'],
    ['a scheme', 'javascript:alert', 'javascript%3Aalert'],
    ['half a surrogate pair', 'a\ud800b', 'a%EF%BF%BDb'],
  ])('%s', (_, text, part) => expect(linkPart(text)).toBe(part));
  it('any text stays within the link', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(linkPart(text)).toMatch(/^[A-Za-z0-9._~%/-]*$/);
      }),
      runs(),
    );
  });
});

describe('E13: no line of a log is a workflow command', () => {
  // The way the runner reads it: blanks at the start trimmed, then `::`; or `##[` anywhere.
  const isCommand = (text: string) =>
    text.split(/\r\n|\r|\n/).some((line) => /^\s*::/.test(line) || line.includes('##['));
  it.each([...HOSTILE])('%j', (text) => expect(isCommand(logText(text))).toBe(false));
  it('any text', () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        expect(isCommand(logText(`${a}\n${b}`))).toBe(false);
      }),
      runs(),
    );
  });
  it('leaves harmless text alone', () => {
    const text = 'gonogo 1.2.0\n  ✔ go   a::b   # [x] ## x\n\u001b[31mNO-GO\u001b[39m\n';
    expect(logText(text)).toBe(text);
  });
});

describe('E14: what goes into a workflow command', () => {
  it.each([
    ['data', commandData, 'a%b\r\nc:d,e', 'a%25b%0D%0Ac:d,e'],
    ['a property', commandProperty, 'a%b\r\nc:d,e', 'a%25b%0D%0Ac%3Ad%2Ce'],
  ])('%s', (_, made, text, escaped) => expect(made(text)).toBe(escaped));
  it('never begins a line or a property of its own, and can be read back', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(commandData(text)).not.toMatch(/[\r\n]/);
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
        const back = (escaped: string) =>
          escaped.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
        expect(back(commandProperty(text))).toBe(text);
        expect(back(commandData(text))).toBe(text);
      }),
      runs(),
    );
  });
});
