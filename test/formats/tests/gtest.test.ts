import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const report = (tests: string, totals = '"tests":1,"failures":0,"errors":0') =>
  `{${totals},"testsuites":[{"name":"S","testsuite":[${tests}]}]}`;
const PASS = '{"name":"a","status":"RUN","result":"COMPLETED"}';

formatContract({
  id: 'gtest',
  check: 'tests',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 4, executed: 2, passed: 1, failed: 1, errors: 0, skipped: 2 },
    'passing.json': { total: 2, executed: 1, passed: 1, failed: 0, errors: 0, skipped: 1 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'totals without tests': { content: report(''), cause: 'invalid' },
    'totals that are no numbers': { content: report(PASS, '"tests":1,"failures":"0"'), cause: 'invalid' },
    'all disabled': { content: report('{"name":"a","status":"NOTRUN","result":"SUPPRESSED"}'), cause: 'empty' },
  },
});

describe('gtest: lies', () => {
  it.each([
    ['the totals claim a failure', report(PASS, '"tests":1,"failures":1'), { failed: 1, passed: 1 }],
    ['the totals claim an error', report(PASS, '"tests":1,"failures":0,"errors":1'), { failed: 1, passed: 1 }],
    ['a test that says nothing', report(`${PASS},{"name":"b"}`), { errors: 1, passed: 1 }],
    [
      'failures that are no list',
      report(`${PASS},${PASS.replace('}', ',"failures":{"0":{}}}')}`),
      { errors: 1, passed: 1 },
    ],
    [
      'skipped after a failure is failed',
      report(`${PASS},{"name":"b","result":"SKIPPED","failures":[{}]}`),
      { failed: 1 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
