import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { factsOf, gatherReport } from '../support/judge-report.ts';

/** Report files of real tools with values that were computed apart from any code of this project. Not part of it. */
const CORPUS = '../shared/corpus';

interface Entry {
  readonly path: string;
  readonly format: string;
  // biome-ignore lint/suspicious/noExplicitAny: the values are of as many shapes as there are formats
  readonly expected: any;
}

/** Facts in base units; `null` for one that must not be there. */
type Expected = Readonly<Record<string, number | null | undefined>>;
// biome-ignore lint/suspicious/noExplicitAny: as above
type Reader = (expected: any) => Expected;

const ms = (value: number | null | undefined) => (typeof value === 'number' ? value / 1000 : value);
const sum = (map: Readonly<Record<string, number>>) => Object.values(map).reduce((total, value) => total + value, 0);
const failures = (codes: Readonly<Record<string, number>>) =>
  sum(Object.fromEntries(Object.entries(codes).filter(([code]) => code === '0' || code >= '400')));

/** The latencies, or none of them when no request succeeded: what they say then is no latency of the service. */
const latencies = (succeeded: boolean, values: Expected): Expected =>
  succeeded ? values : Object.fromEntries(Object.keys(values).map((name) => [name, null]));

const k6: Reader = (one) => ({
  requests: one.http_reqs_count,
  throughput: one.http_reqs_rate,
  failed: one.failed_requests,
  'error-rate': one.http_req_failed_rate,
  'checks-failed': one.checks_fails,
  'thresholds-failed': one.thresholds_failed || undefined,
  ...latencies(one.http_req_failed_rate < 1, {
    mean: ms(one.http_req_duration_ms.avg),
    min: ms(one.http_req_duration_ms.min),
    p50: ms(one.http_req_duration_ms.med),
    p90: ms(one.http_req_duration_ms.p90),
    p95: ms(one.http_req_duration_ms.p95),
    p99: ms(one.http_req_duration_ms.p99),
    max: ms(one.http_req_duration_ms.max),
  }),
});

const elapsed = (rows: number, failed: number, times: Readonly<Record<string, number>> | undefined): Expected => ({
  requests: rows,
  failed,
  ...latencies(failed < rows && times !== undefined, {
    mean: ms(times?.mean),
    min: ms(times?.min),
    max: ms(times?.max),
    ...(times && 'p95_linear' in times ? { p95: ms(times.p95_linear) } : {}),
  }),
});

const FACTS: Readonly<Record<string, Reader>> = {
  'ab-text': (one) => ({
    requests: one.complete,
    failed: Math.max(one.failed, one.non2xx),
    throughput: one.rps,
    mean: ms(one.time_per_request_mean_ms),
    p50: ms(one.percentiles_ms[50]),
    p75: ms(one.percentiles_ms[75]),
    p90: ms(one.percentiles_ms[90]),
    p95: ms(one.percentiles_ms[95]),
    p99: ms(one.percentiles_ms[99]),
    max: ms(one.percentiles_ms[100]),
  }),
  'artillery-json': (one) => ({
    requests: one.dialect === 'v2' ? one.requests : one.rps_count,
    failed: failures(one.codes) + sum(one.errors),
    throughput: one.rps_mean,
    p95: null,
  }),
  'autocannon-json': (one) => ({
    requests: one.requests_total + one.errors,
    failed: one.non2xx + one.errors,
    throughput: one.rps_average,
    ...latencies(one['2xx'] > 0, {
      mean: ms(one.latency_ms.average),
      p50: ms(one.latency_ms.p50),
      p90: ms(one.latency_ms.p90),
      'metric.latency.p975': ms(one.latency_ms.p97_5),
      p99: ms(one.latency_ms.p99),
      max: ms(one.latency_ms.max),
    }),
  }),
  'hey-csv': (one) => ({
    requests: one.rows,
    failed: null,
    mean: one.response_time_s.mean,
    min: one.response_time_s.min,
    p95: one.response_time_s.p95_linear,
    max: one.response_time_s.max,
  }),
  'hey-text': (one) => ({
    requests: sum(one.status) + one.errors,
    failed: failures(one.status) + one.errors,
    throughput: one.rps,
    mean: one.average_s,
    max: one.slowest_s,
    p50: one.latency_s[50],
    p75: one.latency_s[75],
    p90: one.latency_s[90],
    p95: one.latency_s[95],
    p99: one.latency_s[99],
  }),
  'jmeter-jtl-csv': (one) => elapsed(one.rows, one.success_false, one.elapsed_ms),
  'jmeter-jtl-xml': (one) => elapsed(one.top_level_samples, one.failed_top_level, one.elapsed_ms),
  'jmeter-statistics-json': (one) => ({
    requests: one.sampleCount,
    failed: one.errorCount,
    'error-rate': one.errorPct / 100,
    throughput: one.throughput,
    mean: ms(one.meanResTime),
    min: ms(one.minResTime),
    max: ms(one.maxResTime),
    p90: ms(one.pct1ResTime),
    p95: ms(one.pct2ResTime),
    p99: ms(one.pct3ResTime),
  }),
  'k6-handlesummary': k6,
  'k6-machine-readable': k6,
  'k6-ndjson': k6,
  'k6-summary-export': k6,
  'locust-csv': ({ aggregated: one }) => ({
    requests: Number(one['Request Count']),
    failed: Number(one['Failure Count']),
    throughput: Number(one['Requests/s']),
    ...latencies(one['Request Count'] !== one['Failure Count'], {
      mean: ms(Number(one['Average Response Time'])),
      min: ms(Number(one['Min Response Time'])),
      max: ms(Number(one['Max Response Time'])),
      p50: ms(Number(one['50%'])),
      p95: ms(Number(one['95%'])),
      p999: ms(Number(one['99.9%'])),
    }),
  }),
  'locust-json': (one) => ({
    requests: one.num_requests,
    failed: one.num_failures,
    max: ms(one.max_response_time_ms),
  }),
  'siege-json': (one) => ({
    requests: one.transactions + one.failed_transactions,
    failed: one.failed_transactions,
    throughput: one.transaction_rate,
    duration: one.elapsed_time,
    mean: one.response_time,
    min: one.shortest_transaction,
    max: one.longest_transaction,
  }),
  // Nothing is computed for these; the facts must be there.
  'taurus-xml': () => ({}),
  'vegeta-json': (one) => ({
    requests: one.requests,
    failed: failures(one.status_codes),
    'error-rate': 1 - one.success_ratio,
    throughput: one.throughput,
    ...latencies(one.success_ratio > 0, {
      mean: ms(one.latency_ms.mean),
      min: ms(one.latency_ms.min),
      p50: ms(one.latency_ms['50th']),
      p90: ms(one.latency_ms['90th']),
      p95: ms(one.latency_ms['95th']),
      p99: ms(one.latency_ms['99th']),
      max: ms(one.latency_ms.max),
    }),
  }),
  // Computed from the text by hand: 40 requests, 8 of them 500.
  'vegeta-text': () => ({ requests: 40, failed: 8, throughput: 16.4, p95: 0.001244, max: 0.001525 }),
  'wrk-text': (one) => ({
    requests: one.requests + sum(one.socket_errors),
    failed: one.non2xx_or_3xx + sum(one.socket_errors),
    throughput: one.rps,
    mean: ms(one.latency_avg_ms),
    max: ms(one.latency_max_ms),
    p50: ms(one.percentiles_ms[50]),
    p99: ms(one.percentiles_ms[99]),
  }),
};

/** Files that are no evidence, with the cause that they give. */
const REFUSED: readonly (readonly [path: string, cause: string, reason: string])[] = [
  ['jmeter-jtl-xml/7-', 'empty', 'an empty file'],
  [
    'locust-json/3-',
    'invalid',
    '`[]` is what several tools write for nothing; with `format: locust-json` it is `empty`',
  ],
  ['ab-percentile-csv/', 'invalid', 'times alone, without what failed; and cut, it is as good as whole'],
  ['ab-gnuplot-tsv/', 'invalid', 'times alone, sorted: a cut takes the slowest away and nobody sees it'],
  ['locust-failures-csv/', 'invalid', 'not the results'],
  ['locust-history-csv/', 'invalid', 'not the results'],
];

/** Formats that SPEC does not list. */
const NOT_READ = ['lhci-assertions', 'lhci-manifest', 'lighthouse-json'];

/** Where the facts deliberately differ from the numbers of the corpus, as mapped above; printed with the count. */
const DISAGREEMENTS = [
  'autocannon: `requests` are answers and errors together; with everything refused its own total is 0',
  'wrk: `requests` include those whose connection broke; its own number has only answers',
  'ab: `failed` is the larger of its failures and its answers that are not 2xx',
  'hey CSV: no `failed`, because requests without an answer have no row',
  'all: no latency when no request succeeded, whatever the file says',
];

const entries: Entry[] = existsSync(`${CORPUS}/manifest.json`)
  ? [JSON.parse(readFileSync(`${CORPUS}/manifest.json`, 'utf8'))]
      .flatMap((manifest) => manifest.files ?? manifest)
      .filter(({ path }: Entry) => path.startsWith('load/'))
  : [];

describe.skipIf(entries.length === 0)('load-test: the corpus', () => {
  let agreed = 0;
  it.each(entries.map((entry) => [entry.path, entry] as const))('%s', async (path, { format, expected }) => {
    const refused = REFUSED.find(([start]) => path.startsWith(`load/${start}`));
    const asked = ['metric.latency.p975'];
    const evidence = await gatherReport('load-test', readFileSync(`${CORPUS}/${path}`), { asked });
    const facts = factsOf(evidence.facts);
    if (NOT_READ.includes(format) || refused) {
      expect(facts).toEqual({});
      expect(evidence.problems.map(({ cause }) => cause)).toEqual([refused?.[1] ?? 'invalid']);
      return;
    }
    const wanted = FACTS[format]?.(expected);
    if (!wanted) throw new Error(`nothing is expected of ${format}`);
    expect(facts.requests).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(wanted)) {
      if (value === undefined) continue;
      if (value === null) expect(facts, name).not.toHaveProperty([name]);
      else if (value === 0) expect(facts[name], name).toBe(0);
      else expect((facts[name] as number) / value, name).toBeCloseTo(1, 9);
    }
    agreed += 1;
  });

  afterAll(() => {
    const reasons = [...REFUSED.map(([path, cause, reason]) => `${path}: ${cause}: ${reason}`), ...DISAGREEMENTS];
    process.stdout.write(
      `load-test corpus: ${agreed} of ${entries.length} files agree, ${REFUSED.length} are no evidence, ${
        entries.filter(({ format }) => NOT_READ.includes(format)).length
      } are of formats that are not read\n  ${reasons.join('\n  ')}\n`,
    );
  });
});

it.runIf(entries.length === 0)('the corpus is not here, so nothing was compared', () => {
  process.stdout.write(`load-test corpus: ${CORPUS} is not there; nothing was compared\n`);
});
