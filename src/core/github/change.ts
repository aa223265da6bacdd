import type { PullRequest } from '../github.ts';
import type { Account } from './account.ts';

/** A pull request, as far as criteria ask about it. Times are seconds since 1970. */
export interface Pull extends PullRequest {
  /** The number of the repository whose pull request it is. */
  readonly repositoryId: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** `undefined` where the account was deleted. */
  readonly author: Account | undefined;
  /** Where the head lives: a branch, and `owner/name`; `undefined` where that repository was deleted. */
  readonly headBranch: string;
  readonly headRepository: string | undefined;
  /** The tip of the base when the pull request was last updated from it. */
  readonly baseCommit: string;
  readonly mergedAt: number | undefined;
  /** The commit that merging it made, once it is merged. */
  readonly mergeCommit: string | undefined;
  /** How many commits and files it has, to hold the lists against. */
  readonly commits: number;
  readonly changedFiles: number;
  readonly url: string;
}

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  /** Where it was before, for a file that was moved. */
  readonly previous: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
}

/** A commit of a pull request. Names and addresses in a commit are anybody's to write. */
export interface ChangeCommit {
  readonly commit: string;
  readonly message: string;
  /** `undefined` where GitHub knows no account for the address in the commit. */
  readonly author: Account | undefined;
  readonly committer: Account | undefined;
  /** True for commits that GitHub itself made and signed: merges and edits in the browser. */
  readonly byGitHub: boolean;
}

/** An entry of a merge queue. */
export interface QueueEntry {
  readonly pull: number;
  /** Head of the pull request when it entered the queue. */
  readonly pullHead: string;
  /** The commit of the queue with this entry and those before it, and the one that it stands on. */
  readonly headCommit: string;
  readonly baseCommit: string;
}

/** What GitHub says of changes. Every method throws `EvidenceError`; every list is whole. */
export interface ChangeState {
  pull(number: number): Promise<Pull>;
  /** Pull requests that a commit belongs to, open and merged; their numbers. */
  pullsOf(commit: string): Promise<readonly number[]>;
  changedFiles(pull: Pull): Promise<readonly ChangedFile[]>;
  changeCommits(pull: Pull): Promise<readonly ChangeCommit[]>;
  /** Whether a commit is in the history of another. */
  isAncestor(commit: string, of: string): Promise<boolean>;
  /** The commit a branch points at now; `undefined` when there is no such branch. */
  branchTip(branch: string): Promise<string | undefined>;
  /** The bytes of a regular file at a commit; `undefined` when the commit has no such file. */
  fileAt(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** Commits after `base` up to `head`, oldest first; their names. */
  commitsBetween(base: string, head: string): Promise<readonly string[]>;
  /** The commits that a commit was made from: of a merge several, the one it was made into first. */
  parents(commit: string): Promise<readonly string[]>;
  /** Numbers of the issues that merging closes; `undefined` where the server cannot tell (no GraphQL). */
  linkedIssues(number: number): Promise<readonly number[] | undefined>;
  /** The merge queue of a branch; `undefined` where the server cannot tell (no GraphQL). */
  mergeQueue(branch: string): Promise<readonly QueueEntry[] | undefined>;
}
