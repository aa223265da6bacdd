import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { lines } from '../../reading/lines.ts';
import { countText } from '../../reading/value.ts';

const MODE = /^mode: (?:set|count|atomic)$/;
/** `example.com/shop/price.go:4.48,5.13 1 0`: file, from and to (line.column), statements, runs. */
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,15})$/;
/** No block of Go is longer; a profile of one line must not keep a machine busy. */
const BLOCK_LINES = 100_000;

/**
 * Go's cover profile: https://go.dev/blog/cover and https://pkg.go.dev/golang.org/x/tools/cover#ProfileBlock. It has
 * blocks of statements. With `-coverpkg` every test binary repeats them all, so a block counts once, and is covered when
 * any of them ran it, as `go tool cover -func` counts. On which of its lines the statements of a block stand is not
 * said: lines are known for changed lines alone, and all lines of a block share its fate.
 */
export default defineFormat<CoverageReading>()({
  id: 'go-coverprofile',
  kind: 'coverage',
  shape: 'lines',
  summary:
    'Go cover profile, as written by `go test -coverprofile` and `go tool covdata textfmt`; it counts statements',
  endMark: null,
  matches: (head) => MODE.test(head.slice(0, 100).split(/\r?\n/, 1)[0] ?? ''),
  async read(stream: ByteStream): Promise<CoverageReading> {
    const reader = new ProfileReader();
    for await (const line of lines(stream)) reader.line(line);
    return proved({ files: [...reader.files.values()], measured: new Set(['statements']) });
  },
});

class ProfileReader {
  readonly files = new Map<string, CoveredFile>();
  readonly #sizes = new Map<string, number>();
  #number = 0;

  line(text: string): void {
    this.#number += 1;
    // Profiles that were put together with `cat` repeat the first line.
    if (text === '' || MODE.test(text)) return;
    if (this.#number === 1) throw this.#invalid('is no `mode: set`, `count` or `atomic`');
    const found = BLOCK.exec(text);
    if (!found) throw this.#invalid('is no block of a cover profile: the file is truncated or something else is in it');
    const [, path = '', from, fromColumn, to, toColumn, size, runs] = found;
    const [first, last] = [countText(from, 'line'), countText(to, 'line')];
    if (first < 1 || last < first || last - first > BLOCK_LINES) throw this.#invalid('has no possible lines');
    const [statements, run] = [countText(size, 'statements'), countText(runs, 'runs') > 0];
    const place = `${from}.${fromColumn},${to}.${toColumn}`;
    if ((this.#sizes.get(`${path}:${place}`) ?? statements) !== statements)
      throw this.#invalid('repeats a block with another number of statements: profiles of different sources');
    this.#sizes.set(`${path}:${place}`, statements);
    const file = this.files.get(path) ?? new CoveredFile(path, 'go');
    this.files.set(path, file);
    file.statement(place, run, statements);
    if (statements > 0) for (let line = first; line <= last; line++) file.lines.mark(line, run);
  }

  #invalid(what: string): EvidenceError {
    return new EvidenceError('invalid', `line ${this.#number} ${what}`);
  }
}
