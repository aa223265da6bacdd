import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../support/runs.ts';
import { problemsOf, spot } from '../../support/vocabulary.ts';

const QUOTES = (sign: string) => `a value that begins with \`${sign}\` must be in quotes`;
const FIT = 'this line does not fit the lines above it';

/** What yaml says of each in words of its own parser, and what we say. */
const rows: [name: string, text: string, place: string, message: string, hint: string | RegExp][] = [
  ['`>` in a flow map', 'x: { m: > 500ms, n: 1 }\n', '1:9', QUOTES('>'), 'write  "> 500ms"'],
  ['`>` in a block', 'x:\n  m: > 0\n', '2:6', QUOTES('>'), 'write  "> 0"'],
  ['`>=` in a block', 'x:\n  m: >= 10ms\n', '2:6', QUOTES('>'), 'write  ">= 10ms"'],
  ['`@`', 'sre: [ @octocat ]\n', '1:8', QUOTES('@'), 'write  "@octocat"'],
  ['`%`', 'x: %a\n', '1:4', QUOTES('%'), 'write  "%a"'],
  ['`` ` ``', 'x: `a`\n', '1:4', QUOTES('`'), 'write  "`a`"'],
  [
    'a colon in a value',
    't: P95: fast\n',
    '1:4',
    'this value has a colon and a blank in it, which YAML takes for another key',
    'quote it:  "P95: fast"',
  ],
  ['a tab', 'a:\n\tb: 1\n', '2:1', 'a tab may not set a line in', 'set lines in with blanks'],
  ['a key too far to the left', 'a:\n    b: 1\n  c: 2\n', '3:3', FIT, /same column/],
  ['a key between an item and its dash', 'a:\n  - t: x\n   b: y\n', '3:4', FIT, /same column/],
  ['a key too far to the right', 'a:\n  - t: x\n    b: y\n      c: z\n', '4:7', FIT, /same column/],
  ['a list below the keys of its first item', 'c:\n    t: N\n  - g: P\n', '3:3', FIT, /same column/],
  ['a list item too far to the left', '- t: x\n  a: r\n - t: y\n', '3:2', FIT, /same column/],
  ['a list beside its key', 'a: - b\n', '1:1', FIT, /same column/],
  ['an open `{`', 'a: { b: 1\nc: 2\n', '2:1', 'a `{` above is not closed', 'add the `}`'],
  ['an open `[`', 'a: [ 1, 2\nb: 3\n', '2:1', 'a `[` above is not closed', 'add the `]`'],
  ['an open quote', 'a: "b\nc: 2\n', '3:1', 'a " above is not closed', 'add the quote where the value ends'],
  ['a quote within quotes', "a: 'it's'\n", '1:8', 'text follows where a value has ended', /quote/],
  ['a bracket too much', 'a: [b]]\n', '1:7', 'a bracket closes here that nothing has opened', ''],
  ['no blank after the colon', 'a: b\nc:d\n', '2:1', 'a blank must follow the colon of a key', 'write  c: d'],
  [
    'a no-break space after the colon',
    'a: b\nc:\u00a0d\n',
    '2:1',
    'a blank must follow the colon of a key, and the one here is a no-break space (U+00A0)',
    'write  c: d',
  ],
  ['no colon', 'a: b\nc\n', '2:1', 'this is no `key: value`', /colon/],
];

describe('a mistake of YAML is told by what was probably done', () => {
  it.each(rows)('%s', async (_, text, place, message, hint) => {
    const [first, ...more] = await problemsOf(text);
    expect(first && spot(first)).toBe(`${place} yaml-syntax`);
    expect(first?.message).toBe(message);
    if (typeof hint === 'string') expect(first?.hint ?? '').toBe(hint);
    else expect(first?.hint).toMatch(hint);
    expect(more).toEqual([]);
  });
  it('two mistakes far apart are two', async () => {
    const problems = await problemsOf('a: [ @x ]\nb: 1\nc: 1\nd: 1\ne: [ @y ]\n');
    expect(problems.map(spot)).toEqual(['1:6 yaml-syntax', '5:6 yaml-syntax']);
  });
  it('whatever the text, it is told, and the place is in it', async () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '> ',
      '|',
      '@',
      '\t',
      '#',
      ',',
      '&',
      '*',
      '?',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n');
        for (const { location, message } of await problemsOf(text)) {
          expect(message).not.toBe('');
          const { line = 1, column = 1 } = location?.start ?? {};
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      runs(),
    );
  });
});
