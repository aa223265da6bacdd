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

/** Lines with their branches, as pairs of a line and the number of a form. */
export class PackedBranches {
  readonly #pairs: Uint32Array;
  readonly #forms: BranchForms;
  readonly tally: Tally;

  constructor(lines: ReadonlyMap<number, LineBranches>, forms: BranchForms) {
    this.#pairs = new Uint32Array(lines.size * 2);
    this.#forms = forms;
    let [at, covered, total] = [0, 0, 0];
    for (const [line, branches] of lines) {
      this.#pairs[at] = line;
      this.#pairs[at + 1] = forms.numberOf(branches);
      at += 2;
      const one = tallyOf(branches);
      covered += one.covered;
      total += one.total;
    }
    this.tally = { covered, total };
  }

  /** The same again, to be changed. */
  unpacked(): Map<number, LineBranches> {
    const lines = new Map<number, LineBranches>();
    for (let at = 0; at < this.#pairs.length; at += 2)
      lines.set(this.#pairs[at] ?? 0, this.#forms.form(this.#pairs[at + 1] ?? 0));
    return lines;
  }
}
