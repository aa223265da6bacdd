import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const report = (tests: string, summary = '"tests":1,"passed":1,"failed":0') =>
  `{"results":{"tool":{"name":"x"},"summary":{${summary}},"tests":[${tests}]}}`;
const PASS = '{"name":"a","status":"passed"}';

formatContract({
  id: 'ctrf',
  check: 'tests',
  failing: 'jest-failing.json',
  reports: {
    'jest-failing.json': { total: 6, executed: 4, passed: 3, failed: 1, errors: 0, skipped: 2, flaky: 1 },
    'jest-passing.json': { total: 2, passed: 1, failed: 0, errors: 0, skipped: 1 },
    // The summary claims one failure more than the tests show.
    'playwright-failing.json': { passed: 4, failed: 3, errors: 0, skipped: 2, flaky: 1 },
  },
  refused: {
    'jest-not-loaded.json': { cause: 'empty' },
    'totals without tests': { content: report('', '"tests":3,"failed":0'), cause: 'invalid' },
    'no totals': { content: report(PASS, ''), cause: 'invalid' },
    'all skipped': { content: report('{"name":"a","status":"skipped"}', '"tests":1,"failed":0'), cause: 'empty' },
    'no list of tests': { content: '{"results":{"summary":{"tests":1,"failed":0}}}', cause: 'invalid' },
  },
});

describe('ctrf: lies', () => {
  it.each([
    [
      'an interrupted test is an error',
      report(`${PASS},{"name":"b","status":"other","rawStatus":"interrupted"}`),
      { errors: 1 },
    ],
    ['a status of its own is an error', report(`${PASS},{"name":"b","status":"PASS"}`), { errors: 1, passed: 1 }],
    ['no status is an error', report(`${PASS},{"name":"b"}`), { errors: 1, passed: 1 }],
    [
      'the summary claims a test of another outcome that is not listed',
      report(`${PASS},{"name":"b","status":"other"}`, '"tests":4,"failed":0,"other":3'),
      { errors: 1, failed: 2, passed: 1 },
    ],
    ['the summary claims a failure', report(PASS, '"tests":1,"failed":1'), { failed: 1, passed: 1 }],
    [
      'failed and flaky is failed',
      report(`${PASS},{"name":"b","status":"failed","flaky":true}`),
      { failed: 1, flaky: 0 },
    ],
    ['two tests of one name', report(`{"name":"a","status":"failed","retries":1},${PASS}`), { failed: 1, passed: 1 }],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
