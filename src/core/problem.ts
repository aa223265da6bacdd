import type { ProblemId } from './problem-id.ts';

/** A place in the checklist named by its route, such as `['criteria', 3, 'go', 'p95']`. */
export type Path = readonly (string | number)[];

/** Lines and columns count from 1; columns are characters as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Location {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A mistake (or a warning) of the user's, with where it is and what to do. `id` is stable. */
export interface Problem {
  readonly id: ProblemId;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Stands beside the caret: "did you mean `caution`?". */
  readonly suggestion?: string;
  readonly hint?: string;
  readonly location?: Location;
}

/** A problem whose place is still a route; made into a location late, in one place (`source.ts`). */
export interface Finding extends Omit<Problem, 'location' | 'severity'> {
  readonly path: Path;
  /** Which part of the place: the key, its value (default), or both. */
  readonly at?: 'key' | 'value';
  readonly warning?: true;
}

/** The user's mistake: everything found wrong, reported at once. Exit 2, no stack. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  /** The text of each file that problems point into, for code frames. */
  readonly texts: Readonly<Record<string, string>>;

  constructor(problems: readonly Problem[], texts: Readonly<Record<string, string>> = {}) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
    this.texts = texts;
  }
}

/** A mistake in the call rather than in a file. */
export function callError(id: ProblemId, message: string, hint?: string): UserError {
  return new UserError([{ id, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }]);
}
