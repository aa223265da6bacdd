import { EvidenceError } from '../core/evidence.ts';
import type { Benchmark, BenchmarkStat } from './benchmark.ts';
import { orFailed, spread, stats } from './benchmark-run.ts';

/** One row of Google Benchmark, of its JSON or its CSV. Times in the row's own unit. */
export interface GoogleRow {
  /** Of the benchmark; repetitions of it and aggregates over them have the same. */
  readonly name: string;
  /** `mean`, `median`, `stddev`, `cv` or one of the author's; `undefined` for a repetition. */
  readonly aggregate?: string;
  /** True where an aggregate is a share, as `cv` is. */
  readonly share?: boolean;
  readonly real?: number;
  readonly cpu?: number;
  readonly unit?: string;
  readonly iterations?: number;
  readonly counters: Readonly<Record<string, number>>;
  readonly failed?: string;
}

/** Decimal places of each unit a row may have (https://github.com/google/benchmark/blob/main/docs/user_guide.md). */
const PLACES: Readonly<Record<string, number>> = { ns: -9, us: -6, ms: -3, s: 0 };
/** Counters that the library computes, with the dimension of each. */
const RATES: Readonly<Record<string, string>> = {
  bytes_per_second: 'bytes-per-second',
  items_per_second: 'items-per-second',
};

/** The benchmarks that rows make up: repetitions become mean, median, least and greatest, unless aggregates say them. */
export function googleBenchmarks(rows: readonly GoogleRow[]): Benchmark[] {
  const byName = new Map<string, GoogleRow[]>();
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
  return [...byName].map(([name, own]) => {
    const failed = own.find((row) => row.failed !== undefined)?.failed;
    const found = failed === undefined ? statsOf(own) : [];
    return orFailed({ names: [name], stats: found, ...(failed === undefined ? {} : { failed }) });
  });
}

function statsOf(rows: readonly GoogleRow[]): BenchmarkStat[] {
  const runs = rows.filter((row) => row.aggregate === undefined);
  const aggregates = rows.filter((row) => row.aggregate !== undefined);
  const real = spread(runs.map((row) => seconds(row, row.real, 'real_time')));
  const cpu = spread(runs.map((row) => seconds(row, row.cpu, 'cpu_time')));
  const own: BenchmarkStat[] = [
    ...stats('duration', real),
    ...stats('duration', { cpu: cpu.mean }),
    ...counters(runs),
    ...(runs.length > 1 ? stats('count', { runs: runs.length }) : stats('count', { iterations: runs[0]?.iterations })),
  ];
  const said = new Map(own.map((one) => [one.stat, one]));
  for (const row of aggregates) for (const one of aggregated(row)) said.set(one.stat, one);
  return [...said.values()];
}

/** What an aggregate says. Of `stddev` and the like only the times are of use; those of the counters are left out. */
function aggregated(row: GoogleRow): BenchmarkStat[] {
  const stat = (row.aggregate ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (row.share) return stats('ratio', { [stat]: row.real, [`cpu-${stat}`]: row.cpu });
  const time = seconds(row, row.real, 'real_time');
  const cpu = seconds(row, row.cpu, 'cpu_time');
  const named = stats('duration', { [stat]: time, [stat === 'mean' ? 'cpu' : `cpu-${stat}`]: cpu });
  return stat === 'mean' ? [...named, ...counters([row])] : named;
}

/** The mean of each counter that every one of the rows has. */
function counters(rows: readonly GoogleRow[]): BenchmarkStat[] {
  return Object.keys(rows[0]?.counters ?? {}).flatMap((key) => {
    const values = rows.flatMap((row) => row.counters[key] ?? []);
    const { mean } = values.length === rows.length ? spread(values) : {};
    const rate = RATES[key];
    return rate ? stats('rate', { [rate]: mean }) : stats('number', { [counterName(key)]: mean });
  });
}

function counterName(key: string): string {
  const slug = key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-$/g, '');
  return slug === '' ? 'counter' : slug;
}

function seconds({ name, unit = 'ns' }: GoogleRow, value: number | undefined, key: string): number {
  const places = Object.hasOwn(PLACES, unit) ? PLACES[unit] : undefined;
  if (places === undefined) throw new EvidenceError('invalid', `a row has the time unit \`${unit}\`, which is unknown`);
  if (value === undefined) throw new EvidenceError('invalid', `a row of \`${name}\` has no \`${key}\``);
  return stats('duration', { time: value }, places)[0]?.value ?? value;
}
