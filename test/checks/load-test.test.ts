import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/core/load/load.ts';
import { vocabulary } from '../../src/vocabulary.ts';
import { judgeFiles, loadCriterion } from '../support/judge-files.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/load-test/k6-summary/k6-0.49-${name}.json`, import.meta.url), 'utf8');

const [passing, failing, refused] = ['passing', 'failing', 'refused'].map(fixture) as [string, string, string];
const P95 = 'load-test: a.json\ngo: { p95: "< 500ms" }';

describe('load-test: lies that must never be go (C01, C02, C07, C11)', () => {
  it.each<[string, string, Record<string, string>, string, string | null]>([
    ['no file', P95, {}, 'unknown', 'missing'],
    ['an empty file', P95, { 'a.json': '' }, 'unknown', 'empty'],
    ['{}', P95, { 'a.json': '{}' }, 'unknown', 'invalid'],
    ['an HTML page', P95, { 'a.json': '<html><body>502</body></html>' }, 'unknown', 'invalid'],
    ['a tool error', P95, { 'a.json': '{"error":{"code":"ECONNREFUSED"}}' }, 'unknown', 'invalid'],
    ['an audit report', P95, { 'a.json': '{"version":"2.1.0","runs":[]}' }, 'unknown', 'invalid'],
    ['everything refused, and the threshold held', P95, { 'a.json': refused }, 'unknown', 'empty'],
    [
      'everything refused, and only throughput is asked',
      'load-test: a.json\ngo: { throughput: ">= 1/s" }',
      { 'a.json': refused },
      'unknown',
      'empty',
    ],
    [
      'everything refused, and k6 still has a latency of 0',
      'load-test: a.json\ngo: { metric.http_req_waiting.p95: "< 500ms" }',
      { 'a.json': refused },
      'unknown',
      'empty',
    ],
    [
      'everything refused, and errors are bound',
      'load-test: a.json\ngo: { error-rate: "< 1%" }',
      { 'a.json': refused },
      'no-go',
      null,
    ],
    ['no request, and all thresholds held', P95, { 'a.json': fixture('no-request') }, 'unknown', 'empty'],
    ['setup failed, and the threshold held', P95, { 'a.json': fixture('setup-failed') }, 'unknown', 'empty'],
    ['too few requests', `${P95}\nenough: { requests: ">= 1000" }`, { 'a.json': passing }, 'unknown', 'too-few'],
    [
      'a percentile that the report does not have',
      'load-test: a.json\ngo: { p99: "< 1s" }',
      { 'a.json': passing },
      'unknown',
      'no-fact',
    ],
    [
      'a metric that the report does not have',
      'load-test: a.json\ngo: { metric.orders.count: ">= 1" }',
      { 'a.json': passing },
      'unknown',
      'no-fact',
    ],
    [
      'a time bound without its unit',
      'load-test: a.json\ngo: { metric.iteration_duration.p95: "< 500" }',
      { 'a.json': passing },
      'unknown',
      'invalid',
    ],
    [
      'a share bound without its unit',
      'load-test: a.json\ngo: { metric.checks.rate: "<= 100" }',
      { 'a.json': passing },
      'unknown',
      'invalid',
    ],
    [
      'a share bound as a time',
      'load-test: a.json\ngo: { metric.checks.rate: "< 500ms" }',
      { 'a.json': passing },
      'unknown',
      'invalid',
    ],
    [
      'two reports',
      'load-test: [ a.json, b.json ]\ngo: { p95: "< 500ms" }',
      { 'a.json': passing, 'b.json': passing },
      'unknown',
      'ambiguous',
    ],
    [
      'one of two reports missing',
      'load-test: [ a.json, b.json ]\ngo: { p95: "< 500ms" }',
      { 'a.json': passing },
      'unknown',
      'missing',
    ],
  ])('%s', async (_, yaml, files, state, cause) => {
    expect(await judgeFiles(yaml, files)).toMatchObject({ state, cause });
  });

  it.each([
    ['no bound of the author', 'load-test: a.json', ['no-bound']],
    ['only defaults taken away', 'load-test: a.json\ngo: { thresholds-failed: any }', ['no-bound']],
    ['a latency without a unit', 'load-test: a.json\ngo: { p95: "< 500" }', ['unit-missing']],
    ['a metric without a statistic', 'load-test: a.json\ngo: { metric.orders: ">= 1" }', ['unknown-fact']],
    ['a fact that does not exist', 'load-test: a.json\ngo: { p97: "< 1s" }', ['unknown-fact']],
  ])('does not load: %s', async (_, yaml, mistakes) => {
    expect((await loadCriterion(yaml)).mistakes).toEqual(mistakes);
  });
});

describe('load-test: bounds', () => {
  it.each<[string, string, string, string]>([
    ['a passing run', P95, passing, 'go'],
    ['too slow', 'load-test: a.json\ngo: { p95: "< 10ms" }', passing, 'no-go'],
    [
      'a crossed threshold, by default',
      'load-test: a.json\ngo: { p95: "< 500ms", checks-failed: any }',
      failing,
      'no-go',
    ],
    [
      'a failed check, by default',
      'load-test: a.json\ngo: { p95: "< 500ms", thresholds-failed: any }',
      failing,
      'no-go',
    ],
    [
      'neither, when the author takes both away',
      'load-test: a.json\ngo: { p95: "< 500ms", thresholds-failed: any, checks-failed: any }',
      failing,
      'go',
    ],
    ['a metric of the script', 'load-test: a.json\ngo: { metric.iteration_duration.p95: "< 500ms" }', passing, 'go'],
    ['a share', 'load-test: a.json\ngo: { metric.checks.rate: "== 100%" }', passing, 'go'],
  ])('%s', async (_, yaml, report, state) => {
    expect((await judgeFiles(yaml, { 'a.json': report })).state).toBe(state);
  });

  it('says which unit a bound on a metric needs', async () => {
    const judged = await judgeFiles('load-test: a.json\ngo: { metric.iteration_duration.max: "< 500" }', {
      'a.json': passing,
    });
    expect(judged.problems[0]?.message).toContain('is a duration');
    expect(judged.problems[0]?.hint).toContain('ns us ms s');
  });

  it('keeps metrics that nobody asked for out of the results', async () => {
    const judged = await judgeFiles(P95, { 'a.json': passing });
    expect(judged.facts.filter((fact) => fact.name.startsWith('metric.'))).toEqual([]);
  });
});

describe('examples/checks/load-test.yml', () => {
  it('loads', async () => {
    const bytes = readFileSync(new URL('../../examples/checks/load-test.yml', import.meta.url));
    const loaded = await load('load-test.yml', bytes, vocabulary);
    expect('checklist' in loaded ? loaded.checklist.warnings : loaded.problems).toEqual([]);
  });
});
