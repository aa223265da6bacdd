import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { Benchmark, BenchmarkReading } from '../../kinds/benchmark.ts';
import { orFailed, provenBenchmarks, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { finite, isList, list, own, text } from '../../reading/value.ts';

/**
 * `vitest bench --outputJson` (https://vitest.dev/guide/cli.html#outputjson). Times are in milliseconds, `hz` per second
 * (https://github.com/tinylibs/tinybench). Vitest ends with 0 although a benchmark threw: it then has a name and no
 * numbers. The file is written once, at the end, and has no date.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'vitest-bench',
  kind: 'benchmark',
  shape: 'json',
  summary: 'Vitest, `vitest bench --outputJson FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) => {
    const files = own(document, 'files');
    return isList(files) && files.length > 0 && files.every((file) => isList(own(file, 'groups')));
  },
  read: (document) =>
    provenBenchmarks({
      benchmarks: list(own(document, 'files'), 'files').flatMap((file, index) =>
        list(own(file, 'groups'), `files[${index}].groups`).flatMap((group, at) =>
          list(own(group, 'benchmarks'), `files[${index}].groups[${at}].benchmarks`).map((one) =>
            benchmark(one, text(own(group, 'fullName')) ?? '', `files[${index}].groups[${at}]`),
          ),
        ),
      ),
    }),
});

function benchmark(node: Json, group: string, place: string): Benchmark {
  const name = text(own(node, 'name'));
  if (name === undefined) throw new EvidenceError('invalid', `a benchmark of \`${place}\` has no name`);
  // `a.bench.ts > sort > small`: the file, the suites, the benchmark.
  const suites = [...group.split(' > '), name];
  const names = suites.map((_, index) => suites.slice(suites.length - 1 - index).join(' > '));
  const named = names as [string, ...string[]];
  if (own(node, 'mean') === undefined) return orFailed({ names: named, stats: [] });
  const value = (key: string) => finite(own(node, key), `${place}: ${key}`);
  const optional = (key: string) => (own(node, key) == null ? undefined : value(key));
  if (own(node, 'sampleCount') === 0) return orFailed({ names: named, stats: [] });
  return {
    names: named,
    stats: [
      ...stats(
        'duration',
        { mean: value('mean'), median: optional('median'), min: value('min'), max: value('max') },
        -3,
      ),
      ...stats('duration', { p75: optional('p75'), p99: optional('p99'), p999: optional('p999') }, -3),
      ...stats('duration', { stddev: optional('sd') }, -3),
      ...stats('rate', { throughput: value('hz') }),
      ...stats('count', { runs: optional('sampleCount') }),
    ],
  };
}
