import { parseTime } from '../../core/time.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { artilleryAbsent, artilleryFailures } from '../../kinds/artillery-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadMetric, LoadTestReading } from '../../kinds/load-test.ts';
import { statusTally } from '../../kinds/status-codes.ts';
import { at, count, finite, isObject, object, own, text } from '../../reading/value.ts';

/**
 * `artillery run --output FILE` of Artillery 1
 * (https://github.com/artilleryio/artillery/blob/1.7.9/core/lib/stats2.js): latencies are in milliseconds and `null` when
 * nothing answered; `requestsCompleted` are answers, `rps.count` are requests; `timestamp` is the end of the run.
 */
export default defineFormat<LoadTestReading>()({
  id: 'artillery-v1',
  kind: 'load-test',
  shape: 'json',
  summary: 'Artillery 1, `artillery run --output FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(at(document, 'aggregate', 'latency')) && at(document, 'aggregate', 'requestsCompleted') !== undefined,
  read(document) {
    const aggregate = own(document, 'aggregate');
    const answers = count(own(aggregate, 'requestsCompleted'), 'aggregate.requestsCompleted');
    const requests = count(at(aggregate, 'rps', 'count'), 'aggregate.rps.count');
    const tally = statusTally(own(aggregate, 'codes'), 'aggregate.codes');
    const seconds = (stat: string) => {
      const value = at(aggregate, 'latency', stat);
      if (value === undefined || (value === null && answers === 0)) return undefined;
      return shiftDecimal(finite(value, `aggregate.latency.${stat}`), -3);
    };
    return provenRun({
      requests,
      ...artilleryFailures(requests, answers, tally, object(own(aggregate, 'errors'), 'aggregate.errors')),
      ...known({
        generatedAt: parseTime(text(own(aggregate, 'timestamp')) ?? ''),
        throughput: finite(at(aggregate, 'rps', 'mean'), 'aggregate.rps.mean'),
      }),
      latency: known({
        min: seconds('min'),
        p50: seconds('median'),
        p95: seconds('p95'),
        p99: seconds('p99'),
        max: seconds('max'),
      }),
      metrics: ['scenariosCreated', 'scenariosCompleted', 'scenariosAvoided'].flatMap((name): LoadMetric[] => {
        const value = own(aggregate, name);
        return value === undefined ? [] : [{ name, stat: 'count', dimension: 'count', value: count(value, name) }];
      }),
      absent: {
        ...artilleryAbsent,
        vus: 'Artillery counts virtual users as they arrive; bind `metric.scenariosCreated.count`',
        duration: 'the report of Artillery 1 does not say how long the run took',
        ...Object.fromEntries(
          ['mean', 'p75', 'p90', 'p999'].map((name) => [name, 'Artillery 1 gives min, median, p95, p99 and max']),
        ),
      },
    });
  },
});
