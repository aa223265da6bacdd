import { describe, expect, it } from 'vitest';
import { judgeFiles, loadCriterion } from '../support/judge-files.ts';
import type { MemoryFile } from '../support/memory-files.ts';

const NO_ERRORS = 'log: a.log\ngo: { errors: 0 }';
const GOOD = '2026-11-21T02:10:00Z INFO started\n2026-11-21T02:10:01Z INFO ready\n';
const BAD = `${GOOD}2026-11-21T02:10:02Z ERROR no\n`;

describe('log: lies that must never be go', () => {
  it.each<[string, string, Record<string, MemoryFile | string | Uint8Array>, string, string | null]>([
    ['no file', NO_ERRORS, {}, 'unknown', 'missing'],
    ['an empty file', NO_ERRORS, { 'a.log': '' }, 'unknown', 'empty'],
    ['a file of blank lines', NO_ERRORS, { 'a.log': '\n \n' }, 'unknown', 'empty'],
    ['only a byte order mark', NO_ERRORS, { 'a.log': new Uint8Array([0xef, 0xbb, 0xbf]) }, 'unknown', 'empty'],
    ['no line with a level', NO_ERRORS, { 'a.log': 'it failed\nall of it\n' }, 'unknown', 'no-fact'],
    ['JSON lines without a level', NO_ERRORS, { 'a.log': '{"msg":"it failed"}\n' }, 'unknown', 'no-fact'],
    [
      'one log of two without a level',
      'log: [a.log, b.log]\ngo: { errors: 0 }',
      { 'a.log': GOOD, 'b.log': 'it failed\n' },
      'unknown',
      'no-fact',
    ],
    [
      'one log of two that is empty',
      'log: [a.log, b.log]\ngo: { errors: 0 }',
      { 'a.log': GOOD, 'b.log': '' },
      'unknown',
      'empty',
    ],
    [
      'one log of two that is not there',
      'log: [a.log, b.log]\ngo: { errors: 0 }',
      { 'a.log': GOOD },
      'unknown',
      'missing',
    ],
    [
      'an error in the other log',
      'log: [a.log, b.log]\ngo: { errors: 0 }',
      { 'a.log': GOOD, 'b.log': BAD },
      'no-go',
      null,
    ],
    [
      'an error, and a log that is not there',
      'log: [a.log, b.log]\ngo: { errors: 0 }',
      { 'a.log': BAD },
      'no-go',
      null,
    ],
    ['bytes that are no text', NO_ERRORS, { 'a.log': new Uint8Array([0x49, 0xff, 0xfe, 0x0a]) }, 'unknown', 'invalid'],
    ['NUL bytes', NO_ERRORS, { 'a.log': `${GOOD}\0\n` }, 'unknown', 'invalid'],
    [
      'a line of more than 1 MiB',
      NO_ERRORS,
      { 'a.log': `${GOOD}${'x'.repeat(1024 * 1024 + 1)}` },
      'unknown',
      'invalid',
    ],
    ['an error in the last line, without a line break', NO_ERRORS, { 'a.log': BAD.trimEnd() }, 'no-go', null],
    ['an error behind old line breaks', NO_ERRORS, { 'a.log': BAD.replaceAll('\n', '\r') }, 'no-go', null],
    ['too few lines', `${NO_ERRORS}\nenough: { lines: ">= 100" }`, { 'a.log': GOOD }, 'unknown', 'too-few'],
    [
      'fewer logs than wanted',
      'log: { file: a.log, min-files: 2 }\ngo: { errors: 0 }',
      { 'a.log': GOOD },
      'unknown',
      'missing',
    ],
    [
      'no match of a pattern',
      'log: { file: a.log, pattern: done }\ngo: { matches: ">= 1" }',
      { 'a.log': GOOD },
      'no-go',
      null,
    ],
  ])('%s', async (_, criterion, files, state, cause) => {
    expect(await judgeFiles(criterion, files)).toMatchObject({ state, cause });
  });
});

it.each([
  ['yesterday', { bytes: GOOD, modifiedAt: 1_700_000_000 }],
  ['committed', { bytes: GOOD, tracked: true }],
])('a log of %s is stale under Actions', async (_, file) => {
  expect(await judgeFiles(NO_ERRORS, { 'a.log': file }, { actions: true })).toMatchObject({
    state: 'unknown',
    cause: 'stale',
  });
});

describe('the truth', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['no errors', NO_ERRORS, GOOD, 'go'],
    ['UTF-16', NO_ERRORS, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BAD, 'utf16le')]), 'no-go'],
    ['JSON lines', NO_ERRORS, '{"level":"info"}\n{"level":"error"}\n', 'no-go'],
    ['warnings', 'log: a.log\ngo: { warnings: 0 }', '[warn] x\n[error] y\n', 'no-go'],
    ['errors are no warnings', 'log: a.log\ngo: { warnings: 0 }', '[info] x\n[error] y\n', 'go'],
    ["the author's own errors", 'log: { file: a.log, errors: "(?i)fail" }\ngo: { errors: 0 }', 'it failed\n', 'no-go'],
    [
      "the author's own errors, none",
      'log: { file: a.log, errors: "(?i)fail" }\ngo: { errors: 0 }',
      'all well\n',
      'go',
    ],
    [
      "the author's own, in place of levels",
      'log: { file: a.log, errors: "boom" }\ngo: { errors: 0 }',
      'ERROR known noise\n',
      'go',
    ],
    ['matches', 'log: { file: a.log, pattern: "rea.y" }\ngo: { matches: 1 }', GOOD, 'go'],
    [
      'a pattern that would backtrack',
      'log: { file: a.log, pattern: "^(a+)+$" }\ngo: { matches: 0 }',
      `${'a'.repeat(40)}!\n`,
      'go',
    ],
  ])('%s', async (_, criterion, bytes, state) => {
    expect((await judgeFiles(criterion, { 'a.log': bytes })).state).toBe(state);
  });

  it('says how many lines say their level', async () => {
    const { evidence } = await judgeFiles(NO_ERRORS, { 'a.log': `${GOOD}    at somewhere\n` });
    expect(evidence.notes).toEqual(['2 of 3 lines say their level']);
    expect(evidence.sources[0]).toMatchObject({ where: 'a.log', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

it.each([
  ['no bound', 'log: a.log', 'no-bound'],
  ['matches without a pattern', 'log: a.log\ngo: { matches: 0 }', 'option-invalid'],
  ['a pattern without a bound', 'log: { file: a.log, pattern: x }\ngo: { errors: 0 }', 'option-invalid'],
  ['errors without a bound', 'log: { file: a.log, errors: x }\ngo: { lines: ">= 1" }', 'option-invalid'],
  ['a pattern that is none', 'log: { file: a.log, errors: "(" }\ngo: { errors: 0 }', 'pattern-invalid'],
])('%s is a mistake at load', async (_, criterion, id) => {
  expect((await loadCriterion(criterion)).mistakes).toEqual([id]);
});
