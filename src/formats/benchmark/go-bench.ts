import type { EvidenceProblem } from '../../core/evidence.ts';
import type { Fact } from '../../core/fact.ts';
import { shiftDecimal } from '../../core/unit.ts';
import type { Benchmark, BenchmarkReading, BenchmarkStat } from '../../kinds/benchmark.ts';
import { provenBenchmarks, spread, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { lines } from '../../reading/lines.ts';
import { countText, finiteText } from '../../reading/value.ts';

/** Units of the testing package; every other one is of the author's own. */
const UNITS: Readonly<Record<string, { stat: string; dimension: Fact['dimension']; places: number }>> = {
  'ns/op': { stat: 'mean', dimension: 'duration', places: -9 },
  'MB/s': { stat: 'bytes-per-second', dimension: 'rate', places: 6 },
  'B/op': { stat: 'allocated', dimension: 'bytes', places: 0 },
  'allocs/op': { stat: 'allocs', dimension: 'number', places: 0 },
};
const RESULT = /^(Benchmark\S*)\s+(\d+)((?:\s+\S+\s+\S+)+)\s*$/;
const END = /^(?:PASS|FAIL|ok\s+\S+.*|FAIL\s+\S+.*|exit status \d+)$/;

/**
 * What `go test -bench` prints (https://go.googlesource.com/proposal/+/master/design/14313-benchmark-format.md). A row is
 * a name, the iterations, and pairs of value and unit. `-count` repeats rows: their mean, median, least and greatest
 * are given. Each package ends with PASS, ok or FAIL. There is no date.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'go-bench',
  kind: 'benchmark',
  shape: 'lines',
  summary: 'Go, the output of `go test -bench`',
  endMark: 'the line `PASS`, `ok` or `FAIL` of each package',
  matches: (head) =>
    // `go test -json` has lines of this kind between its events when a package cannot be built.
    !head.trimStart().startsWith('{') &&
    (/^Benchmark\S*\s+\d+\s+[\d.]+\s+\S/m.test(head) || /^(?:goos|goarch|pkg): |^(?:ok|FAIL) {0,4}\t/m.test(head)),
  async read(stream: ByteStream): Promise<BenchmarkReading> {
    const reader = new GoReader();
    for await (const line of lines(stream)) reader.line(line.trimEnd());
    return provenBenchmarks(reader.finish());
  },
});

interface GoRows {
  readonly name: string;
  readonly pkg: string;
  readonly rows: Map<string, number[]>;
  iterations: number;
  count: number;
}

class GoReader {
  readonly #found = new Map<string, GoRows>();
  readonly #failed: Benchmark[] = [];
  readonly #notes: string[] = [];
  #pkg = '';
  /** True between a result and the line that ends its package. */
  #open = false;
  #cut = false;
  #failures = 0;
  #unread = 0;

  line(text: string): void {
    const pkg = /^pkg: (\S+)$/.exec(text)?.[1];
    // Each package says its own once more at its beginning; those of one run come one after the other.
    if (pkg !== undefined && this.#open && pkg !== this.#pkg) this.#cut = true;
    if (pkg !== undefined) this.#pkg = pkg;
    const broken = /^\s*--- FAIL: (Benchmark\S*)/.exec(text)?.[1];
    if (broken !== undefined)
      this.#failed.push({ names: this.#names(broken, this.#pkg), stats: [], failed: 'Go says FAIL' });
    if (/^(?:FAIL\b|panic: |fatal error: )/.test(text)) this.#failures += 1;
    if (END.test(text)) {
      this.#open = false;
      if (/^(?:ok|FAIL)\s+\S/.test(text)) this.#pkg = '';
    }
    const result = RESULT.exec(text);
    if (result) this.#result(result[1] ?? '', result[2], (result[3] ?? '').trim().split(/\s+/));
    else if (/^Benchmark\S*\s+\S/.test(text)) this.#unread += 1;
  }

  finish(): BenchmarkReading {
    const problems: EvidenceProblem[] = [];
    if (this.#open || this.#cut)
      problems.push({
        cause: 'invalid',
        message:
          'the output does not say how it ended: there is no `PASS` or `FAIL` after the last benchmark of a package',
        hint: 'keep the whole output of `go test`, without filtering it',
      });
    if (this.#failures > 0 && this.#failed.length === 0)
      problems.push({
        cause: 'invalid',
        message: 'Go says that a package failed',
        hint: 'see the output of `go test`',
      });
    if (this.#unread > 0) this.#notes.push(`${this.#unread} lines begin like a benchmark and are no result`);
    const benchmarks = [...this.#found.values()].map((one) => this.#benchmark(one));
    return { benchmarks: [...benchmarks, ...this.#failed], problems, notes: this.#notes };
  }

  #result(name: string, iterations: string | undefined, pairs: readonly string[]): void {
    const key = `${this.#pkg}\0${name}`;
    const rows = this.#found.get(key) ?? { name, pkg: this.#pkg, rows: new Map(), iterations: 0, count: 0 };
    this.#found.set(key, rows);
    this.#open = true;
    rows.iterations = countText(iterations, `${name}: iterations`);
    rows.count += 1;
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [value, unit = ''] = [finiteText(pairs[at], `${name}: ${pairs[at + 1]}`), pairs[at + 1]];
      rows.rows.set(unit, [...(rows.rows.get(unit) ?? []), value]);
    }
  }

  #benchmark({ name, pkg, rows, iterations, count }: GoRows): Benchmark {
    const measured = [...rows].flatMap(([unit, values]) => statsOf(unit, values));
    const runs = count > 1 ? stats('count', { runs: count }) : stats('count', { iterations });
    return { names: this.#names(name, pkg), stats: [...measured, ...runs] };
  }

  /** Go appends the number of processors, `-8`, unless it is 1: a name without it stays the same on another machine. */
  #names(name: string, pkg: string): Benchmark['names'] {
    const short = name.replace(/-\d+$/, '');
    const plain: Benchmark['names'] = short === name ? [name] : [short, name];
    return pkg === '' ? plain : [...plain, `${pkg}.${short}`, `${pkg}.${name}`];
  }
}

function statsOf(unit: string, values: readonly number[]): BenchmarkStat[] {
  const known = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  const { mean, ...others } = spread(values.map((value) => (known ? shiftDecimal(value, known.places) : value)));
  if (unit === 'ns/op') return stats('duration', { mean, ...others });
  const stat =
    known?.stat ??
    unit
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^[^a-z]+|-$/g, '');
  return stat === '' ? [] : stats(known?.dimension ?? 'number', { [stat]: mean });
}
