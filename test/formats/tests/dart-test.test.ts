import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const START = '{"protocolVersion":"0.1.1","type":"start","time":0}';
const test = (id: number, result: string, more = '') =>
  `{"test":{"id":${id},"name":"t"},"type":"testStart"}\n{"testID":${id},"result":"${result}"${more},"type":"testDone"}`;
const run = (...events: string[]) => [START, ...events].join('\n');
const DONE = '{"success":true,"type":"done"}';

formatContract({
  id: 'dart-test',
  check: 'tests',
  failing: 'failing.jsonl',
  reports: {
    'failing.jsonl': { total: 4, executed: 3, passed: 1, failed: 1, errors: 1, skipped: 1, duration: 0.02 },
    'passing.jsonl': { total: 2, passed: 1, failed: 0, errors: 0, skipped: 1 },
  },
  refused: {
    'nothing.jsonl': { cause: 'empty' },
    'broken-off.jsonl': { cause: 'invalid' },
    'no `done`': { content: run(test(1, 'success')), cause: 'invalid' },
    'all skipped': { content: run(test(1, 'success', ',"skipped":true'), DONE), cause: 'empty' },
    'something else in a line': { content: run(test(1, 'success'), '{"success', DONE), cause: 'invalid' },
  },
});

describe('dart-test: lies', () => {
  it('a file that does not load is an error and is quoted', async () => {
    const judged = await judgeReport('tests', readFileSync('test/fixtures/tests/dart-test/not-loaded.jsonl'));
    expect(judged.state).toBe('no-go');
    expect(judged.evidence.notes?.join()).toContain('Failed to load');
  });
  it.each([
    [
      'a hidden test that fails',
      run(test(1, 'success'), test(2, 'error', ',"hidden":true'), DONE),
      { errors: 1, passed: 1 },
    ],
    [
      'a test without an end',
      run(test(1, 'success'), '{"test":{"id":2,"name":"u"},"type":"testStart"}', DONE),
      { errors: 1 },
    ],
    ['the run was no success', run(test(1, 'success'), DONE.replace('true', 'false')), { errors: 1, passed: 1 }],
    ['a result of its own', run(test(1, 'success'), test(2, 'fine'), DONE), { errors: 1, passed: 1 }],
    [
      'failed and skipped is failed',
      run(test(1, 'success'), test(2, 'failure', ',"skipped":true'), DONE),
      { failed: 1, skipped: 0 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
