const PAGE = 256;
const MISSED = 1;
const HIT = 2;
/** Lines of one packed byte, and how much longer than its marks a file may be to be packed. */
const PER_BYTE = 4;
const SPARSE = 64;

/**
 * Which lines of a file can be covered, and which were. While it is written, lines lie in pages of one byte each; packed,
 * four lie in one byte, because reports of whole products have tens of millions of them.
 */
export class LineMarks {
  #pages = new Map<number, Uint8Array>();
  /** The page that was written last: lines come in order. */
  #page: Uint8Array | undefined;
  #key = -1;
  #last = 0;
  #packed: Uint8Array | undefined;
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
    const page = this.#pageOf(line);
    const before = page[line % PAGE];
    if (before === 0) this.#total += 1;
    if (hit && before !== HIT) this.#covered += 1;
    if (line > this.#last) this.#last = line;
    page[line % PAGE] = hit || before === HIT ? HIT : MISSED;
  }

  /** Whether a line was hit; `undefined` for one that cannot be covered. */
  at(line: number): boolean | undefined {
    const mark = this.#markAt(line);
    return mark === 0 ? undefined : mark === HIT;
  }

  /** Adds all marks of another report on the same file. */
  add(other: LineMarks): void {
    for (const [line, hit] of other.marks()) this.mark(line, hit);
  }

  /** How many lines both have marks for. */
  shared(other: LineMarks): number {
    let found = 0;
    for (const [line] of this.marks()) if (other.at(line) !== undefined) found += 1;
    return found;
  }

  /** Every line with its mark. */
  *marks(): Iterable<readonly [line: number, hit: boolean]> {
    for (const [key, page] of this.#unpacked()) {
      for (const [index, mark] of page.entries()) if (mark !== 0) yield [key * PAGE + index, mark === HIT];
    }
  }

  /** Makes it small; it can still be read and written. Where marks are few and far apart it stays as it is. */
  pack(): void {
    if (this.#packed || this.#last > SPARSE * (this.#total + 1)) return;
    // Small buffers come from a pool of Node, so that they do not cost an allocation each.
    const packed = Buffer.allocUnsafe(Math.floor(this.#last / PER_BYTE) + 1).fill(0);
    for (const [key, page] of this.#pages) {
      for (let index = 0; index < PAGE; index++) {
        const line = key * PAGE + index;
        if (page[index]) packed[line >> 2] = (packed[line >> 2] ?? 0) | ((page[index] ?? 0) << ((line % PER_BYTE) * 2));
      }
    }
    this.#packed = packed;
    this.#pages = NO_PAGES;
    [this.#page, this.#key] = [undefined, -1];
  }

  #markAt(line: number): number {
    if (this.#packed) return ((this.#packed[Math.floor(line / PER_BYTE)] ?? 0) >> ((line % PER_BYTE) * 2)) & 3;
    return this.#pages.get(Math.floor(line / PAGE))?.[line % PAGE] ?? 0;
  }

  #pageOf(line: number): Uint8Array {
    const key = Math.floor(line / PAGE);
    if (this.#page && this.#key === key) return this.#page;
    if (this.#packed) {
      this.#pages = this.#unpacked();
      this.#packed = undefined;
    }
    const page = this.#pages.get(key) ?? new Uint8Array(PAGE);
    this.#pages.set(key, page);
    [this.#page, this.#key] = [page, key];
    return page;
  }

  #unpacked(): Map<number, Uint8Array> {
    if (!this.#packed) return this.#pages;
    const pages = new Map<number, Uint8Array>();
    for (let line = 0; line <= this.#last; line++) {
      const mark = this.#markAt(line);
      if (mark === 0) continue;
      const key = Math.floor(line / PAGE);
      const page = pages.get(key) ?? new Uint8Array(PAGE);
      pages.set(key, page);
      page[line % PAGE] = mark;
    }
    return pages;
  }
}

const NO_PAGES = new Map<number, Uint8Array>();
