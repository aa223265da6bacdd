import type { EvidenceProblem } from '../../core/evidence.ts';
import type { Benchmark, BenchmarkReading, BenchmarkStat } from '../../kinds/benchmark.ts';
import { provenBenchmarks, stats } from '../../kinds/benchmark-run.ts';
import { amountOf } from '../../kinds/criterion-amount.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { lines } from '../../reading/lines.ts';
import { countText, finiteText } from '../../reading/value.ts';

const LIBTEST = /^test (.+?) +\.\.\. bench: +([\d,.]+) (\S+?)(\/iter|\/s) \(\+\/- ([\d,.]+)\)(?: = (\d+) MB\/s)?$/;
/** `fib 20    time:   [26.029 µs 26.251 µs 26.505 µs]`, the name on the line before when it is long. */
const ESTIMATE = /^(.*?)\s*\b(time|thrpt|change):\s+\[(\S+?) ?([^\s\d]+) (\S+?) ?([^\s\d]+) (\S+?) ?([^\s\d]+)\]/;

/**
 * What `cargo bench` prints: Criterion's estimates (https://bheisler.github.io/criterion.rs/book/user_guide/command_line_output.html),
 * of which the middle one is meant, and the rows of libtest, which Criterion writes too (`--output-format bencher`). Each
 * row names its unit. libtest says at the end how many it measured; Criterion has no end, but names what it begins.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'cargo-bench',
  kind: 'benchmark',
  shape: 'lines',
  summary: 'Rust, the output of `cargo bench`: Criterion and libtest',
  endMark: null,
  matches: (head) =>
    /^test .+ \.\.\. bench: +[\d,.]+ \S+\/(?:iter|s) /m.test(head) ||
    /\btime:\s+\[[\d.]+ (?:ps|ns|us|µs|μs|ms|s) /.test(head) ||
    /^Benchmarking .+: Warming up for /m.test(head) ||
    /^test result: .* \d+ measured;/m.test(head),
  async read(stream: ByteStream): Promise<BenchmarkReading> {
    const reader = new CargoReader();
    for await (const line of lines(stream)) reader.line(line.trimEnd());
    return provenBenchmarks(reader.finish());
  },
});

class CargoReader {
  readonly #found: { name: string; stats: BenchmarkStat[] }[] = [];
  readonly #failed: Benchmark[] = [];
  readonly #begun = new Set<string>();
  readonly #notes: string[] = [];
  readonly #problems: EvidenceProblem[] = [];
  #before = '';
  /** Rows of libtest since `running N tests`; `undefined` outside of such a section. */
  #section: number | undefined;
  #broken = false;

  line(text: string): void {
    const row = LIBTEST.exec(text);
    const estimate = ESTIMATE.exec(text);
    if (row) this.#row(row);
    else if (estimate) this.#estimate(estimate);
    else this.#other(text);
    if (text.trim() !== '') this.#before = text;
  }

  finish(): BenchmarkReading {
    const invalid = (message: string, hint = 'see the output of `cargo bench`') =>
      this.#problems.push({ cause: 'invalid', message, hint });
    if (this.#section !== undefined)
      invalid('the output does not say how it ended: there is no `test result` at its end');
    const measured = new Set(this.#found.map(({ name }) => name));
    for (const name of this.#begun)
      if (!measured.has(name)) this.#failed.push({ names: [name], stats: [], failed: 'it began and gave no result' });
    if (this.#broken && this.#failed.length === 0) invalid('cargo says that the benchmarks failed');
    const benchmarks = this.#found.map(({ name, stats }): Benchmark => ({ names: namesOf(name), stats }));
    return { benchmarks: [...benchmarks, ...this.#failed], notes: this.#notes, problems: this.#problems };
  }

  #row([, name = '', value = '', unit = '', per = '', deviation = '', throughput]: RegExpExecArray): void {
    const amount = (text: string) => amountOf(text, per === '/s' ? `${unit}/s` : unit);
    const [mean, spread] = [amount(value), amount(deviation)];
    if (this.#section !== undefined) this.#section += 1;
    const [time, rate] = [mean?.dimension === 'duration' && per === '/iter', mean?.dimension === 'rate'];
    const stat = per === '/iter' ? 'mean' : 'throughput';
    // What else counts (`cycles/iter`, `MS/s`) only its author knows: a number, which no bound on a time can judge.
    if (!mean || !(time || rate))
      this.#found.push({ name, stats: stats('number', { [stat]: plain(value), deviation: plain(deviation) }) });
    else
      this.#found.push({
        name,
        stats: [
          ...stats(mean.dimension, { [stat]: mean.value, deviation: spread?.value }),
          ...(throughput === undefined ? [] : stats('rate', { 'bytes-per-second': countText(throughput, name) * 1e6 })),
        ],
      });
  }

  #estimate([, before = '', what = '', , , middle = '', unit = '']: RegExpExecArray): void {
    if (what === 'time' && unit !== '%') {
      const name = before.trim() === '' ? this.#before.trim() : before.trim();
      this.#found.push({ name, stats: [] });
    }
    const current = this.#found.at(-1);
    if (!current) return;
    const amount = amountOf(middle, unit);
    const stat =
      unit === '%' ? (what === 'thrpt' ? 'throughput-change' : 'change') : what === 'time' ? 'mean' : 'throughput';
    if (!amount) this.#unread(current.name, unit);
    else current.stats.push({ stat, ...amount });
  }

  #other(text: string): void {
    const begun = /^Benchmarking (.+?)(?:: (?:Warming up|Collecting|Analyzing|Profiling|AnalyzingCriterion).*)?$/.exec(
      text,
    )?.[1];
    if (begun !== undefined) this.#begun.add(begun);
    const failed = /^test (.+?) +\.\.\. FAILED$/.exec(text)?.[1];
    if (failed !== undefined) this.#failed.push({ names: [failed], stats: [], failed: 'libtest says FAILED' });
    if (/^running \d+ tests?$/.test(text)) this.#section = 0;
    const measured = /^test result: .*?(\d+) measured;/.exec(text)?.[1];
    if (measured !== undefined) this.#end(countText(measured, 'measured'));
    if (/^test result: FAILED|^error: bench failed|^thread '.*' panicked at /.test(text)) this.#broken = true;
  }

  #end(claimed: number): void {
    if (claimed !== (this.#section ?? claimed))
      this.#notes.push(`libtest says that it measured ${claimed} and lists ${this.#section}`);
    if (claimed > (this.#section ?? 0))
      this.#problems.push({
        cause: 'invalid',
        message: `libtest measured ${claimed} and lists ${this.#section ?? 0}: lines are missing`,
      });
    this.#section = undefined;
  }

  #unread(name: string, unit: string): void {
    this.#failed.push({ names: [name], stats: [], failed: `its unit \`${unit.slice(0, 20)}\` is not known here` });
  }
}

function plain(text: string): number {
  return finiteText(text.replaceAll(',', ''), 'a value');
}

/** `tests::fib_10`, and its last part alone. */
function namesOf(name: string): Benchmark['names'] {
  const last = /^[\w:]+$/.test(name) ? name.split('::').at(-1) : undefined;
  return last === undefined || last === name ? [name] : [last, name];
}
