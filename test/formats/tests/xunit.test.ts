import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const run = (inner: string, attributes = 'total="1" failed="0"') =>
  `<assemblies><assembly name="a.dll" ${attributes}><collection name="c">${inner}</collection></assembly></assemblies>`;
const PASS = '<test name="a" result="Pass"/>';

formatContract({
  id: 'xunit',
  check: 'tests',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { total: 3, executed: 2, passed: 1, failed: 1, errors: 0, skipped: 1, duration: 0.375 },
    'passing.xml': { total: 2, passed: 1, failed: 0, errors: 0, skipped: 1 },
    'clean-up.xml': { passed: 1, failed: 0, errors: 1 },
  },
  refused: {
    'nothing.xml': { cause: 'empty' },
    'totals without tests': { content: run('', 'total="3"'), cause: 'invalid' },
    'all skipped': { content: run('<test result="Skip"/>'), cause: 'empty' },
  },
});

describe('xunit: failures', () => {
  it('are counted once, in a test as in an error', async () => {
    const inside = run(`<test name="a" result="Fail"><failure/></test>`, 'total="1" failed="1"');
    expect(factsOf((await gatherReport('tests', inside)).facts)).toMatchObject({ failed: 1, errors: 0 });
    const error = `<assemblies><assembly name="a.dll" total="1" errors="1"><errors><error type="x"><failure/></error></errors><collection>${PASS}</collection></assembly></assemblies>`;
    expect(factsOf((await gatherReport('tests', error)).facts)).toMatchObject({ failed: 0, errors: 1, passed: 1 });
  });
});

describe('xunit: lies', () => {
  it.each([
    ['the totals claim a failure', run(PASS, 'total="1" failed="1"'), { failed: 1, passed: 1 }],
    ['the totals claim an error', run(PASS, 'total="1" failed="0" errors="1"'), { failed: 1, passed: 1 }],
    ['a result of its own', run(`${PASS}<test name="b" result="Fine"/>`), { errors: 1, passed: 1 }],
    ['no result', run(`${PASS}<test name="b"/>`), { errors: 1, passed: 1 }],
    [
      'version 1: a class that broke outside of its tests',
      `<assembly name="a.dll" total="1" failed="0"><class name="C"><failure exception-type="E"/>${PASS}</class></assembly>`,
      { errors: 1, passed: 1 },
    ],
    [
      'the first of two assemblies',
      `<assemblies><assembly total="1" failed="1"><test result="Fail"/></assembly><assembly total="1">${PASS}</assembly></assemblies>`,
      { failed: 1, passed: 1 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
