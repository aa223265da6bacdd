import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const test = (status: string, results: string) =>
  `{"expectedStatus":"passed","status":"${status}","projectName":"","results":[${results}]}`;
const PASS = test('expected', '{"status":"passed","duration":1}');
const report = (tests: string, stats = '"expected":1,"unexpected":0,"flaky":0,"skipped":0', errors = '') =>
  `{"config":{},"suites":[{"title":"a.spec.js","specs":[{"title":"t","file":"a.spec.js","tests":[${tests}]}]}],"errors":[${errors}],"stats":{${stats}}}`;

formatContract({
  id: 'playwright',
  check: 'tests',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 8, executed: 6, passed: 4, failed: 1, errors: 1, skipped: 2, flaky: 1 },
    'passing.json': { total: 2, executed: 1, passed: 1, failed: 0, errors: 0, skipped: 1, flaky: 0 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'list.json': { cause: 'empty' },
    'totals without tests': { content: report('', '"expected":3,"unexpected":0,"flaky":0'), cause: 'invalid' },
    'a part of the totals': { content: report(PASS, '"expected":1'), cause: 'invalid' },
    'totals that are null': { content: report(PASS, '"expected":null,"unexpected":null'), cause: 'invalid' },
    'a test that is expected and never ran': { content: report(test('expected', '')), cause: 'empty' },
    'a run that was broken off between two tests': {
      content: report(`${PASS},${test('skipped', '')}`),
      cause: 'invalid',
    },
    interrupted: { content: report(`${PASS},${test('skipped', '{"status":"interrupted"}')}`), cause: 'invalid' },
  },
});

describe('playwright: lies', () => {
  it('a file that does not load is an error and is quoted', async () => {
    const text = report(PASS, undefined, '{"message":"\\u001b[31mError: Cannot find module x\\u001b[39m\\nat y"}');
    const judged = await judgeReport('tests', text);
    expect(judged.state).toBe('no-go');
    expect(judged.evidence.notes?.join()).toContain('`Error: Cannot find module x`');
  });
  it.each([
    ['the totals claim a failure', report(PASS, '"expected":1,"unexpected":1,"flaky":0'), { failed: 1 }],
    ['an outcome of its own', report(`${PASS},${test('wonderful', '{"status":"passed"}')}`), { errors: 1 }],
    [
      'an expected test whose only try failed',
      report(`${PASS},${test('expected', '{"status":"failed"}')}`),
      { errors: 1, passed: 1 },
    ],
    [
      'a flaky test of which no try passed',
      report(`${PASS},${test('flaky', '{"status":"failed"},{"status":"timedOut"}')}`),
      { errors: 1, flaky: 0 },
    ],
    [
      'before 1.40: no totals',
      report(
        `${PASS},${test('unexpected', '{"status":"failed"}')}`,
        '"startTime":"2023-01-01T00:00:00.000Z","duration":1',
      ),
      { failed: 1, passed: 1 },
    ],
    [
      'a version without totals',
      report(`${PASS},${test('unexpected', '{"status":"failed"}')}`).replace(/,"stats":.*\}\}/, '}'),
      { failed: 1, passed: 1 },
    ],
    [
      'a retry that passes does not make an unexpected test pass',
      report(`${PASS},${test('unexpected', '{"status":"failed"},{"status":"passed"}')}`),
      { failed: 1, flaky: 0 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
  it.each([
    [
      'a test that is to fail and does',
      '{"expectedStatus":"failed","status":"expected","results":[{"status":"failed"}]}',
    ],
    ['a test that is skipped, and has no result', `${PASS},${test('skipped', '').replace('"passed"', '"skipped"')}`],
    ['a test that was skipped at a later try', test('expected', '{"status":"passed"},{"status":"skipped"}')],
  ])('passes: %s', async (_, text) => {
    expect((await judgeReport('tests', report(text))).state).toBe('go');
  });
  it('a run in which nothing loaded is an error, and without that bound it is empty', async () => {
    const bytes = readFileSync('test/fixtures/tests/playwright/not-loaded.json');
    expect((await judgeReport('tests', bytes)).state).toBe('no-go');
    expect(await judgeReport('tests', bytes, '{ errors: any }')).toMatchObject({ state: 'unknown', cause: 'empty' });
  });
});
