import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/google-benchmark/${name}`, import.meta.url), 'utf8');
const three = fixture('three.json');
const rows = (...benchmarks: object[]) => JSON.stringify({ ...JSON.parse(three), benchmarks });
const row = {
  name: 'a',
  run_name: 'a',
  run_type: 'iteration',
  iterations: 10,
  real_time: 2,
  cpu_time: 1,
  time_unit: 'ns',
};

formatContract({
  id: 'google-benchmark',
  check: 'benchmark',
  go: '{ bm-fill-8.mean: "< 1ns" }',
  reports: { 'three.json': { 'bm-fill-8.allocs': 1 } },
  failing: 'three.json',
  refused: {
    'no benchmark': { content: rows(), cause: 'empty' },
    'a unit that nobody knows': { content: rows({ ...row, time_unit: 'fortnight' }), cause: 'invalid' },
    'a row without a time': { content: rows({ name: 'a', iterations: 1 }), cause: 'invalid' },
    'a row without an iteration': { content: rows({ ...row, iterations: 0 }), cause: 'invalid' },
    'a list of rows that is none': {
      content: JSON.stringify({ ...JSON.parse(three), benchmarks: {} }),
      cause: 'invalid',
    },
  },
});

it.each([
  ['error_occurred', { error_occurred: true, error_message: 'no', real_time: 0, cpu_time: 0 }],
  ['skipped', { skipped: 'true', skip_message: 'no', real_time: 0, cpu_time: 0 }],
  ['no iteration', { iterations: 0, real_time: 0, cpu_time: 0 }],
])('a row with %s never holds a limit by its 0', async (_, over) => {
  const judged = await judgeReport(
    'benchmark',
    rows({ ...row, name: 'b', run_name: 'b' }, { ...row, ...over }),
    '{ a.mean: "< 1s" }',
  );
  expect(judged).toMatchObject({ state: 'unknown', cause: 'invalid', facts: [] });
});

it('reads each row in its own unit, repetitions by their aggregates, and no fit of a curve', async () => {
  const content = rows(
    { ...row, name: 'us', run_name: 'us', time_unit: 'us' },
    { ...row, name: 'rep', run_name: 'rep', real_time: 3, time_unit: 'ms' },
    { ...row, name: 'rep', run_name: 'rep', real_time: 5, time_unit: 'ms' },
    { ...row, name: 'rep_median', run_name: 'rep', aggregate_name: 'median', real_time: 4.5, time_unit: 'ms' },
    {
      ...row,
      name: 'rep_cv',
      run_name: 'rep',
      aggregate_name: 'cv',
      aggregate_unit: 'percentage',
      real_time: 0.25,
      time_unit: 'ms',
    },
    { ...row, name: 'rep_BigO', run_name: 'rep', aggregate_name: 'BigO', real_time: undefined, cpu_coefficient: 1 },
  );
  const { facts, problems } = await gatherReport('benchmark', content);
  expect(problems).toEqual([]);
  expect(factsOf(facts)).toMatchObject({
    'us.mean': 0.000002,
    'rep.mean': 0.004,
    'rep.median': 0.0045,
    'rep.min': 0.003,
    'rep.max': 0.005,
    'rep.cv': 0.25,
    'rep.runs': 2,
  });
  expect(facts.find(({ name }) => name === 'rep.cv')?.dimension).toBe('ratio');
});

it.each(['one-error.json'])('%s with a fast benchmark beside the one that failed is not go', async (name) => {
  const judged = await judgeReport('benchmark', fixture(name), '{ bm-fill-8.mean: "< 1min" }');
  expect(judged).toMatchObject({ state: 'unknown', cause: 'invalid' });
});

it('two benchmarks registered under one name are ambiguous, not repetitions', async () => {
  const content = rows({ ...row, family_index: 0, real_time: 1 }, { ...row, family_index: 1, real_time: 3 });
  expect(await judgeReport('benchmark', content, '{ a.mean: "< 1s" }')).toMatchObject({
    state: 'unknown',
    cause: 'ambiguous',
  });
});

it('passes over the curves of versions before 1.5, which do not say that they are aggregates', async () => {
  const content = rows(
    { name: 'a', iterations: 10, real_time: 2, cpu_time: 1, time_unit: 'us' },
    { name: 'a_BigO', cpu_coefficient: 1.5, real_coefficient: 1.6, big_o: 'N', time_unit: 'ns' },
    { name: 'a_RMS', rms: 0.08 },
  );
  const { facts, problems } = await gatherReport('benchmark', content);
  expect(problems).toEqual([]);
  expect(factsOf(facts)).toMatchObject({ 'a.mean': 0.000002 });
});
