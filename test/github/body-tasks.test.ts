import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { bodyTasks } from '../../src/github/body-tasks.ts';
import { runs } from '../support/runs.ts';

/** `x` done, `o` open, in brackets what is struck out: `x load test`. */
const tasks = async (body: string) =>
  (await bodyTasks(body)).map(({ text, done, struck }) => `${struck ? '~' : ''}${done ? 'x' : 'o'} ${text}`);

describe('tasks are what GitHub shows a box for', () => {
  const rows: readonly [name: string, body: string, found: readonly string[]][] = [
    ['nothing', '', []],
    [
      'dashes, stars, plus, numbers',
      '- [ ] a\n* [x] b\n+ [X] c\n1. [ ] d\n2) [x] e',
      ['o a', 'x b', 'x c', 'o d', 'x e'],
    ],
    ['nested, in order', '- [ ] a\n  - [x] b\n    1. [ ] c\n- [x] d', ['o a', 'x b', 'o c', 'x d']],
    ['nested in an item without a box', '- a\n  - [ ] b', ['o b']],
    ['several lines', '- [ ] a\n  b\n\n  c', ['o a b']],
    ['with code and links', '- [ ] run `npm test`, see [docs](http://x)', ['o run npm test, see docs']],
    ['an image only', '- [ ] ![x](y.png)', ['o ']],
    ['a fence', '```md\n- [x] a\n```', []],
    ['a fence in an item', '- [ ] a\n  ```\n  - [x] b\n  ```', ['o a']],
    ['indented code', 'text\n\n    - [x] a', []],
    ['a comment', '<!--\n- [x] a\n-->\n- [ ] b', ['o b']],
    ['an unended comment', '<!--\n- [x] a', []],
    ['HTML', '<details><summary>x</summary>\n\n- [ ] a\n\n</details>', ['o a']],
    ['a list in HTML without an empty line', '<ul>\n- [x] a\n</ul>', []],
    ['a quote', '> - [ ] a', ['o a']],
    ['no space', '- [x]a', []],
    ['no character', '- [] a', []],
    ['another character', '- [y] a', []],
    ['escaped', '- \\[x] a', []],
    ['not at the beginning', '- a [x] b', []],
    ['struck out', '- [ ] ~~a~~\n- [x] ~b~', ['~o a', '~x b']],
    ['struck out in part', '- [ ] ~~a~~ b\n- [ ] b ~~a~~', ['o a b', 'o b a']],
    ['struck out twice', '- [ ] ~~a~~ ~~b~~', ['~o a b']],
    ['struck out, with what hides in it', '- [ ] ~~a~~ ![b](c)', ['o a']],
    ['below one that is struck out', '- [ ] ~~a~~\n  - [ ] b', ['~o a', 'o b']],
  ];
  it.each(rows)('%s', async (_, body, found) => expect(await tasks(body)).toEqual(found));
});

describe('D: what cannot be parsed is invalid', () => {
  it.each([
    ['too long', 'x'.repeat(65_537)],
    ['quotes in quotes', '> '.repeat(32_000)],
    ['quotes in quotes without spaces', '>'.repeat(65_000)],
  ])('%s', async (_, body) => {
    const error = await bodyTasks(body).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(EvidenceError);
    expect(error).toMatchObject({ cause: 'invalid' });
  });
  it('items in items as deep as they fit', async () => {
    const body = Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- [ ] x`).join('\n');
    expect(await tasks(body)).toHaveLength(150);
  });
  it('any text gives tasks or is invalid', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('- [ ] ', '~~', '> ', '\n', '  ', '`', '<!--', '-->', 'a', '[x]')),
        async (parts) => {
          for (const { text } of await bodyTasks(parts.join(''))) expect(text).not.toMatch(/\n/);
        },
      ),
      runs(0.4),
    ));
});
