import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const START = '{"testRunStarted":{}}';
const END = '{"testRunFinished":{"success":true}}';
const scenario = (id: string, status: string, more = '') => `{"testCaseStarted":{"id":"${id}","testCaseId":"c"${more}}}
{"testStepFinished":{"testCaseStartedId":"${id}","testStepResult":{"status":"${status}"}}}
{"testCaseFinished":{"testCaseStartedId":"${id}"}}`;
const run = (...envelopes: string[]) => [START, ...envelopes].join('\n');
const PASS = scenario('1', 'PASSED');

formatContract({
  id: 'cucumber-messages',
  check: 'tests',
  failing: 'failing.ndjson',
  reports: {
    'failing.ndjson': { total: 7, executed: 6, passed: 3, failed: 3, errors: 0, skipped: 1, flaky: 1 },
    'passing.ndjson': { total: 1, passed: 1, failed: 0, errors: 0, flaky: 0 },
    'failed-hook.ndjson': { total: 2, passed: 1, failed: 1, errors: 0 },
  },
  refused: {
    'nothing.ndjson': { cause: 'empty' },
    'a run without an end': { content: run(PASS), cause: 'invalid' },
    'all skipped': { content: run(scenario('1', 'SKIPPED'), END), cause: 'empty' },
    'a scenario without steps': { content: run(PASS.replace(/.*testStepFinished.*\n/, ''), END), cause: 'empty' },
    'something else in a line': { content: run(PASS, 'x', END), cause: 'invalid' },
  },
});

describe('cucumber-messages: older versions', () => {
  it('say at the steps that a scenario will be tried again', async () => {
    const again = scenario('1', 'FAILED').replace('"FAILED"', '"FAILED","willBeRetried":true');
    const text = run(again, scenario('2', 'PASSED', ',"attempt":1'), END);
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject({ passed: 1, failed: 0, flaky: 1 });
  });
});

describe('cucumber-messages: lies', () => {
  it.each([
    ['an undefined step', run(PASS, scenario('2', 'UNDEFINED'), END), { failed: 1, passed: 1 }],
    ['a status of its own', run(PASS, scenario('2', 'FINE'), END), { errors: 1, passed: 1 }],
    ['the run was no success', run(PASS, END.replace('true', 'false')), { errors: 1, passed: 1 }],
    ['a scenario without an end', run(PASS, '{"testCaseStarted":{"id":"2"}}', END), { errors: 1, passed: 1 }],
    ['a hook around the run', run(PASS, '{"testRunHookFinished":{"result":{"status":"FAILED"}}}', END), { errors: 1 }],
    ['a file that could not be read', run('{"parseError":{"message":"x"}}', PASS, END), { errors: 1, passed: 1 }],
    [
      'two tries that are not said to be tries',
      run(scenario('1', 'FAILED'), scenario('2', 'PASSED'), END),
      { failed: 1, passed: 1, flaky: 0 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
