import type { Json } from '../../core/schema.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { artilleryAbsent, artilleryFailures } from '../../kinds/artillery-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadMetric, LoadTestReading } from '../../kinds/load-test.ts';
import { statusTally } from '../../kinds/status-codes.ts';
import { at, count, finite, isObject, type JsonMap, object, own } from '../../reading/value.ts';

const STATS = ['min', 'max', 'mean', 'count', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999'] as const;
/** Summaries whose values are milliseconds; a script may record anything else. */
const TIMES = /(?:^|\.)(?:response_time|session_length)(?:\.|$)/;
/** Counters that are there when nothing was reached. */
const IDLE = /^(?:vusers|errors|plugins)\./;

/**
 * `artillery run --output FILE` of Artillery 2 (https://www.artillery.io/docs/reference/cli/run, metrics on
 * https://www.artillery.io/docs/reference/reported-metrics): times are in milliseconds, `firstMetricAt` and
 * `lastMetricAt` since 1970. With every connection refused there are no `http.codes` and no `http.response_time` at all.
 */
export default defineFormat<LoadTestReading>()({
  id: 'artillery',
  kind: 'load-test',
  shape: 'json',
  summary: 'Artillery 2, `artillery run --output FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(at(document, 'aggregate', 'counters')) && isObject(at(document, 'aggregate', 'summaries')),
  read(document) {
    const aggregate = own(document, 'aggregate');
    const counters = object(own(aggregate, 'counters'), 'aggregate.counters');
    const summaries = object(own(aggregate, 'summaries'), 'aggregate.summaries');
    const sent = counter(counters, 'http.requests');
    const answers = counter(counters, 'http.responses') ?? 0;
    const tally = statusTally(below(counters, 'http.codes.'), 'http.codes');
    const other = Object.keys(counters).some((name) => !IDLE.test(name) && !name.startsWith('http.'));
    const requests = sent ?? (other ? undefined : 0);
    const failures = artilleryFailures(requests ?? 0, answers, tally, below(counters, 'errors.'));
    const latency = own(summaries, 'http.response_time');
    const seconds = (stat: string) => {
      const value = own(latency, stat);
      return value === undefined ? undefined : shiftDecimal(finite(value, `http.response_time.${stat}`), -3);
    };
    const [first, last] = ['firstMetricAt', 'lastMetricAt'].map((key) => {
      const value = own(aggregate, key);
      return value === undefined || value === null ? undefined : count(value, `aggregate.${key}`);
    });
    const rate = at(aggregate, 'rates', 'http.request_rate');
    const unexpected = counter(counters, 'plugins.expect.failed');
    const expected = counter(counters, 'plugins.expect.ok');
    return provenRun({
      ...(requests === undefined ? {} : { requests, ...(sent === undefined ? {} : failures) }),
      ...known({
        generatedAt: last === undefined ? undefined : last / 1000,
        throughput: rate === undefined ? undefined : finite(rate, 'http.request_rate'),
        duration: first === undefined || last === undefined ? undefined : shiftDecimal(last - first, -3),
        checksFailed: unexpected ?? (expected === undefined ? undefined : 0),
      }),
      latency: known({
        ...Object.fromEntries(
          ['min', 'max', 'mean', 'p75', 'p90', 'p95', 'p99', 'p999'].map((key) => [key, seconds(key)]),
        ),
        p50: seconds('p50') ?? seconds('median'),
      }),
      metrics: [...counterMetrics(counters), ...Object.entries(summaries).flatMap(summaryMetrics)],
      absent: artilleryAbsent,
    });
  },
});

function counter(counters: JsonMap, name: string): number | undefined {
  const value = own(counters, name);
  return value === undefined ? undefined : count(value, name);
}

/** The counters that begin with a prefix, without it: `http.codes.200` as `200`. */
function below(counters: JsonMap, prefix: string): JsonMap {
  const entries = Object.entries(counters).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
}

function counterMetrics(counters: JsonMap): LoadMetric[] {
  return Object.entries(counters).flatMap(([name, value]) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && isName(name)
      ? [{ name, stat: 'count', dimension: 'count', value }]
      : [],
  );
}

function summaryMetrics([name, values]: [string, Json]): LoadMetric[] {
  if (!isName(name)) return [];
  return STATS.flatMap((stat): LoadMetric[] => {
    const value = own(values, stat);
    if (typeof value !== 'number' || !Number.isFinite(value)) return [];
    if (stat === 'count') return [{ name, stat, dimension: 'count', value: count(value, `${name}.count`) }];
    return TIMES.test(name)
      ? [{ name, stat, dimension: 'duration', value: shiftDecimal(value, -3) }]
      : [{ name, stat, dimension: 'number', value }];
  });
}

function isName(name: string): boolean {
  return /^[^\u0000-\u001f\u007f-\u009f]{1,200}$/.test(name);
}
