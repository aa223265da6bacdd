import { beforeAll, describe, expect, it } from 'vitest';
import { client } from '../support/http-client.ts';
import { lacks } from '../support/installed.ts';
import { judgeCriterion } from '../support/judge-criterion.ts';
import type { LiveServer } from '../support/live-process.ts';
import { startPrometheus } from '../support/live-servers.ts';

const NOW = Math.floor(Date.now() / 1000);
const STEP = 15;

/** Samples of the last half hour, each 15 seconds, by a function of how many seconds ago they were. */
function lines(name: string, labels: string, value: (ago: number) => number | undefined): string[] {
  return Array.from({ length: 121 }, (_, index) => (120 - index) * STEP).flatMap((ago) => {
    const one = value(ago);
    return one === undefined ? [] : [`${name}${labels} ${one} ${NOW - ago}`];
  });
}

const HISTORY = [
  '# TYPE error_rate gauge',
  // Too high from 20 until 12 minutes ago.
  ...lines('error_rate', '', (ago) => (ago <= 1200 && ago >= 720 ? 0.08 : 0.002)),
  '# TYPE p95 gauge',
  ...lines('p95', '{pod="a"}', () => 0.3),
  ...lines('p95', '{pod="b"}', (ago) => (ago === 600 ? 0.9 : 0.4)),
  '# TYPE gone gauge',
  // Not scraped from 15 until 5 minutes ago.
  ...lines('gone', '', (ago) => (ago < 900 && ago > 300 ? undefined : 1)),
  '# TYPE stopped gauge',
  ...lines('stopped', '', (ago) => (ago < 200 ? undefined : 1)),
  '# TYPE idle gauge',
  ...lines('idle', '', () => 0),
  '# EOF',
  '',
].join('\n');

let server: LiveServer;

const judged = (query: string, options: string, bounds: string) =>
  judgeCriterion(
    `prometheus: { url: ${server.origin}, query: '${query}'${options === '' ? '' : `, ${options}`} }\n${bounds}`,
    { http: client() },
    { now: NOW },
  );

describe.skipIf(lacks('prometheus', 'promtool'))('a real Prometheus', () => {
  beforeAll(async () => {
    server = await startPrometheus({ history: HISTORY });
  }, 60_000);
  const rows: [name: string, query: string, options: string, bounds: string, state: string, cause: string | null][] = [
    ['an instant value', 'error_rate', 'unit: ratio', 'go: { value: "< 1%" }', 'go', null],
    ['one that is too high', 'max_over_time(error_rate[30m])', 'unit: ratio', 'go: { value: "< 1%" }', 'no-go', null],
    ['a scalar', 'scalar(error_rate) * 100', '', 'go: { value: "== 0.2" }', 'go', null],
    ['no such metric', 'errors_rate', '', 'go: { value: "< 1" }', 'unknown', 'missing'],
    ['no such metric, and none is none', 'errors_rate or vector(0)', '', 'go: { value: "< 1" }', 'go', null],
    ['0/0', 'idle / idle', '', 'go: { value: "< 1" }', 'unknown', 'invalid'],
    ['1/0', 'gone / idle', '', 'go: { value: "< 1" }', 'unknown', 'invalid'],
    ['two series', 'p95', 'unit: s', 'go: { value: "< 500ms" }', 'unknown', 'ambiguous'],
    ['the larger of two series', 'p95', 'unit: s, aggregate: max', 'go: { value: "== 400ms" }', 'go', null],
    ['a range selector', 'p95[5m]', '', 'go: { value: "< 1" }', 'unknown', 'invalid'],
    ['text', '"up"', '', 'go: { value: "< 1" }', 'unknown', 'invalid'],
    ['a query that is none', 'sum(', '', 'go: { value: "< 1" }', 'unknown', 'invalid'],
    ['a target that stopped is still shown', 'stopped', '', 'go: { value: 1 }', 'go', null],
    ['unless one asks how old it is', 'stopped', 'max-age: 1m', 'go: { value: 1 }', 'unknown', 'stale'],
    ['the age of what is fresh', 'error_rate', 'max-age: 1m, unit: ratio', 'go: { value: "< 1%" }', 'go', null],
    ['the age of what is computed', 'error_rate * 1', 'max-age: 1m, unit: ratio', 'go: { value: "< 1%" }', 'go', null],
    ['a range', 'error_rate', 'range: 10m, unit: ratio', 'go: { max: "< 1%" }', 'go', null],
    ['a range that was bad', 'error_rate', 'range: 30m, unit: ratio', 'go: { max: "< 1%" }', 'no-go', null],
    [
      'an alarm that went off',
      'error_rate',
      'range: 30m, unit: ratio',
      'no-go: { value: "> 5% for 5m" }',
      'no-go',
      null,
    ],
    ['an alarm that did not', 'error_rate', 'range: 30m, unit: ratio', 'no-go: { value: "> 5% for 15m" }', 'go', null],
    ['an alarm since then', 'error_rate', 'range: 10m, unit: ratio', 'no-go: { value: "> 5% for 5m" }', 'go', null],
    ['calm by now', 'error_rate', 'range: 30m, unit: ratio', 'go: { value: "< 1% for 10m" }', 'go', null],
    [
      'not calm for long enough',
      'error_rate',
      'range: 30m, unit: ratio',
      'go: { value: "< 1% for 15m" }',
      'no-go',
      null,
    ],
    [
      'a range that is too short to tell',
      'error_rate',
      'range: 3m, unit: ratio',
      'no-go: { value: "> 5% for 5m" }',
      'unknown',
      'too-few',
    ],
    ['a gap', 'gone', 'range: 30m', 'go: { min: 1 }', 'unknown', 'too-few'],
    ['a time before there was anything', 'idle', 'range: 2h', 'go: { max: 0 }', 'unknown', 'too-few'],
    [
      'a target that stopped, over time',
      'last_over_time(stopped[1m])',
      'range: 10m',
      'go: { min: 1 }',
      'unknown',
      'too-few',
    ],
    ['two series over time', 'p95', 'range: 20m, unit: s, aggregate: max', 'go: { max: "< 500ms" }', 'no-go', null],
    ['their mean', 'p95', 'range: 5m, unit: s, aggregate: mean', 'go: { max: "== 350ms" }', 'go', null],
  ];
  it.each(rows)('%s', async (_, query, options, bounds, state, cause) =>
    expect(await judged(query, options, bounds)).toMatchObject({ state, cause }),
  );

  it("quotes Prometheus' own words", async () => {
    const { problems } = await judged('sum(', '', 'go: { value: "< 1" }');
    expect(problems[0]?.message).toMatch(/the server refuses the query: `.*parse error: /);
  });
  it('a server that is gone', async () => {
    const gone = await startPrometheus();
    await gone.stop();
    const yaml = `prometheus: { url: ${gone.origin}, query: up }\ngo: { value: 1 }`;
    expect(await judgeCriterion(yaml, { http: client() })).toMatchObject({ cause: 'unreachable' });
  });
});
