import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/cargo-bench/${name}`, import.meta.url), 'utf8');

const RESULT = (measured: number) =>
  `\ntest result: ok. 0 passed; 0 failed; 0 ignored; ${measured} measured; 0 filtered out; finished in 1.00s\n`;
const row = (name: string, value = '10', unit = 'ns') =>
  `test ${name} ... bench:         ${value} ${unit}/iter (+/- 1)\n`;

formatContract({
  id: 'cargo-bench',
  check: 'benchmark',
  go: '{ fib-10.mean: "< 1ns" }',
  reports: {
    'libtest.txt': { 'fib-10.mean': 1.8799e-7, 'fib-20.mean': 2.1479e-5, 'fib-20.deviation': 2.119683e-5 },
    'criterion.txt': {
      'fib-10.mean': 1.287e-7,
      'fib-10.change': -0.25131,
      'a-rather-long-group-of-benchmarks-fib-5.mean': 1.1169e-8,
      'a-rather-long-group-of-benchmarks-fib-5.throughput': 85.388 * 1024 ** 3,
      'a-rather-long-group-of-benchmarks-fib-5.change': 0.032037,
      'a-rather-long-group-of-benchmarks-fib-5.throughput-change': -0.031042,
    },
    'bencher.txt': { 'fib-10.mean': 1.3e-7, 'a-rather-long-group-of-benchmarks-fib-12.mean': 3.35e-7 },
  },
  failing: 'criterion.txt',
  cutAtRecords: true,
  refused: {
    'only tests, none measured': { content: `running 3 tests\n${RESULT(0)}`, cause: 'empty' },
    'no end': { content: `running 1 test\n${row('fib_10', '0.1')}`, cause: 'invalid' },
    'a row is missing': { content: `running 2 tests\n${row('fib_10', '0.1')}${RESULT(2)}`, cause: 'invalid' },
    'a unit that nobody knows': {
      content: `running 1 test\n${row('fib_10', '1', 'ft')}${RESULT(1)}`,
      cause: 'invalid',
    },
    'a benchmark that began and gave nothing': {
      content: 'Benchmarking fib 10: Warming up for 3.0000 s\n',
      cause: 'invalid',
    },
  },
});

it('reads each row in its own unit, with commas', async () => {
  const content = `running 3 tests\n${row('a::ns', '1,234.5')}${row('us', '2', 'μs')}${row('s', '3', 's')}${RESULT(3)}`;
  const { facts, problems } = await gatherReport('benchmark', content);
  expect(problems).toEqual([]);
  expect(factsOf(facts)).toMatchObject({ 'ns.mean': 0.0000012345, 'us.mean': 0.000002, 's.mean': 3 });
});

it('a change is never read as a time', async () => {
  const content =
    'fib 20\n                        time:   [26.029 s 26.251 s 26.505 s]\n                 change:\n                        time:   [-1% +0.5% +2%] (p = 0.26 > 0.05)\n';
  expect((await judgeReport('benchmark', content, '{ fib-20.mean: "< 1s" }')).state).toBe('no-go');
  expect((await judgeReport('benchmark', content, '{ fib-20.change: "<= 1%" }')).state).toBe('go');
});

it.each(['libtest-failed.txt', 'criterion-panicked.txt'])(
  '%s with a fast benchmark beside the one that failed is not go',
  async (name) => {
    const judged = await judgeReport('benchmark', fixture(name), '{ fib-10.mean: "< 1min" }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'invalid' });
  },
);

describe('a unit of the author', () => {
  const content = `running 2 tests\n${row('cmov', '2,835', 'cycles')}test up ... bench:        1911 MS/s (+/- 420)\n${RESULT(2)}`;
  it('is a number without a unit', async () => {
    const { facts, problems } = await gatherReport('benchmark', content);
    expect(problems).toEqual([]);
    expect(factsOf(facts)).toMatchObject({ 'cmov.mean': 2835, 'up.throughput': 1911 });
  });
  it('is never a time', async () => {
    expect(await judgeReport('benchmark', content, '{ cmov.mean: "< 1h" }')).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
    expect((await judgeReport('benchmark', content, '{ cmov.mean: "< 2000" }')).state).toBe('no-go');
  });
});
