import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/tests/junit/${name}`, import.meta.url));
const files = memoryFiles(
  {
    'passing.xml': fixture('pytest-passing.xml'),
    'failing.xml': fixture('pytest-failing.xml'),
    'nothing.xml': fixture('pytest-nothing-selected.xml'),
    'namesakes.xml': fixture('jest-failing.xml'),
    'not-run.xml': fixture('ctest-not-run.xml'),
    'flaky.xml': fixture('surefire-failing.xml'),
    'cut.xml': fixture('pytest-passing.xml').subarray(0, 300),
    'error.json': '{"error": "no tests"}',
    'coverage.info': 'SF:a\nDA:1,1\nend_of_record\n',
    'old.xml': { bytes: fixture('pytest-passing.xml'), modifiedAt: NOW - 90_000 },
    'two.xml':
      '<testsuites><testsuite name="cart" tests="2" failures="1"><testcase name="adds"/><testcase name="totals"><failure/></testcase></testsuite>' +
      '<testsuite name="pay"><testcase name="pays"/><testcase name="refunds"><skipped/></testcase></testsuite></testsuites>',
    'pay.xml': '<testsuite name="pay"><testcase name="pays again"/></testsuite>',
    'broken-suite.xml':
      '<testsuites><testsuite name="cart"><error message="no database"/></testsuite>' +
      '<testsuite name="pay"><testcase name="pays"/></testsuite></testsuites>',
    'claim.xml': '<testsuites failures="1"><testsuite name="pay"><testcase name="pays"/></testsuite></testsuites>',
    'first-try.xml': '<testsuite name="pay"><testcase name="pays"><failure/></testcase></testsuite>',
    'second-try.xml': '<testsuite name="pay"><testcase name="pays"/></testsuite>',
    'committed.xml': { bytes: fixture('pytest-passing.xml'), modifiedAt: NOW, tracked: true },
  },
  NOW,
);
const judged = (options: string, bounds = '', context = {}) =>
  judgeCriterion(`tests: ${options}\n${bounds}`, { files }, context);

describe('tests: lies', () => {
  it.each([
    ['C01 no report', 'missing.xml', '', 'unknown', 'missing'],
    ['C02 one of two reports is not there', '[passing.xml, missing.xml]', '', 'unknown', 'missing'],
    ['C02 one of two reports is of nothing', '[passing.xml, nothing.xml]', '', 'unknown', 'empty'],
    ['C02 fewer reports than there should be', '{ report: [passing.xml], min-files: 2 }', '', 'unknown', 'missing'],
    ['C03 nothing ran', 'nothing.xml', '', 'unknown', 'empty'],
    ['C03 less ran than should', 'passing.xml', 'enough: { executed: ">= 100" }', 'unknown', 'too-few'],
    ['C05 a report that was cut', 'cut.xml', '', 'unknown', 'invalid'],
    ['C07 an error document', 'error.json', '', 'unknown', 'invalid'],
    ['another kind of report', 'coverage.info', '', 'unknown', 'invalid'],
    ['a format there is not', '{ report: passing.xml, format: jnuit }', '', 'unknown', 'invalid'],
    ['a failure beside what is missing is not hidden', '[failing.xml, missing.xml]', '', 'no-go', null],
    ['a failed test with a namesake that passes', 'namesakes.xml', '', 'no-go', null],
    ['tests that could not be run', 'not-run.xml', 'go: { failed: any }', 'no-go', null],
    ['a bound of its own leaves the other default', 'failing.xml', 'go: { failed: "<= 1" }', 'no-go', null],
  ])('%s', async (_, options, bounds, state, cause) => {
    expect(await judged(options, bounds)).toMatchObject({ state, cause });
  });
  it('C14 C15 a committed and an old report are stale under Actions', async () => {
    for (const path of ['committed.xml', 'old.xml'])
      expect(await judged(path, '', { actions: true })).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect((await judged('{ report: committed.xml, tracked: true }', '', { actions: true })).state).toBe('go');
  });
});

describe('tests: reports', () => {
  it.each([
    ['all passed', 'passing.xml', '', 'go'],
    ['some failed', 'failing.xml', '', 'no-go'],
    ['as many as are tolerated', 'failing.xml', 'go: { failed: "<= 1", errors: "<= 2" }', 'go'],
    ['two reports add up', '[passing.xml, failing.xml]', 'go: { failed: 1, errors: 2, passed: 4 }', 'go'],
    ['a rate', 'namesakes.xml', 'go: { failed: any, pass-rate: ">= 80%" }', 'go'],
    ['a flag on flaky tests', 'flaky.xml', 'go: { failed: any, errors: any }\ncaution: { flaky: "> 0" }', 'caution'],
  ])('%s', async (_, options, bounds, state) => {
    expect((await judged(options, bounds)).state).toBe(state);
  });
});

describe('tests: only and except', () => {
  it.each([
    ['a suite that passed', '{ report: two.xml, only: pay }', '', 'go', null],
    ['a suite that failed', '{ report: two.xml, only: cart }', '', 'no-go', null],
    ['without the test that failed', '{ report: two.xml, except: totals }', '', 'go', null],
    ['a suite but one of its tests', '{ report: two.xml, only: [cart], except: [totals] }', '', 'go', null],
    [
      'numbers are of the tests that are meant',
      '{ report: two.xml, only: cart }',
      'go: { failed: 1, total: 2 }',
      'go',
      null,
    ],
    [
      'one that takes from two files',
      '{ report: [two.xml, pay.xml], only: "pay*" }',
      'go: { passed: 2, total: 3 }',
      'go',
      null,
    ],
    ['a file that has none of them', '{ report: [two.xml, pay.xml], only: cart, except: totals }', '', 'go', null],
    ['nothing is left', '{ report: two.xml, only: stock }', '', 'unknown', 'empty'],
    ['nothing is left of one pattern', '{ report: two.xml, only: [pay, stock] }', '', 'unknown', 'empty'],
    ['everything is taken away', '{ report: two.xml, except: "*" }', '', 'unknown', 'empty'],
    ['only a skipped test is left', '{ report: two.xml, only: refunds }', '', 'unknown', 'empty'],
    [
      'an error of another suite that may have had such tests',
      '{ report: broken-suite.xml, only: pay }',
      '',
      'no-go',
      null,
    ],
    ['an error of a suite that is excepted', '{ report: broken-suite.xml, except: cart }', '', 'go', null],
    ['a failure that only the totals know', '{ report: claim.xml, only: pay }', '', 'no-go', null],
    ['a file that is no report', '{ report: [two.xml, error.json], only: pay }', '', 'unknown', 'invalid'],
  ])('%s', async (_, options, bounds, state, cause) => {
    expect(await judged(options, bounds)).toMatchObject({ state, cause });
  });
  it('says what there is when a pattern finds nothing', async () => {
    const { evidence } = await judged('{ report: two.xml, only: stock }');
    expect(evidence.problems).toContainEqual({
      cause: 'empty',
      message: '`only`: no test matches `stock`',
      hint: 'the report has `cart`, `pay`',
    });
  });
});

describe('tests: repetitions', () => {
  it('a second file never hides what failed in the first', async () => {
    for (const report of ['[first-try.xml, second-try.xml]', '[second-try.xml, first-try.xml]'])
      expect((await judged(report)).state).toBe('no-go');
  });
});

describe('tests: mistakes at load', () => {
  it.each([
    ['a fact there is not', 'go: { failures: 0 }', 'unknown-fact'],
    ['both defaults taken away', 'go: { failed: any, errors: any }', 'no-bound'],
    ['a negative count', 'go: { failed: "< 0" }', 'bound-never'],
  ])('%s', async (_, bounds, id) => {
    expect((await loadMistakes(`tests: a.xml\n${bounds}`)).join('\n')).toContain(id);
  });
  it('a glob that stands for too much', async () => {
    const options = `{ report: a.xml, only: [a, "${'{a,b}'.repeat(12)}"] }`;
    expect((await loadMistakes(`tests: ${options}`)).join()).toContain('`only` is no glob');
  });
});
