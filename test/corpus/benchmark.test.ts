import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf, gatherReport } from '../support/judge-report.ts';

/** Report files of real tools with values that were computed apart from any code of this project. Not part of it. */
const CORPUS = '../shared/corpus';

interface Entry {
  readonly path: string;
  readonly format: string;
  // biome-ignore lint/suspicious/noExplicitAny: the values are of as many shapes as there are formats
  readonly expected: any;
}

/** A fact that the corpus expects, in base units. */
type Expected = readonly [fact: string, value: number];

const NS = 1e-9;
// biome-ignore lint/suspicious/noExplicitAny: as above
const FACTS: Readonly<Record<string, (expected: any) => Expected[]>> = {
  'hyperfine-json': ({ results }) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    results.flatMap((one: any) =>
      ['mean', 'stddev', 'median', 'min', 'max']
        .filter((stat) => one[`${stat}_s`] !== null)
        .map((stat): Expected => [`${one.command}.${stat}`, one[`${stat}_s`]])
        .concat([[`${one.command}.runs`, one.runs]]),
    ),
  'hyperfine-csv': ({ rows }) =>
    rows.flatMap((one: Record<string, string>) =>
      ['mean', 'stddev', 'median', 'user', 'system', 'min', 'max'].map(
        (stat): Expected => [`${one.command}.${stat}`, Number(one[stat])],
      ),
    ),
  'pytest-benchmark-json': ({ benchmarks }) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    benchmarks.flatMap((one: any): Expected[] => [
      [`${one.name}.mean`, one.mean_s],
      [`${one.name}.min`, one.min_s],
      [`${one.name}.median`, one.median_s],
      [`${one.name}.throughput`, one.ops],
      [`${one.name}.runs`, one.rounds],
    ]),
  'google-benchmark-json': ({ benchmarks }) => {
    const places: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1 };
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return benchmarks.flatMap((one: any): Expected[] => {
      const { name, aggregate, real_time, unit, error } = one;
      // Of repetitions the aggregates are what is judged.
      if (error || (aggregate === null && name.includes('repeats:'))) return [];
      const base = aggregate === null ? name : name.slice(0, -aggregate.length - 1);
      const factor = aggregate === 'cv' ? 1 : (places[unit] ?? Number.NaN);
      return [[`${base}.${aggregate ?? 'mean'}`, real_time * factor]];
    });
  },
  'google-benchmark-csv': ({ names }) =>
    names
      .filter((name: string) => !name.includes('repeats:') && name !== 'BM_Err')
      .map((name: string): Expected => [`${name}.mean`, Number.NaN]),
  'go-bench-text': ({ results }) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    results.flatMap((one: any): Expected[] => {
      const name = one.pkg === null ? one.name : `${one.pkg}.${one.name}`;
      const known: Readonly<Record<string, readonly [string, number]>> = {
        'ns/op': ['mean', NS],
        'MB/s': ['bytes-per-second', 1e6],
        'B/op': ['allocated', 1],
        'allocs/op': ['allocs', 1],
      };
      const values = Object.entries(one.values as Record<string, number>);
      return values.map(([unit, value]): Expected => {
        const [stat, factor] = known[unit] ?? [unit.toLowerCase(), 1];
        return [`${name}.${stat}`, value * factor];
      });
    }),
  'criterion-estimates-json': ({ mean, median }) => [
    ['fib 20 - fast.change', mean],
    ['fib 20 - fast.median-change', median],
  ],
  'criterion-text': ({ times }) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    times.map((one: any): Expected => [`${one.name}.mean`, one.mid * (one.unit === 'ns' ? NS : 1e-6)]),
  'cargo-bench-text': ({ bench }) => {
    const units: Readonly<Record<string, number>> = { ns: NS, μs: 1e-6, ms: 1e-3, s: 1 };
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return bench.map((one: any): Expected => [`${one.name}.mean`, one.value * (units[one.unit] ?? Number.NaN)]);
  },
  'benchmarkdotnet-json': ({ benchmarks }) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    benchmarks.flatMap((one: any): Expected[] => [
      [`${one.FullName}.mean`, one.mean_ns * NS],
      [`${one.FullName}.median`, one.median_ns * NS],
      ...(one.allocated === null ? [] : [[`${one.FullName}.allocated`, one.allocated] as const]),
    ]),
  'jmh-json': ({ benchmarks }) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    benchmarks.flatMap((one: any): Expected[] => {
      const params = Object.entries(one.params ?? {}).map(([key, value]) => `${key}=${value}`);
      const name = `${one.benchmark}${params.length > 0 ? `:${params.join(',')}` : ''}`;
      return [[`${name}.${one.unit === 'ops/s' ? 'throughput' : 'mean'}`, one.score]];
    }),
  'vitest-bench-json': ({ benchmarks }) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    benchmarks.flatMap((one: any): Expected[] => [
      [`${one.name}.mean`, one.mean_ms / 1000],
      [`${one.name}.throughput`, one.hz],
    ]),
};

/** Formats of the corpus that are not read: refused as such, and never guessed at. */
const NOT_READ: Readonly<Record<string, string>> = {
  'benchmarkjs-text': 'benchmark.js has no export; its text has no unit of a row and no end',
  'julia-bench-json': 'a serialised object of Julia, without names of its fields',
  'custom-bench-json': 'a format of one action; `data` reads it',
  'catch2-bench-text': 'the columns of its text move with the version; its XML is a report of tests',
};

/** Where this reader deliberately says something else than the corpus, with the reason. */
const DISAGREEMENTS: readonly (readonly [path: RegExp, reason: string])[] = [];
// Not one today. `criterion-text/1-` has rows of libtest, which the corpus does not count and `cargo-bench` reads;
// `jmh-json/3-` has the mode of a throughput and the unit of a time: the unit is believed, and a note says so.

/** Files whose facts are given, and which are unknown all the same, with the reason. */
const PROBLEMS: readonly (readonly [path: RegExp, reason: string])[] = [
  [/hyperfine-json\/.*-fail\.json$/, 'the command failed in every run, so its time is that of a failure'],
  [/google-benchmark-(?:json|csv)\/.*gb171/, 'one benchmark reported an error'],
  [/cargo-bench-text\/.*failed\.txt$/, 'one benchmark failed'],
  [/go_fiber_output\.txt$/, 'the output was filtered: nothing says that the run ended'],
];

const entries: Entry[] = existsSync(`${CORPUS}/manifest.json`)
  ? (JSON.parse(readFileSync(`${CORPUS}/manifest.json`, 'utf8')) as Entry[]).filter(({ path }) =>
      path.startsWith('bench/'),
    )
  : [];

describe.skipIf(entries.length === 0)('the corpus of benchmark reports', () => {
  const agreeing: string[] = [];

  it.each(entries.filter(({ format }) => !Object.hasOwn(NOT_READ, format)))(
    '$path',
    async ({ path, format, expected }) => {
      const bytes = readFileSync(`${CORPUS}/${path}`);
      const wanted = FACTS[format]?.(expected);
      if (!wanted) throw new Error(`${format} is new: say what is expected of it`);
      const evidence = await gatherReport(
        'benchmark',
        bytes,
        { asked: wanted.map(([fact]) => fact) },
        'fib 20 - fast/change/estimates.json',
      );
      const problem = PROBLEMS.some(([file]) => file.test(path));
      expect(evidence.problems.map(({ cause }) => cause)).toEqual(problem ? ['invalid'] : []);
      if (DISAGREEMENTS.some(([file]) => file.test(path))) return;
      const facts = factsOf(evidence.facts);
      for (const [fact, value] of wanted) {
        if (Number.isNaN(value)) expect(facts[fact], fact).toBeGreaterThan(0);
        else expect(Math.abs(Number(facts[fact]) - value), fact).toBeLessThanOrEqual(Math.abs(value) * 1e-9);
      }
      agreeing.push(path);
    },
  );

  it.each(entries.filter(({ format }) => Object.hasOwn(NOT_READ, format)))('$path is refused', async ({ path }) => {
    const { facts, problems } = await gatherReport('benchmark', readFileSync(`${CORPUS}/${path}`));
    expect({ facts, causes: problems.map(({ cause }) => cause) }).toEqual({ facts: [], causes: ['invalid'] });
  });

  it('agrees wherever it does not say why not', () => {
    const read = entries.filter(({ format }) => !Object.hasOwn(NOT_READ, format));
    process.stdout.write(
      `corpus, benchmark: ${agreeing.length} of ${read.length} files agree; ${entries.length - read.length} are of formats that are not read\n`,
    );
    expect(agreeing.length + DISAGREEMENTS.length).toBeGreaterThanOrEqual(read.length);
  });
});

if (entries.length === 0) it.skip('the corpus is not there', () => {});
