import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { count, finite, own } from '../../reading/value.ts';

/**
 * `siege -j` (https://www.joedog.org/siege-manual/): all times are in seconds, rounded to 10 ms. `transactions` are
 * answers below 500, so a 404 is one, and neither successful nor failed; answers from 500 on and connections that broke
 * are in `failed_transactions` alone. Every request that is not successful failed.
 */
export default defineFormat<LoadTestReading>()({
  id: 'siege',
  kind: 'load-test',
  shape: 'json',
  summary: 'Siege, `siege -j URL > FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    ['transactions', 'availability', 'successful_transactions', 'failed_transactions'].every(
      (key) => typeof own(document, key) === 'number',
    ),
  read(document) {
    const number = (key: string) => count(own(document, key), key);
    const seconds = (key: string) => finite(own(document, key), key);
    const [answers, successful, broken] = ['transactions', 'successful_transactions', 'failed_transactions'].map(
      number,
    );
    const requests = (answers ?? 0) + (broken ?? 0);
    // Redirects that are followed are successes of their own.
    const failed = Math.max(broken ?? 0, requests - (successful ?? 0));
    const availability = seconds('availability');
    if (requests > 0 && Math.abs(availability - (100 * (answers ?? 0)) / requests) > ROUNDING)
      throw new EvidenceError(
        'invalid',
        `\`availability\` is ${availability}, and ${answers} of ${requests} requests had an answer`,
      );
    return provenRun({
      requests,
      failed,
      judged: requests,
      throughput: seconds('transaction_rate'),
      duration: seconds('elapsed_time'),
      latency: {
        mean: seconds('response_time'),
        min: seconds('shortest_transaction'),
        max: seconds('longest_transaction'),
      },
      metrics: [],
      absent: {
        ...Object.fromEntries(
          ['p50', 'p75', 'p90', 'p95', 'p99', 'p999'].map((name) => [name, 'Siege gives no percentiles; bind `max`']),
        ),
        'checks-failed': 'Siege has no checks',
        'thresholds-failed': 'Siege has no thresholds',
        vus: 'Siege writes how many requests ran at once on average, not its number of users',
      },
    });
  },
});

/** `availability` has two decimals. */
const ROUNDING = 0.006;
