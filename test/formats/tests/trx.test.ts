import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const run = (
  results: string,
  summary = '<ResultSummary outcome="Completed"><Counters total="1" failed="0"/></ResultSummary>',
) => `<TestRun><Results>${results}</Results>${summary}</TestRun>`;
const PASS = '<UnitTestResult testName="A.b" outcome="Passed"/>';

formatContract({
  id: 'trx',
  check: 'tests',
  failing: 'failing.trx',
  reports: {
    'failing.trx': { total: 5, executed: 4, passed: 2, failed: 2, errors: 0, skipped: 1 },
    'passing.trx': { total: 3, executed: 2, passed: 2, failed: 0, errors: 0, skipped: 1, duration: 60.524 },
    'crashed.trx': { passed: 1, failed: 0, errors: 1 },
  },
  refused: {
    'nothing.trx': { cause: 'empty' },
    'aborted.trx': { cause: 'invalid' },
    'no summary': { content: run(PASS, ''), cause: 'invalid' },
    'totals without tests': {
      content: run('', '<ResultSummary outcome="Completed"><Counters total="3"/></ResultSummary>'),
      cause: 'invalid',
    },
    'all skipped': { content: run('<UnitTestResult outcome="NotExecuted"/>'), cause: 'empty' },
  },
});

describe('trx: lies', () => {
  it('a crash of the test host is quoted, and no filter hides it', async () => {
    const bytes = readFileSync('test/fixtures/tests/trx/crashed.trx');
    expect((await gatherReport('tests', bytes)).notes?.join()).toContain('Test host process crashed`');
  });
  it.each([
    ['no outcome is the outcome Error', run(`${PASS}<UnitTestResult testName="A.c"/>`), { errors: 1, passed: 1 }],
    ['an outcome of its own', run(`${PASS}<UnitTestResult outcome="Fine"/>`), { errors: 1, passed: 1 }],
    ['a test that timed out', run(`${PASS}<UnitTestResult outcome="Timeout"/>`), { errors: 1 }],
    ['a test that could not be run', run(`${PASS}<UnitTestResult outcome="NotRunnable"/>`), { errors: 1 }],
    ['the run failed, and no test', run(PASS, '<ResultSummary outcome="Failed"/>'), { errors: 1, passed: 1 }],
    ['the summary says nothing', run(PASS, '<ResultSummary/>'), { errors: 1, passed: 1 }],
    [
      'the counters claim a failure',
      run(PASS, '<ResultSummary outcome="Completed"><Counters total="2" failed="1"/></ResultSummary>'),
      { failed: 1 },
    ],
    [
      'data-driven: it failed, and no row of it',
      run(
        `${PASS}<UnitTestResult testName="A.d" outcome="Failed"><InnerResults>${PASS}</InnerResults></UnitTestResult>`,
      ),
      { failed: 1, passed: 2 },
    ],
    [
      'data-driven: it failed, and a row of it',
      run(
        `<UnitTestResult testName="A.d" outcome="Failed"><InnerResults>${PASS}<UnitTestResult outcome="Failed"/></InnerResults></UnitTestResult>`,
      ),
      { failed: 1, passed: 1 },
    ],
    [
      'the counters claim a test that could not be run',
      run(PASS, '<ResultSummary outcome="Completed"><Counters total="2" failed="0" notRunnable="1"/></ResultSummary>'),
      { failed: 1 },
    ],
    [
      'one name twice',
      run(`<UnitTestResult testName="A.b" outcome="Failed"/>${PASS}`),
      { failed: 1, passed: 1, flaky: 0 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
