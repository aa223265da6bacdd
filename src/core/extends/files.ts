import type { ProblemId } from '../problem-id.ts';

/** Where a file of a checklist is. */
export interface FilePlace {
  /** The name in messages and results: a path, or `owner/repo/path@ref`. */
  readonly file: string;
  /** The path in its repository, or from the folder that the call is made in; with forward slashes. */
  readonly path: string;
  /** Where it came from, for a file of another repository. */
  readonly from?: {
    /** `owner/name`. */
    readonly repository: string;
    /** As the entry has it: a branch, a tag or a commit. */
    readonly ref: string;
    /** The commit that the ref stood for, which everything of a run is read at. */
    readonly commit: string;
  };
}

/** A file that was found. */
export interface FoundFile {
  readonly place: FilePlace;
  readonly bytes: Uint8Array;
}

/** The files that a checklist extends. What cannot be read is an `ExtendsFault`, never an empty file. */
export interface ExtendedFiles {
  /** A file that another one names by its path: in the same repository, on disk or at the same commit. */
  beside(place: FilePlace, entry: string): Promise<FoundFile>;
  /** A file of another repository; `undefined` where those are not looked at at all (`gonogo validate`). */
  remote(repository: string, path: string, ref: string): Promise<FoundFile | undefined>;
}

/** Why a file that a checklist extends cannot be used: the user's mistake, told at the entry. */
export class ExtendsFault extends Error {
  readonly id: ProblemId;
  readonly hint: string | undefined;

  constructor(id: ProblemId, message: string, hint?: string) {
    super(message);
    this.id = id;
    this.hint = hint;
  }
}
