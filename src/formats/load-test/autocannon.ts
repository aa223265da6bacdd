import { EvidenceError } from '../../core/evidence.ts';
import { parseTime } from '../../core/time.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadMetric, LoadTestReading } from '../../kinds/load-test.ts';
import { at, count, finite, isObject, object, own, text } from '../../reading/value.ts';

/**
 * `autocannon --json` (https://github.com/mcollina/autocannon#autocannonopts-cb): latencies are in milliseconds, `duration`
 * is in seconds, `requests` per second of sampling. `errors` counts connections and timeouts and not answers: `non2xx` and
 * `mismatches` count those. A request whose connection is reset is in none of them, only in `sent`, so what was sent and
 * neither answered nor failed is counted as failed too, but for the one per connection that may be under way at the end.
 */
export default defineFormat<LoadTestReading>()({
  id: 'autocannon',
  kind: 'load-test',
  shape: 'json',
  summary: 'autocannon, `autocannon --json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    own(document, 'non2xx') !== undefined &&
    isObject(own(document, 'latency')) &&
    at(document, 'requests', 'total') !== undefined,
  read(document) {
    const number = (...path: string[]) => count(at(document, ...path), path.join('.'));
    const answers = number('requests', 'total');
    const errors = number('errors');
    const non2xx = number('non2xx');
    // Before version 7 there are no expected bodies, so none can differ.
    const mismatches = own(document, 'mismatches') === undefined ? 0 : number('mismatches');
    const ok = number('2xx');
    if (ok + non2xx !== answers)
      throw new EvidenceError(
        'invalid',
        `\`2xx\` (${ok}) and \`non2xx\` (${non2xx}) do not add up to \`requests.total\` (${answers})`,
      );
    const sent = at(document, 'requests', 'sent') === undefined ? answers + errors : number('requests', 'sent');
    const underWay = number('connections') * number('pipelining');
    const lost = Math.max(0, sent - answers - errors - underWay);
    const requests = answers + errors + lost;
    const milliseconds = (key: string) => {
      const value = at(document, 'latency', key);
      return value === undefined ? undefined : shiftDecimal(finite(value, `latency.${key}`), -3);
    };
    return provenRun({
      requests,
      // Which answers were both is not told; a page that is an error is not the expected body either.
      failed: errors + lost + Math.min(answers, Math.max(non2xx, mismatches)),
      judged: requests,
      ...known({
        generatedAt: parseTime(text(own(document, 'finish')) ?? ''),
        throughput: finite(at(document, 'requests', 'average'), 'requests.average'),
        duration: finite(own(document, 'duration'), 'duration'),
      }),
      vus: number('connections'),
      latency: known({
        mean: milliseconds('average'),
        min: milliseconds('min'),
        p50: milliseconds('p50'),
        p75: milliseconds('p75'),
        p90: milliseconds('p90'),
        p99: milliseconds('p99'),
        p999: milliseconds('p99_9') ?? milliseconds('p999'),
        max: milliseconds('max'),
      }),
      metrics: percentiles(document),
      notes: [
        ...(lost > 0 ? [`${lost} requests were sent and never answered; they are counted as failed`] : []),
        ...(mismatches > 0 && non2xx > 0
          ? [`${non2xx} answers were not 2xx and ${mismatches} had another body; the larger number is judged`]
          : []),
      ],
      absent: {
        p95: 'autocannon has no 95th percentile; bind `p90`, `p99` or `metric.latency.p975` (97.5 %, so never less)',
        'checks-failed': 'autocannon counts answers with another body than expected among `failed`',
        'thresholds-failed': 'autocannon has no thresholds',
      },
    });
  },
});

/** Every percentile, `p97_5` as `metric.latency.p975`. */
function percentiles(document: Parameters<typeof own>[0]): LoadMetric[] {
  const answered = at(document, 'requests', 'total') !== 0;
  const entries = Object.entries(object(own(document, 'latency'), 'latency'));
  return entries.flatMap(([key, value]) => {
    const digits = /^p(\d{1,2}(?:_\d{1,3})?|999|9999|99999)$/.exec(key)?.[1];
    if (digits === undefined || !answered) return [];
    const seconds = shiftDecimal(finite(value, `latency.${key}`), -3);
    return [{ name: 'latency', stat: `p${digits.replace('_', '')}`, dimension: 'duration', value: seconds }];
  });
}
