import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const run = (inner: string, attributes = 'total="1" failures="0"') =>
  `<test-results ${attributes}>${inner}</test-results>`;
const PASS = '<test-case name="a" executed="True" success="True" result="Success"/>';

formatContract({
  id: 'nunit2',
  check: 'tests',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { total: 4, executed: 3, passed: 1, failed: 1, errors: 1, skipped: 1, duration: 0.5 },
    'passing-2.4.xml': { total: 2, executed: 1, passed: 1, failed: 0, errors: 0, skipped: 1 },
  },
  refused: {
    'no test': { content: run('', 'total="0"'), cause: 'empty' },
    'totals without tests': { content: run(''), cause: 'invalid' },
    'all ignored': { content: run('<test-case result="Ignored" executed="False"/>'), cause: 'empty' },
  },
});

describe('nunit2: lies', () => {
  it.each([
    [
      'a suite that failed by itself',
      run(`<test-suite name="s" success="False"><results>${PASS}</results></test-suite>`),
      { errors: 1, passed: 1 },
    ],
    ['the totals claim a failure', run(PASS, 'total="1" failures="1"'), { failed: 1, passed: 1 }],
    ['NUnit 2.4: executed without success', run(`${PASS}<test-case executed="True" success="False"/>`), { failed: 1 }],
    ['a case that says nothing', run(`${PASS}<test-case name="b"/>`), { failed: 1 }],
    ['a result against its own success', run(`${PASS}<test-case result="Success" success="False"/>`), { failed: 1 }],
    ['a result of its own', run(`${PASS}<test-case result="Fine"/>`), { errors: 1 }],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
