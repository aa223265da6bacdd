import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { at, count, finite, finiteText, isObject, own } from '../../reading/value.ts';

/**
 * `js/global_stats.json` or `js/stats.json` of a report of Gatling
 * (https://docs.gatling.io/reference/stats/reports/oss/): times are in milliseconds. `ok` and `ko` are successful and
 * failed requests, the facts are those of `total`. What there is none of is `-`, `-1` or 0. `percentiles1` to `percentiles4`
 * are the 50th, 75th, 95th and 99th unless `gatling.conf` says otherwise (`charting.indicators`), which the files do not tell.
 */
export default defineFormat<LoadTestReading>()({
  id: 'gatling',
  kind: 'load-test',
  shape: 'json',
  summary: 'Gatling, `js/global_stats.json` or `js/stats.json` of the report',
  endMark: 'the end of the JSON document',
  matches: (document) => isObject(own(statsOf(document), 'numberOfRequests')),
  read(document) {
    const stats = statsOf(document);
    const requests = requestCount(stats, 'total') ?? 0;
    const ok = requestCount(stats, 'ok') ?? 0;
    const failed = requestCount(stats, 'ko') ?? requests - ok;
    if (ok + failed !== requests)
      throw new EvidenceError('invalid', `\`numberOfRequests\` has ${ok} ok and ${failed} ko of ${requests}`);
    const seconds = (name: string) => {
      const value = number(at(stats, name, 'total'), `${name}.total`);
      return value === undefined || requests === 0 ? undefined : shiftDecimal(value, -3);
    };
    return provenRun({
      requests,
      failed,
      judged: requests,
      ...known({
        throughput: number(at(stats, 'meanNumberOfRequestsPerSecond', 'total'), 'meanNumberOfRequestsPerSecond'),
      }),
      latency: known({
        mean: seconds('meanResponseTime'),
        min: seconds('minResponseTime'),
        max: seconds('maxResponseTime'),
        p50: seconds('percentiles1'),
        p75: seconds('percentiles2'),
        p95: seconds('percentiles3'),
        p99: seconds('percentiles4'),
      }),
      metrics: [],
      notes: [
        "percentiles are taken as the 50th, 75th, 95th and 99th, Gatling's default; the report does not say which they are",
      ],
      absent: {
        p90: 'Gatling gives four percentiles, the 50th, 75th, 95th and 99th by default',
        p999: 'Gatling gives four percentiles, the 50th, 75th, 95th and 99th by default',
        duration: 'this file does not say how long the run took',
        'checks-failed': 'Gatling counts a failed check as a failed request',
        'thresholds-failed': 'Gatling writes its assertions to `js/assertions.xml`, which `tests` reads as JUnit',
        vus: 'this file does not have the number of users',
      },
    });
  },
});

/** `stats.json` is a tree whose root has the statistics of all requests; `global_stats.json` is these alone. */
function statsOf(document: Json): Json | undefined {
  return own(document, 'type') === 'GROUP' ? own(document, 'stats') : document;
}

function requestCount(stats: Json | undefined, key: string): number | undefined {
  const value = number(at(stats, 'numberOfRequests', key), `numberOfRequests.${key}`);
  return value === undefined ? undefined : count(value, `numberOfRequests.${key}`);
}

/** Older versions write numbers as text. */
function number(value: Json | undefined, name: string): number | undefined {
  const read = typeof value === 'string' && value !== '-' ? finiteText(value, name) : value;
  return read === '-' || read === -1 || read === undefined ? undefined : finite(read, name);
}
