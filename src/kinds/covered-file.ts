import { LineMarks } from './line-marks.ts';

/** What coverage is measured in. */
export const MEASURES = ['lines', 'branches', 'functions', 'statements'] as const;
export type Measure = (typeof MEASURES)[number];

/** Covered of all that could be. */
export interface Tally {
  readonly covered: number;
  readonly total: number;
}

/** A file of which a report gives only totals, so that another report on it cannot be merged in. */
export interface FileTotals {
  /** `undefined` where not even the name is known: all files together. */
  readonly path: string | undefined;
  readonly totals: Readonly<Partial<Record<Measure, Tally>>>;
}

/** The branches of one line: each by its own id, or only how many. */
type LineBranches = Map<string, boolean> | Tally;

/** A file whose lines a report lists. Everything marked twice is covered if either mark says so. */
export class CoveredFile {
  readonly path: string;
  readonly lines = new LineMarks();
  readonly #branches = new Map<number, LineBranches>();
  readonly #functions = new Map<string, boolean>();
  /** How the functions are named; names of two ways cannot be matched, and then nothing is known of the functions. */
  #naming: string | undefined;
  #mixed = false;

  constructor(path: string, naming?: string) {
    this.path = path;
    this.#naming = naming;
  }

  /** Marks one branch that can be told from the others of its line. */
  branch(line: number, id: string, taken: boolean): void {
    const known = this.#branches.get(line);
    if (known instanceof Map) known.set(id, taken || known.get(id) === true);
    else this.#branches.set(line, new Map([[id, taken]]));
  }

  /** Marks the branches of a line of which only the numbers are known. */
  branches(line: number, tally: Tally): void {
    this.#addBranches(line, tally);
  }

  /** Marks a function by its name and whatever else tells it apart. */
  function(id: string, called: boolean): void {
    this.#functions.set(id, called || this.#functions.get(id) === true);
  }

  /** Adds what another report says of this file. */
  add(other: CoveredFile): void {
    this.lines.add(other.lines);
    for (const [line, branches] of other.#branches) this.#addBranches(line, branches);
    for (const [id, called] of other.#functions) this.function(id, called);
    if (other.#functions.size > 0) this.#naming ??= other.#naming;
    this.#mixed ||= other.#mixed || (other.#functions.size > 0 && other.#naming !== this.#naming);
  }

  /** Covered and total; `undefined` where this file leaves it open. */
  tally(measure: Measure): Tally | undefined {
    switch (measure) {
      case 'lines':
        return { covered: this.lines.covered, total: this.lines.total };
      case 'branches':
        return sum([...this.#branches.values()].map(tallyOf));
      case 'functions':
        return this.#mixed ? undefined : tallyOf(this.#functions);
      case 'statements':
        return undefined;
    }
  }

  /**
   * Which branch is which is certain only where both know the same ones: V8 numbers them anew in every run. Otherwise
   * the better of the two counts, so that two halves never make a whole.
   */
  #addBranches(line: number, added: LineBranches): void {
    const before = this.#branches.get(line);
    if (before === undefined) {
      this.#branches.set(line, added instanceof Map ? new Map(added) : added);
    } else if (before instanceof Map && added instanceof Map && sameIds(before, added)) {
      for (const [id, taken] of added) if (taken) before.set(id, true);
    } else {
      const [a, b] = [tallyOf(before), tallyOf(added)];
      this.#branches.set(line, { covered: Math.max(a.covered, b.covered), total: Math.max(a.total, b.total) });
    }
  }
}

function sameIds(a: ReadonlyMap<string, boolean>, b: ReadonlyMap<string, boolean>): boolean {
  return a.size === b.size && [...a.keys()].every((id) => b.has(id));
}

/** Tallies added up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ covered: all.covered + one.covered, total: all.total + one.total }), {
    covered: 0,
    total: 0,
  });
}

function tallyOf(marks: LineBranches): Tally {
  if (!(marks instanceof Map)) return marks;
  return { covered: [...marks.values()].filter(Boolean).length, total: marks.size };
}
