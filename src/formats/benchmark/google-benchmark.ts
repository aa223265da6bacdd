import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import type { BenchmarkReading } from '../../kinds/benchmark.ts';
import { provenBenchmarks } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { type GoogleRow, googleBenchmarks } from '../../kinds/google-benchmark.ts';
import { at, finite, isObject, list, object, own, text } from '../../reading/value.ts';

/** Keys of a row that are no counters of the author's. */
const KEYS: ReadonlySet<string> = new Set([
  ...['name', 'run_name', 'run_type', 'family_index', 'per_family_instance_index', 'repetitions', 'repetition_index'],
  ...['threads', 'iterations', 'real_time', 'cpu_time', 'time_unit', 'label', 'aggregate_name', 'aggregate_unit'],
  ...['error_occurred', 'error_message', 'skipped', 'skip_message', 'allocs_per_iter', 'max_bytes_used'],
  ...['total_allocated_bytes', 'net_heap_growth'],
]);
/** Rows that fit a curve through others; they are no time of a benchmark. Before 1.5 only their keys tell. */
const FITS: ReadonlySet<string> = new Set(['BigO', 'RMS']);

/**
 * Google Benchmark, `--benchmark_format=json` (https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats).
 * Each row names its own unit, `ns` unless it says otherwise. A row with `error_occurred` has times of 0 that mean
 * nothing. The document is written row by row and closed after the last. `date` has a zone since 1.5.1.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'google-benchmark',
  kind: 'benchmark',
  shape: 'json',
  summary: 'Google Benchmark, `--benchmark_out=FILE --benchmark_out_format=json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(own(document, 'context')) &&
    at(document, 'context', 'num_cpus') !== undefined &&
    own(document, 'benchmarks') !== undefined,
  read(document) {
    const version = text(at(document, 'context', 'library_version'));
    const date = text(at(document, 'context', 'date'));
    const generatedAt = date?.includes('T') ? parseTime(date) : undefined;
    const debug = at(document, 'context', 'library_build_type') === 'debug';
    const rows = list(own(document, 'benchmarks'), 'benchmarks').map(row);
    return provenBenchmarks({
      benchmarks: googleBenchmarks(rows.filter((one) => one !== undefined)),
      ...(version === undefined ? {} : { tool: `google-benchmark ${version}` }),
      ...(generatedAt === undefined ? {} : { generatedAt }),
      ...(debug ? { notes: ['the benchmark library was built for debugging: its overhead is in the times'] } : {}),
    });
  },
});

function row(node: Json, index: number): GoogleRow | undefined {
  const place = `benchmarks[${index}]`;
  const written = text(own(node, 'name'));
  if (written === undefined) throw new EvidenceError('invalid', `\`${place}\` has no name`);
  const aggregate = text(own(node, 'aggregate_name'));
  const fit =
    aggregate === undefined ? own(node, 'big_o') !== undefined || own(node, 'rms') !== undefined : FITS.has(aggregate);
  if (fit && own(node, 'real_time') === undefined) return undefined;
  const name = text(own(node, 'run_name')) ?? written;
  const family = `${own(node, 'family_index') ?? ''}.${own(node, 'per_family_instance_index') ?? ''}`;
  const skipped = own(node, 'skipped');
  if (own(node, 'error_occurred') === true || (skipped !== undefined && skipped !== false))
    return { name, family, counters: {}, failed: skipped === undefined ? 'it reported an error' : 'it was skipped' };
  const value = (key: string) => finite(own(node, key), `${place}.${key}`);
  const counters = Object.entries(object(node, place)).filter(
    (entry): entry is [string, number] => !KEYS.has(entry[0]) && typeof entry[1] === 'number',
  );
  const iterations = value('iterations');
  if (iterations <= 0) return { name, family, counters: {}, failed: 'it has no iteration' };
  return {
    name,
    family,
    ...(aggregate === undefined
      ? {}
      : { aggregate, share: own(node, 'aggregate_unit') === 'percentage' || aggregate === 'cv' }),
    real: value('real_time'),
    cpu: value('cpu_time'),
    unit: text(own(node, 'time_unit')) ?? 'ns',
    iterations,
    counters: Object.fromEntries(counters),
  };
}
