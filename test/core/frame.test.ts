import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frame, frames } from '../../src/core/frame.ts';
import { type Location, type Problem, UserError } from '../../src/core/problem.ts';
import { problemsOf } from '../support/vocabulary.ts';

const FILE = '.github/gonogo.yml';
const golden = (name: string) => readFileSync(new URL(`../golden/errors/${name}.txt`, import.meta.url), 'utf8');
const framesOf = async (text: string) => `${frames(new UserError(await problemsOf(text), { [FILE]: text }))}\n`;
const at = (line: number, column: number, endColumn = column + 1, endLine = line): Location => ({
  file: FILE,
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const problem = (more: Partial<Problem> = {}): Problem => ({
  id: 'bad-value',
  severity: 'error',
  message: 'it is bad',
  ...more,
});

describe('the layout of UX section 6', () => {
  it('a misspelt key', async () => {
    const text = [
      'version: 1',
      'criteria:',
      '  - id: p95-latency',
      '    title: P95 latency under load',
      '    go: { p95: "< 500ms" }',
      '    cautoin: { p95: "< 2s" }',
      '    load-test: reports/k6.json',
      '',
    ].join('\n');
    expect(await framesOf(text)).toBe(golden('unknown-key'));
  });
  it('a unit that is missing', async () => {
    const text = [
      'version: 1',
      'criteria:',
      '  - title: P95 latency under load',
      '    load-test: reports/k6.json',
      '    go: { p95: "< 500" }',
      '',
    ].join('\n');
    expect(await framesOf(text)).toBe(golden('unit-missing'));
  });
});

describe('a frame', () => {
  const TEXT = 'one\ntwo: 2\n\tthree\nfour\n';
  it.each<[string, Problem, string, string[]]>([
    [
      'on the first line has no line above',
      problem({ location: at(1, 1, 4) }),
      TEXT,
      [`${FILE}:1:1: error[bad-value]: it is bad`, '  |', '1 | one', '  | ^^^', '  = help: `gonogo explain bad-value`'],
    ],
    [
      'over several lines marks the first to its end',
      problem({ location: at(2, 6, 3, 4) }),
      TEXT,
      [
        `${FILE}:2:6: error[bad-value]: it is bad`,
        '  |',
        '1 | one',
        '2 | two: 2',
        '  |      ^',
        '  = help: `gonogo explain bad-value`',
      ],
    ],
    [
      'with a tab before the place',
      problem({ location: at(3, 2, 7) }),
      TEXT,
      [
        `${FILE}:3:2: error[bad-value]: it is bad`,
        '  |',
        '2 | two: 2',
        '3 |  three',
        '  |  ^^^^^',
        '  = help: `gonogo explain bad-value`',
      ],
    ],
    [
      'at the end of a line marks one place',
      problem({ location: at(4, 5, 5) }),
      TEXT,
      [
        `${FILE}:4:5: error[bad-value]: it is bad`,
        '  |',
        '3 |  three',
        '4 | four',
        '  |     ^',
        '  = help: `gonogo explain bad-value`',
      ],
    ],
    [
      'of a warning, with a hint',
      problem({ severity: 'warning', hint: 'do this', location: at(1, 1, 4) }),
      TEXT,
      [
        `${FILE}:1:1: warning[bad-value]: it is bad`,
        '  |',
        '1 | one',
        '  | ^^^',
        '  = hint: do this',
        '  = help: `gonogo explain bad-value`',
      ],
    ],
    [
      'without a place',
      problem({ suggestion: 'did you mean `x`?' }),
      '',
      ['error[bad-value]: it is bad', '  = did you mean `x`?', '  = help: `gonogo explain bad-value`'],
    ],
    [
      'of a text that is not at hand',
      problem({ location: at(7, 1) }),
      '',
      [`${FILE}:7:1: error[bad-value]: it is bad`, '  = help: `gonogo explain bad-value`'],
    ],
    [
      'of a line that is not there',
      problem({ location: at(99, 1) }),
      TEXT,
      [`${FILE}:99:1: error[bad-value]: it is bad`, '   = help: `gonogo explain bad-value`'],
    ],
  ])('%s', (_, one, text, lines) => expect(frame(one, text).split('\n')).toEqual(lines));

  it('counts lines with CR, LF and both', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(frame(problem({ location: at(2, 1, 2) }), ['a', 'b', 'c'].join(end))).toContain('2 | b\n');
  });
  it('with line numbers of two digits keeps its columns', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
    expect(
      frame(problem({ location: at(10, 1, 5) }), text)
        .split('\n')
        .slice(1, 5),
    ).toEqual(['   |', ' 9 | line 9', '10 | line 10', '   | ^^^^']);
  });
  it('of a long line shows what is around the place', () => {
    const text = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    const [, , line = '', caret = ''] = frame(problem({ location: at(1, 501, 505) }), text).split('\n');
    expect(line).toHaveLength(4 + 162);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
    expect(line).toMatch(/^1 \| …a+HEREb+…$/);
  });
  it('at the start of a long line cuts its end', () => {
    const [, , line = '', caret = ''] = frame(problem({ location: at(1, 1, 500) }), `HERE${'b'.repeat(500)}`).split(
      '\n',
    );
    expect(line).toMatch(/^1 \| HEREb{156}…$/);
    expect(caret).toBe(`  | ${'^'.repeat(161)}`);
  });
  it('of a long line above cuts that, too', () => {
    expect(frame(problem({ location: at(2, 1) }), `${'a'.repeat(500)}\nb`).split('\n')[2]).toBe(
      `1 | ${'a'.repeat(160)}…`,
    );
  });
  it('E13: neither message, hint, suggestion nor source is a workflow command', () => {
    const hostile = '\n::error::x ##[error]y';
    const text = '::add-mask::a\n ##[error]x';
    const shown = frame(problem({ message: hostile, hint: hostile, suggestion: hostile, location: at(2, 2) }), text);
    expect(shown.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  });
  it('D08: control characters of the source are shown as one box each', () => {
    expect(frame(problem({ location: at(1, 2) }), 'a\u0000\u202e\u200b\u001bb')).toContain(
      '1 | a\ufffd\ufffd\ufffd\ufffdb\n',
    );
  });
});

describe('frames', () => {
  it('of several problems stand apart', () =>
    expect(frames(new UserError([problem(), problem({ message: 'and this' })]))).toBe(
      [
        'error[bad-value]: it is bad',
        '  = help: `gonogo explain bad-value`',
        '',
        'error[bad-value]: and this',
        '  = help: `gonogo explain bad-value`',
      ].join('\n'),
    ));
  it('of a hundred are all there, of more the rest is counted', () => {
    const list = (length: number) => frames(new UserError(Array.from({ length }, () => problem())));
    expect(list(100).match(/error\[/g)).toHaveLength(100);
    expect(list(100)).not.toContain('more');
    expect(list(20_000).match(/error\[/g)).toHaveLength(100);
    expect(list(20_000)).toMatch(/\n\n… and 19900 more$/);
  });
});
