import type { Detector } from '../finding.ts';
import { pathsNamed, plainPaths, textOf } from '../repository.ts';

/** A tool for benchmarks: a file that shows it, and how it writes a report. */
interface BenchTool {
  readonly name: string;
  readonly path: RegExp;
  readonly text?: RegExp;
  readonly run: string;
}

/** One row per tool. */
export const BENCH_TOOLS: readonly BenchTool[] = [
  {
    name: 'Vitest benchmark',
    path: /\.bench\.[cm]?[jt]sx?$/,
    run: 'npx vitest bench --run --outputJson reports/bench.json',
  },
  {
    name: 'Go benchmark',
    path: /_test\.go$/,
    text: /^func Benchmark\w*\(\w+ \*testing\.B\)/m,
    run: 'go test -run=NONE -bench=. ./... > reports/bench.txt',
  },
  {
    name: 'pytest-benchmark',
    path: /(?:^|\/)(?:test_[^/]*|[^/]*_test|[^/]*bench[^/]*)\.py$/,
    text: /\bdef test_\w+\([^)]{0,300}\bbenchmark\b/,
    run: 'python -m pytest --benchmark-only --benchmark-json=reports/bench.json',
  },
  {
    name: 'Criterion benchmark',
    path: /(?:^|\/)benches\/[^/]+\.rs$/,
    text: /\bcriterion\b/,
    run: 'cargo bench > reports/bench.txt',
  },
];

/** Benchmarks. Their facts have the benchmarks' own names, which only a report tells: they are told, and not written. */
export default {
  id: 'benchmarks',
  reads: /_test\.go$|(?:^|\/)(?:test_[^/]*|[^/]*_test|[^/]*bench[^/]*)\.py$|(?:^|\/)benches\/[^/]+\.rs$/,
  find: (repository) =>
    BENCH_TOOLS.flatMap(({ name, path, text, run }) => {
      const found = text ? plainPaths(repository, path) : pathsNamed(repository, path);
      const where = found.find((one) => !text || text.test(textOf(repository, one)));
      const report = run.split(/[ =]/).at(-1);
      return where === undefined
        ? []
        : [
            {
              what: name,
              where,
              offers: [],
              say: `\`${run}\`, then \`gonogo inspect ${report}\` says what can be bound`,
            },
          ];
    }),
} satisfies Detector;
