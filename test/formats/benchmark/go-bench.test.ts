import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/go-bench/${name}`, import.meta.url), 'utf8');
const two = fixture('two-packages.txt');
const row = (name: string, time = 10) => `Benchmark${name}\t100\t${time} ns/op\n`;

formatContract({
  id: 'go-bench',
  check: 'benchmark',
  go: '{ benchmarkfib10.mean: "< 1ns" }',
  reports: {
    'two-packages.txt': {
      'example-com-fib-benchmarkfib10.mean': 3.228e-7,
      'example-com-fib-benchmarkfib10.bytes-per-second': 24_780_000,
      'example-com-fib-benchmarkfib10.allocs': 0,
      'example-com-fib-sub-benchmarkfib10.mean': 3.971e-7,
      'example-com-fib-sub-benchmarkfib-n-20.calls-op': 3,
    },
    'count.txt': {
      'benchmarkfib10.min': 2.29e-7,
      'benchmarkfib10.max': 3.048e-7,
      'benchmarkfib10.median': 2.329e-7,
      'benchmarkfib10.runs': 3,
    },
  },
  failing: 'count.txt',
  cutAtRecords: true,
  refused: {
    'none.txt': { cause: 'empty' },
    'one-failed.txt': { cause: 'invalid' },
    'no end': { content: row('Fib10', 0.1), cause: 'invalid' },
    'a panic after it': { content: `${row('Fib10', 0.1)}panic: no\nFAIL\texample.com/fib\t0.1s\n`, cause: 'invalid' },
    'a package that does not build': { content: `FAIL\texample.com/fib [build failed]\n`, cause: 'empty' },
  },
});

describe('names', () => {
  const judged = (fact: string, content: string) =>
    judgeReport('benchmark', content, `{ ${JSON.stringify(fact)}: "< 1s" }`);

  it.each([
    ['benchmarkfib-n-20', 'without the number of processors', `${row('Fib/n=20-2')}PASS\n`],
    ['benchmarkfib-n-20-2', 'with it', `${row('Fib/n=20-2')}PASS\n`],
    ['BenchmarkFib/n=20', 'as Go writes it', `${row('Fib/n=20-2')}PASS\n`],
    ['example-com-fib-sub-benchmarkfib10', 'with the package', two],
    ['example.com/fib.BenchmarkFib10-2', 'with the package, as Go writes it', two],
    ['BenchmarkA', 'the very name before one that is short for another', `${row('A')}${row('A-4')}PASS\n`],
  ])('%s: %s', async (name, _, content) => {
    expect((await judged(`${name}.mean`, content)).state).toBe('go');
  });

  it.each([
    ['benchmarkfib10', 'two packages have it', two],
    ['benchmarka-b', 'two names come to the same', `${row('A/b')}${row('A_b')}PASS\n`],
  ])('%s is ambiguous: %s', async (name, _, content) => {
    expect(await judged(`${name}.mean`, content)).toMatchObject({ state: 'unknown', cause: 'ambiguous' });
  });

  it('of rivals the worst is judged', async () => {
    const { state } = await judgeReport(
      'benchmark',
      `${row('A/b', 5)}${row('A_b', 5e9)}PASS\n`,
      '{ benchmarka-b.mean: "< 1s" }',
    );
    expect(state).toBe('no-go');
  });

  it('what is not there is named with what is', async () => {
    const { problems } = await judged('benchmarkfib11.mean', two);
    expect(problems[0]).toMatchObject({
      cause: 'no-fact',
      hint: expect.stringContaining('`example-com-fib-benchmarkfib10`'),
    });
    const { problems: stat } = await judged('benchmarkfib-n-20.allocs', `${row('Fib/n=20-2')}PASS\n`);
    expect(stat[0]).toMatchObject({ cause: 'no-fact', hint: 'it has: mean, iterations' });
  });
});

it('a bound in the wrong dimension is invalid', async () => {
  const content = 'BenchmarkA\t1\t10 ns/op\t5 MB/s\nPASS\n';
  expect(await judgeReport('benchmark', content, '{ benchmarka.mean: ">= 1/s" }')).toMatchObject({ cause: 'invalid' });
  expect((await judgeReport('benchmark', content, '{ benchmarka.bytes-per-second: ">= 1/s" }')).state).toBe('go');
});

it('a package that has no end is seen although the next one has', async () => {
  const one = (name: string) => `goos: linux\npkg: example.com/${name}\nBenchmark${name}-2\t100\t10 ns/op\n`;
  const both = (end: string) => `${one('A')}${end}${one('B')}PASS\nok  \texample.com/B\t1.2s\n`;
  expect(await judgeReport('benchmark', both(''), '{ benchmarkb.mean: "< 1s" }')).toMatchObject({
    state: 'unknown',
    cause: 'invalid',
  });
  const whole = both('PASS\nok  \texample.com/A\t1.2s\n');
  expect((await judgeReport('benchmark', whole, '{ benchmarkb.mean: "< 1s" }')).state).toBe('go');
});
