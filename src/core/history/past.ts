import type { Results } from '../results.ts';

/** Results of an earlier run, and where they were read. */
export interface NamedResults {
  readonly where: string;
  readonly results: Results;
}

/** The same with the time at which they were decided, in seconds since 1970. */
export interface PastResults extends NamedResults {
  readonly at: number;
}

/** A file or document that does not count, and why. */
export interface NotCounted {
  readonly where: string;
  readonly because: string;
}

/** What was read of a history: documents, and files that are none. */
export interface ReadHistory {
  /** The folder, as it was named. */
  readonly folder: string;
  readonly documents: readonly NamedResults[];
  readonly broken: readonly NotCounted[];
}

/** What a run knows of earlier runs of its checklist. */
export interface Past {
  /** The folder of the history; absent where none was named. */
  readonly folder?: string;
  /** Whole, real, true results of this checklist before this run, of all its phases, newest first. */
  readonly usable: readonly PastResults[];
  /** What can never be a baseline, and says nothing about what else is there. */
  readonly refused: readonly NotCounted[];
  /** What cannot be read or contradicts itself. It may be the newest, so that nobody can tell which results are. */
  readonly broken: readonly NotCounted[];
  /** Documents of this checklist that are older than those that are looked at. */
  readonly older: number;
  /** By the name of the file: what `pinned FILE` found, or why it found nothing. */
  readonly pinned: ReadonlyMap<string, PastResults | NotCounted>;
  /** What else is worth a hint where a phase has no results here. */
  readonly phaseHint?: string;
}

/** What earlier results must fit. */
export interface PastSubject {
  /** The name of the checklist. */
  readonly name: string;
  /** The phase that is judged; null without one. */
  readonly phase: string | null;
  readonly repository: string | undefined;
  readonly commit: string | undefined;
  /** Seconds since 1970. */
  readonly now: number;
  /** The run of GitHub Actions that this is. */
  readonly run: number | undefined;
  /** The version of gonogo that is running. */
  readonly version: string;
}
