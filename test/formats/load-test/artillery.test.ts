import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/artillery/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'artillery',
  check: 'load-test',
  go: '{ p95: "< 40ms" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 60,
      failed: 0,
      throughput: 31,
      duration: 1.971,
      mean: 0.0153,
      p50: 0.0121,
      p75: 0.0258,
      p90: 0.0321,
      p95: 0.0341,
      p99: 0.0348,
      p999: 0.0348,
      max: 0.038,
    },
    'failing.json': { requests: 60, failed: 6, 'error-rate': 0.1, p95: 0.0417 },
  },
  refused: {
    'refused.json': { cause: 'empty' },
    'no request': {
      content: edited(({ aggregate }) =>
        Object.assign(aggregate, { counters: { 'vusers.created': 5, 'vusers.failed': 5 } }),
      ),
      cause: 'empty',
    },
    'more answers than requests': {
      content: edited(({ aggregate }) => Object.assign(aggregate.counters, { 'http.responses': 61 })),
      cause: 'invalid',
    },
    'a count that is none': {
      content: edited(({ aggregate }) => Object.assign(aggregate.counters, { 'http.requests': null })),
      cause: 'invalid',
    },
    'a latency of null': {
      content: edited(({ aggregate }) => Object.assign(aggregate.summaries['http.response_time'], { p95: null })),
      cause: 'invalid',
    },
  },
});

describe('artillery', () => {
  it('a request without an answer failed, whatever the errors say', async () => {
    const content = edited(({ aggregate }) => {
      Object.assign(aggregate.counters, { 'http.requests': 70, 'errors.ETIMEDOUT': 4 });
    });
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ requests: 70, failed: 10 });
  });

  it('answers without any status are not taken for good ones', async () => {
    const content = edited(({ aggregate }) => {
      for (const name of Object.keys(aggregate.counters))
        if (name.startsWith('http.codes.')) delete aggregate.counters[name];
    });
    expect(await judgeReport('load-test', content, '{ error-rate: "< 1%" }')).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });

  it('counts checks where the plugin `expect` does', async () => {
    expect(factsOf((await gatherReport('load-test', fixture('passing.json'))).facts)).not.toHaveProperty(
      'checks-failed',
    );
    const content = edited(({ aggregate }) => {
      Object.assign(aggregate.counters, { 'plugins.expect.ok': 10, 'plugins.expect.failed': 2 });
    });
    expect((await judgeReport('load-test', content, '{ p95: "< 40ms" }')).state).toBe('no-go');
  });

  it('gives metrics of its own, in their dimensions', async () => {
    const go = '{ metric.vusers.session_length.p95: "< 1s", metric.vusers.created.count: "== 30" }';
    expect((await judgeReport('load-test', fixture('passing.json'), go)).state).toBe('go');
  });
});
