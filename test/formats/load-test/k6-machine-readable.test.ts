import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const failing = readFileSync(
  new URL('../../fixtures/load-test/k6-machine-readable/failing.json', import.meta.url),
  'utf8',
);

formatContract({
  id: 'k6-machine-readable',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'failing.json',
  reports: {
    'failing.json': {
      requests: 1500,
      failed: 45,
      'error-rate': 0.03,
      throughput: 50,
      duration: 30,
      mean: 0.1805,
      min: 0.0125,
      p50: 0.15,
      p90: 0.42,
      p95: 0.612,
      max: 2.40025,
      'checks-failed': 45,
      vus: 50,
    },
    'passing.json': {
      requests: 820,
      failed: 0,
      throughput: 40,
      duration: 20.5,
      p95: 0.18,
      'checks-failed': 0,
      vus: 40,
    },
  },
  refused: {
    'refused.json': { cause: 'empty' },
    'a metric without a name': { content: failing.replace('"name": "http_reqs",', ''), cause: 'invalid' },
    'a metric of another type': {
      content: failing.replace('"type": "counter"', '"type": "histogram"'),
      cause: 'invalid',
    },
    'more matches than there are': {
      content: failing.replaceAll('"matches": 45,', '"matches": 4500,'),
      cause: 'invalid',
    },
    'no length of the run': { content: failing.replace('"duration": 30,', ''), cause: 'invalid' },
    'the same metric twice': { content: failing.replace('"data_sent"', '"http_reqs"'), cause: 'invalid' },
  },
});

describe('k6-machine-readable: what it does not know', () => {
  it('carries no thresholds, so there is no fact of them', async () => {
    const judged = await judgeReport('load-test', failing, '{ thresholds-failed: 0, checks-failed: any }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
    expect(judged.problems[0]?.hint).toContain('carries no thresholds');
  });

  it('all zeros may be a metric without a sample', async () => {
    const judged = await judgeReport('load-test', failing, '{ metric.refund_time.p95: "< 100ms", checks-failed: any }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
  });

  it('says when the run ended, and which k6 it was', async () => {
    const { sources } = await gatherReport('load-test', failing);
    expect(sources[0]).toMatchObject({ tool: 'k6 1.5.0', ageSeconds: 1800 });
  });

  it('gives metrics in their dimensions', async () => {
    const asked = ['metric.rejected.rate', 'metric.data_sent.count', 'metric.cart_items.p95'];
    const { facts } = await gatherReport('load-test', failing, { asked });
    expect(factsOf(facts)).toMatchObject({
      'metric.rejected.rate': 0.03,
      'metric.data_sent.count': 150000,
      'metric.cart_items.p95': 4,
    });
  });
});
