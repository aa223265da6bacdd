/** What is judged, where and when. The clock is data: the same context gives the same verdict. */
export interface Context {
  /** Seconds since 1970. */
  readonly now: number;
  /** `owner/name`. */
  readonly repository?: string;
  /** The commit that is judged, 40 or 64 hex digits. */
  readonly commit?: string;
  /** The name of the event, such as `pull_request`; absent on a desk. */
  readonly event?: string;
  readonly actor?: string;
  readonly pullRequest?: number;
  /** Tip of the base branch, where the policy came from. */
  readonly base?: string;
  /** Where the checklist was read from; absent for one that lies in the workspace. */
  readonly policy?: {
    readonly commit: string;
    /** The branch whose tip that commit is; absent for a commit that was named, and for a pull request's own. */
    readonly branch?: string;
  };
  /** A group of a merge queue, where one is judged. */
  readonly mergeGroup?: { readonly baseCommit: string; readonly baseBranch: string; readonly ref: string };
  /** An issue whose comments hold sign-offs, too (input `issue`). */
  readonly issue?: number;
  /** This very job on GitHub Actions. */
  readonly job?: { readonly run: number; readonly attempt: number; readonly runner: string };
  /** True when running under GitHub Actions, where default freshness rules apply (SPEC section 5). */
  readonly actions: boolean;
  /** True for pull requests from forks: nothing that uses `env` is gathered (SPEC section 8). */
  readonly fork: boolean;
}
