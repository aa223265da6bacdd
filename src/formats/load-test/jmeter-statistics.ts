import { EvidenceError } from '../../core/evidence.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { jmeterAbsent } from '../../kinds/jmeter-samples.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { count, finite, own } from '../../reading/value.ts';

/** `errorPct` is a 32-bit float. */
const ROUNDING = 1e-4;

/**
 * `statistics.json` of JMeter's report (https://jmeter.apache.org/usermanual/generating-dashboard.html): times are in
 * milliseconds, `errorPct` is 0 to 100. The facts are those of `Total`. `pct1ResTime` to `pct3ResTime` are the 90th, 95th and
 * 99th percentile unless `aggregate_rpt_pct1` to `aggregate_rpt_pct3` say otherwise, which the file does not tell.
 */
export default defineFormat<LoadTestReading>()({
  id: 'jmeter-statistics',
  kind: 'load-test',
  shape: 'json',
  summary: 'JMeter, `statistics.json` of the report (`jmeter -e -o FOLDER`)',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    own(own(document, 'Total'), 'sampleCount') !== undefined && own(own(document, 'Total'), 'errorPct') !== undefined,
  read(document) {
    const total = own(document, 'Total');
    const requests = count(own(total, 'sampleCount'), 'Total.sampleCount');
    const failed = count(own(total, 'errorCount'), 'Total.errorCount');
    if (requests === 0) throw new EvidenceError('empty', 'the load test sent no request');
    const percent = finite(own(total, 'errorPct'), 'Total.errorPct');
    if (Math.abs(percent - (100 * failed) / requests) > ROUNDING * Math.max(1, percent))
      throw new EvidenceError(
        'invalid',
        `\`Total.errorPct\` is ${percent}, and ${failed} of ${requests} requests failed`,
      );
    const seconds = (key: string) => {
      const value = own(total, key);
      return value === undefined ? undefined : shiftDecimal(finite(value, `Total.${key}`), -3);
    };
    return provenRun({
      requests,
      failed,
      judged: requests,
      throughput: finite(own(total, 'throughput'), 'Total.throughput'),
      latency: known({
        mean: seconds('meanResTime'),
        min: seconds('minResTime'),
        max: seconds('maxResTime'),
        p50: seconds('medianResTime'),
        p90: seconds('pct1ResTime'),
        p95: seconds('pct2ResTime'),
        p99: seconds('pct3ResTime'),
      }),
      metrics: [],
      notes: [
        "percentiles are taken as the 90th, 95th and 99th, JMeter's default; the report does not say which they are",
      ],
      absent: {
        p50: 'JMeter before 5.3 does not write the median here; its JTL has every result',
        p75: 'JMeter gives three percentiles, the 90th, 95th and 99th by default; its JTL has every result',
        p999: 'JMeter gives three percentiles, the 90th, 95th and 99th by default; its JTL has every result',
        duration: 'this file does not say how long the run took; the JTL does',
        vus: 'this file does not have the number of threads; the JTL does',
        ...jmeterAbsent,
      },
    });
  },
});
