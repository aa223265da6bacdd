import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/k6-points/${name}`, import.meta.url), 'utf8');
const passing = fixture('passing.ndjson');
const lines = passing.split('\n').slice(0, -1);
const edited = (edit: (line: string) => string) => `${lines.map(edit).join('\n')}\n`;

formatContract({
  id: 'k6-points',
  check: 'load-test',
  go: '{ p95: "< 60ms", error-rate: "< 1%" }',
  failing: 'failing.ndjson',
  cutAtRecords: true,
  reports: {
    'passing.ndjson': {
      requests: 4,
      failed: 0,
      'error-rate': 0,
      duration: 0.142,
      p50: 0.029827207,
      p95: 0.04903490894999999,
      max: 0.052420032,
      'checks-failed': 0,
    },
    'failing.ndjson': {
      requests: 7,
      failed: 1,
      'error-rate': 1 / 7,
      min: 0.002850551,
      p90: 0.0693130958,
      p95: 0.0695107724,
      'checks-failed': 1,
    },
    'no-http.ndjson': {},
  },
  refused: {
    'no-request.ndjson': { cause: 'empty' },
    'only the first declaration': { content: `${lines[0]}\n`, cause: 'empty' },
    'a file whose beginning is missing': { content: `${lines.slice(1).join('\n')}\n`, cause: 'invalid' },
    'two runs in one file': { content: passing + passing, cause: 'invalid' },
    'a last line without its end': { content: passing.slice(0, -1), cause: 'invalid' },
    'a line that is cut': { content: passing.slice(0, -40), cause: 'invalid' },
    'a line that is neither': { content: `${passing}{"type":"Threshold","data":{}}\n`, cause: 'invalid' },
    'a line of another tool': { content: `${passing}hello\n`, cause: 'invalid' },
    'a value of null, which is what NaN becomes': {
      content: edited((line) => line.replace(/"value":[\d.]+/, '"value":null')),
      cause: 'invalid',
    },
    'a value as text': {
      content: edited((line) => line.replace(/"value":([\d.]+)/, '"value":"$1"')),
      cause: 'invalid',
    },
    'a negative latency': {
      content: edited((line) => line.replace(/("http_req_duration".*"value":)/, '$1-')),
      cause: 'invalid',
    },
    'a value twice': { content: edited((line) => line.replace(/("value":[\d.]+)/, '$1,"value":0')), cause: 'invalid' },
    'a time that is none': {
      content: edited((line) => line.replace(/"time":"\d{4}-\d\d-\d\d/, '"time":"2026-02-30')),
      cause: 'invalid',
    },
    'requests without a latency': {
      content: `${lines.filter((line) => !line.includes('"http_req_duration"')).join('\n')}\n`,
      cause: 'invalid',
    },
  },
});

describe('k6-points', () => {
  it('has no latency when every request was refused, and every failure', async () => {
    const go = '{ p95: "< 60ms", checks-failed: any }';
    expect(await judgeReport('load-test', fixture('refused.ndjson'), go)).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
    expect((await judgeReport('load-test', fixture('refused.ndjson'), '{ error-rate: "< 1%" }')).state).toBe('no-go');
  });

  it('dates the report by its last point', async () => {
    const { sources } = await gatherReport('load-test', passing, { now: Date.parse('2026-11-21T12:00:00Z') / 1000 });
    expect(sources[0]).toMatchObject({ format: 'k6-points' });
    expect(sources[0]?.ageSeconds).toBeGreaterThan(4 * 3600 - 120);
    expect(sources[0]?.ageSeconds).toBeLessThan(4 * 3600);
  });

  it('gives metrics of the script, each in its dimension', async () => {
    const asked = ['metric.own_time.p95', 'metric.rejected.rate', 'metric.data_sent.count', 'metric.vus.max'];
    const { facts } = await gatherReport('load-test', fixture('failing.ndjson'), { asked });
    expect(facts.filter(({ name }) => asked.includes(name)).map(({ name, dimension }) => [name, dimension])).toEqual([
      ['metric.own_time.p95', 'duration'],
      ['metric.rejected.rate', 'ratio'],
      ['metric.data_sent.count', 'bytes'],
    ]);
  });

  it('says what to do for thresholds, which points do not have', async () => {
    const judged = await judgeReport('load-test', passing, '{ thresholds-failed: 0, p95: "< 60ms" }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
    expect(judged.evidence.absent?.['thresholds-failed']).toContain('single points');
  });

  it('reads the order of keys that k6 before 0.31 had', async () => {
    const old = edited((line) => {
      const { metric, type, data } = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify({ type, data, metric });
    });
    const [now, before] = [await gatherReport('load-test', passing), await gatherReport('load-test', old)];
    expect(before.problems).toEqual([]);
    expect(factsOf(before.facts)).toEqual(factsOf(now.facts));
  });

  it('reads a run of one second and of many the same in any zone', async () => {
    const zoned = edited((line) =>
      line.replace(
        /"time":"([^"]+)"/,
        (_, time: string) =>
          `"time":"${new Date(Date.parse(time) + 7_200_000).toISOString().slice(0, 19)}${time.slice(19, -1)}+02:00"`,
      ),
    );
    expect(zoned).toContain('+02:00');
    expect(factsOf((await gatherReport('load-test', zoned)).facts)).toEqual(
      factsOf((await gatherReport('load-test', passing)).facts),
    );
  });
});
