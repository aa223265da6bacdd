import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/pytest-benchmark/${name}`, import.meta.url), 'utf8');

formatContract({
  id: 'pytest-benchmark',
  check: 'benchmark',
  go: '{ test-sum-10.mean: "< 1ns" }',
  reports: {
    'two.json': {},
    'one-raised.json': { 'test-sum-10.mean': 1.1214391303821362e-7, 'test-sum-10.runs': 1471 },
  },
  failing: 'two.json',
  refused: {
    'none.json': { cause: 'empty' },
    'a benchmark without statistics': {
      content: JSON.stringify({
        ...JSON.parse(fixture('none.json')),
        benchmarks: [{ name: 'test_sum[10]', fullname: 'a' }],
      }),
      cause: 'invalid',
    },
    'a benchmark without a round': {
      content: JSON.stringify({
        ...JSON.parse(fixture('none.json')),
        benchmarks: [{ name: 'test_sum[10]', stats: { rounds: 0, mean: 0, min: 0, max: 0 } }],
      }),
      cause: 'invalid',
    },
  },
});

it('a benchmark that raised is left out by the tool, so its fact is missing', async () => {
  const judged = await judgeReport('benchmark', fixture('one-raised.json'), '{ test-broken.mean: "< 1s" }');
  expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
});

it('says when it was made, in UTC', async () => {
  const { sources } = await gatherReport('benchmark', fixture('two.json'), {
    now: Date.parse('2026-11-21T08:00:00Z') / 1000,
  });
  const made = JSON.parse(fixture('two.json')).datetime as string;
  expect(sources[0]?.ageSeconds).toBe(Math.round((Date.parse('2026-11-21T08:00:00Z') - Date.parse(`${made}Z`)) / 1000));
});
