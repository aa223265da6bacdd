import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeFiles, loadCriterion } from '../support/judge-files.ts';
import type { MemoryFile } from '../support/memory-files.ts';

const bench = (...seconds: readonly number[]) =>
  JSON.stringify({
    results: seconds.map((mean) => ({ command: 'app', mean, min: mean, max: mean, times: [mean], exit_codes: [0] })),
  });
const coverage = (covered: number) =>
  `SF:a.ts\n${[1, 2, 3, 4].map((line) => `DA:${line},${line <= covered ? 1 : 0}`).join('\n')}\nend_of_record\n`;
const NOT_SLOWER = 'benchmark: now.json\nbaseline: before.json\ngo: { app.mean: "<= baseline + 10%" }';
const files = (now: string, before?: string) => ({
  'now.json': now,
  ...(before === undefined ? {} : { 'before.json': before }),
});

describe('lies that must never be "no change"', () => {
  it.each<[string, string, Readonly<Record<string, MemoryFile | string>>, string]>([
    ['no baseline', NOT_SLOWER, files(bench(1)), 'missing'],
    ['an empty baseline', NOT_SLOWER, files(bench(1), ''), 'empty'],
    ['a baseline of nothing', NOT_SLOWER, files(bench(1), '{"results":[]}'), 'invalid'],
    ['a baseline that is cut', NOT_SLOWER, files(bench(1), bench(1).slice(0, -5)), 'invalid'],
    ['a baseline of another kind', NOT_SLOWER, files(bench(1), coverage(4)), 'invalid'],
    ['a baseline in which the command failed', NOT_SLOWER, files(bench(1), bench(1).replace('[0]', '[1]')), 'invalid'],
    ['a baseline that has the benchmark twice', NOT_SLOWER, files(bench(1), bench(1, 9)), 'ambiguous'],
    ['the report as its own baseline', NOT_SLOWER.replace('before', 'now'), files(bench(1)), 'invalid'],
    [
      'the report among its baselines',
      NOT_SLOWER.replace('before.json', '[before.json, now.json]'),
      files(bench(1), bench(1)),
      'invalid',
    ],
  ])('%s', async (_, criterion, given, cause) => {
    const { state, problems, facts } = await judgeFiles(criterion, given);
    expect({
      state,
      causes: [...new Set(problems.filter((one) => one.state === 'unknown').map((one) => one.cause))].slice(-1),
    }).toEqual({
      state: 'unknown',
      causes: [cause],
    });
    expect(problems[0]?.message).toMatch(/^the baseline: /);
    expect(facts.map((fact) => fact.baseline)).toEqual([null]);
  });

  it('a baseline without that benchmark gives no baseline, and is no go', async () => {
    const before = bench(1).replace('"app"', '"other"');
    expect(await judgeFiles(NOT_SLOWER, files(bench(1), before))).toMatchObject({
      state: 'caution',
      cause: 'no-baseline',
    });
  });

  it('a baseline that is missing does not hide what was measured', async () => {
    const criterion = `${NOT_SLOWER}\nno-go: { app.min: "> 5s" }`;
    expect((await judgeFiles(criterion, files(bench(9)))).state).toBe('no-go');
  });

  it('a copy of the report is said to be one', async () => {
    const { evidence } = await judgeFiles(NOT_SLOWER, files(bench(1), bench(1)));
    expect(evidence.notes).toContain('the baseline `before.json` is byte for byte the report');
  });
});

describe('the truth', () => {
  it.each([
    [1.05, 'go'],
    [1.1, 'go'],
    [1.2, 'no-go'],
  ])('%d s after 1 s is %s', async (mean, state) => {
    const judged = await judgeFiles(NOT_SLOWER, files(bench(mean), bench(1)));
    expect(judged.state).toBe(state);
    expect(judged.facts).toMatchObject([{ name: 'app.mean', value: mean, baseline: 1 }]);
    expect(judged.evidence.sources.map((source) => source.where)).toEqual(['now.json', 'before.json']);
    expect(judged.evidence.notes).toEqual(['compared with `before.json`']);
  });

  it('may be of any age, and committed, under Actions', async () => {
    const old: MemoryFile = { bytes: bench(1), modifiedAt: 1_000_000_000, tracked: true };
    const now: MemoryFile = { bytes: bench(1.05), modifiedAt: 1_800_000_000 };
    expect((await judgeFiles(NOT_SLOWER, { 'now.json': now, 'before.json': old }, { actions: true })).state).toBe('go');
    expect((await judgeFiles(NOT_SLOWER, { 'now.json': old, 'before.json': now }, { actions: true })).cause).toBe(
      'stale',
    );
  });

  it.each([
    [
      'coverage',
      'coverage: { report: now, baseline: before }\ngo: { lines: ">= baseline - 0.5pp" }',
      coverage(2),
      coverage(3),
      'no-go',
    ],
    [
      'coverage, no less',
      'coverage: { report: now, baseline: before }\ngo: { lines: ">= baseline - 0.5pp" }',
      coverage(3),
      coverage(3),
      'go',
    ],
    [
      'tests, fewer',
      'tests: { report: now, baseline: before }\ngo: { total: ">= baseline" }',
      junit(2),
      junit(3),
      'no-go',
    ],
    ['tests, more', 'tests: { report: now, baseline: before }\ngo: { total: ">= baseline" }', junit(4), junit(3), 'go'],
  ])('%s', async (_, criterion, now, before, state) => {
    expect((await judgeFiles(criterion, { now, before })).state).toBe(state);
  });

  it('another format of the kind will do', async () => {
    const csv = 'command,mean,stddev,median,user,system,min,max\napp,1,,1,0,0,1,1\n';
    expect((await judgeFiles(NOT_SLOWER, files(bench(1.05), csv))).state).toBe('go');
  });

  it('a load test', async () => {
    const k6 = readFileSync(new URL('../fixtures/load-test/k6-summary/k6-0.49-passing.json', import.meta.url), 'utf8');
    const judged = await judgeFiles('load-test: now\nbaseline: before\ngo: { p95: "<= baseline + 10%" }', {
      now: k6,
      before: `${k6}\n`,
    });
    expect(judged.facts.find((fact) => fact.name === 'p95')).toMatchObject({
      band: 'go',
      baseline: expect.any(Number),
    });
  });
});

it.each([
  ['twice', 'benchmark: { report: a, baseline: b }\nbaseline: c\ngo: { app.mean: "< 1s" }'],
  ['for a check without reports', 'env: HOME\nbaseline: c'],
])('`baseline` %s is a mistake', async (_, criterion) => {
  expect((await loadCriterion(criterion)).mistakes).toEqual(['option-invalid']);
});

function junit(cases: number): string {
  return `<testsuite>${'<testcase name="a"/>'.repeat(cases)}</testsuite>`;
}

describe('a fact of a benchmark that turns out to be a ratio', () => {
  const estimate = (value: number) => `{"confidence_interval":{},"point_estimate":${value}}`;
  const change = (mean: number) => `{"mean":${estimate(mean)},"median":${estimate(mean)}}`;
  const given = { 'fib/change/estimates.json': change(0.1), 'before/criterion/fib/change/estimates.json': change(0.1) };
  const criterion = (bound: string) =>
    `benchmark: fib/change/estimates.json\nbaseline: before/criterion/fib/change/estimates.json\ngo: { '*.change': "${bound}" }`.replace(
      '*',
      'fib',
    );
  it.each(['<= baseline + 10%', '>= baseline - 10%', 'within 10% of baseline'])('%s is ambiguous', async (bound) => {
    const { state, cause, problems } = await judgeFiles(criterion(bound), given);
    expect({ state, cause }).toEqual({ state: 'unknown', cause: 'invalid' });
    expect(problems.at(-1)).toMatchObject({
      message: expect.stringContaining('percent of a ratio are ambiguous'),
      hint: expect.stringContaining('10pp'),
    });
  });
  it('so it is without a baseline', async () => {
    const lone = criterion('<= baseline + 10%').replace(/baseline: .*\n/, '');
    expect(await judgeFiles(lone, given)).toMatchObject({ state: 'unknown', cause: 'invalid' });
  });
});

it('an age is read as in a run: `1h` is 3600 seconds', async () => {
  const log = (modifiedAt: number) => ({ 'a.log': { bytes: 'INFO ready\n', modifiedAt } });
  const criterion = 'log: { file: a.log, max-age: 1h }\ngo: { errors: 0 }';
  expect(await judgeFiles(criterion, log(1_800_000_000 - 7200))).toMatchObject({ state: 'unknown', cause: 'stale' });
  expect((await judgeFiles(criterion, log(1_800_000_000 - 1800))).state).toBe('go');
});
