import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/k6-summary/${name}`, import.meta.url), 'utf8');
const passing = JSON.parse(fixture('k6-0.49-passing.json'));
const changed = (change: (data: typeof passing) => void) => {
  const copy = structuredClone(passing);
  change(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'k6-summary',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'k6-0.49-failing.json',
  reports: {
    'k6-0.49-failing.json': {
      requests: 414,
      failed: 26,
      'error-rate': 26 / 414,
      duration: 3.070854067,
      p95: 0.045245467749999976,
      p999: 0.05033915923500002,
      'checks-failed': 26,
      'thresholds-failed': 2,
      vus: 4,
    },
    'k6-0.49-passing.json': {
      requests: 110,
      failed: 0,
      throughput: 54.53114265327684,
      duration: 2.017195948,
      p50: 0.03607242150000001,
      'checks-failed': 0,
      'thresholds-failed': 0,
    },
    'k6-0.49-no-http.json': { duration: 0.000219126 },
  },
  refused: {
    'k6-0.49-refused.json': { cause: 'empty' },
    'k6-0.49-no-request.json': { cause: 'empty' },
    'k6-0.49-setup-failed.json': { cause: 'empty' },
    'no iterations': { content: changed((data) => delete data.metrics.iterations), cause: 'empty' },
    'a metric without a type': { content: changed((data) => delete data.metrics.http_reqs.type), cause: 'invalid' },
    'a metric without values': { content: changed((data) => delete data.metrics.http_reqs.values), cause: 'invalid' },
    'a duration as text': {
      content: changed((data) => (data.metrics.http_req_duration.values['p(95)'] = '48')),
      cause: 'invalid',
    },
  },
});

describe('k6-summary: what its numbers mean', () => {
  const threshold = (value: unknown) => changed((data) => (data.metrics.vus.thresholds = { 'value>1': value }));
  it.each([
    ['ok: true', threshold({ ok: true }), 0],
    ['ok: false', threshold({ ok: false }), 1],
    ['a threshold without ok', threshold({}), 1],
    ['ok as text', threshold({ ok: 'true' }), 1],
    ['a bare true, which this dialect does not write', threshold(true), 1],
  ])('%s', async (_, content, failed) => {
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ 'thresholds-failed': failed });
  });

  it('times of the script are durations, because this dialect says so', async () => {
    const content = fixture('k6-0.49-no-http.json');
    expect((await judgeReport('load-test', content, '{ metric.call_time.p95: "<= 25ms" }')).state).toBe('go');
    expect((await judgeReport('load-test', content, '{ metric.call_time.p95: "< 25ms" }')).state).toBe('no-go');
    expect(await judgeReport('load-test', content, '{ metric.call_time.p95: "< 25" }')).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });

  it('reads what k6 0.30 gave, which did not say how long the run took', async () => {
    const content = changed((data) => {
      data.state = {};
    });
    const { facts, sources, absent } = await gatherReport('load-test', content);
    expect(sources[0]?.format).toBe('k6-summary');
    expect(factsOf(facts)).toMatchObject({ p95: expect.any(Number), failed: 0 });
    expect(factsOf(facts)).not.toHaveProperty('duration');
    expect(absent?.duration).toBeDefined();
  });

  it('a script that sends no request has no latency', async () => {
    const judged = await judgeReport('load-test', fixture('k6-0.49-no-http.json'), '{ p95: "< 500ms" }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
    expect(judged.problems[0]?.hint).toContain('metric.<name>.<stat>');
  });
});
