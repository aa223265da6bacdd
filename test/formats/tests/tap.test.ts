import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

formatContract({
  id: 'tap',
  check: 'tests',
  failing: 'tap-failing.tap',
  reports: {
    // "5 tests, 2 pass, 1 fail, 1 skipped, 1 todo"
    'node-failing.tap': { total: 5, passed: 2, failed: 1, skipped: 2, errors: 0 },
    'node-passing.tap': { total: 5, passed: 1, failed: 0, skipped: 4, errors: 0 },
    // "total: 5, pass: 2, fail: 1, todo: 1, skip: 1"
    'tap-failing.tap': { total: 5, passed: 2, failed: 1, skipped: 2 },
    'bats-failing.tap': { total: 3, passed: 1, failed: 1, skipped: 1 },
    'bats-passing.tap': { total: 2, passed: 1, failed: 0, skipped: 1 },
    'perl-failing.tap': { total: 4, passed: 2, failed: 1, skipped: 1 },
    'perl-passing.tap': { total: 3, passed: 1, failed: 0, skipped: 2 },
    'vitest-failing.tap': { executed: 6, passed: 3, failed: 3, skipped: 2 },
    'vitest-flat-failing.tap': { executed: 5, passed: 3, failed: 2, skipped: 2 },
    'mocha-failing.tap': { executed: 4, passed: 2, failed: 2, skipped: 2 },
  },
  refused: {
    'tap-bailed-out.tap': { cause: 'invalid' },
    'no plan': { content: 'TAP version 14\nok 1 - a\nok 2 - b\n', cause: 'invalid' },
    'fewer tests than planned': { content: '1..3\nok 1\nok 2\n', cause: 'invalid' },
    'more tests than planned': { content: '1..1\nok 1\nok 2\n', cause: 'invalid' },
    'one test twice and another not': { content: '1..3\nok 1\nok 3\nok 3\n', cause: 'invalid' },
    'a plan of nothing': { content: '1..0 # SKIP no database\n', cause: 'empty' },
    'only a version': { content: 'TAP version 13\n', cause: 'empty' },
    'only skipped': { content: '1..1\nok 1 # SKIP no\n', cause: 'empty' },
    'bailed out at once': { content: 'Bail out! no database\n', cause: 'invalid' },
    'a second run that was cut': { content: '1..1\nok 1\nTAP version 13\n1..2\nok 1\n', cause: 'invalid' },
    'a YAML block without an end': { content: '1..1\nok 1\n  ---\n  a: b\n', cause: 'invalid' },
    'braces without an end': { content: '1..1\nok 1 - a {\n    1..1\n    ok 1 - b\n', cause: 'invalid' },
    'subtests without their test': { content: '1..1\nok 1\n    ok 1 - b\n    1..1\n', cause: 'invalid' },
    'blank lines and comments without end': { content: `${' \n#\n\t\n'.repeat(9000)}x\n`, cause: 'invalid' },
    'a line of blanks': {
      content: `1..1\nok 1 - ${' '.repeat(500_000)}#${' '.repeat(500_000)}x\nok`,
      cause: 'invalid',
    },
    'a plan in the YAML of the last test is no plan': { content: 'ok 1\n  ---\n1..1\n  ...\n', cause: 'invalid' },
  },
});

const FAILS: readonly [name: string, text: string, facts: Record<string, number>][] = [
  ['a failed test that names a word like skip', '1..2\nok 1\nnot ok 2 - x # skipping stones\n', { failed: 1 }],
  ['a directive that is escaped', '1..2\nok 1\nnot ok 2 - x \\# TODO\n', { failed: 1, skipped: 0 }],
  ['a failed test without name and number', '1..2\nok\nnot ok\n', { failed: 1, passed: 1 }],
  [
    'a test that failed by itself after its subtests',
    '    ok 1 - a\n    1..1\nnot ok 1 - p\n1..1\n',
    { failed: 1, passed: 1 },
  ],
  ['a test that is ok although a subtest is not', '    not ok 1 - a\n    1..1\nok 1 - p\n1..1\n', { failed: 1 }],
  ['subtests that are fewer than planned', '    ok 1 - a\n    1..2\nok 1 - p\n1..1\n', { errors: 1, passed: 1 }],
  ['one that failed in braces', '1..1\nok 1 - p {\n  1..2\n  ok 1 - a\n  not ok 2 - b\n}\n', { failed: 1, passed: 1 }],
  ['braces of a test that failed by itself', '1..1\nnot ok 1 - p {\n  1..1\n  ok 1 - a\n}\n', { failed: 1, passed: 1 }],
  ['what it prints before', '> npm test\n\nTAP version 13\nnot ok 1\nok 2\n1..2\n', { failed: 1, passed: 1 }],
  ['the first of two runs in one file', '1..1\nnot ok 1\n1..1\nok 1\n', { failed: 1, passed: 1 }],
  ['a failure before it bailed out', 'not ok 1 - a\nBail out! no database\n', { failed: 1 }],
  ['one name twice', '1..2\nnot ok 1 - a\nok 2 - a\n', { failed: 1, passed: 1, flaky: 0 }],
];

describe('tap: failures', () => {
  it.each(FAILS)('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});

describe('tap: no failures', () => {
  it.each([
    ['a test to do that fails', '1..2\nok 1\nnot ok 2 - a # TODO later\n', { passed: 1, skipped: 1, failed: 0 }],
    ['Bats: not ok and skipped', '1..2\nok 1\nnot ok 2 - a # SKIP no customs\n', { passed: 1, skipped: 1, failed: 0 }],
    ['lines of a YAML block', '1..1\nok 1 - a\n  ---\n  not ok 2\n  ok: 3\n  ...\n', { passed: 1, failed: 0 }],
    ['what a test prints', '1..1\n  ok to go\nnot okay\n# not ok 1\nok 1 - a\n', { passed: 1, failed: 0 }],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('go');
  });
  it('what bailed out is quoted', async () => {
    const { problems } = await gatherReport('tests', '1..2\nok 1\nBail out! no `database`\n');
    expect(problems.map((problem) => problem.message).join()).toContain("bailed out: `no 'database'`");
  });
});
