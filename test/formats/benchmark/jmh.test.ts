import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const four = readFileSync(new URL('../../fixtures/benchmark/jmh/four-modes.json', import.meta.url), 'utf8');
const metric = (score: unknown, scoreUnit: string, mode = 'avgt') =>
  JSON.stringify([
    { benchmark: 'a.B.c', mode, primaryMetric: { score, scoreUnit, rawData: [[score]] }, secondaryMetrics: {} },
  ]);

formatContract({
  id: 'jmh',
  check: 'benchmark',
  go: '{ sorting-bubble.mean: "< 1ms" }',
  reports: {
    'four-modes.json': {
      'com-acme-bench-sorting-quick-size-10-thrpt.throughput': 3_376_250,
      'com-acme-bench-sorting-quick-size-10-avgt.mean': 2.125e-6,
      'com-acme-bench-sorting-quick-size-10-avgt.gc-alloc-rate-norm': 416,
      'com-acme-bench-sorting-quick-size-10-avgt.gc-alloc-rate': 120_500_000,
      'com-acme-bench-sorting-quick-size-10-avgt.gc-time': 0.012,
      'sorting-bubble.mean': 0.00225,
      'sorting-bubble.p99': 0.0027,
      'sorting-cold.mean': 1.75,
    },
  },
  failing: 'four-modes.json',
  refused: {
    'one-nan.json': { cause: 'invalid' },
    'an empty list': { content: '[]', cause: 'invalid' },
    'a unit that nobody knows': { content: metric(1, 'furlongs'), cause: 'invalid' },
    'no unit': { content: metric(1, ''), cause: 'invalid' },
    'a score that is null': { content: metric(null, 'ns/op'), cause: 'invalid' },
    'a score that is text': { content: metric('12', 'ns/op'), cause: 'invalid' },
  },
});

it.each([
  ['ops/s', 12, { 'b-c.throughput': 12 }],
  ['ops/ms', 12, { 'b-c.throughput': 12_000 }],
  ['ops/us', 12, { 'b-c.throughput': 12_000_000 }],
  ['ops/min', 12, { 'b-c.throughput': 0.2 }],
  ['ns/op', 12, { 'b-c.mean': 1.2e-8 }],
  ['min/op', 12, { 'b-c.mean': 720 }],
])('%s', async (unit, score, facts) => {
  expect(factsOf((await gatherReport('benchmark', metric(score, unit))).facts)).toMatchObject(facts);
});

it('a throughput is never a time, nor the other way round', async () => {
  expect(await judgeReport('benchmark', metric(5, 'ops/s', 'thrpt'), '{ b-c.throughput: "< 1s" }')).toMatchObject({
    cause: 'invalid',
  });
  expect(await judgeReport('benchmark', metric(5, 'ops/s', 'thrpt'), '{ b-c.mean: "< 1s" }')).toMatchObject({
    cause: 'no-fact',
  });
  expect(await judgeReport('benchmark', metric(5, 'ms/op'), '{ b-c.throughput: ">= 1/s" }')).toMatchObject({
    cause: 'no-fact',
  });
});

it('one benchmark in two modes: each stat is of the mode that has it', async () => {
  expect((await judgeReport('benchmark', four, '{ sorting-quick-size-10.throughput: ">= 1000/s" }')).state).toBe('go');
  expect((await judgeReport('benchmark', four, '{ sorting-quick-size-10.mean: "< 1ms" }')).state).toBe('go');
});
