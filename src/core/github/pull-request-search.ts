/** A pull request that is open now. */
export interface OpenPullRequest {
  readonly number: number;
  readonly headCommit: string;
  readonly baseBranch: string;
  /** `owner/name` of the repository it would change. */
  readonly repository: string;
}

/** Finds pull requests by what they would merge. The adapter is `src/io/github/pull-requests.ts`; it throws `GitHubError`. */
export interface PullRequestSearch {
  /** The open pull requests that GitHub has for a commit. Throws for anything but a whole commit id. */
  ofCommit(commit: string): Promise<readonly OpenPullRequest[]>;
  /** The open pull requests from a branch of somebody's repository. */
  ofBranch(owner: string, branch: string): Promise<readonly OpenPullRequest[]>;
}
