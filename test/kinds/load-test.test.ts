import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { factSpec } from '../../src/core/fact.ts';
import { statName } from '../../src/kinds/k6-metric.ts';
import { provenRun } from '../../src/kinds/load-run.ts';
import { type LoadTestReading, loadTest } from '../../src/kinds/load-test.ts';
import { factsOf } from '../support/judge-report.ts';

const reading = (more: Partial<LoadTestReading> = {}): LoadTestReading => ({
  requests: 200,
  failed: 4,
  judged: 200,
  latency: { p50: 0.1, p95: 0.4 },
  metrics: [],
  ...more,
});

const causeOf = (action: () => unknown) => {
  try {
    action();
    return 'nothing thrown';
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return error.cause;
  }
};

describe('load-test: one report', () => {
  it('gives what the tool knows, and nothing else', () => {
    const { facts, problems } = loadTest.combine([reading({ throughput: 20, duration: 10, vus: 5 })]);
    expect(factsOf(facts)).toEqual({
      requests: 200,
      failed: 4,
      'error-rate': 0.02,
      throughput: 20,
      duration: 10,
      p50: 0.1,
      p95: 0.4,
      vus: 5,
    });
    expect(problems).toEqual([]);
  });

  it('the error rate is that of the requests whose outcome is known', () => {
    expect(factsOf(loadTest.combine([reading({ judged: 40 })]).facts)).toMatchObject({ 'error-rate': 0.1 });
  });

  it.each<[string, Partial<LoadTestReading>]>([
    ['every request failed', { failed: 200 }],
    ['every latency is zero', { latency: { p50: 0, p95: 0 } }],
    ['every request failed, of those whose outcome is known', { failed: 40, judged: 40 }],
  ])('no latency when %s', (_, more) => {
    const { facts, problems } = loadTest.combine([reading(more)]);
    expect(factsOf(facts)).not.toHaveProperty('p95');
    expect(problems.map(({ cause, facts: names }) => [cause, names?.includes('p95')])).toEqual([['empty', true]]);
  });

  it('a latency of zero among others is one', () => {
    expect(factsOf(loadTest.combine([reading({ latency: { min: 0, p95: 0.4 } })]).facts)).toMatchObject({ min: 0 });
  });
});

describe('load-test: several reports', () => {
  it('cannot be added up', () => {
    expect(causeOf(() => loadTest.combine([reading(), reading()]))).toBe('ambiguous');
  });
});

describe('load-test: proof of run', () => {
  it.each<[string, Partial<LoadTestReading>, string]>([
    ['requests', {}, 'nothing thrown'],
    ['no request', { requests: 0, failed: 0, judged: 0 }, 'empty'],
    ['more failures than requests', { failed: 201, judged: 201 }, 'invalid'],
    ['more failures than outcomes', { failed: 5, judged: 4 }, 'invalid'],
    ['a negative latency', { latency: { p95: -1 } }, 'invalid'],
  ])('%s', (_, more, cause) => {
    expect(causeOf(() => provenRun(reading(more)))).toBe(cause);
  });

  it('a run without requests has measured something else, or nothing', () => {
    const { requests: _, failed: __, judged: ___, ...rest } = reading();
    expect(causeOf(() => provenRun(rest))).toBe('empty');
    const metric = { name: 'calls', stat: 'count', dimension: 'count', value: 3 } as const;
    expect(causeOf(() => provenRun({ ...rest, metrics: [metric] }))).toBe('nothing thrown');
  });
});

describe('metric.<name>.<stat>', () => {
  const family = loadTest.facts.families?.[0];
  it.each([
    ['checkout_time.p95', true],
    ['http_req_duration{expected_response:true}.p999', true],
    ['http.response_time.p95', true],
    ['orders.count', true],
    ['orders', false],
    ['orders.', false],
    ['.count', false],
    ['checkout_time.p(95)', false],
    ['checkout_time.avg', false],
  ])('%s may be bound: %s', (rest, right) => {
    expect(family?.check?.(rest) === undefined).toBe(right);
    expect(factSpec(loadTest.facts, `metric.${rest}`, {})).toMatchObject({ dimension: 'own', measured: true });
  });

  it.each([
    ['avg', 'mean'],
    ['med', 'p50'],
    ['p(95)', 'p95'],
    ['p(99.9)', 'p999'],
    ['p(99.99)', 'p9999'],
    ['p(5)', 'p5'],
    ['max', 'max'],
    ['p(9.99)', undefined],
    ['constructor', undefined],
  ])("k6's %s is %s", (key, name) => expect(statName(key)).toBe(name));
});
