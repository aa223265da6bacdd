import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { durationText } from '../../kinds/time-text.ts';
import { textLines } from '../../reading/lines.ts';
import { countText, finiteText } from '../../reading/value.ts';

const FACTS = { 50: 'p50', 75: 'p75', 90: 'p90', 95: 'p95', 99: 'p99', 99.9: 'p999' } as const;

/**
 * The text of wrk and wrk2 (https://github.com/wg/wrk/blob/master/src/wrk.c): times carry their unit. `N requests in T` are
 * answers; a request whose connection broke is only among the socket errors, so both together were sent. `Requests/sec` and
 * `Transfer/sec` come last.
 */
export default defineFormat<LoadTestReading>()({
  id: 'wrk',
  kind: 'load-test',
  shape: 'lines',
  summary: "wrk's text, `wrk --latency URL > FILE`",
  endMark: 'the line `Transfer/sec:`',
  matches: (head) => /^\s*Running \S+ test @ /.test(head),
  async read(stream) {
    const lines = await textLines(stream);
    const find = (form: RegExp) => lines.map((line) => form.exec(line)).find((found) => found !== null);
    const [, total, length] = find(/^\s*(\d+) requests in ([\d.]+\w+),/) ?? [];
    const rate = find(/^Requests\/sec:\s+([\d.]+)$/)?.[1];
    if (total === undefined || length === undefined || rate === undefined || !find(/^Transfer\/sec:\s+[\d.]+[A-Z]*B$/))
      throw new EvidenceError('invalid', 'the last lines of the text are missing: wrk did not finish, or it is cut');
    const answers = countText(total, 'requests');
    const errorPages = countText(find(/^\s*Non-2xx or 3xx responses: (\d+)$/)?.[1] ?? '0', 'Non-2xx or 3xx responses');
    const sockets = find(/^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/);
    if (!sockets && lines.some((line) => line.includes('Socket errors')))
      throw new EvidenceError('invalid', 'the line `Socket errors` is not in the form that wrk writes');
    const broken = (sockets ?? []).slice(1).reduce((sum, one) => sum + countText(one, 'Socket errors'), 0);
    const requests = answers + broken;
    const [, mean, max] = find(/^\s*Latency\s+(\S+)\s+\S+\s+(\S+)\s+\S+$/) ?? [];
    const users = find(/^\s*\d+ threads and (\d+) connections$/)?.[1];
    return provenRun({
      requests,
      failed: errorPages + broken,
      judged: requests,
      throughput: finiteText(rate, 'Requests/sec'),
      duration: durationText(length, 'requests in'),
      ...known({ vus: users === undefined ? undefined : countText(users, 'connections') }),
      latency: {
        ...known({
          mean: mean === undefined ? undefined : durationText(mean, 'Latency'),
          max: max === undefined ? undefined : durationText(max, 'Latency'),
        }),
        ...percentiles(lines),
      },
      metrics: [],
      notes: broken > 0 ? [`${broken} requests got no answer (socket errors); they are counted as failed`] : [],
      absent: {
        ...Object.fromEntries(
          ['p50', 'p75', 'p90', 'p99'].map((name) => [name, 'wrk writes percentiles with `--latency`']),
        ),
        p95: 'wrk has no 95th percentile; bind `p90` or `p99`, or write it from a Lua script',
        p999: 'wrk has no such percentile; wrk2 has it',
        min: 'wrk does not write the shortest latency',
        'checks-failed': 'wrk has no checks',
        'thresholds-failed': 'wrk has no thresholds',
      },
    });
  },
});

/** `50%   25.72ms` of wrk, and `50.000%   25.72ms` of wrk2. */
function percentiles(lines: readonly string[]): Partial<Record<(typeof FACTS)[keyof typeof FACTS], number>> {
  const latency: Partial<Record<(typeof FACTS)[keyof typeof FACTS], number>> = {};
  for (const line of lines) {
    const [, percent = '', time = ''] = /^\s+(\d+(?:\.\d+)?)%\s+(\S+)$/.exec(line) ?? [];
    const name = (FACTS as Readonly<Record<string, (typeof FACTS)[keyof typeof FACTS]>>)[
      String(Number.parseFloat(percent))
    ];
    if (name !== undefined) latency[name] ??= durationText(time, `${percent}%`);
  }
  return latency;
}
