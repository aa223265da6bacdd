import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const PASS = '{"ancestorTitles":["s"],"title":"a","status":"passed","failureMessages":[]}';
const file = (tests: string, status = 'passed', message = '') =>
  `{"name":"/srv/a.test.js","status":"${status}","message":"${message}","assertionResults":[${tests}]}`;
const report = (files: string, more = '"success":true,"numTotalTests":1,"numFailedTests":0') =>
  `{${more},"testResults":[${files}]}`;

formatContract({
  id: 'jest',
  check: 'tests',
  failing: 'jest-failing.json',
  reports: {
    'jest-failing.json': { total: 7, executed: 5, passed: 3, failed: 1, errors: 1, skipped: 2, flaky: 1 },
    'jest-passing.json': { total: 2, executed: 1, passed: 1, failed: 0, errors: 0, skipped: 1 },
    'vitest-failing.json': { total: 8, executed: 6, passed: 3, failed: 1, errors: 2, skipped: 2, flaky: 1 },
    'vitest-passing.json': { total: 3, executed: 2, passed: 2, failed: 0, errors: 0, skipped: 1, flaky: 1 },
  },
  refused: {
    'jest-nothing.json': { cause: 'empty' },
    'totals without tests': {
      content: report('', '"success":true,"numTotalTests":3,"numFailedTests":0'),
      cause: 'invalid',
    },
    'no totals': { content: report(file(PASS), '"success":true,"numTotalTests":null'), cause: 'invalid' },
    'all skipped': {
      content: report(
        file(PASS.replace('passed', 'pending')),
        '"success":true,"numRuntimeErrorTestSuites":0,"numTotalTests":1,"numFailedTests":0',
      ),
      cause: 'empty',
    },
    interrupted: {
      content: report(file(PASS), '"success":true,"wasInterrupted":true,"numTotalTests":1,"numFailedTests":0'),
      cause: 'invalid',
    },
  },
});

describe('jest: lies', () => {
  it('a file that does not load is an error even when there is nothing else, and is quoted', async () => {
    const bytes = report(
      file('', 'failed', '  \\u25cf Test suite failed to run\\n\\n    Cannot find module x'),
      '"success":false,"numTotalTests":0,"numFailedTests":0',
    );
    const judged = await judgeReport('tests', bytes);
    expect(judged.state).toBe('no-go');
    expect(judged.evidence.notes?.join()).toContain('`Cannot find module x`');
    expect((await judgeReport('tests', bytes, '{ errors: any }')).cause).toBe('empty');
  });
  it.each([
    [
      'the run was no success',
      report(file(PASS), '"success":false,"numTotalTests":1,"numFailedTests":0'),
      { errors: 1 },
    ],
    [
      'the totals claim a failure',
      report(file(PASS), '"success":true,"numTotalTests":2,"numFailedTests":1'),
      { failed: 1 },
    ],
    [
      'a file that did not load is in the totals only',
      report(file(PASS), '"success":true,"numRuntimeErrorTestSuites":2,"numTotalTests":1,"numFailedTests":0'),
      { errors: 2, failed: 0 },
    ],
    ['a status of its own', report(file(`${PASS},${PASS.replace('passed', 'flunked')}`)), { errors: 1, passed: 1 }],
    [
      'the first of two tests of one name fails',
      report(file(`${PASS.replace('passed', 'failed')},${PASS}`, 'failed')),
      { failed: 1, passed: 1, flaky: 0 },
    ],
    ['a file that failed after its tests', report(file(PASS, 'failed')), { errors: 1, passed: 1 }],
    [
      'Vitest: a test that was still running',
      report(file(`${PASS},${PASS.replace('passed', 'pending')}`)),
      { errors: 1, passed: 1, skipped: 0 },
    ],
    [
      'Vitest: a file that failed beside a skipped test, and says why',
      report(file(`${PASS},${PASS.replace('passed', 'skipped')}`, 'failed', 'boom')),
      { errors: 1, passed: 1, skipped: 1 },
    ],
    [
      'Vitest: a file that failed beside a skipped test in a run that was no success',
      report(
        file(`${PASS},${PASS.replace('passed', 'skipped')}`, 'failed'),
        '"success":false,"numTotalTests":2,"numFailedTests":0',
      ),
      { errors: 1, passed: 1, skipped: 1 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
  it('Vitest before 1.0 calls files with skipped tests failed', async () => {
    const text = report(
      file(`${PASS},${PASS.replace('passed', 'skipped')},${PASS.replace('passed', 'todo')}`, 'failed'),
    );
    const judged = await judgeReport('tests', text);
    expect(factsOf(judged.evidence.facts)).toMatchObject({ passed: 1, skipped: 2, errors: 0 });
    expect(judged.state).toBe('go');
  });
  it('a run in which nothing loaded is an error, and without that bound it is empty', async () => {
    const bytes = readFileSync('test/fixtures/tests/jest/jest-not-loaded.json');
    expect((await judgeReport('tests', bytes)).state).toBe('no-go');
    expect(await judgeReport('tests', bytes, '{ errors: any }')).toMatchObject({ state: 'unknown', cause: 'empty' });
  });
});
