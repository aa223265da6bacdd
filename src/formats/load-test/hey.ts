import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { isFailure } from '../../kinds/status-codes.ts';
import { textLines } from '../../reading/lines.ts';
import { countText, finiteText } from '../../reading/value.ts';

const PERCENTILES: Readonly<Record<string, 'p50' | 'p75' | 'p90' | 'p95' | 'p99'>> = {
  50: 'p50',
  75: 'p75',
  90: 'p90',
  95: 'p95',
  99: 'p99',
};

/**
 * The text of hey (https://github.com/rakyll/hey/blob/master/requester/print.go): times are in seconds (`secs`), rounded to
 * 0.1 ms. Statistics are of answers, error pages included; requests without an answer are only in the last part, `Error
 * distribution`, which is not there when there is none. So the empty lines that close the text are what shows that it is
 * whole.
 */
export default defineFormat<LoadTestReading>()({
  id: 'hey',
  kind: 'load-test',
  shape: 'lines',
  summary: "hey's text, `hey URL > FILE`",
  endMark: 'the empty lines at the end',
  matches: (head) => /^\s*Summary:\s*\n\s+Total:\s+[\d.]+ secs\s*\n\s+Slowest:/.test(head.replaceAll('\r\n', '\n')),
  async read(stream) {
    const lines = await textLines(stream);
    const part = parts(lines);
    const summary = new Map(
      part('Summary').map((line) => {
        const [name = '', value = ''] = line.trim().split(/:\s+/);
        return [name, value.replace(/ secs$/, '')];
      }),
    );
    const rows = part('Status code distribution').map((line) => row(/^\s+\[(\d+)\]\s+(\d+) responses$/, line));
    const errors = part('Error distribution').map((line) => row(/^\s+\[(\d+)\]\s/, line));
    const answers = rows.reduce((sum, [, number]) => sum + countText(number, 'Status code distribution'), 0);
    const errorPages = rows
      .filter(([code = '']) => isFailure(code, 'Status code distribution'))
      .reduce((sum, [, number]) => sum + countText(number, 'Status code distribution'), 0);
    const unanswered = errors.reduce((sum, [number]) => sum + countText(number, 'Error distribution'), 0);
    const seconds = (name: string) =>
      answers === 0 && name !== 'Total' ? undefined : finiteText(summary.get(name), `${name}`);
    const latency: Partial<Record<(typeof PERCENTILES)[string], number>> = {};
    for (const line of part('Latency distribution')) {
      const [percent = '', value] = row(/^\s+(\d+)%+ in ([\d.]+) secs$/, line);
      const name = PERCENTILES[percent];
      // With few answers hey writes `0% in 0.0000 secs` for the percentiles that it does not have.
      if (name !== undefined) latency[name] = finiteText(value, 'Latency distribution');
    }
    const requests = answers + unanswered;
    return provenRun({
      requests,
      failed: errorPages + unanswered,
      judged: requests,
      throughput: finiteText(summary.get('Requests/sec'), 'Requests/sec'),
      duration: finiteText(summary.get('Total'), 'Total'),
      latency: {
        ...latency,
        ...known({ mean: seconds('Average'), min: seconds('Fastest'), max: seconds('Slowest') }),
      },
      metrics: [],
      absent: {
        p999: 'hey gives percentiles up to the 99th; `hey -o csv` has every request',
        p99: 'hey gives the 99th percentile from about 100 answers on',
        p95: 'hey gives the 95th percentile from about 20 answers on',
        'checks-failed': 'hey has no checks',
        'thresholds-failed': 'hey has no thresholds',
        vus: 'hey does not write its number of workers',
      },
    });
  },
});

/** The lines below each heading. Throws unless the text has its end. */
function parts(lines: readonly string[]): (name: string) => readonly string[] {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines) {
    const heading = /^(\S[^:]*?)(?: \([^)]*\))?:$/.exec(line)?.[1];
    if (heading !== undefined) {
      current = [];
      found.set(heading, current);
    } else if (line.trim() !== '') current.push(line);
  }
  // The template ends in an empty line after errors and in three without any; a text cut before its errors has fewer.
  const empty = lines.length - 1 - lines.findLastIndex((line) => line.trim() !== '');
  if (!found.has('Status code distribution') || empty < (found.has('Error distribution') ? 2 : 4))
    throw new EvidenceError(
      'invalid',
      'the end of the text is missing, and with it perhaps the requests that failed',
      'write the output of hey to the file as it is, with the empty lines at its end',
    );
  return (name) => found.get(name) ?? [];
}

function row(form: RegExp, line: string): readonly (string | undefined)[] {
  const found = form.exec(line);
  if (!found) throw new EvidenceError('invalid', 'a line of a distribution is not in the form that hey writes');
  return found.slice(1);
}
