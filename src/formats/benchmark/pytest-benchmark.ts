import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import type { Benchmark, BenchmarkReading } from '../../kinds/benchmark.ts';
import { agrees, orFailed, provenBenchmarks, spread, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { at, count, finite, isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * `pytest --benchmark-json` (https://pytest-benchmark.readthedocs.io/en/latest/usage.html). Times are in seconds, `ops`
 * per second. `datetime` is UTC, with or without saying so. A benchmark that raised is left out by the tool: only its
 * missing facts show it. `commit_info` is what was checked out, often a merge that nobody judges, so it binds nothing.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'pytest-benchmark',
  kind: 'benchmark',
  shape: 'json',
  summary: 'pytest-benchmark, `pytest --benchmark-json=FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(own(document, 'benchmarks')) &&
    isObject(own(document, 'machine_info')) &&
    own(document, 'commit_info') !== undefined,
  read(document) {
    const version = text(own(document, 'version'));
    const stamp = text(own(document, 'datetime'));
    const generatedAt =
      stamp === undefined ? undefined : parseTime(/[zZ]$|[+-]\d{2}:\d{2}$/.test(stamp) ? stamp : `${stamp}Z`);
    return provenBenchmarks({
      benchmarks: list(own(document, 'benchmarks'), 'benchmarks').map(benchmark),
      ...(version === undefined ? {} : { tool: `pytest-benchmark ${version}` }),
      ...(generatedAt === undefined ? {} : { generatedAt }),
    });
  },
});

function benchmark(node: Json, index: number): Benchmark {
  const place = `benchmarks[${index}]`;
  const name = text(own(node, 'name'));
  if (name === undefined) throw new EvidenceError('invalid', `\`${place}\` has no name`);
  const full = text(own(node, 'fullname'));
  const names: Benchmark['names'] = full === undefined ? [name] : [name, full];
  const found = own(node, 'stats');
  if (!isObject(found)) return orFailed({ names, stats: [] });
  const value = (key: string) => finite(own(found, key), `${place}.stats.${key}`);
  const optional = (key: string) => (own(found, key) == null ? undefined : value(key));
  const runs = count(own(found, 'rounds'), `${place}.stats.rounds`);
  if (runs === 0) return orFailed({ names, stats: [] });
  const mean = value('mean');
  const data = own(found, 'data');
  // The data are there unless they were left out (`--benchmark-save` without `--benchmark-save-data`).
  if (isList(data) && data.length === runs) {
    const measured = spread(data.map((one, at) => finite(one, `${place}.stats.data[${at}]`)));
    if (!agrees(measured.mean ?? mean, mean))
      throw new EvidenceError('invalid', `\`${place}.stats.mean\` is not the mean of its data`);
  }
  const [min, max, median, stddev] = [value('min'), value('max'), optional('median'), optional('stddev')];
  return {
    names,
    stats: [
      ...stats('duration', { mean, median, min, max, stddev }),
      ...stats('duration', { q1: optional('q1'), q3: optional('q3'), iqr: optional('iqr') }),
      ...stats('rate', { throughput: optional('ops') }),
      ...stats('count', { runs }),
    ],
    ...(at(node, 'has_error') === true || own(found, 'has_error') === true ? { failed: 'it raised an error' } : {}),
  };
}
