import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/autocannon/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'autocannon',
  check: 'load-test',
  go: '{ p90: "< 40ms", error-rate: "< 1%" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 306,
      failed: 0,
      'error-rate': 0,
      throughput: 153,
      duration: 2.01,
      mean: 0.02535,
      min: 0.014,
      p50: 0.025,
      p75: 0.031,
      p90: 0.034,
      p99: 0.038,
      p999: 0.04,
      max: 0.04,
      vus: 4,
    },
    'failing.json': { requests: 200, failed: 39, 'error-rate': 0.195, p90: 0.02 },
    'reset.json': { requests: 1471, failed: 368, p90: 0.221 },
  },
  refused: {
    'a count as text': { content: edited((copy) => Object.assign(copy, { errors: '0' })), cause: 'invalid' },
    'no count of errors': { content: edited((copy) => delete copy.errors), cause: 'invalid' },
    'answers that do not add up': { content: edited((copy) => Object.assign(copy, { non2xx: 1 })), cause: 'invalid' },
    'a latency of null': { content: edited((copy) => Object.assign(copy.latency, { p90: null })), cause: 'invalid' },
    'no request': {
      content: edited((copy) => {
        Object.assign(copy, { '2xx': 0 });
        Object.assign(copy.requests, { total: 0, sent: 4 });
      }),
      cause: 'empty',
    },
  },
});

describe('autocannon: runs in which nothing succeeded', () => {
  it.each(['refused', 'timeout', 'mismatch', 'down'])('%s.json', async (name) => {
    const content = fixture(`${name}.json`);
    expect(await judgeReport('load-test', content, '{ p99: "< 1s" }')).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ 'error-rate': 1 });
  });

  it('has no 95th percentile, and says what to bind', async () => {
    const judged = await judgeReport('load-test', fixture('passing.json'), '{ p95: "< 1s" }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
    expect(judged.evidence.absent?.p95).toContain('metric.latency.p975');
    expect((await judgeReport('load-test', fixture('passing.json'), '{ metric.latency.p975: "== 35ms" }')).state).toBe(
      'go',
    );
  });
});

describe('autocannon: what older versions write', () => {
  // Version 2 has neither `mismatches` nor `requests.sent`, and names percentiles `p999` (hdr-histogram-percentiles-obj 1).
  const old = (edit: (copy: typeof document) => void = () => {}) =>
    edited((copy) => {
      for (const key of ['mismatches', 'resets', '1xx', 'statusCodeStats', 'samples']) delete copy[key];
      delete copy.requests.sent;
      const { average, mean, min, max, p50, p75, p90, p99 } = copy.latency;
      copy.latency = { average, mean, min, max, p50, p75, p90, p99, p999: 40, p9999: 40 };
      edit(copy);
    });
  it('reads it', async () => {
    const { facts, problems } = await gatherReport('load-test', old());
    expect(problems).toEqual([]);
    expect(factsOf(facts)).toMatchObject({ requests: 306, failed: 0, p999: 0.04, p99: 0.038 });
  });
  it('counts its failures', async () => {
    const failing = old((copy) => Object.assign(copy, { '2xx': 300, non2xx: 6, errors: 4 }));
    expect(factsOf((await gatherReport('load-test', failing)).facts)).toMatchObject({ requests: 310, failed: 10 });
  });
});
