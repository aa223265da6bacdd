import { EvidenceError } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { shiftDecimal } from '../core/unit.ts';
import type { Benchmark, BenchmarkReading, BenchmarkStat } from './benchmark.ts';

/**
 * The reading, when it proves that benchmarks ran. Throws `EvidenceError`: `empty` when there is none, `invalid` for
 * numbers that cannot be.
 */
export function provenBenchmarks(reading: BenchmarkReading): BenchmarkReading {
  const { benchmarks } = reading;
  if (benchmarks.length === 0)
    throw new EvidenceError(
      'empty',
      'the report has no benchmark',
      'see the output of the tool: did its filter match any?',
    );
  for (const { stats } of benchmarks) {
    const wrong = stats.find(
      ({ dimension, value }) =>
        !Number.isFinite(value) || (dimension !== 'ratio' && dimension !== 'number' && value < 0),
    );
    if (wrong)
      throw new EvidenceError('invalid', `a \`${wrong.stat}\` is \`${wrong.value}\`, which nothing can measure`);
  }
  return reading;
}

/** A benchmark that gave no numbers is one that failed, unless it says so itself. */
export function orFailed(one: Benchmark): Benchmark {
  return one.stats.length > 0 || one.failed !== undefined ? one : { ...one, failed: 'it has no measurement' };
}

/** Stats of one dimension, those left out that the report does not have. `places` moves the decimal point: -9 for ns. */
export function stats(
  dimension: Fact['dimension'],
  values: Readonly<Record<string, number | undefined>>,
  places = 0,
): BenchmarkStat[] {
  return Object.entries(values).flatMap(([stat, value]) =>
    value === undefined ? [] : [{ stat, dimension, value: places === 0 ? value : shiftDecimal(value, places) }],
  );
}

/** Mean, median, least and greatest of values that were measured one after another; one value is its own mean. */
export function spread(values: readonly number[]): Readonly<Record<string, number>> {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return {};
  if (sorted.length === 1) return { mean: low };
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return { mean: average(sorted), median: average(middle), min: low, max: high };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** True when two numbers are the same but for rounding. */
export function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}
