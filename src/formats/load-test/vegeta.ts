import { EvidenceError } from '../../core/evidence.ts';
import { parseTime } from '../../core/time.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { statusTally } from '../../kinds/status-codes.ts';
import { vegetaAbsent } from '../../kinds/vegeta-run.ts';
import { at, count, finite, isObject, own, text } from '../../reading/value.ts';

/**
 * `vegeta report -type=json` (https://github.com/tsenart/vegeta#json): all times are in nanoseconds. `rate` is of the
 * requests sent; the fact `throughput` is what Vegeta calls so: successful requests (status 200 to 399) per second.
 * Latencies are of all requests, refused ones too. `end` is when the last answer came.
 */
export default defineFormat<LoadTestReading>()({
  id: 'vegeta',
  kind: 'load-test',
  shape: 'json',
  summary: 'Vegeta, `vegeta report -type=json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    own(own(document, 'latencies'), '99th') !== undefined && isObject(own(document, 'status_codes')),
  read(document) {
    const requests = count(own(document, 'requests'), 'requests');
    const { answers, failed } = statusTally(own(document, 'status_codes'), 'status_codes');
    if (answers !== requests)
      throw new EvidenceError('invalid', `\`status_codes\` add up to ${answers}, and \`requests\` is ${requests}`);
    const nanos = (...path: string[]) => {
      const value = at(document, ...path);
      return value === undefined ? undefined : shiftDecimal(finite(value, path.join('.')), -9);
    };
    const attack = own(document, 'duration');
    const wait = own(document, 'wait') ?? 0;
    return provenRun({
      requests,
      failed,
      judged: requests,
      ...known({
        generatedAt: parseTime(text(own(document, 'end')) ?? ''),
        throughput: finite(own(document, 'throughput'), 'throughput'),
        duration:
          attack === undefined ? undefined : shiftDecimal(finite(attack, 'duration') + finite(wait, 'wait'), -9),
      }),
      latency: known({
        mean: nanos('latencies', 'mean'),
        min: nanos('latencies', 'min'),
        p50: nanos('latencies', '50th'),
        p90: nanos('latencies', '90th'),
        p95: nanos('latencies', '95th'),
        p99: nanos('latencies', '99th'),
        max: nanos('latencies', 'max'),
      }),
      metrics: [],
      absent: vegetaAbsent,
    });
  },
});
