import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const GO = '{ p95: "< 500ms" }';
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/k6-summary-export/${name}`, import.meta.url), 'utf8');

const TREND = { avg: 20, min: 10, med: 20, max: 40, 'p(90)': 30, 'p(95)': 35 };
function report(metrics: object, group: object = { checks: {} }): string {
  return JSON.stringify({
    root_group: { name: '', path: '', id: 'd41d8cd98f00b204e9800998ecf8427e', groups: {}, ...group },
    metrics: {
      iterations: { count: 10, rate: 1 },
      http_reqs: { count: 10, rate: 1 },
      http_req_duration: TREND,
      http_req_failed: { passes: 0, fails: 10, value: 0 },
      ...metrics,
    },
  });
}

formatContract({
  id: 'k6-summary-export',
  check: 'load-test',
  go: GO,
  failing: 'k6-0.49-failing.json',
  reports: {
    'k6-0.49-failing.json': {
      requests: 414,
      failed: 28,
      'error-rate': 28 / 414,
      throughput: 133.8159562452646,
      mean: 0.012311500514492734,
      min: 0.000138737,
      p50: 0.000775892,
      p75: 0.02818645875,
      p90: 0.0408048058,
      p95: 0.04515025665,
      p99: 0.04888610109,
      p999: 0.05043966489300002,
      max: 0.050638747,
      'checks-failed': 28,
      'thresholds-failed': 2,
      vus: 4,
    },
    'k6-0.49-passing.json': {
      requests: 113,
      failed: 0,
      'error-rate': 0,
      p95: 0.0486723918,
      'checks-failed': 0,
      'thresholds-failed': 0,
    },
    'k6-0.49-not-judged.json': { requests: 20, p95: 0.0038104385 },
    'k6-0.49-no-http.json': {},
  },
  refused: {
    'k6-0.49-refused.json': { cause: 'empty' },
    'k6-0.49-no-request.json': { cause: 'empty' },
    'k6-0.49-throws.json': { cause: 'empty' },
    'k6-0.49-setup-failed.json': { cause: 'empty' },
    'no request': { content: report({ http_reqs: { count: 0, rate: 0 } }), cause: 'empty' },
    'no request, but something of its own, in a script with thresholds on requests': {
      content: report({ http_reqs: undefined, http_req_failed: undefined, call_time: TREND }),
      cause: 'empty',
    },
    'no metric': { content: '{"root_group":{"path":""},"metrics":{}}', cause: 'empty' },
    'a count as text': { content: report({ http_reqs: { count: '10', rate: 1 } }), cause: 'invalid' },
    'a latency of null, which is what NaN becomes': {
      content: report({ http_req_duration: { 'p(95)': null } }),
      cause: 'invalid',
    },
    'a negative latency': { content: report({ http_req_duration: { 'p(95)': -1 } }), cause: 'invalid' },
    'requests without a latency': { content: report({ http_req_duration: undefined }), cause: 'invalid' },
    'more failures than requests': {
      content: report({ http_req_failed: { passes: 11, fails: 0, value: 1 } }),
      cause: 'invalid',
    },
    'a threshold that is neither true nor false': {
      content: report({ http_req_duration: { ...TREND, thresholds: { 'p(95)<1': null } } }),
      cause: 'invalid',
    },
    'another statistic than the bound one': { content: report({ http_req_duration: { avg: 1 } }), cause: 'no-fact' },
  },
});

describe('k6-summary-export: what its numbers mean', () => {
  it.each([
    [
      'a threshold that is true was crossed',
      report({ vus: { value: 1, min: 1, max: 1, thresholds: { 'value>5': true } } }),
      { 'thresholds-failed': 1 },
    ],
    [
      'passes of http_req_failed are failures',
      report({ http_req_failed: { passes: 3, fails: 7, value: 0.3 } }),
      { failed: 3, 'error-rate': 0.3 },
    ],
    ['fails of checks are failures', report({ checks: { passes: 8, fails: 2, value: 0.8 } }), { 'checks-failed': 2 }],
    [
      'a failed check that only the groups list',
      report({}, { checks: {}, groups: { a: { groups: {}, checks: { b: { passes: 0, fails: 3 } } } } }),
      { 'checks-failed': 3 },
    ],
    [
      'milliseconds become seconds without drifting',
      report({ http_req_duration: { ...TREND, 'p(95)': 1.1 } }),
      { p95: 0.0011 },
    ],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('load-test', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });

  it.each([
    ['thresholds that the script does not have', report({}), 'thresholds-failed'],
    [
      'checks that did not run',
      report({ checks: { passes: 0, fails: 0, thresholds: { 'rate>0.9': false } } }),
      'checks-failed',
    ],
    ['failures that k6 did not judge', fixture('k6-0.49-not-judged.json'), 'error-rate'],
    [
      'failures of no request',
      report({ http_req_failed: { passes: 0, fails: 0, thresholds: { 'rate<0.1': false } } }),
      'failed',
    ],
    ['requests of a script that sends none', fixture('k6-0.49-no-http.json'), 'requests'],
    ['the length of the run', report({}), 'duration'],
    [
      'a rate of nothing',
      report({ rejected: { passes: 0, fails: 0, value: 0, thresholds: { 'rate<0.1': false } } }),
      'metric.rejected.rate',
    ],
  ])('gives no fact for %s', async (_, content, fact) => {
    const evidence = await gatherReport('load-test', content);
    expect(factsOf(evidence.facts)).not.toHaveProperty(fact);
    expect(evidence.absent).toHaveProperty(fact);
  });

  it('gives metrics of the script, each in its dimension, when they are asked for', async () => {
    const asked = [
      'rejected.rate',
      'orders.count',
      'orders.rate',
      'cart_items.p50',
      'queue_length.max',
      'group_duration.p95',
      'data_sent.count',
      'http_req_duration{name:slow}.p999',
    ];
    const evidence = await gatherReport('load-test', fixture('k6-0.49-failing.json'), {
      asked: asked.map((name) => `metric.${name}`),
    });
    const metrics = evidence.facts.filter((fact) => fact.name.startsWith('metric.'));
    expect(Object.fromEntries(metrics.map((fact) => [fact.name.slice(7), fact.dimension]))).toEqual({
      'rejected.rate': 'ratio',
      'orders.count': 'count',
      'orders.rate': 'rate',
      'cart_items.p50': 'number',
      'queue_length.max': 'number',
      'group_duration.p95': 'duration',
      'data_sent.count': 'bytes',
      'http_req_duration{name:slow}.p999': 'duration',
    });
    expect(factsOf(metrics)).toMatchObject({ 'metric.orders.count': 138, 'metric.rejected.rate': 0.2028985507246377 });
  });

  it('computes a rate anew, because k6 before 0.30 says 0', async () => {
    const content = report({ rejected: { passes: 1, fails: 3, value: 0 } });
    expect((await judgeReport('load-test', content, '{ metric.rejected.rate: "< 1%" }')).state).toBe('no-go');
  });

  it('a threshold over no sample is noted, and its zeros are no facts', async () => {
    const content = fixture('k6-0.49-failing.json');
    const judged = await judgeReport(
      'load-test',
      content,
      '{ metric.refund_time.p95: "< 100ms", thresholds-failed: any, checks-failed: any }',
    );
    expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
    expect(judged.evidence.notes).toContain('the thresholds of `refund_time` held over no sample');
  });

  it('zeros of a metric that no threshold names were measured', async () => {
    const zeros = { avg: 0, min: 0, med: 0, max: 0, 'p(90)': 0, 'p(95)': 0 };
    expect((await judgeReport('load-test', report({ conflicts: zeros }), '{ metric.conflicts.max: 0 }')).state).toBe(
      'go',
    );
    const named = report({ conflicts: { ...zeros, thresholds: { 'max<1': false } } });
    expect(await judgeReport('load-test', named, '{ metric.conflicts.max: 0 }')).toMatchObject({
      state: 'unknown',
      cause: 'no-fact',
    });
    const inner = report({ conflicts: zeros, 'conflicts{a:b}': { ...zeros, thresholds: { 'max<1': false } } });
    expect(await judgeReport('load-test', inner, '{ metric.conflicts.max: 0 }')).toMatchObject({
      state: 'unknown',
      cause: 'no-fact',
    });
  });

  it('says that latencies include failed requests', async () => {
    const { notes } = await gatherReport('load-test', fixture('k6-0.49-failing.json'));
    expect(notes?.[0]).toContain('latencies include the 28 failed requests');
  });
});
