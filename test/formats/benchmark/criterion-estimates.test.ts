import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { judgeFiles } from '../../support/judge-files.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/criterion-estimates/${name}`, import.meta.url), 'utf8');
const times = fixture('new.json');

formatContract({
  id: 'criterion-estimates',
  check: 'benchmark',
  go: '{ benchmark.mean: "< 1ns" }',
  reports: {
    'new.json': { 'benchmark.mean': 1.311375078405405e-7, 'benchmark.median': 0.00000013082599086389896 },
    'change.json': { 'benchmark.change': -0.1789111301305627, 'benchmark.median-change': -0.2508685692442538 },
  },
  failing: 'new.json',
  refused: {
    'a mean outside of its interval': {
      content: times.replace(/"point_estimate":131\.\d+/, '"point_estimate":1.5'),
      cause: 'invalid',
    },
    'neither times nor a change': {
      content: JSON.stringify({ ...JSON.parse(times), std_dev: undefined, median_abs_dev: undefined }),
      cause: 'invalid',
    },
    'a mean that is text': {
      content: times.replace(/"point_estimate":131\.\d+/, '"point_estimate":"fast"'),
      cause: 'invalid',
    },
  },
});

it.each([
  ['target/criterion/fib 10/new/estimates.json', 'fib-10.mean'],
  ['target/criterion/a group/fib/5/new/estimates.json', 'a-group-fib-5.mean'],
  ['target/criterion/fib 10/base/estimates.json', 'fib-10.mean'],
  ['saved/fib 10/new/estimates.json', 'fib-10.mean'],
  ['saved/fib 10/estimates.json', 'fib-10.mean'],
  ['estimates.json', 'benchmark.mean'],
])('%s is of the benchmark its path names', async (path, fact) => {
  const { facts } = await gatherReport('benchmark', times, {}, path);
  expect(Object.keys(factsOf(facts))).toContain(fact);
});

it('several files stand side by side, and two of one benchmark are ambiguous', async () => {
  const files = {
    'criterion/a/new/estimates.json': times,
    'criterion/b/new/estimates.json': times,
    'criterion/a/base/estimates.json': times,
  };
  const over = (...paths: string[]) => judgeFiles(`benchmark: [${paths.join(', ')}]\ngo: { a.mean: "< 1s" }`, files);
  expect((await over('criterion/a/new/estimates.json', 'criterion/b/new/estimates.json')).state).toBe('go');
  expect(await over('criterion/a/new/estimates.json', 'criterion/a/base/estimates.json')).toMatchObject({
    state: 'unknown',
    cause: 'ambiguous',
  });
});

it('reads the estimates of older versions, whose keys are in capitals', async () => {
  const names: Record<string, string> = {
    mean: 'Mean',
    median: 'Median',
    median_abs_dev: 'MedianAbsDev',
    slope: 'Slope',
    std_dev: 'StdDev',
  };
  const old = JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(times)).map(([key, value]) => [names[key] ?? key, value])),
  );
  const [before, now] = [await gatherReport('benchmark', old), await gatherReport('benchmark', times)];
  expect(before.problems).toEqual([]);
  expect(factsOf(before.facts)).toEqual(factsOf(now.facts));
});
