import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { Benchmark, BenchmarkReading, BenchmarkStat } from '../../kinds/benchmark.ts';
import { provenBenchmarks, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import { type JmhUnit, jmhUnit } from '../../kinds/jmh-unit.ts';
import { at, finite, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/** Percentiles of the report that have a name here. */
const PERCENTILES: Readonly<Record<string, string>> = {
  '0.0': 'min',
  '50.0': 'median',
  '90.0': 'p90',
  '95.0': 'p95',
  '99.0': 'p99',
  '99.9': 'p999',
  '100.0': 'max',
};
const MODES: Readonly<Record<string, JmhUnit['dimension']>> = {
  thrpt: 'rate',
  avgt: 'duration',
  sample: 'duration',
  ss: 'duration',
};

/**
 * JMH, `-rf json` (https://github.com/openjdk/jmh/blob/master/jmh-core/src/main/java/org/openjdk/jmh/results/format/JSONResultFormat.java).
 * Every score names its unit: `ops/ms` is a throughput, `ms/op` a time. A number that is none is the text "NaN". JMH
 * writes the file once, at the end, without benchmarks that threw; it has no date.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'jmh',
  kind: 'benchmark',
  shape: 'json',
  summary: 'JMH, `java -jar benchmarks.jar -rf json -rff FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(document) &&
    document.length > 0 &&
    document.every((one) => typeof own(one, 'benchmark') === 'string' && isObject(own(one, 'primaryMetric'))),
  read(document) {
    const rows = list(document, 'the document').map(row);
    const version = text(own((document as readonly Json[])[0], 'jmhVersion'));
    return provenBenchmarks({
      benchmarks: rows.map(({ benchmark }) => benchmark),
      notes: [...new Set(rows.flatMap(({ note }) => note ?? []))],
      ...(version === undefined ? {} : { tool: `JMH ${version}` }),
    });
  },
});

function row(node: Json, index: number): { benchmark: Benchmark; note?: string } {
  const place = `[${index}]`;
  const metric = own(node, 'primaryMetric');
  const names = namesOf(node);
  const written = text(own(metric, 'scoreUnit')) ?? '';
  const unit = jmhUnit(written);
  if (!unit) throw new EvidenceError('invalid', `\`${place}.primaryMetric.scoreUnit\` is no unit that is known here`);
  const score = own(metric, 'score');
  if (score === 'NaN') return { benchmark: { names, stats: [], failed: 'its score is NaN' } };
  const raw = own(metric, 'rawData');
  if (isList(raw) && raw.length === 0) return { benchmark: { names, stats: [], failed: 'it has no measurement' } };
  const value = unit.toBase(finite(score, `${place}.primaryMetric.score`));
  const primary = unit.dimension === 'rate' ? 'throughput' : unit.dimension === 'duration' ? 'mean' : 'score';
  const mode = text(own(node, 'mode')) ?? '';
  const expected = MODES[mode];
  return {
    benchmark: {
      names,
      stats: [
        ...stats(unit.dimension, { [primary]: value, error: number(own(metric, 'scoreError'), unit) }),
        ...(unit.dimension === 'duration' ? percentiles(metric, unit) : []),
        ...secondary(own(node, 'secondaryMetrics'), place),
        ...(isList(raw) ? stats('count', { forks: raw.length }) : []),
      ],
    },
    ...(expected !== undefined && expected !== unit.dimension
      ? { note: `a benchmark in the mode \`${mode}\` has a score in \`${written}\`; the unit is believed` }
      : {}),
  };
}

/** `HelloWorld.hello:size=10`, then with the package, then with the mode: one benchmark may be run in several. */
function namesOf(node: Json): Benchmark['names'] {
  const full = text(own(node, 'benchmark')) ?? '';
  const entries = Object.entries(object(own(node, 'params') ?? {}, 'params')).map(([key, value]) => `${key}=${value}`);
  const params = entries.length > 0 ? `:${entries.join(',')}` : '';
  const short = full.split('.').slice(-2).join('.');
  const mode = text(own(node, 'mode'));
  return [`${short}${params}`, `${full}${params}`, ...(mode === undefined ? [] : [`${full}${params} ${mode}`])];
}

function percentiles(metric: Json | undefined, unit: JmhUnit): BenchmarkStat[] {
  const found = Object.entries(PERCENTILES).map(([key, stat]): [string, number | undefined] => [
    stat,
    number(at(metric, 'scorePercentiles', key), unit),
  ]);
  return stats(unit.dimension, Object.fromEntries(found));
}

/** What profilers and `@AuxCounters` add: `·gc.alloc.rate.norm` in `B/op` is `gc-alloc-rate-norm`. */
function secondary(metrics: Json | undefined, place: string): BenchmarkStat[] {
  return Object.entries(object(metrics ?? {}, `${place}.secondaryMetrics`)).flatMap(([label, metric]) => {
    const stat = label
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^[^a-z]+|-$/g, '');
    const unit = jmhUnit(text(own(metric, 'scoreUnit')) ?? '') ?? NUMBER;
    return stat === '' ? [] : stats(unit.dimension, { [stat]: number(own(metric, 'score'), unit) });
  });
}

const NUMBER: JmhUnit = { dimension: 'number', toBase: (value) => value };

function number(value: Json | undefined, unit: JmhUnit): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? unit.toBase(value) : undefined;
}
