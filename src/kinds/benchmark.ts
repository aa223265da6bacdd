import type { EvidenceProblem } from '../core/evidence.ts';
import type { Fact, FactCatalog } from '../core/fact.ts';
import { findBenchmarks, shownName, splitFact } from './benchmark-names.ts';
import type { ReadingBase } from './format.ts';
import type { Combined, Kind } from './kind.ts';

/** One number of a benchmark, in the base unit of its dimension: seconds, bytes, per second. */
export interface BenchmarkStat {
  /** In gonogo's words where there is one (`mean`, `median`, `p95`, `throughput`), else the tool's in kebab-case. */
  readonly stat: string;
  readonly dimension: Fact['dimension'];
  readonly value: number;
}

/** One benchmark of a report. */
export interface Benchmark {
  /** All that it may be called, the shortest first and the one that tells most last. */
  readonly names: readonly [string, ...string[]];
  /** Numbers that were measured, those of a benchmark that then failed too. */
  readonly stats: readonly BenchmarkStat[];
  /** Why its numbers prove nothing, in words: "its command ended with 3". */
  readonly failed?: string;
}

/** What one report of benchmarks says, in the words all its formats share. */
export interface BenchmarkReading extends ReadingBase {
  readonly benchmarks: readonly Benchmark[];
  /** What else is wrong with the run, such as an end that is missing. */
  readonly problems?: readonly EvidenceProblem[];
  /** For a file that does not name its one benchmark: the names that its path gives. */
  readonly fromPath?: (path: string) => readonly [string, ...string[]] | undefined;
}

/** The last part of `<name>.<stat>`. */
const STAT = /^.+\.[a-z][a-z0-9-]*$/s;

const facts: FactCatalog = {
  known: {},
  families: [
    {
      prefix: '',
      form: '<name>.<stat>',
      // One spec for all: the last part is the tool's, and only the report tells whether it is a time or a rate. So a
      // bound on a time says its unit, and one of another dimension than the value's is `invalid`.
      spec: {
        dimension: 'own',
        measured: true,
        describe: 'A number of one benchmark: `sort-large.mean`, `sort-large.throughput`.',
        example: '<= baseline + 10%',
      },
      check: (rest) =>
        STAT.test(rest)
          ? undefined
          : 'write `<name>.<stat>`, such as `sort-large.mean`: the benchmark, and what of it; `gonogo inspect` lists both',
    },
  ],
};

/** Benchmarks of several reports stand side by side. One name for two of them is ambiguous. */
export const benchmark: Kind<BenchmarkReading> = {
  name: 'benchmark',
  facts,
  locate(reading, path) {
    const names = reading.fromPath?.(path);
    return names ? { ...reading, benchmarks: reading.benchmarks.map((one) => ({ ...one, names })) } : reading;
  },
  combine(readings) {
    const all = readings.flatMap((reading) => reading.benchmarks);
    const found = all.flatMap((one) => {
      const name = shownName(one, all);
      return one.stats.map(({ stat, ...rest }): Fact => ({ name: `${name}.${stat}`, ...rest }));
    });
    return { ...common(readings), facts: found };
  },
};

/** The same for a criterion that asks for certain facts, by any of the names that a benchmark has. */
export function benchmarkAsked(asked: readonly string[]): Kind<BenchmarkReading> {
  return { ...benchmark, combine: (readings) => combineAsked(readings, [...new Set(asked)]) };
}

function combineAsked(readings: readonly BenchmarkReading[], asked: readonly string[]): Combined {
  const all = readings.flatMap((reading) => reading.benchmarks);
  const found: Fact[] = [];
  const absent: Record<string, string> = {};
  const broken: string[] = [];
  const notes: string[] = [];
  for (const name of asked) {
    const [written, stat] = splitFact(name);
    const called = findBenchmarks(all, written);
    const values = called.flatMap((one) => one.stats.filter((each) => each.stat === stat));
    // Rivals all go to the judge: it takes the worst of them and says that they are ambiguous.
    found.push(...values.map(({ dimension, value }): Fact => ({ name, dimension, value })));
    if (values.length > 1) notes.push(rivals(written, called));
    if (values.length > 0) continue;
    if (called.some((one) => one.failed !== undefined)) broken.push(name);
    else absent[name] = called[0] ? statsOf(called[0]) : namesOf(all);
  }
  const base = common(readings, broken);
  return { ...base, facts: found, notes: [...base.notes, ...notes], absent };
}

/** What holds whatever is asked; `broken` are the facts that a benchmark which failed would have given. */
function common(readings: readonly BenchmarkReading[], broken: readonly string[] = []) {
  const all = readings.flatMap((reading) => reading.benchmarks);
  const failed = all.filter((one) => one.failed !== undefined);
  const problems = readings.flatMap((reading) => reading.problems ?? []);
  if (failed.length > 0)
    problems.push({
      cause: 'invalid',
      message: `${failed.length} of ${all.length} benchmarks failed: ${some(failed.map((one) => `${quoted(shownName(one, all))} (${one.failed})`))}`,
      hint: 'mend them, or leave them out of the run',
      ...(broken.length > 0 ? { facts: broken } : {}),
    });
  return { notes: readings.flatMap((reading) => [...(reading.notes ?? [])]), problems, absent: {} };
}

function rivals(written: string, called: readonly Benchmark[]): string {
  const full = [...new Set(called.map((one) => quoted(one.names.at(-1) ?? '')))];
  const more = full.length > 1 ? `: write the whole name, ${some(full)}` : ', all of the same whole name';
  return `${called.length} benchmarks are called ${quoted(written)}${more}`;
}

function statsOf({ stats }: Benchmark): string {
  return stats.length === 0 ? 'it has no numbers' : `it has: ${some(stats.map((one) => one.stat))}`;
}

function namesOf(all: readonly Benchmark[]): string {
  return `the report has the benchmarks ${some(all.map((one) => quoted(shownName(one, all))))}`;
}

const NAMED = 12;

function some(texts: readonly string[]): string {
  return `${texts.slice(0, NAMED).join(', ')}${texts.length > NAMED ? ', …' : ''}`;
}

/** Names are a report's own text: cut, and without what would end the quotation. */
function quoted(name: string): string {
  const plain = name.replaceAll('`', "'");
  return `\`${plain.length > 100 ? `${plain.slice(0, 100)}…` : plain}\``;
}
