import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const PASS = '{"title":"a","pass":true,"fail":false,"pending":false,"state":"passed","isHook":false,"skipped":false}';
const report = (tests: string, stats = '"tests":1,"failures":0,"other":0', hooks = '') =>
  `{"stats":{${stats},"testsRegistered":1},"results":[{"title":"s","tests":[${tests}],"suites":[],"afterHooks":[${hooks}]}]}`;

formatContract({
  id: 'mochawesome',
  check: 'tests',
  failing: 'failing.json',
  reports: {
    'failing.json': { executed: 4, passed: 2, failed: 1, errors: 1, skipped: 3 },
    'failed-hook.json': { executed: 2, passed: 1, failed: 0, errors: 1, skipped: 1 },
    'passing.json': { total: 2, passed: 1, failed: 0, errors: 0, skipped: 1 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'totals without tests': { content: report('', '"tests":3,"failures":0'), cause: 'invalid' },
    'no totals': { content: report(PASS, '"tests":1'), cause: 'invalid' },
  },
});

describe('mochawesome: version 2 and 3', () => {
  const older = (tests: string) => report(tests).replace('"results":[', '"suites":').replace(/\]\}$/, '}');
  it('have one suite around all', async () => {
    const facts = factsOf(
      (await gatherReport('tests', older(`${PASS},${PASS.replace('"fail":false', '"fail":true')}`))).facts,
    );
    expect(facts).toMatchObject({ passed: 1, failed: 1, total: 2 });
  });
  it('a run of nothing is empty', async () => {
    expect(await judgeReport('tests', older(''))).toMatchObject({ state: 'unknown' });
  });
});

describe('mochawesome: lies', () => {
  it.each([
    ['a failed hook after the tests', report(PASS, undefined, '{"title":"h","fail":true}'), { errors: 1, passed: 1 }],
    ['a failed hook among the tests', report(`${PASS},{"title":"h","isHook":true,"state":"failed"}`), { errors: 1 }],
    ['a failed hook in the totals only', report(PASS, '"tests":1,"failures":0,"other":1'), { failed: 1, passed: 1 }],
    ['a test that says nothing', report(`${PASS},{"title":"b"}`), { errors: 1, passed: 1 }],
    ['a test that failed and passed', report(`${PASS},${PASS.replace('"fail":false', '"fail":true')}`), { failed: 1 }],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
