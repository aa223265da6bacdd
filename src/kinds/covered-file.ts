import { LineMarks } from './line-marks.ts';
import { type BranchForms, type LineBranches, PackedBranches, tallyOf } from './packed-branches.ts';
import { PackedNames } from './packed-names.ts';

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

interface Statement {
  readonly weight: number;
  readonly run: boolean;
}

/** A file whose lines a report lists. Everything marked twice is covered if either mark says so. */
export class CoveredFile {
  readonly path: string;
  readonly lines: LineMarks;
  // Made when first needed: reports of whole products have hundreds of thousands of files.
  #branches: Map<number, LineBranches> | PackedBranches | undefined;
  #functions: Map<string, boolean> | PackedNames | undefined;
  #statements: Map<string, Statement> | undefined;
  #totals: Partial<Record<Measure, Tally>> | undefined;
  /** How functions and statements are named; names of two ways cannot be matched, and then nothing is known of them. */
  #naming: string | undefined;
  /** What cannot be told any more since another report was added. */
  #lost: Set<Measure> | undefined;

  constructor(path: string, naming?: string, lines = new LineMarks()) {
    this.path = path;
    this.lines = lines;
    this.#naming = naming;
  }

  /** Marks one branch that can be told from the others of its line. */
  branch(line: number, id: string, taken: boolean): void {
    const branches = this.#openBranches();
    const known = branches.get(line);
    if (known instanceof Map) known.set(id, taken || known.get(id) === true);
    else branches.set(line, new Map<string, boolean>().set(id, taken));
  }

  /** Marks the branches of a line of which only the numbers are known. */
  branches(line: number, tally: Tally): void {
    this.#addBranches(line, tally);
  }

  /** Marks a statement by its place; `weight` is how many statements stand there. */
  statement(id: string, run: boolean, weight = 1): void {
    this.#statements ??= new Map();
    this.#statements.set(id, { weight, run: run || this.#statements.get(id)?.run === true });
  }

  /**
   * Says a measure in whole numbers, where the report does not list its parts or lists more than it counts. Merging
   * files loses it; lines are then counted from their marks.
   */
  total(measure: Measure, tally: Tally): void {
    this.#totals = { ...this.#totals, [measure]: tally };
  }

  /** Marks a function by its name and whatever else tells it apart. */
  function(id: string, called: boolean): void {
    const functions = this.#openFunctions();
    functions.set(id, called || functions.get(id) === true);
  }

  /** True where single branches or functions are known. */
  lists(measure: 'branches' | 'functions'): boolean {
    return (measure === 'branches' ? this.#branches : this.#functions) !== undefined;
  }

  /** Makes it small, for reports of hundreds of thousands of files; it can still be read and written. */
  pack(forms: BranchForms): void {
    this.lines.pack();
    if (this.#branches instanceof Map) this.#branches = new PackedBranches(this.#branches, forms);
    if (this.#functions instanceof Map) this.#functions = new PackedNames(this.#functions);
  }

  /** A file of its own that says the same. */
  copy(): CoveredFile {
    const fresh = new CoveredFile(this.path, this.#naming);
    fresh.#take(this);
    fresh.#totals = this.#totals;
    fresh.#lost = this.#lost && new Set(this.#lost);
    return fresh;
  }

  /** Adds what another report says of this file. */
  add(other: CoveredFile): void {
    const named = (file: CoveredFile) => file.#functions !== undefined || file.#statements !== undefined;
    const lost = [this, other].flatMap((file) => [
      ...(file.#lost ?? []),
      ...MEASURES.filter((one) => file.#totals?.[one]),
    ]);
    if (named(other) && other.#naming !== (named(this) ? this.#naming : (this.#naming ?? other.#naming)))
      lost.push('functions', 'statements');
    if (named(other)) this.#naming ??= other.#naming;
    this.#take(other);
    if (lost.length > 0) this.#lost = new Set(lost);
  }

  /** Covered and total; `undefined` where this file leaves it open. */
  tally(measure: Measure): Tally | undefined {
    const lost = this.#lost?.has(measure) ?? false;
    if (lost && measure !== 'lines') return undefined;
    const known = lost ? undefined : this.#totals?.[measure];
    if (known) return known;
    switch (measure) {
      case 'lines':
        return { covered: this.lines.covered, total: this.lines.total };
      case 'branches':
        if (this.#branches instanceof PackedBranches) return this.#branches.tally;
        return sum(this.#branches ? [...this.#branches.values()].map(tallyOf) : []);
      case 'functions':
        return this.#functions instanceof PackedNames ? this.#functions.tally : tallyOf(this.#functions ?? new Map());
      case 'statements':
        return sum(
          [...(this.#statements?.values() ?? [])].map(({ weight, run }) => ({
            covered: run ? weight : 0,
            total: weight,
          })),
        );
    }
  }

  #take(other: CoveredFile): void {
    this.lines.add(other.lines);
    const { branches = new Map(), functions = new Map() } = { branches: other.#branches, functions: other.#functions };
    for (const [line, one] of branches instanceof Map ? branches : branches.unpacked()) this.#addBranches(line, one);
    for (const [id, called] of functions instanceof Map ? functions : functions.unpacked()) this.function(id, called);
    for (const [id, { run, weight }] of other.#statements ?? []) this.statement(id, run, weight);
  }

  #openBranches(): Map<number, LineBranches> {
    if (this.#branches instanceof Map) return this.#branches;
    const open = this.#branches?.unpacked() ?? new Map();
    this.#branches = open;
    return open;
  }

  #openFunctions(): Map<string, boolean> {
    if (this.#functions instanceof Map) return this.#functions;
    const open = this.#functions?.unpacked() ?? new Map();
    this.#functions = open;
    return open;
  }

  /**
   * Which branch is which is certain only where both know the same ones: V8 numbers them anew in every run. Otherwise
   * the better of the two counts, so that two halves never make a whole.
   */
  #addBranches(line: number, added: LineBranches): void {
    const branches = this.#openBranches();
    const before = branches.get(line);
    if (before === undefined) {
      branches.set(line, added instanceof Map ? new Map(added) : added);
    } else if (before instanceof Map && added instanceof Map && sameIds(before, added)) {
      for (const [id, taken] of added) if (taken) before.set(id, true);
    } else {
      const [a, b] = [tallyOf(before), tallyOf(added)];
      branches.set(line, { covered: Math.max(a.covered, b.covered), total: Math.max(a.total, b.total) });
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
