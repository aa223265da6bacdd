import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const report = (passes: string, failures = '', stats = '"tests":1,"failures":0') =>
  `{"stats":{${stats}},"tests":[],"pending":[],"passes":[${passes}],"failures":[${failures}]}`;
const PASS = '{"title":"a","fullTitle":"s a"}';

formatContract({
  id: 'mocha',
  check: 'tests',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 6, passed: 2, failed: 1, errors: 1, skipped: 2, flaky: 1 },
    'failed-hook.json': { total: 2, passed: 1, failed: 0, errors: 1 },
    'passing.json': { total: 2, passed: 1, failed: 0, errors: 0, skipped: 1 },
  },
  refused: {
    'nothing was run': { content: report('', '', '"tests":0,"failures":0'), cause: 'empty' },
    'totals without tests': { content: report(''), cause: 'invalid' },
    'no totals': { content: report(PASS, '', '"tests":1'), cause: 'invalid' },
  },
});

describe('mocha: lies', () => {
  it.each([
    ['the totals claim a failure', report(PASS, '', '"tests":1,"failures":1'), { failed: 1, passed: 1 }],
    ['a test that failed and passed', report(PASS, PASS), { failed: 1, passed: 1, flaky: 0 }],
    ['a hook that failed', report(PASS, '{"title":"\\"after all\\" hook in \\"s\\""}'), { errors: 1, passed: 1 }],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
