import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Combine } from '../../src/kinds/combine-load.ts';
import { type LoadTestReading, loadTests } from '../../src/kinds/load-test.ts';
import { latencyOf } from '../../src/kinds/sample-latency.ts';
import { Samples } from '../../src/kinds/samples.ts';
import { judgeFiles, loadCriterion } from '../support/judge-files.ts';
import { factsOf } from '../support/judge-report.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/load-test/${name}`, import.meta.url), 'utf8');

const reading = (more: Partial<LoadTestReading> = {}): LoadTestReading => ({
  requests: 200,
  failed: 4,
  judged: 200,
  throughput: 20,
  duration: 10,
  vus: 5,
  latency: { min: 0.01, p50: 0.1, p95: 0.4, max: 1 },
  metrics: [],
  ...more,
});
const raw = (values: readonly number[], more: Partial<LoadTestReading> = {}): LoadTestReading => {
  const samples = new Samples(-3);
  for (const value of values) samples.add(value);
  return reading({
    requests: values.length,
    judged: values.length,
    failed: 0,
    samples,
    latency: latencyOf(samples),
    ...more,
  });
};
const combined = (how: Combine, ...readings: LoadTestReading[]) => {
  const { facts, absent, problems } = loadTests(how).combine(readings);
  return { facts: factsOf(facts), absent, causes: problems.map(({ cause }) => cause) };
};

describe('combine: worst', () => {
  it('takes the worst of each fact, each by itself', () => {
    const other = reading({
      requests: 50,
      failed: 2,
      judged: 50,
      throughput: 40,
      duration: 20,
      vus: 2,
      latency: { min: 0.02, p50: 0.05, p95: 0.5, max: 0.6 },
    });
    expect(combined('worst', reading(), other).facts).toEqual({
      requests: 50,
      failed: 4,
      'error-rate': 0.04,
      throughput: 20,
      duration: 10,
      min: 0.02,
      p50: 0.1,
      p95: 0.5,
      max: 1,
      vus: 2,
    });
  });

  it('leaves out what one report does not have, and says which', () => {
    const { facts, absent } = combined('worst', reading(), reading({ latency: { p50: 0.1 } }));
    expect(facts).not.toHaveProperty('p95');
    expect(absent.p95).toBe('report 2 of 2 does not have it');
    const blind = combined('worst', reading({ failed: undefined, judged: undefined } as never), reading());
    expect(blind.facts).not.toHaveProperty('error-rate');
    expect(blind.absent['error-rate']).toBe('report 1 of 2 does not have it');
  });

  it('does not know which value of a metric is worse', () => {
    const metrics = [{ name: 'orders', stat: 'count', dimension: 'count', value: 3 }] as const;
    const { facts, absent } = combined('worst', reading({ metrics }), reading({ metrics }));
    expect(facts).not.toHaveProperty(['metric.orders.count']);
    expect(absent['metric.orders.count']).toContain('one criterion per report');
  });
});

describe('combine: sum', () => {
  it('adds up shards that ran at the same time', () => {
    const other = reading({
      requests: 100,
      failed: 11,
      judged: 100,
      duration: 12,
      latency: { min: 0.005, p95: 0.3, max: 2 },
    });
    const { facts, absent } = combined('sum', reading(), other);
    expect(facts).toEqual({
      requests: 300,
      failed: 15,
      'error-rate': 0.05,
      throughput: 40,
      duration: 12,
      min: 0.005,
      max: 2,
      vus: 10,
    });
    expect(absent.p95).toContain('combine: worst');
    expect(absent.p50).toContain('summaries of shards');
  });

  it('has exact percentiles where every report has every latency', () => {
    const { facts } = combined('sum', raw([1, 2, 3]), raw([100, 200]));
    expect(facts).toMatchObject({ requests: 5, mean: 0.0612, min: 0.001, p50: 0.003, p75: 0.1, max: 0.2 });
  });

  it('has none where only some do', () => {
    expect(combined('sum', raw([1, 2, 3]), reading()).facts).not.toHaveProperty('p95');
  });

  it('adds up metrics that have a sum', () => {
    const metrics = (count: number, passes: number, fails: number) =>
      [
        { name: 'orders', stat: 'count', dimension: 'count', value: count },
        { name: 'orders', stat: 'rate', dimension: 'rate', value: count / 10 },
        { name: 'rejected', stat: 'rate', dimension: 'ratio', value: passes / (passes + fails) },
        { name: 'rejected', stat: 'passes', dimension: 'count', value: passes },
        { name: 'rejected', stat: 'fails', dimension: 'count', value: fails },
        { name: 'cart', stat: 'max', dimension: 'number', value: count },
        { name: 'cart', stat: 'p95', dimension: 'number', value: count },
      ] as const;
    const { facts, absent } = combined(
      'sum',
      reading({ metrics: metrics(3, 1, 9) }),
      reading({ metrics: metrics(5, 9, 1) }),
    );
    expect(facts).toMatchObject({
      'metric.orders.count': 8,
      'metric.orders.rate': 0.8,
      'metric.rejected.rate': 0.5,
      'metric.cart.max': 5,
    });
    expect(facts).not.toHaveProperty(['metric.cart.p95']);
    expect(absent['metric.cart.p95']).toContain('summaries');
  });
});

describe.each<Combine>(['worst', 'sum'])('combine: %s never hides a failure', (how) => {
  it('of thresholds and checks that only one report has', () => {
    const { facts } = combined(how, reading({ thresholdsFailed: 2, checksFailed: 1 }), reading());
    expect(facts).toMatchObject({ 'thresholds-failed': 2, 'checks-failed': 1 });
  });

  it('of a report of which no request succeeded', () => {
    const { facts, causes } = combined(how, reading(), reading({ failed: 200 }));
    expect(causes).toEqual(['empty']);
    expect(facts).not.toHaveProperty('p95');
  });
});

describe('the option `combine`', () => {
  const passing = fixture('k6-points/passing.ndjson');
  const failing = fixture('k6-points/failing.ndjson');
  const GO = 'go: { p95: "< 60ms", checks-failed: any }';
  it.each<[string, string, Record<string, string>, string, string | null]>([
    [
      'worst, of two that hold',
      `load-test: { report: [a.ndjson, b.ndjson], combine: worst }\n${GO}`,
      { 'a.ndjson': passing, 'b.ndjson': passing },
      'go',
      null,
    ],
    [
      'worst, of which one does not',
      `load-test: { report: [a.ndjson, b.ndjson], combine: worst }\n${GO}`,
      { 'a.ndjson': passing, 'b.ndjson': failing },
      'no-go',
      null,
    ],
    [
      'sum of single latencies',
      `load-test: { report: [a.ndjson, b.ndjson], combine: sum }\nenough: { requests: "== 11" }\n${GO}`,
      { 'a.ndjson': passing, 'b.ndjson': failing },
      'no-go',
      null,
    ],
    [
      'sum of k6 and JMeter',
      `load-test: { report: ["a.ndjson", "b.csv"], combine: sum }\nenough: { requests: "== 24" }\ngo: { p50: "< 60ms" }`,
      { 'a.ndjson': passing, 'b.csv': fixture('jmeter-csv/passing.csv') },
      'go',
      null,
    ],
    [
      'sum with a summary has no percentile',
      `load-test: { report: ["a.ndjson", "b.txt"], combine: sum }\ngo: { p95: "< 60ms" }`,
      { 'a.ndjson': passing, 'b.txt': fixture('hey/passing.txt') },
      'unknown',
      'no-fact',
    ],
    [
      'one of them broken',
      `load-test: { report: [a.ndjson, b.ndjson], combine: worst }\n${GO}`,
      { 'a.ndjson': passing, 'b.ndjson': passing.slice(0, -9) },
      'unknown',
      'invalid',
    ],
    [
      'one of them missing',
      `load-test: { report: ["a.ndjson", "b.ndjson"], combine: sum }\n${GO}`,
      { 'a.ndjson': passing },
      'unknown',
      'missing',
    ],
    [
      'none said',
      `load-test: [a.ndjson, b.ndjson]\n${GO}`,
      { 'a.ndjson': passing, 'b.ndjson': passing },
      'unknown',
      'ambiguous',
    ],
  ])('%s', async (_, yaml, files, state, cause) => {
    expect(await judgeFiles(yaml, files)).toMatchObject({ state, cause });
  });

  it('takes no other value', async () => {
    const { mistakes } = await loadCriterion('load-test: { report: a.json, combine: mean }\ngo: { p95: "< 60ms" }');
    expect(mistakes).not.toEqual([]);
  });
});
