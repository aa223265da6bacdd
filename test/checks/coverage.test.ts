import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/coverage/${name}`, import.meta.url));
const files = memoryFiles(
  {
    'full.info': fixture('lcov/c8-passing.info'),
    'part.info': fixture('lcov/c8-partial.info'),
    'no-branches.xml': fixture('cobertura/coverage.py-without-branches.xml'),
    'two-sources.xml': fixture('cobertura/coverage.py-two-sources.xml'),
    'nothing.json': fixture('istanbul-summary/nyc-nothing.json'),
    'summary.json': fixture('istanbul-summary/c8-passing.json'),
    'error.json': '{"error":{"code":"ENOCOVERAGE"}}',
    'junit.xml': '<testsuites><testsuite><testcase name="a"/></testsuite></testsuites>',
    'committed.info': { bytes: fixture('lcov/c8-passing.info'), modifiedAt: NOW, tracked: true },
    'old.info': { bytes: fixture('lcov/c8-passing.info'), modifiedAt: NOW - 90_000 },
  },
  NOW,
);
const judged = (options: string, bounds: string, context = {}) =>
  judgeCriterion(`coverage: ${options}\n${bounds}`, { files }, context);

const LIES: readonly [name: string, options: string, bounds: string, state: string, cause: string | null][] = [
  ['C01 no report', 'missing.info', 'go: { lines: ">= 0%" }', 'unknown', 'missing'],
  ['C02 one of two reports is not there', '[full.info, missing.info]', 'go: { lines: ">= 80%" }', 'unknown', 'missing'],
  ['C02 one of two reports covers nothing', '[full.info, nothing.json]', 'go: { lines: ">= 80%" }', 'unknown', 'empty'],
  ['C07 an error document', 'error.json', 'go: { lines: ">= 80%" }', 'unknown', 'invalid'],
  ['C10 nothing to cover is no 100 %', 'nothing.json', 'go: { lines: ">= 80%" }', 'unknown', 'empty'],
  ['C10 no branches are no 100 %', 'no-branches.xml', 'go: { branches: ">= 80%" }', 'unknown', 'no-fact'],
  ['C10 a flag on what is not measured', 'no-branches.xml', 'caution: { branches: "< 80%" }', 'unknown', 'no-fact'],
  ['a file that is in the totals only', 'two-sources.xml', 'go: { lines: ">= 80%" }', 'no-go', null],
  ['one run, in two of its reports', '[full.info, summary.json]', 'go: { lines: ">= 80%" }', 'unknown', 'ambiguous'],
  ['a test report', 'junit.xml', 'go: { lines: ">= 0%" }', 'unknown', 'invalid'],
  ['one file is below the limit', 'part.info', 'go: { lines: ">= 80%", lowest-file: ">= 81%" }', 'no-go', null],
];

describe('coverage: lies', () => {
  it.each(LIES)('%s', async (_, options, bounds, state, cause) => {
    expect(await judged(options, bounds)).toMatchObject({ state, cause });
  });
  it('C14 a committed report is stale under Actions', async () => {
    const bounds = 'go: { lines: ">= 80%" }';
    expect(await judged('committed.info', bounds, { actions: true })).toMatchObject({
      state: 'unknown',
      cause: 'stale',
    });
    expect((await judged('{ report: committed.info, tracked: true }', bounds, { actions: true })).state).toBe('go');
  });
  it('C15 an old report is stale', async () => {
    const bounds = 'go: { lines: ">= 80%" }';
    expect(await judged('old.info', bounds, { actions: true })).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect(await judged('{ report: old.info, max-age: 1h }', bounds)).toMatchObject({
      state: 'unknown',
      cause: 'stale',
    });
  });
});

describe('coverage: measures', () => {
  it.each([
    ['enough', 'full.info', 'go: { lines: ">= 80%", branches: ">= 70%", functions: "== 100%" }', 'go'],
    ['too little', 'part.info', 'go: { lines: ">= 90%" }', 'no-go'],
    ['in between', 'part.info', 'go: { lines: ">= 90%" }\ncaution: { lines: "80% .. 90%" }', 'caution'],
    ['a part and the rest of it', '[part.info, full.info]', 'go: { lines: "== 100%", lines-total: 29 }', 'go'],
    [
      'a floor of what must be there',
      'full.info',
      'enough: { lines-total: ">= 1000" }\ngo: { lines: ">= 80%" }',
      'unknown',
    ],
  ])('%s', async (_, options, bounds, state) => {
    expect((await judged(options, bounds)).state).toBe(state);
  });
});

describe('coverage: mistakes', () => {
  it.each([
    ['no bound', '', 'no-bound'],
    ['a percentage without its sign', 'go: { lines: ">= 80" }', 'unit-missing'],
    ['equality on a ratio', 'go: { lines: 80% }', 'equality-unlikely'],
    ['more than there can be', 'go: { lines: "> 100%" }', 'bound-never'],
    ['a fact there is not', 'go: { line: ">= 80%" }', 'unknown-fact'],
  ])('%s', async (_, bounds, id) => {
    expect((await loadMistakes(`coverage: a.info\n${bounds}`)).join('\n')).toContain(id);
  });
});
