import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { locustAbsent } from '../../kinds/locust-run.ts';
import { count, finite, isList, list, object, own } from '../../reading/value.ts';

const PERCENTILES = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99, p999: 0.999 } as const;

/**
 * What `locust --json` prints (https://docs.locust.io/en/stable/configuration.html): a list with an entry for each request,
 * times in milliseconds (`start_time` and `last_request_timestamp` in seconds since 1970). `response_times` counts requests
 * by rounded time; percentiles of all entries together follow the rule by which Locust makes its own
 * (https://github.com/locustio/locust/blob/2.24.0/locust/stats.py, `calculate_response_time_percentile`). A run without any
 * request prints `[]`.
 */
export default defineFormat<LoadTestReading>()({
  id: 'locust-json',
  kind: 'load-test',
  shape: 'json',
  summary: 'Locust, `locust --json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(document) &&
    document.length > 0 &&
    document.every((entry) => own(entry, 'num_requests') !== undefined && own(entry, 'response_times') !== undefined),
  read(document) {
    const entries = list(document, 'the document');
    const sum = (key: string) => entries.reduce<number>((total, entry) => total + count(own(entry, key), key), 0);
    const numbers = (key: string) => entries.map((entry) => finite(own(entry, key), key));
    const requests = sum('num_requests');
    if (requests === 0) throw new EvidenceError('empty', 'the load test sent no request');
    const timed = requests - entries.reduce<number>((total, entry) => total + none(entry), 0);
    const times = histogram(entries);
    const counted = [...times.values()].reduce((total, number) => total + number, 0);
    if (counted !== timed)
      throw new EvidenceError('invalid', `\`response_times\` counts ${counted} requests, and ${timed} were timed`);
    const [began, ended] = [Math.min(...numbers('start_time')), Math.max(...numbers('last_request_timestamp'))];
    const duration = shiftDecimal(Math.round((ended - began) * 1000), -3);
    const total = numbers('total_response_time').reduce((all, one) => all + one, 0);
    const base = (milliseconds: number) => shiftDecimal(milliseconds, -3);
    return provenRun({
      generatedAt: ended,
      requests,
      failed: sum('num_failures'),
      judged: requests,
      ...(duration > 0 ? { duration, throughput: requests / duration } : {}),
      latency:
        timed === 0
          ? {}
          : {
              mean: base(total / timed),
              min: base(Math.min(...numbers('min_response_time'))),
              max: base(Math.max(...numbers('max_response_time'))),
              ...Object.fromEntries(
                Object.entries(PERCENTILES).map(([name, share]) => [name, base(percentile(times, requests, share))]),
              ),
            },
      metrics: [],
      absent: locustAbsent,
    });
  },
});

/** Requests that were not timed. */
function none(entry: Json): number {
  const value = own(entry, 'num_none_requests');
  return value === undefined ? 0 : count(value, 'num_none_requests');
}

function histogram(entries: readonly Json[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const entry of entries) {
    for (const [time, number] of Object.entries(object(own(entry, 'response_times'), 'response_times'))) {
      if (!/^\d{1,12}(?:\.\d+)?$/.test(time))
        throw new EvidenceError('invalid', '`response_times` has a key that is no time in milliseconds');
      const milliseconds = Number.parseFloat(time);
      times.set(milliseconds, (times.get(milliseconds) ?? 0) + count(number, 'response_times'));
    }
  }
  return times;
}

/** Locust's own: the largest time that leaves at most the share of requests below it. */
function percentile(times: ReadonlyMap<number, number>, requests: number, share: number): number {
  const below = Math.floor(requests * share);
  let processed = 0;
  let last = 0;
  for (const time of [...times.keys()].sort((a, b) => b - a)) {
    processed += times.get(time) ?? 0;
    last = time;
    if (requests - processed <= below) return time;
  }
  return last;
}
