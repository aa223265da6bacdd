import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { Benchmark, BenchmarkReading } from '../../kinds/benchmark.ts';
import { agrees, orFailed, provenBenchmarks, spread, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { at, count, finite, isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * BenchmarkDotNet's JSON exporters (https://benchmarkdotnet.org/articles/configs/exporters.html), full and brief. All
 * times are in nanoseconds, whatever the table on the screen shows. A benchmark that failed has `Statistics: null`. The
 * file is written once, after the last benchmark; its title has the time of day of the machine, without a zone.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'benchmarkdotnet',
  kind: 'benchmark',
  shape: 'json',
  summary: 'BenchmarkDotNet, `--exporters json` (full, brief)',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    typeof at(document, 'HostEnvironmentInfo', 'BenchmarkDotNetVersion') === 'string' &&
    own(document, 'Benchmarks') !== undefined,
  read: (document) =>
    provenBenchmarks({
      benchmarks: list(own(document, 'Benchmarks'), 'Benchmarks').map(benchmark),
      tool: `BenchmarkDotNet ${at(document, 'HostEnvironmentInfo', 'BenchmarkDotNetVersion')}`,
    }),
});

function benchmark(node: Json, index: number): Benchmark {
  const place = `Benchmarks[${index}]`;
  const names = namesOf(node, place);
  const found = own(node, 'Statistics');
  if (!isObject(found)) return { names, stats: [], failed: 'it has no statistics, because no run of it succeeded' };
  const value = (key: string) => finite(own(found, key), `${place}.Statistics.${key}`);
  const optional = (key: string) => (typeof own(found, key) === 'number' ? value(key) : undefined);
  const percentile = (key: string) => {
    const one = at(found, 'Percentiles', key);
    return one == null ? undefined : finite(one, `${place}.Statistics.Percentiles.${key}`);
  };
  const runs = count(own(found, 'N'), `${place}.Statistics.N`);
  if (runs === 0) return orFailed({ names, stats: [] });
  const mean = value('Mean');
  const values = own(found, 'OriginalValues');
  if (isList(values) && values.length === runs) {
    const measured = spread(values.map((one, at) => finite(one, `${place}.Statistics.OriginalValues[${at}]`)));
    if (!agrees(measured.mean ?? mean, mean))
      throw new EvidenceError('invalid', `\`${place}.Statistics.Mean\` is not the mean of its values`);
  }
  const bytes = at(node, 'Memory', 'BytesAllocatedPerOperation');
  return {
    names,
    stats: [
      ...stats('duration', { mean, median: value('Median'), min: value('Min'), max: value('Max') }, -9),
      ...stats('duration', { stddev: optional('StandardDeviation'), error: optional('StandardError') }, -9),
      ...stats('duration', { p90: percentile('P90'), p95: percentile('P95'), p99: percentile('P99') }, -9),
      // Null where the runtime cannot tell, which is no 0.
      ...stats('bytes', {
        allocated: bytes == null ? undefined : finite(bytes, `${place}.Memory.BytesAllocatedPerOperation`),
      }),
      ...stats('count', { runs }),
    ],
  };
}

/** `Fib10`, `Benchmarks.Fib10(n: 3)`, with its namespace, and with the job where one is run in several. */
function namesOf(node: Json, place: string): Benchmark['names'] {
  const part = (key: string) => text(own(node, key)) ?? '';
  const [full, type, method] = [part('FullName'), part('Type'), part('Method')];
  const parameters = part('Parameters');
  const name = parameters === '' ? method : `${method}(${parameters})`;
  const names = [name, `${type}.${name}`, full, part('DisplayInfo')].filter((one) => one !== '' && one !== '.');
  const [first, ...rest] = names;
  if (first === undefined) throw new EvidenceError('invalid', `\`${place}\` has no name`);
  return [first, ...rest];
}
