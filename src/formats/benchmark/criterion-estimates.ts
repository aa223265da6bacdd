import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { BenchmarkReading } from '../../kinds/benchmark.ts';
import { provenBenchmarks, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { at, finite, isObject, own } from '../../reading/value.ts';

/**
 * `target/criterion/<name>/new/estimates.json` of Criterion
 * (https://bheisler.github.io/criterion.rs/book/user_guide/csv_output.html and `Estimates` in its source). In `new/` and
 * `base/` the values are nanoseconds; in `change/`, which has no deviation, they are shares of the time before: 0.05 is
 * 5 % slower. The file names no benchmark: its path does. It is written once, after the benchmark, without a date.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'criterion-estimates',
  kind: 'benchmark',
  shape: 'json',
  summary: 'Criterion, `target/criterion/**/new/estimates.json` and `change/estimates.json`',
  endMark: 'the end of the JSON document',
  matches: (written) => {
    const document = inLowerCase(written);
    return (
      ['mean', 'median'].every((key) => isObject(at(document, key, 'confidence_interval'))) &&
      typeof at(document, 'mean', 'point_estimate') === 'number'
    );
  },
  read(written) {
    const document = inLowerCase(written);
    const isChange = own(document, 'std_dev') === undefined && own(document, 'median_abs_dev') === undefined;
    return provenBenchmarks({
      benchmarks: [{ names: ['benchmark'], stats: isChange ? change(document) : times(document) }],
      fromPath,
    });
  },
});

/** Older versions wrote the names of their enum `Statistic`: `Mean`, `StdDev`. */
const CAPITALS: Readonly<Record<string, string>> = {
  Mean: 'mean',
  Median: 'median',
  MedianAbsDev: 'median_abs_dev',
  Slope: 'slope',
  StdDev: 'std_dev',
};

function inLowerCase(document: Json): Json {
  if (!isObject(document) || own(document, 'Mean') === undefined) return document;
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [(Object.hasOwn(CAPITALS, key) && CAPITALS[key]) || key, value]),
  );
}

function change(document: Json) {
  if (own(document, 'slope') !== undefined)
    throw new EvidenceError(
      'invalid',
      'the estimates have a slope and no deviation: they are neither times nor a change',
    );
  return stats('ratio', { change: point(document, 'mean'), 'median-change': point(document, 'median') });
}

function times(document: Json) {
  const [mean, median, stddev] = [point(document, 'mean'), point(document, 'median'), point(document, 'std_dev')];
  const slope = own(document, 'slope') == null ? undefined : point(document, 'slope');
  const bound = (key: string) =>
    finite(at(document, 'mean', 'confidence_interval', key), `mean.confidence_interval.${key}`);
  const [low, high] = [bound('lower_bound'), bound('upper_bound')];
  if (mean < low || mean > high)
    throw new EvidenceError('invalid', 'the mean lies outside of its own confidence interval');
  return stats('duration', { mean, median, stddev, slope, low, high }, -9);
}

function point(document: Json, key: string): number {
  return finite(at(document, key, 'point_estimate'), `${key}.point_estimate`);
}

/** `a/criterion/fib/20/new/estimates.json` is of `fib/20`; where no folder says criterion, of the folder around it. */
function fromPath(path: string): readonly [string, ...string[]] | undefined {
  const folders = path.split('/').slice(0, -1);
  if (['new', 'base', 'change'].includes(folders.at(-1) ?? '')) folders.pop();
  const [last] = folders.slice(-1);
  if (last === undefined) return undefined;
  const inside = folders.slice(folders.lastIndexOf('criterion') + 1);
  return folders.includes('criterion') && inside.length > 0 ? [inside.join('/')] : [last];
}
