import type { Tally } from './covered-file.ts';

/** The branches of one line: each by its own id, or only how many. */
export type LineBranches = Map<string, boolean> | Tally;

/** How many there are and were taken. */
export function tallyOf(marks: LineBranches): Tally {
  if (!(marks instanceof Map)) return marks;
  let covered = 0;
  for (const taken of marks.values()) if (taken) covered += 1;
  return { covered, total: marks.size };
}

/**
 * What the branches of a line may look like, each form once: tens of millions of lines have the same two branches, of
 * which one, both or none was taken.
 */
export class BranchForms {
  readonly #numbers = new Map<string, number>();
  readonly #forms: LineBranches[] = [];

  /** The number of a form. */
  numberOf(branches: LineBranches): number {
    let key = '';
    if (branches instanceof Map) for (const [id, taken] of branches) key += `${taken ? '+' : '-'}${id}\n`;
    else key = `${branches.covered}/${branches.total}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#forms.length);
    return this.#forms.push(branches) - 1;
  }

  /** The form of a number, for oneself. */
  form(number: number): LineBranches {
    const form = this.#forms[number];
    return form instanceof Map ? new Map(form) : (form ?? { covered: 0, total: 0 });
  }
}

/** Lines with their branches, as pairs of a line and the number of a form, each in as few bytes as it needs. */
export class PackedBranches {
  readonly #bytes: Uint8Array;
  readonly #forms: BranchForms;
  readonly tally: Tally;

  constructor(lines: ReadonlyMap<number, LineBranches>, forms: BranchForms) {
    const bytes: number[] = [];
    this.#forms = forms;
    let [covered, total] = [0, 0];
    for (const [line, branches] of lines) {
      write(bytes, line);
      write(bytes, forms.numberOf(branches));
      const one = tallyOf(branches);
      covered += one.covered;
      total += one.total;
    }
    // Small buffers come from a pool of Node, so that they do not cost an allocation each.
    this.#bytes = Buffer.allocUnsafe(bytes.length);
    this.#bytes.set(bytes);
    this.tally = { covered, total };
  }

  /** The same again, to be changed. */
  unpacked(): Map<number, LineBranches> {
    const lines = new Map<number, LineBranches>();
    const numbers = read(this.#bytes);
    for (let at = 0; at < numbers.length; at += 2) lines.set(numbers[at] ?? 0, this.#forms.form(numbers[at + 1] ?? 0));
    return lines;
  }
}

/** Seven bits of a number in each byte, the eighth for "there are more". */
function write(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  bytes.push(rest);
}

function read(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, unit] = [0, 1];
  for (const byte of bytes) {
    number += (byte % 0x80) * unit;
    unit *= 0x80;
    if (byte > 0x7f) continue;
    numbers.push(number);
    [number, unit] = [0, 1];
  }
  return numbers;
}
