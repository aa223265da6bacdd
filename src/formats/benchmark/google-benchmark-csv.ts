import { EvidenceError } from '../../core/evidence.ts';
import { LIMITS } from '../../core/limits.ts';
import type { BenchmarkReading } from '../../kinds/benchmark.ts';
import { provenBenchmarks } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { type GoogleRow, googleBenchmarks } from '../../kinds/google-benchmark.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { readTable } from '../../reading/csv-table.ts';
import { decode } from '../../reading/text.ts';
import { finiteText } from '../../reading/value.ts';

const HEADER = 'name,iterations,real_time,cpu_time,time_unit,';
/** Columns that are no counters of the author's. */
const COLUMNS: ReadonlySet<string> = new Set([
  ...['name', 'iterations', 'real_time', 'cpu_time', 'time_unit', 'label', 'error_occurred', 'error_message'],
]);
const AGGREGATES = ['mean', 'median', 'stddev', 'cv'] as const;

/**
 * Google Benchmark, `--benchmark_format=csv`, which its authors call deprecated in favour of JSON
 * (https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats). Each row names its unit. Rows of
 * benchmarks that failed are shorter. Aggregates are only told by the ends of their names; the times of `_cv` are
 * nonsense in version 1.7 and are left out. Text before the header is the library's own greeting.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'google-benchmark-csv',
  kind: 'benchmark',
  shape: 'lines',
  summary: 'Google Benchmark, `--benchmark_out=FILE --benchmark_out_format=csv`',
  endMark: null,
  matches: (head) => head.startsWith(HEADER) || head.includes(`\n${HEADER}`),
  async read(stream: ByteStream): Promise<BenchmarkReading> {
    const rows: GoogleRow[] = [];
    await readTable(
      fromHeader(stream),
      (values, line) => rows.push(rowOf(values, line)),
      (fields) => fields[8] === 'true' || fields[7] === 'true',
    );
    return provenBenchmarks({ benchmarks: googleBenchmarks(withAggregates(rows)) });
  },
});

function rowOf(values: Readonly<Record<string, string>>, line: number): GoogleRow {
  const name = values.name ?? '';
  if (values.error_occurred === 'true') return { name, counters: {}, failed: 'it reported an error' };
  const value = (key: string) => finiteText(values[key], `${key} of line ${line}`);
  const counters = Object.entries(values).filter(([key, one]) => !COLUMNS.has(key) && one !== '');
  const iterations = value('iterations');
  if (iterations <= 0) return { name, counters: {}, failed: 'it has no iteration' };
  return {
    name,
    real: value('real_time'),
    cpu: value('cpu_time'),
    unit: values.time_unit ?? '',
    iterations,
    counters: Object.fromEntries(counters.map(([key]) => [key, value(key)])),
  };
}

/** Rows whose names end like aggregates of one benchmark, all of them there, are such. */
function withAggregates(rows: readonly GoogleRow[]): GoogleRow[] {
  const names = new Set(rows.map((row) => row.name));
  return rows.flatMap((row, index) => {
    const [, base = '', aggregate] = /^(.+)_(mean|median|stddev|cv)$/.exec(row.name) ?? [];
    const whole = AGGREGATES.slice(0, 3).every((one) => names.has(`${base}_${one}`));
    if (aggregate === undefined || !whole || row.failed !== undefined) {
      // Rows of one name are repetitions where something says so; else they are two benchmarks of one name.
      const repeated = row.name.includes('/repeats:') || names.has(`${row.name}_mean`);
      return [repeated ? row : { ...row, family: String(index) }];
    }
    return aggregate === 'cv' ? [] : [{ ...row, name: base, aggregate }];
  });
}

/** The stream from the line on that is the header. */
async function* fromHeader(stream: ByteStream): ByteStream {
  let before: string | undefined = '';
  for await (const piece of decode(stream)) {
    if (before === undefined) {
      yield new TextEncoder().encode(piece);
      continue;
    }
    before += piece;
    const at = before.startsWith(HEADER) ? 0 : before.indexOf(`\n${HEADER}`) + 1;
    if (at === 0 && !before.startsWith(HEADER)) {
      if (before.length > LIMITS.streamLineBytes) break;
      continue;
    }
    yield new TextEncoder().encode(before.slice(at));
    before = undefined;
  }
  if (before?.trim()) throw new EvidenceError('invalid', 'the file has no header of Google Benchmark');
}
