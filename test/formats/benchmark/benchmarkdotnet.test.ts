import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { judgeReport } from '../../support/judge-report.ts';

const sorting = readFileSync(new URL('../../fixtures/benchmark/benchmarkdotnet/sorting.json', import.meta.url), 'utf8');

formatContract({
  id: 'benchmarkdotnet',
  check: 'benchmark',
  go: '{ bubble.mean: "< 1us" }',
  reports: {
    'sorting.json': {
      'quick-n-10.mean': 2.5e-8,
      'quick-n-10.allocated': 104,
      'quick-n-1000.mean': 2.5e-6,
      'quick-n-1000.p95': 2.6e-6,
      'bubble.median': 9.1e-5,
      'bubble.runs': 3,
    },
  },
  failing: 'sorting.json',
  refused: {
    'none.json': { cause: 'empty' },
    'one-failed.json': { cause: 'invalid' },
    'a mean that is not that of the values': {
      content: sorting.replace('"Mean": 25.0', '"Mean": 2.5'),
      cause: 'invalid',
    },
  },
});

it.each([
  'bubble',
  'sorting-bubble',
  'acme-bench-sorting-bubble',
  'Acme.Bench.Sorting.Bubble',
  'sorting-bubble-defaultjob',
])('%s means the benchmark', async (name) => {
  expect((await judgeReport('benchmark', sorting, `{ ${name}.mean: "< 1ms" }`)).state).toBe('go');
});

it('memory that the runtime cannot tell is no 0', async () => {
  expect(await judgeReport('benchmark', sorting, '{ bubble.allocated: "<= 1kB" }')).toMatchObject({
    state: 'unknown',
    cause: 'no-fact',
  });
});
