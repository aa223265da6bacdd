import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

formatContract({
  id: 'junit',
  check: 'tests',
  failing: 'vitest-failing.xml',
  reports: {
    'vitest-failing.xml': { total: 4, executed: 3, passed: 1, failed: 2, errors: 0, skipped: 1 },
    'pytest-failing.xml': { total: 7, passed: 2, failed: 1, errors: 2, skipped: 2 },
    'pytest-passing.xml': { total: 3, passed: 2, failed: 0, errors: 0, skipped: 1 },
    'pytest-collection-error.xml': { total: 1, passed: 0, errors: 1 },
    'jest-failing.xml': { total: 7, passed: 5, failed: 1, errors: 0, skipped: 1, flaky: 0 },
    'jest-suite-errors.xml': { passed: 5, failed: 2, errors: 1, skipped: 1 },
    'jest-passing.xml': { total: 7, passed: 3, failed: 0, errors: 0, skipped: 4 },
    'mocha-failing.xml': { passed: 1, failed: 2 },
    'mocha-passing.xml': { passed: 1, failed: 0 },
    'phpunit-failing.xml': { total: 6, passed: 2, failed: 1, errors: 1, skipped: 2 },
    'phpunit-passing.xml': { total: 6, passed: 4, failed: 0, errors: 0, skipped: 2 },
    // CTest: "6 tests failed out of 9", "4 tests failed out of 7".
    'ctest-failing.xml': { total: 10, executed: 7, passed: 1, failed: 3, errors: 3, skipped: 3 },
    'ctest-not-run.xml': { executed: 5, passed: 1, failed: 1, errors: 3, skipped: 3 },
    'ctest-passing.xml': { executed: 1, passed: 1, failed: 0, errors: 0, skipped: 3 },
    'surefire-failing.xml': { total: 7, passed: 3, failed: 2, errors: 1, skipped: 1, flaky: 1 },
    'node-failing.xml': { total: 5, passed: 2, failed: 2, skipped: 1 },
    'gtest-failing.xml': { total: 4, passed: 1, failed: 1, errors: 0, skipped: 2 },
    'playwright-retries.xml': { total: 6, passed: 3, failed: 1, errors: 1, skipped: 1, flaky: 1 },
    // Nothing marks the second case of that name as a repetition.
    'gotestsum-rerun.xml': { total: 8, passed: 6, failed: 1, skipped: 1, flaky: 0 },
    'surefire-passing.xml': { total: 1, passed: 1, failed: 0, errors: 0 },
  },
  refused: {
    'pytest-nothing-selected.xml': { cause: 'empty' },
    'PHPUnit with nothing selected': { content: '<?xml version="1.0"?><testsuites/>', cause: 'empty' },
    'no test case': { content: '<testsuites tests="0"></testsuites>', cause: 'empty' },
    'all skipped': {
      content: '<testsuite tests="1"><testcase name="a"><skipped/></testcase></testsuite>',
      cause: 'empty',
    },
    'all disabled': {
      content: '<testsuite tests="1"><testcase name="a" status="notrun" result="suppressed"/></testsuite>',
      cause: 'empty',
    },
    'claims without cases': { content: '<testsuite tests="3" failures="0"></testsuite>', cause: 'invalid' },
    'another root element': { content: '<report><testcase name="a"/></report>', cause: 'invalid' },
    'an HTML page': { content: '<!DOCTYPE html><html><body>502</body></html>', cause: 'invalid' },
  },
});

const suite = (inner: string, attributes = '') =>
  `<testsuites><testsuite name="s"${attributes}>${inner}</testsuite></testsuites>`;
const PASS = '<testcase name="a" classname="c"/>';
const FAIL = '<testcase name="a" classname="c"><failure/></testcase>';

const LIES: readonly [name: string, text: string, facts: Record<string, number>][] = [
  ['the first of two tests of one name fails', suite(FAIL + PASS), { total: 2, failed: 1, flaky: 0 }],
  ['cases without names are cases', suite('<testcase/><testcase><failure/></testcase>'), { total: 2, failed: 1 }],
  ['the suite itself broke', suite(`<error message="no database"/>${PASS}`), { errors: 1, passed: 1 }],
  ['the totals claim a failure that no case shows', suite(PASS, ' tests="1" failures="1"'), { failed: 1 }],
  [
    'several failures in one case are one case',
    suite('<testcase><failure/><failure/></testcase>', ' failures="2"'),
    { failed: 1, total: 1 },
  ],
  [
    'skipped and failed at once is failed',
    suite('<testcase><skipped/><failure/></testcase>'),
    { failed: 1, skipped: 0 },
  ],
  [
    'a status without a child element',
    suite(`${PASS}<testcase status="Failed"/><testcase status="errored"/>`),
    { failed: 1, errors: 1 },
  ],
  ['a warning of PHPUnit', suite(`${PASS}<testcase><warning/></testcase>`, ' tests="2" warnings="1"'), { failed: 1 }],
  ['a result without a child element', suite(`${PASS}<testcase result="Failure"/>`), { failed: 1, passed: 1 }],
  ['a test that timed out', suite(`${PASS}<testcase status="timedout"/>`), { errors: 1, passed: 1 }],
  ['a case inside of a case', suite(`<testcase name="b"><failure/>${PASS}</testcase>`), { failed: 1, passed: 1 }],
  [
    'a case that broke behind the case inside of it',
    suite(`<testcase name="b">${PASS}<failure/></testcase>`),
    { errors: 1 },
  ],
  [
    'tries that failed, and no word of the last',
    suite(`${PASS}<testcase name="b"><rerunFailure/></testcase>`),
    { failed: 1 },
  ],
  [
    'tries that crashed, and no word of the last',
    suite(`${PASS}<testcase name="b"><rerunError/></testcase>`),
    { errors: 1 },
  ],
  ['Ginkgo: a panic', suite(`${PASS}<testcase status="panicked"/>`), { errors: 1, passed: 1 }],
  ['a test that was interrupted', suite(`${PASS}<testcase status="interrupted"/>`), { errors: 1, passed: 1 }],
  ['a test that was cancelled', suite(`${PASS}<testcase result="Cancelled"/>`), { errors: 1, passed: 1 }],
  ['behave: a hook', suite(`${PASS}<testcase status="hook_error"/>`), { errors: 1, passed: 1 }],
  ['behave: an undefined step', suite(`${PASS}<testcase status="undefined"/>`), { failed: 1, passed: 1 }],
  [
    'nextest: every try failed',
    suite(`${PASS}<testcase name="b"><failure/><rerunFailure/></testcase>`),
    { failed: 1, flaky: 0 },
  ],
  [
    'CTest could not run the program',
    suite(`${PASS}<testcase status="notrun"><skipped message="Unable to find executable"/></testcase>`),
    { errors: 1, skipped: 0 },
  ],
];

describe('junit: lies', () => {
  it.each(LIES)('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});

describe('junit: repetitions that are marked', () => {
  it.each([
    [
      'Surefire, nextest, Playwright',
      suite('<testcase name="a"><flakyFailure/></testcase>'),
      { passed: 1, flaky: 1, failed: 0 },
    ],
    [
      'an error at the first try',
      suite('<testcase name="a"><flakyError/></testcase>'),
      { passed: 1, flaky: 1, errors: 0 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('go');
  });
  it.each(['pending', 'todo', 'untested', 'inconclusive', 'incomplete'])(
    'a case that is %s did not pass',
    async (word) => {
      const { facts } = await gatherReport('tests', suite(`${PASS}<testcase name="b" status="${word}"/>`));
      expect(factsOf(facts)).toMatchObject({ passed: 1, skipped: 1, failed: 0, errors: 0 });
    },
  );
  it('what a suite says of its own failure is quoted', async () => {
    const { notes } = await gatherReport('tests', suite(`<error message="no database"/>${PASS}`));
    expect(notes?.join()).toContain('the suite `s` broke outside of its tests: `no database`');
  });
});
