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
  /** True when running under GitHub Actions, where default freshness rules apply (SPEC section 5). */
  readonly actions: boolean;
  /** True for pull requests from forks: nothing that uses `env` is gathered (SPEC section 8). */
  readonly fork: boolean;
}
