import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { statusTally } from '../../kinds/status-codes.ts';
import { at, count, finite, isObject, object, own } from '../../reading/value.ts';

/** Requests that were under way when the time of `-z` was up; oha leaves them out of its rate too. */
const DEADLINE = 'aborted due to deadline';

/**
 * `oha --output-format json` (https://github.com/hatoo/oha/blob/master/schema.json): all times are in seconds. `successRate`
 * is that of requests with any answer, a 500 as well, so failures are counted from statuses and errors. Statistics are of
 * answers, and `null` when there was none.
 */
export default defineFormat<LoadTestReading>()({
  id: 'oha',
  kind: 'load-test',
  shape: 'json',
  summary: 'oha, `oha --output-format json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    own(own(document, 'summary'), 'requestsPerSec') !== undefined &&
    isObject(own(document, 'latencyPercentiles')) &&
    isObject(own(document, 'statusCodeDistribution')),
  read(document) {
    const { answers, failed: errorPages } = statusTally(
      own(document, 'statusCodeDistribution'),
      'statusCodeDistribution',
    );
    const errors = Object.entries(object(own(document, 'errorDistribution'), 'errorDistribution')).map(
      ([message, number]) => [message, count(number, 'errorDistribution.<message>')] as const,
    );
    const aborted = errors.find(([message]) => message === DEADLINE)?.[1] ?? 0;
    const unanswered = errors.reduce((sum, [, number]) => sum + number, 0) - aborted;
    const seconds = (...path: string[]) => {
      const value = at(document, ...path);
      return value === undefined || (value === null && answers === 0) ? undefined : finite(value, path.join('.'));
    };
    const requests = answers + unanswered;
    return provenRun({
      requests,
      failed: errorPages + unanswered,
      judged: requests,
      ...known({ throughput: seconds('summary', 'requestsPerSec'), duration: seconds('summary', 'total') }),
      latency: known({
        mean: seconds('summary', 'average'),
        min: seconds('summary', 'fastest'),
        max: seconds('summary', 'slowest'),
        p50: seconds('latencyPercentiles', 'p50'),
        p75: seconds('latencyPercentiles', 'p75'),
        p90: seconds('latencyPercentiles', 'p90'),
        p95: seconds('latencyPercentiles', 'p95'),
        p99: seconds('latencyPercentiles', 'p99'),
        p999: seconds('latencyPercentiles', 'p99.9'),
      }),
      metrics: [],
      notes: aborted > 0 ? [`${aborted} requests were under way when the time was up; they are not counted`] : [],
      absent: {
        p999: 'oha before 0.5 gives no such percentile',
        'checks-failed': 'oha has no checks',
        'thresholds-failed': 'oha has no thresholds',
        vus: 'oha does not write its number of connections',
      },
    });
  },
});
