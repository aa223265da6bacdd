import { EvidenceError } from '../core/evidence.ts';
import { count, finite, own } from '../reading/value.ts';
import { type K6Metric, measured, seconds, sidesOf, statName, statsOf } from './k6-metric.ts';
import { LATENCIES } from './latency.ts';
import { provenRun } from './load-run.ts';
import type { LoadTestReading } from './load-test.ts';

/** What a dialect of the summary knows beside its metrics. */
export interface K6Extra {
  /** Where the summary names it. */
  readonly tool?: string;
  readonly generatedAt?: number;
  /** Seconds. */
  readonly duration?: number;
  /** Failed checks by the file's list of checks. */
  readonly checksFailed: number;
  /** False for a dialect without such a list, so that it disagrees with nothing. */
  readonly listed?: boolean;
  /** Why the dialect has no thresholds, and what to do instead. */
  readonly noThresholds?: string;
}

/** k6's own metrics that are there when a script does nothing at all. */
const IDLE =
  /^(?:iterations|iteration_duration|data_sent|data_received|vus|vus_max|dropped_iterations|group_duration|checks)(?:\{|$)/;

/** The submetric that k6 keeps of requests that did not fail. */
const SUCCESSFUL = 'http_req_duration{expected_response:true}';

/**
 * The reading of a k6 run from its metrics. `http_req_failed` counts failed requests as `passes`; latencies are those of
 * `http_req_duration`, failed requests included. Throws `EvidenceError` (`empty`) for a run that measured nothing: k6
 * exits 0, thresholds and all, when every iteration throws before its first request.
 */
export function k6Run(metrics: readonly K6Metric[], extra: K6Extra): LoadTestReading {
  const byName = new Map(metrics.map((metric) => [metric.name, metric]));
  const sent = byName.get('http_reqs');
  const sampled = measured(metrics);
  refuseIdle(byName.get('iterations'));
  // Without `http_reqs` no HTTP request was sent; a script for gRPC or a browser has measured something else then.
  const other =
    !metrics.some(({ name }) => name.startsWith('http_req')) && sampled.some(({ name }) => !IDLE.test(name));
  const requests = sent ? count(own(sent.values, 'count'), 'http_reqs.count') : other ? undefined : 0;
  const outcome = sidesOf(byName.get('http_req_failed'));
  const checks = sidesOf(byName.get('checks'));
  const checksFailed = Math.max(checks?.fails ?? 0, extra.checksFailed);
  const crossed = metrics.flatMap((metric) => metric.crossed ?? []);
  const throughput = sent && throughputOf(sent, extra.duration);
  const vus = own(byName.get('vus')?.values, 'max');
  return provenRun({
    ...(extra.tool === undefined ? {} : { tool: extra.tool }),
    ...(extra.generatedAt === undefined ? {} : { generatedAt: extra.generatedAt }),
    ...(requests === undefined ? {} : { requests }),
    ...(outcome ? { failed: outcome.passes, judged: outcome.passes + outcome.fails } : {}),
    ...(throughput === undefined ? {} : { throughput }),
    ...(extra.duration === undefined ? {} : { duration: extra.duration }),
    latency: sent ? latencyOf(byName.get('http_req_duration')) : {},
    ...(checks || checksFailed > 0 ? { checksFailed } : {}),
    ...(crossed.length > 0 ? { thresholdsFailed: crossed.filter((one) => one).length } : {}),
    ...(typeof vus === 'number' && vus > 0 ? { vus: count(vus, 'vus.max') } : {}),
    metrics: sampled.flatMap(statsOf),
    notes: notesOf(
      metrics,
      sampled,
      outcome?.passes ?? 0,
      checks?.fails ?? 0,
      extra.listed === false ? undefined : extra.checksFailed,
    ),
    absent: absentOf(metrics, sampled, sent !== undefined, extra.noThresholds),
  });
}

/**
 * A run in which no iteration came to its end is none. What was sent then was sent by `setup`, which failed: k6 writes a
 * summary of that too, and the iteration times in it are those of `setup`.
 */
function refuseIdle(iterations: K6Metric | undefined): void {
  if (iterations && count(own(iterations.values, 'count'), 'iterations.count') > 0) return;
  throw new EvidenceError(
    'empty',
    'no iteration of the script came to its end',
    'see the output of k6: did `setup` fail, or does an iteration take longer than the test?',
  );
}

/** k6 gives requests per second itself, but for the machine-readable summary, which has the duration instead. */
function throughputOf(sent: K6Metric, duration: number | undefined): number | undefined {
  const rate = own(sent.values, 'rate');
  if (rate !== undefined) return finite(rate, 'http_reqs.rate');
  return duration ? count(own(sent.values, 'count'), 'http_reqs.count') / duration : undefined;
}

function latencyOf(metric: K6Metric | undefined): LoadTestReading['latency'] {
  if (!metric) throw new EvidenceError('invalid', 'the report has `http_reqs` and no `http_req_duration`');
  const entries = Object.keys(metric.values).map((key) => [statName(key), seconds(metric, key)] as const);
  return Object.fromEntries(entries.filter(([name]) => (LATENCIES as readonly (string | undefined)[]).includes(name)));
}

function notesOf(
  metrics: readonly K6Metric[],
  sampled: readonly K6Metric[],
  failed: number,
  counted: number,
  listed: number | undefined,
): string[] {
  const vacuous = metrics.filter((metric) => metric.crossed?.includes(false) && !sampled.includes(metric));
  return [
    ...(failed > 0 && sampled.some(({ name }) => name === SUCCESSFUL)
      ? [`latencies include the ${failed} failed requests; \`metric.${SUCCESSFUL}.p95\` is without them`]
      : []),
    ...(listed !== undefined && counted !== listed && counted + listed > 0
      ? [`the report counts ${counted} failed checks and lists ${listed}; the larger number is judged`]
      : []),
    ...vacuous.map(({ name }) => `the thresholds of \`${name}\` held over no sample`),
  ];
}

function statNames(metric: K6Metric): readonly string[] {
  return metric.type === 'rate'
    ? ['rate', 'passes', 'fails']
    : Object.keys(metric.values).map((key) => statName(key) ?? key);
}

function absentOf(
  metrics: readonly K6Metric[],
  sampled: readonly K6Metric[],
  http: boolean,
  noThresholds = 'this summary carries no thresholds; bind the facts themselves, or use `handleSummary` without `--new-machine-readable-summary`',
): Record<string, string> {
  const unsampled = metrics.filter((metric) => !sampled.includes(metric));
  const dialect = metrics.every((metric) => metric.crossed === undefined);
  const stats = 'k6 writes the statistics that the option `summaryTrendStats` lists';
  const noHttp = 'the script sent no HTTP request; bind `metric.<name>.<stat>`';
  const judged = http ? 'k6 judged no request (`http.setResponseCallback`)' : noHttp;
  return {
    ...Object.fromEntries(LATENCIES.map((name) => [name, http ? stats : noHttp])),
    ...(http ? {} : { requests: noHttp, throughput: noHttp }),
    failed: judged,
    'error-rate': judged,
    duration: '`--summary-export` does not say how long the run took; `handleSummary` does',
    'checks-failed': 'the script has no check that ran',
    'thresholds-failed': dialect ? noThresholds : 'the script has no thresholds',
    vus: 'the run was too short for k6 to count its virtual users',
    ...Object.fromEntries(
      unsampled.flatMap((metric) =>
        statNames(metric).map((stat) => [
          `metric.${metric.name}.${stat}`,
          metric.type === 'rate'
            ? `\`${metric.name}\` has no sample`
            : `\`${metric.name}\` has no sample or only zeros, which this summary does not tell apart${dialect ? '' : '; add `count` to `summaryTrendStats`'}`,
        ]),
      ),
    ),
  };
}
