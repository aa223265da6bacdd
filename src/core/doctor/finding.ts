/**
 * How strongly the gate is enforced: `advisory` (nothing makes it count, or there is a way around it), `enforced` (required, with no
 * hole), `external` (required by the organisation as a workflow of its own, which writers of the repository can neither change nor
 * imitate).
 */
export type Level = 'advisory' | 'enforced' | 'external';

/** `hole`: a change can pass without a GO. `weak`: makes a hole likelier, or the gate stuck; it does not lower the level. */
export type Severity = 'hole' | 'weak';

/** One row of a table: what is looked for, and what to tell people who have it. */
export interface Hole<Subject> {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  /** What was looked at, said when it is fine: "the gate's check is required". */
  readonly fine: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** What it looks like where it is found. */
  readonly example: string;
  /** Everything of this kind in the subject; nothing means fine, `undefined` that there was nothing to look at. */
  find(subject: Subject): readonly Found[] | undefined;
}

/** One occurrence of a hole, or something that could not be seen and might hide one. */
export type Found =
  | {
      readonly what: string;
      readonly file?: string;
      readonly line?: number;
      /** In place of the row's own. */
      readonly severity?: Severity;
      readonly fix?: string;
    }
  | { readonly unseen: Unseen };

/** What GitHub would not show: never the same as fine. */
export interface Unseen {
  readonly what: string;
  /** Why not, in the words of the answer. */
  readonly because: string;
  /** What the token lacks, where that is known: `administration: read`. */
  readonly permission?: string;
}

/** A value, or why it could not be seen. */
export type Seen<T> = { readonly seen: T } | { readonly unseen: Unseen };

/** A hole as it is reported. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly file: string | null;
  readonly line: number | null;
  /** The branch it was found on. */
  readonly branch: string;
}

/** What was looked at and is fine. */
export interface Fine {
  readonly id: string;
  readonly what: string;
  readonly branch: string;
}

/** Everything that was judged about one branch. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly unseen: readonly Unseen[];
  readonly fine: readonly Fine[];
}

/** Applies every row of a table to a subject. */
export function applyHoles<Subject>(holes: readonly Hole<Subject>[], subject: Subject, branch: string): Judged {
  const findings: Finding[] = [];
  const unseen: Unseen[] = [];
  const fine: Fine[] = [];
  for (const hole of holes) {
    const found = hole.find(subject);
    if (found?.length === 0) fine.push({ id: hole.id, what: hole.fine, branch });
    for (const one of found ?? []) {
      if ('unseen' in one) unseen.push(one.unseen);
      else {
        const { what, file = null, line = null, severity = hole.severity, fix = hole.fix } = one;
        findings.push({ id: hole.id, severity, what, why: hole.why, fix, file, line, branch });
      }
    }
  }
  return { findings, unseen, fine };
}

/** Something found in a file. */
export function at(
  file: string,
  line: number,
  what: string,
): { readonly what: string; readonly file: string; readonly line: number } {
  return { what, file, line };
}

/** A list with something in it; of an empty one nothing can be said, and nothing is fine. */
export function some<T>(all: readonly T[]): readonly T[] | undefined {
  return all.length > 0 ? all : undefined;
}
