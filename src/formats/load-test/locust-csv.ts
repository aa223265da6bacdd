import { EvidenceError } from '../../core/evidence.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { locustAbsent } from '../../kinds/locust-run.ts';
import { readCsv } from '../../reading/csv.ts';
import { countText, finiteText } from '../../reading/value.ts';

const HEADER = /^"?Type"?,"?Name"?,"?Request Count"?,"?Failure Count"?,/;
/** The other files of `--csv`. */
const ASIDE = /^"?(?:Timestamp"?,"?User Count|Method"?,"?Name"?,"?Error)"?,/;

/**
 * The file `PREFIX_stats.csv` of `locust --csv PREFIX` (https://docs.locust.io/en/stable/retrieving-stats.html), Locust 1.0
 * and newer: times are in milliseconds, percentiles rounded; `N/A` where there is none. Locust writes the file anew every
 * few seconds, with a row for each request and the row `Aggregated` last. The last seconds of a run may be missing.
 */
export default defineFormat<LoadTestReading>()({
  id: 'locust-csv',
  kind: 'load-test',
  shape: 'lines',
  summary: 'Locust, `PREFIX_stats.csv` of `locust --csv PREFIX`',
  endMark: 'the row `Aggregated`',
  matches: (head) => HEADER.test(head) || ASIDE.test(head),
  async read(stream) {
    let header: readonly string[] | undefined;
    const rows: ReadonlyMap<string, string>[] = [];
    const take = (fields: readonly string[]) => {
      if (!header) header = fields;
      else if (fields.length !== header.length)
        throw new EvidenceError('invalid', 'a row has not as many fields as the header: the file is truncated');
      else rows.push(new Map(header.map((name, index) => [name, fields[index] as string])));
    };
    // Without its last line break the row `Aggregated` is whole but perhaps for its last column, which is not looked at.
    await readCsv(stream, take, { openEnd: true });
    if (header && ASIDE.test(`${header.slice(0, 3).join(',')},`))
      throw new EvidenceError(
        'invalid',
        'this file of Locust holds its history or its failures, not its results',
        'use the file whose name ends in `_stats.csv`',
      );
    const all = rows.pop();
    if (
      all?.get('Name') !== 'Aggregated' ||
      rows.some((row) => row.get('Name') === 'Aggregated' && row.get('Type') === '')
    )
      throw new EvidenceError('invalid', 'the row `Aggregated` is not the last one: the file is truncated');
    const sum = (name: string) => rows.reduce((total, row) => total + countText(row.get(name), name), 0);
    const [requests, listed] = [countText(all.get('Request Count'), 'Request Count'), sum('Request Count')];
    const [claimed, failures] = [countText(all.get('Failure Count'), 'Failure Count'), sum('Failure Count')];
    const milliseconds = (...names: string[]) => {
      const value = names.map((name) => all.get(name)).find((found) => found !== undefined && found !== 'N/A');
      return value === undefined ? undefined : shiftDecimal(finiteText(value, names[0] as string), -3);
    };
    return provenRun({
      requests: Math.min(requests, listed),
      failed: Math.max(claimed, failures),
      judged: Math.min(requests, listed),
      throughput: finiteText(all.get('Requests/s'), 'Requests/s'),
      latency: known({
        mean: milliseconds('Average Response Time'),
        min: milliseconds('Min Response Time'),
        max: milliseconds('Max Response Time'),
        p50: milliseconds('50%', 'Median Response Time'),
        p75: milliseconds('75%'),
        p90: milliseconds('90%'),
        p95: milliseconds('95%'),
        p99: milliseconds('99%'),
        p999: milliseconds('99.9%'),
      }),
      metrics: [],
      notes:
        requests === listed && claimed === failures
          ? []
          : [
              `the row \`Aggregated\` has ${requests} requests and ${claimed} failures, the other rows ${listed} and ${failures}; the worse is judged`,
            ],
      absent: { ...locustAbsent, duration: 'this file does not say how long the run took; `locust --json` does' },
    });
  },
});
