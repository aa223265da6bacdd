import type { Account } from './account.ts';
import type { ChangeCommit, Pull } from './change.ts';

/** A review of a pull request. Times are seconds since 1970. */
export interface Review {
  readonly id: number;
  readonly author: Account | undefined;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  readonly body: string;
  /** The head that was reviewed; `undefined` where GitHub no longer says. */
  readonly commit: string | undefined;
  readonly at: number;
  /** Whether the text was changed since; `unknown` where the server cannot tell (no GraphQL). */
  readonly edited: boolean | 'unknown';
  readonly minimized: boolean;
  readonly url: string;
}

/** Something said in a comment of a pull request or issue. */
export interface Said {
  readonly id: number;
  readonly author: Account | undefined;
  readonly body: string;
  readonly at: number;
  /** Anybody with write access may change what another wrote. */
  readonly edited: boolean;
  readonly minimized: boolean;
  readonly url: string;
}

/** What somebody may do in the repository, least first. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What GitHub says of people. Every method throws `EvidenceError`; every list is whole. */
export interface PeopleState {
  /** Every review, oldest first. */
  reviews(pull: number): Promise<readonly Review[]>;
  /** Every comment on a pull request or issue, oldest first. */
  said(number: number): Promise<readonly Said[]>;
  permission(who: Account): Promise<Permission>;
  /** Whether somebody is a member of a team. Throws `denied` where the token cannot see the team. */
  inTeam(organisation: string, team: string, login: string): Promise<boolean>;
  /** One commit, for changes that no pull request brought. */
  commit(commit: string): Promise<ChangeCommit>;
  /**
   * The head that the branch of a pull request had then, by GitHub's own record of pushes and never by the dates in
   * commits, which are anybody's to write. `undefined` where the record does not say.
   */
  headAt(pull: Pull, at: number): Promise<string | undefined>;
  /**
   * The commit that a branch pointed at then, by the same record; `undefined` where it does not say, and where the branch was
   * forced to another commit, deleted or restored since.
   */
  branchAt(branch: string, at: number): Promise<string | undefined>;
  /** The newest commit in the history of `commit` that changed a path; `undefined` when none did. */
  lastChange(path: string, commit: string): Promise<string | undefined>;
}
