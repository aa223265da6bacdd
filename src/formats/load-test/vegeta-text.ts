import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { statusTally } from '../../kinds/status-codes.ts';
import { durationText } from '../../kinds/time-text.ts';
import { vegetaAbsent } from '../../kinds/vegeta-run.ts';
import { textLines } from '../../reading/lines.ts';
import { countText, finiteText } from '../../reading/value.ts';

const ROW = /^([A-Z][A-Za-z ]*?)\s+\[([^\]]+)\]\s*(.*?)\s*$/;

/**
 * `vegeta report` as text (https://github.com/tsenart/vegeta#text): times carry their unit. The brackets name the columns,
 * which differ between versions. `Error Set:` comes last, even when there is no error.
 */
export default defineFormat<LoadTestReading>()({
  id: 'vegeta-text',
  kind: 'load-test',
  shape: 'lines',
  summary: 'Vegeta, `vegeta report` as text',
  endMark: 'the line `Error Set:`',
  matches: (head) => /^\s*Requests\s+\[total, rate[^\]]*\]/.test(head),
  async read(stream) {
    const lines = await textLines(stream);
    const end = lines.findIndex((line) => line.trim() === 'Error Set:');
    if (end < 0) throw new EvidenceError('invalid', 'the line `Error Set:` is missing: the report is truncated');
    const rows = new Map<string, ReadonlyMap<string, string>>();
    let codes = '';
    for (const line of lines.slice(0, end)) {
      const [, name = '', columns = '', values = ''] = ROW.exec(line) ?? [];
      if (name === 'Status Codes') codes = values;
      else if (name !== '') rows.set(name, columnsOf(name, columns, values));
    }
    const cell = (row: string, column: string) => rows.get(row)?.get(column);
    const time = (row: string, column: string) => {
      const value = cell(row, column);
      return value === undefined ? undefined : durationText(value, `${row} [${column}]`);
    };
    const requests = countText(cell('Requests', 'total'), 'Requests [total]');
    const { answers, failed } = statusTally(statuses(codes), 'Status Codes');
    if (answers !== requests)
      throw new EvidenceError('invalid', `the status codes add up to ${answers}, and there were ${requests} requests`);
    const throughput = cell('Requests', 'throughput');
    return provenRun({
      requests,
      failed,
      judged: requests,
      ...known({
        throughput: throughput === undefined ? undefined : finiteText(throughput, 'Requests [throughput]'),
        duration: time('Duration', 'total'),
      }),
      latency: known({
        mean: time('Latencies', 'mean'),
        min: time('Latencies', 'min'),
        p50: time('Latencies', '50'),
        p90: time('Latencies', '90'),
        p95: time('Latencies', '95'),
        p99: time('Latencies', '99'),
        max: time('Latencies', 'max'),
      }),
      metrics: [],
      absent: { ...vegetaAbsent, throughput: 'Vegeta before 8 does not give it' },
    });
  },
});

function columnsOf(name: string, columns: string, values: string): ReadonlyMap<string, string> {
  const [heads, cells] = [columns.split(', '), values.split(', ')];
  if (heads.length !== cells.length)
    throw new EvidenceError('invalid', `the line \`${name}\` names ${heads.length} values and has ${cells.length}`);
  return new Map(heads.map((head, index) => [head, cells[index] as string]));
}

function statuses(codes: string): Record<string, number> {
  const pairs = codes.split(/\s+/).filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [code = '', number] = pair.split(':');
      return [code, countText(number, 'Status Codes')];
    }),
  );
}
