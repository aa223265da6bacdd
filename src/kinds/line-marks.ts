const PAGE = 256;
const MISSED = 1;
const HIT = 2;

/**
 * Which lines of a file can be covered, and which were. Lines lie in pages of one byte each, because reports of whole
 * products have tens of millions of them.
 */
export class LineMarks {
  readonly #pages = new Map<number, Uint8Array>();
  #total = 0;
  #covered = 0;

  /** Lines that can be covered. */
  get total(): number {
    return this.#total;
  }

  /** Lines that were covered, by any of the marks they got. */
  get covered(): number {
    return this.#covered;
  }

  /** Marks a line (1 or more); a line hit once stays hit. */
  mark(line: number, hit: boolean): void {
    const key = Math.floor(line / PAGE);
    let page = this.#pages.get(key);
    if (!page) {
      page = new Uint8Array(PAGE);
      this.#pages.set(key, page);
    }
    const before = page[line % PAGE];
    if (before === 0) this.#total += 1;
    if (hit && before !== HIT) this.#covered += 1;
    page[line % PAGE] = hit || before === HIT ? HIT : MISSED;
  }

  /** Whether a line was hit; `undefined` for one that cannot be covered. */
  at(line: number): boolean | undefined {
    const mark = this.#pages.get(Math.floor(line / PAGE))?.[line % PAGE];
    return mark ? mark === HIT : undefined;
  }

  /** Adds all marks of another report on the same file. */
  add(other: LineMarks): void {
    for (const [line, hit] of other.marks()) this.mark(line, hit);
  }

  /** How many lines both have marks for. */
  shared(other: LineMarks): number {
    let found = 0;
    for (const [line] of this.marks()) if (other.#pages.get(Math.floor(line / PAGE))?.[line % PAGE]) found += 1;
    return found;
  }

  /** Every line with its mark. */
  *marks(): Iterable<readonly [line: number, hit: boolean]> {
    for (const [key, page] of this.#pages) {
      for (const [index, mark] of page.entries()) if (mark !== 0) yield [key * PAGE + index, mark === HIT];
    }
  }
}
