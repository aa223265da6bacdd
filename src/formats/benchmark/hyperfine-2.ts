import { EvidenceError } from '../../core/evidence.ts';
import type { Fact } from '../../core/fact.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import type { Benchmark, BenchmarkReading, BenchmarkStat } from '../../kinds/benchmark.ts';
import { agrees, orFailed, provenBenchmarks, spread, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { failedRun } from '../../kinds/hyperfine-exit.ts';
import { at, count, finite, list, object, own, text } from '../../reading/value.ts';

const WALL = 'time_wall_clock';
/** Metrics that have a shorter name here; their mean is meant. */
const SHORT: Readonly<Record<string, string>> = {
  time_user: 'user',
  time_system: 'system',
  time_cpu: 'cpu',
  memory_peak_resident: 'memory',
};

/**
 * `hyperfine --export-json` since 2.0 (`schema_version` 2, https://github.com/sharkdp/hyperfine/releases/tag/v2.0.0). Each
 * metric names its unit, `second` or `byte`, or none for counters of the processor. `start_time` is when hyperfine was
 * started. As in 1.x, exit codes are those of the single runs.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'hyperfine-2',
  kind: 'benchmark',
  shape: 'json',
  summary: 'hyperfine 2, `hyperfine --export-json FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    typeof own(document, 'schema_version') === 'number' &&
    typeof own(document, 'primary_metric') === 'string' &&
    typeof at(document, 'metadata', 'hyperfine_version') === 'string',
  read(document) {
    const version = own(document, 'schema_version');
    if (version !== 2) throw new EvidenceError('invalid', `hyperfine's schema ${version} is not known here; 2 is read`);
    const started = text(at(document, 'metadata', 'start_time'));
    const generatedAt = started === undefined ? undefined : parseTime(started);
    return provenBenchmarks({
      benchmarks: list(own(document, 'results'), 'results').map(benchmark),
      tool: `hyperfine ${at(document, 'metadata', 'hyperfine_version')}`,
      ...(generatedAt === undefined ? {} : { generatedAt }),
    });
  },
});

function benchmark(node: Json, index: number): Benchmark {
  const place = `results[${index}]`;
  const command = text(own(node, 'command'));
  if (command === undefined) throw new EvidenceError('invalid', `\`${place}\` names no command`);
  const name = text(own(node, 'name'));
  const names: Benchmark['names'] = name === undefined ? [command] : [command, name];
  const runs = list(own(node, 'measurements'), `${place}.measurements`);
  if (runs.length === 0) return orFailed({ names, stats: [] });
  const metrics = Object.entries(object(own(node, 'summary'), `${place}.summary`));
  const failed = failedRun(runs.map((run) => own(run, 'exit_code')));
  return {
    names,
    stats: [
      ...metrics.flatMap(([key, one]) => metric(key, one, runs, place)),
      ...stats('count', { runs: runs.length }),
    ],
    ...(failed === undefined ? {} : { failed }),
  };
}

function metric(key: string, summary: Json, runs: readonly Json[], place: string): BenchmarkStat[] {
  const where = `${place}.summary.${key}`;
  const value = (stat: string) => finite(own(summary, stat), `${where}.${stat}`);
  const dimension = dimensionOf(own(summary, 'unit'), where);
  const mean = value('mean');
  const measured = runs.map((run, index) => finite(at(run, key, 'value'), `${place}.measurements[${index}].${key}`));
  if (
    count(own(summary, 'count'), `${where}.count`) !== measured.length ||
    !agrees(spread(measured).mean ?? mean, mean)
  )
    throw new EvidenceError('invalid', `\`${where}\` does not agree with the measurements`);
  if (key !== WALL) {
    const name = SHORT[key] ?? key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return stats(dimension, { [name]: mean, [`${name}-max`]: value('max') });
  }
  const deviation = own(summary, 'stddev') === null ? undefined : value('stddev');
  return stats(dimension, { mean, median: value('median'), min: value('min'), max: value('max'), stddev: deviation });
}

function dimensionOf(unit: Json | undefined, where: string): Fact['dimension'] {
  if (unit === undefined) return 'number';
  if (unit === 'second') return 'duration';
  if (unit === 'byte') return 'bytes';
  throw new EvidenceError('invalid', `\`${where}.unit\` is no unit that is known here`);
}
