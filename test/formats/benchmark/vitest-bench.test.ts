import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/vitest-bench/${name}`, import.meta.url), 'utf8');

formatContract({
  id: 'vitest-bench',
  check: 'benchmark',
  go: '{ large.mean: "< 1us" }',
  reports: {
    'sort.json': { 'large.mean': 0.000045925770642207856, 'large.throughput': 21774.26717105439, 'small.runs': 2782 },
  },
  failing: 'sort.json',
  refused: {
    'one-threw.json': { cause: 'invalid' },
    'no benchmark': { content: '{"files":[{"filepath":"a","groups":[]}]}', cause: 'empty' },
    'no file': { content: '{"files":[]}', cause: 'invalid' },
    'a benchmark without a name': { content: '{"files":[{"groups":[{"benchmarks":[{"mean":1}]}]}]}', cause: 'invalid' },
  },
});

it.each(['large', 'sort-large', 'a-bench-ts-sort-large', 'a.bench.ts > sort > large'])(
  '%s means the benchmark',
  async (name) => {
    expect((await judgeReport('benchmark', fixture('sort.json'), `{ "${name}.mean": "< 1s" }`)).state).toBe('go');
  },
);
