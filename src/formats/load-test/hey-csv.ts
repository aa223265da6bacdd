import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { latencyOf } from '../../kinds/sample-latency.ts';
import { Samples } from '../../kinds/samples.ts';
import { isFailure } from '../../kinds/status-codes.ts';
import { readCsv } from '../../reading/csv.ts';
import { finiteText } from '../../reading/value.ts';

const HEADER = 'response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset';
const NO_FAILURES =
  "hey's CSV leaves out requests that got no answer, so it does not say how many failed; use the text, `hey URL > FILE`";

/**
 * `hey -o csv` (https://github.com/rakyll/hey#usage): every answer in a row, times in seconds, rounded to 0.1 ms; `offset`
 * is when the request began. Requests that got no answer have no row at all, so how many failed is not known, and neither
 * is whether the file is whole.
 */
export default defineFormat<LoadTestReading>()({
  id: 'hey-csv',
  kind: 'load-test',
  shape: 'lines',
  summary: 'hey, `hey -o csv`: every answer',
  endMark: null,
  matches: (head) => head.startsWith(`${HEADER}\n`) || head.startsWith(`${HEADER}\r`) || head === HEADER,
  async read(stream) {
    const samples = new Samples(0);
    let rows = -1;
    let errorPages = 0;
    let end = 0;
    await readCsv(stream, (fields) => {
      rows += 1;
      if (rows === 0) return;
      const [time, , , , , , status = '', offset] = fields;
      if (fields.length !== 8 || !/^\d+\.\d{4}$/.test(offset ?? ''))
        throw new EvidenceError('invalid', `row ${rows} is not whole: the file is truncated or of another tool`);
      const seconds = finiteText(time, 'response-time');
      samples.add(seconds);
      if (isFailure(status, 'status-code')) errorPages += 1;
      end = Math.max(end, finiteText(offset, 'offset') + seconds);
    });
    if (rows > 0 && errorPages === rows)
      throw new EvidenceError('empty', `no request succeeded: all ${rows} answers have a status of 400 or more`);
    return provenRun({
      requests: Math.max(0, rows),
      ...(end > 0 ? { duration: end, throughput: rows / end } : {}),
      latency: latencyOf(samples),
      samples,
      metrics: [],
      notes: errorPages > 0 ? [`${errorPages} of ${rows} answers have a status of 400 or more`] : [],
      absent: {
        failed: NO_FAILURES,
        'error-rate': NO_FAILURES,
        'checks-failed': 'hey has no checks',
        'thresholds-failed': 'hey has no thresholds',
        vus: 'hey does not write its number of workers',
      },
    });
  },
});
