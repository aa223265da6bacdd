import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const run = (inner: string, attributes = 'result="Passed" total="1" failed="0"') =>
  `<test-run ${attributes}>${inner}</test-run>`;
const PASS = '<test-case name="a" result="Passed"/>';

formatContract({
  id: 'nunit',
  check: 'tests',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { total: 6, executed: 4, passed: 2, failed: 1, errors: 1, skipped: 2, duration: 1.5 },
    'passing.xml': { total: 2, passed: 1, failed: 0, errors: 0, skipped: 1 },
    'tear-down.xml': { passed: 1, failed: 0, errors: 1 },
  },
  refused: {
    'nothing.xml': { cause: 'empty' },
    'totals without tests': { content: run('', 'result="Passed" total="3"'), cause: 'invalid' },
    'all skipped': { content: run('<test-case result="Skipped"/>', 'result="Skipped"'), cause: 'empty' },
    'all inconclusive': { content: run('<test-case result="Inconclusive"/>', 'result="Inconclusive"'), cause: 'empty' },
  },
});

describe('nunit: lies', () => {
  it.each([
    ['the run failed, and no test', run(PASS, 'result="Failed"'), { errors: 1, passed: 1 }],
    ['the run says nothing', run(PASS, ''), { errors: 1, passed: 1 }],
    ['the totals claim a failure', run(PASS, 'result="Passed" total="1" failed="1"'), { failed: 1 }],
    ['a result of its own', run(`${PASS}<test-case result="Fine"/>`), { errors: 1 }],
    [
      'a suite that failed without a word in a run that passed',
      run(`<test-suite name="s" result="Failed">${PASS}</test-suite>`),
      { errors: 1, failed: 0, passed: 1 },
    ],
    [
      'suites around a failed test count it once',
      run(
        `<test-suite name="s" result="Failed" site="Child"><test-suite name="t" result="Failed">${PASS}<test-case result="Failed"/></test-suite></test-suite>`,
        'result="Failed" total="2" failed="1"',
      ),
      { errors: 0, failed: 1, passed: 1 },
    ],
    [
      'an assembly that does not load',
      run(`${PASS}<test-suite name="x.dll" runstate="NotRunnable" result="Failed" label="Invalid"/>`),
      { errors: 1 },
    ],
    [
      'a report that is one suite',
      `<test-suite result="Failed" total="2" failed="1"><test-case result="Failed"/>${PASS}</test-suite>`,
      { failed: 1, errors: 0 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
