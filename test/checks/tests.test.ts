import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/tests/junit/${name}`, import.meta.url));
const files = memoryFiles(
  {
    'passing.xml': fixture('pytest-passing.xml'),
    'failing.xml': fixture('pytest-failing.xml'),
    'nothing.xml': fixture('pytest-nothing-selected.xml'),
    'namesakes.xml': fixture('jest-failing.xml'),
    'not-run.xml': fixture('ctest-not-run.xml'),
    'flaky.xml': fixture('surefire-failing.xml'),
    'cut.xml': fixture('pytest-passing.xml').subarray(0, 300),
    'error.json': '{"error": "no tests"}',
    'coverage.info': 'SF:a\nDA:1,1\nend_of_record\n',
    'old.xml': { bytes: fixture('pytest-passing.xml'), modifiedAt: NOW - 90_000 },
    'committed.xml': { bytes: fixture('pytest-passing.xml'), modifiedAt: NOW, tracked: true },
  },
  NOW,
);
const judged = (options: string, bounds = '', context = {}) =>
  judgeCriterion(`tests: ${options}\n${bounds}`, { files }, context);

describe('tests: lies', () => {
  it.each([
    ['C01 no report', 'missing.xml', '', 'unknown', 'missing'],
    ['C02 one of two reports is not there', '[passing.xml, missing.xml]', '', 'unknown', 'missing'],
    ['C02 one of two reports is of nothing', '[passing.xml, nothing.xml]', '', 'unknown', 'empty'],
    ['C02 fewer reports than there should be', '{ report: [passing.xml], min-files: 2 }', '', 'unknown', 'missing'],
    ['C03 nothing ran', 'nothing.xml', '', 'unknown', 'empty'],
    ['C03 less ran than should', 'passing.xml', 'enough: { executed: ">= 100" }', 'unknown', 'too-few'],
    ['C05 a report that was cut', 'cut.xml', '', 'unknown', 'invalid'],
    ['C07 an error document', 'error.json', '', 'unknown', 'invalid'],
    ['another kind of report', 'coverage.info', '', 'unknown', 'invalid'],
    ['a format there is not', '{ report: passing.xml, format: jnuit }', '', 'unknown', 'invalid'],
    ['a failure beside what is missing is not hidden', '[failing.xml, missing.xml]', '', 'no-go', null],
    ['a failed test with a namesake that passes', 'namesakes.xml', '', 'no-go', null],
    ['tests that could not be run', 'not-run.xml', 'go: { failed: any }', 'no-go', null],
    ['a bound of its own leaves the other default', 'failing.xml', 'go: { failed: "<= 1" }', 'no-go', null],
  ])('%s', async (_, options, bounds, state, cause) => {
    expect(await judged(options, bounds)).toMatchObject({ state, cause });
  });
  it('C14 C15 a committed and an old report are stale under Actions', async () => {
    for (const path of ['committed.xml', 'old.xml'])
      expect(await judged(path, '', { actions: true })).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect((await judged('{ report: committed.xml, tracked: true }', '', { actions: true })).state).toBe('go');
  });
});

describe('tests: reports', () => {
  it.each([
    ['all passed', 'passing.xml', '', 'go'],
    ['some failed', 'failing.xml', '', 'no-go'],
    ['as many as are tolerated', 'failing.xml', 'go: { failed: "<= 1", errors: "<= 2" }', 'go'],
    ['two reports add up', '[passing.xml, failing.xml]', 'go: { failed: 1, errors: 2, passed: 4 }', 'go'],
    ['a rate', 'namesakes.xml', 'go: { failed: any, pass-rate: ">= 80%" }', 'go'],
    ['a flag on flaky tests', 'flaky.xml', 'go: { failed: any, errors: any }\ncaution: { flaky: "> 0" }', 'caution'],
  ])('%s', async (_, options, bounds, state) => {
    expect((await judged(options, bounds)).state).toBe(state);
  });
});

describe('tests: mistakes at load', () => {
  it.each([
    ['a fact there is not', 'go: { failures: 0 }', 'unknown-fact'],
    ['both defaults taken away', 'go: { failed: any, errors: any }', 'no-bound'],
    ['a negative count', 'go: { failed: "< 0" }', 'bound-never'],
  ])('%s', async (_, bounds, id) => {
    expect((await loadMistakes(`tests: a.xml\n${bounds}`)).join('\n')).toContain(id);
  });
});
