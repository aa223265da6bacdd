import { EvidenceError } from '../../core/evidence.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { textLines } from '../../reading/lines.ts';
import { countText, finiteText } from '../../reading/value.ts';

/** What `ab -e` and `ab -g` write: times only, sorted, with nothing that says how many requests failed or where the end is. */
const TIMES_ONLY = /^(?:Percentage served,Time in ms|starttime\tseconds\tctime\tdtime\tttime\twait)\s/;
/** ab before 2.3 does not know `Receive`. */
const PARTS = /^\s+\(Connect: \d+,(?: Receive: \d+,)? Length: (\d+), Exceptions: \d+\)$/;
const FACTS = { 50: 'p50', 75: 'p75', 90: 'p90', 95: 'p95', 99: 'p99', 100: 'max' } as const;

/**
 * The text of ApacheBench (https://httpd.apache.org/docs/2.4/programs/ab.html#output): times of requests are in
 * milliseconds, the length of the test in seconds. `Failed requests` counts connections, and answers of another length than
 * the first; answers that are not 2xx are counted apart, and one answer may be in both. The list of percentiles ends at
 * 100 %.
 */
export default defineFormat<LoadTestReading>()({
  id: 'apache-bench',
  kind: 'load-test',
  shape: 'lines',
  summary: "ApacheBench's text, `ab URL > FILE`",
  endMark: 'the line `100%`',
  matches: (head) => /^\s*This is ApacheBench, Version /.test(head) || TIMES_ONLY.test(head),
  async read(stream) {
    const lines = await textLines(stream);
    if (TIMES_ONLY.test(`${lines[0]}\n`))
      throw new EvidenceError(
        'invalid',
        'what `ab -e` and `ab -g` write does not say how many requests failed',
        'write the output of ab itself to a file: `ab URL > FILE`',
      );
    const find = (form: RegExp) => lines.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined);
    const complete = find(/^Complete requests:\s+(\d+)$/);
    if (complete === undefined)
      throw new EvidenceError('invalid', 'the text has no results: ab did not finish, or it is cut');
    const requests = countText(complete, 'Complete requests');
    if (requests > 0 && !find(/^\s+(100)%\s+\d+ \(longest request\)$/))
      throw new EvidenceError('invalid', 'the list of percentiles has no end: the text is cut, or `ab -q -d` hid it');
    const { failed, note } = failures(lines, requests);
    const seconds = (text: string | undefined, name: string) =>
      text === undefined ? undefined : shiftDecimal(finiteText(text, name), -3);
    const took = find(/^Time taken for tests:\s+([\d.]+) seconds$/);
    const rate = find(/^Requests per second:\s+([\d.]+) \[#\/sec\] \(mean\)$/);
    const users = find(/^Concurrency Level:\s+(\d+)$/);
    return provenRun({
      requests,
      failed,
      judged: requests,
      ...known({
        throughput: rate === undefined ? undefined : finiteText(rate, 'Requests per second'),
        duration: took === undefined ? undefined : finiteText(took, 'Time taken for tests'),
        vus: users === undefined ? undefined : countText(users, 'Concurrency Level'),
      }),
      latency: known({
        mean: seconds(find(/^Time per request:\s+([\d.]+) \[ms\] \(mean\)$/), 'Time per request'),
        min: seconds(find(/^Total:\s+(\d+)\s/), 'Total'),
        ...Object.fromEntries(
          Object.entries(FACTS).map(([percent, name]) => [
            name,
            seconds(find(new RegExp(`^\\s+${percent}%\\s+(\\d+)(?: \\(longest request\\))?$`)), `${percent}%`),
          ]),
        ),
      }),
      metrics: [],
      notes: note === undefined ? [] : [note],
      absent: {
        p999: 'ab has no such percentile',
        'checks-failed': 'ab has no checks',
        'thresholds-failed': 'ab has no thresholds',
      },
    });
  },
});

/** Connections that failed, and answers that were either of another length or not 2xx; ab does not tell which were both. */
function failures(lines: readonly string[], requests: number): { failed: number; note?: string } {
  const number = (form: RegExp, name: string) =>
    countText(lines.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined) ?? '0', name);
  const claimed = number(/^Failed requests:\s+(\d+)$/, 'Failed requests');
  const notOk = number(/^Non-2xx responses:\s+(\d+)$/, 'Non-2xx responses');
  // A request that broke while it was written is complete for ab, with its time, and not among its failures.
  const unwritten = number(/^Write errors:\s+(\d+)$/, 'Write errors');
  const parts = lines.map((line) => PARTS.exec(line)).find((found) => found !== null);
  if (claimed > 0 && !parts)
    throw new EvidenceError('invalid', 'requests failed, and the line that says why is not in the form that ab writes');
  const length = countText(parts?.[1] ?? '0', 'Length');
  if (length > claimed) throw new EvidenceError('invalid', 'more requests failed for their length than failed at all');
  // With `-r` a connection that was refused is counted as received and as an exception.
  const failed = Math.min(requests, unwritten + claimed - length + Math.max(length, notOk));
  if (length === 0 || notOk === 0 || length === notOk) return { failed };
  const note = `${length} answers were of another length than the first and ${notOk} were not 2xx; the larger number is judged (\`ab -l\` does not count lengths)`;
  return { failed, note };
}
