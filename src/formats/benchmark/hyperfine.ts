import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { Benchmark, BenchmarkReading } from '../../kinds/benchmark.ts';
import { agrees, orFailed, provenBenchmarks, spread, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { failedRun } from '../../kinds/hyperfine-exit.ts';
import { finite, isList, list, own, text } from '../../reading/value.ts';

/**
 * `hyperfine --export-json` of the 1.x versions (https://docs.rs/crate/hyperfine/1.20.0/source/src/benchmark/benchmark_result.rs).
 * Times are in seconds. hyperfine writes the file again after each command, whole each time; without `-i` it stops at
 * a command that fails, with `-i` the times of failed runs are in the report, so exit codes are looked at. No date.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'hyperfine',
  kind: 'benchmark',
  shape: 'json',
  summary: 'hyperfine 1, `hyperfine --export-json FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) => {
    const results = own(document, 'results');
    if (!isList(results) || own(document, 'schema_version') !== undefined) return false;
    // No results at all are what OSV-Scanner writes, too.
    return (
      results.length > 0 &&
      results.every((one) => typeof own(one, 'command') === 'string' && own(one, 'mean') !== undefined)
    );
  },
  read: (document) => provenBenchmarks({ benchmarks: list(own(document, 'results'), 'results').map(benchmark) }),
});

function benchmark(node: Json, index: number): Benchmark {
  const place = `results[${index}]`;
  const seconds = (key: string) => finite(own(node, key), `${place}.${key}`);
  const optional = (key: string) => (own(node, key) == null ? undefined : seconds(key));
  const name = text(own(node, 'command'));
  if (name === undefined) throw new EvidenceError('invalid', `\`${place}\` names no command`);
  const times = own(node, 'times') == null ? undefined : list(own(node, 'times'), `${place}.times`);
  const runs = times?.map((time, at) => finite(time, `${place}.times[${at}]`));
  if (runs?.length === 0) return orFailed({ names: [name], stats: [] });
  const found = { mean: seconds('mean'), min: seconds('min'), max: seconds('max') };
  const [measured] = runs ? [spread(runs)] : [];
  if (measured?.mean !== undefined && !agrees(measured.mean, found.mean))
    throw new EvidenceError('invalid', `\`${place}.mean\` is not the mean of its times`);
  const others = { median: optional('median'), stddev: optional('stddev') };
  const shares = { user: optional('user'), system: optional('system') };
  const codes = own(node, 'exit_codes');
  const failed = isList(codes) ? failedRun(codes) : undefined;
  return {
    names: [name],
    stats: [...stats('duration', { ...found, ...others, ...shares }), ...stats('count', { runs: runs?.length })],
    ...(failed === undefined ? {} : { failed }),
  };
}
