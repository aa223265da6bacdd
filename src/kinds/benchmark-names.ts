import type { Benchmark } from './benchmark.ts';

/**
 * How a name is written in a fact: letters and digits in lower case, everything else a hyphen. `BenchmarkFib/n=20` is
 * `benchmarkfib-n-20`. A name that has neither stands as it is.
 */
export function benchmarkSlug(name: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? name : slug;
}

/** The two parts of `<name>.<stat>`; the name may have dots. */
export function splitFact(fact: string): [name: string, stat: string] {
  const at = fact.lastIndexOf('.');
  return at < 0 ? [fact, ''] : [fact.slice(0, at), fact.slice(at + 1)];
}

/**
 * The benchmarks that an author's name means: those with that very whole name, else those with that name among others,
 * else those whose name in kebab-case it is. More than one is ambiguous.
 */
export function findBenchmarks(all: readonly Benchmark[], written: string): readonly Benchmark[] {
  const ways: readonly ((one: Benchmark) => boolean)[] = [
    ({ names }) => names.at(-1) === written,
    ({ names }) => names.includes(written),
    ({ names }) => names.some((name) => benchmarkSlug(name) === written),
  ];
  for (const way of ways) {
    const found = all.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** The shortest name by which only this benchmark is meant: in kebab-case, else as the report writes it. */
export function shownName(one: Benchmark, all: readonly Benchmark[]): string {
  const candidates = [...one.names.map(benchmarkSlug), ...one.names];
  const alone = candidates.find((name) => findBenchmarks(all, name).length === 1);
  return alone ?? benchmarkSlug(one.names[0]);
}
