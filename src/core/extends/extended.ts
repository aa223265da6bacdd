import type { Change } from '../diff/change.ts';

/** A file that a checklist extends, as it was read. */
export interface ExtendedFile {
  /** A path, or `owner/repo/path@ref`. */
  readonly file: string;
  /** `owner/name`, ref and commit of a file of another repository; null for one of this repository. */
  readonly repository: string | null;
  readonly ref: string | null;
  readonly commit: string | null;
  readonly sha256: string;
}

/** What has an id, and can be overridden by it. */
export const KINDS = ['criterion', 'group', 'phase'] as const;
export type Kind = (typeof KINDS)[number];

/** What of an extended file another one replaces. */
export interface Overridden {
  readonly kind: Kind | 'role' | 'param';
  readonly id: string;
  /** The keys that are other ones now; empty for a role or parameter, which is replaced as a whole. */
  readonly keys: readonly string[];
  /** The file that replaces them. */
  readonly by: string;
  /** The file that they were in. */
  readonly of: string;
}

/** What an override does to what it overrides. */
export interface OverrideChange extends Change {
  /** The file that overrides. */
  readonly by: string;
}

/** What a checklist extends: the files, what of them is replaced, and what that does. */
export interface Extended {
  /** In the order in which they are laid over one another. */
  readonly files: readonly ExtendedFile[];
  readonly overridden: readonly Overridden[];
  /** Worst first. */
  readonly changes: readonly OverrideChange[];
}
