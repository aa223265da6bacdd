/** GitHub in the words of the domain. The adapter is `src/io/github.ts`; every list is whole or an error. */
export interface GitHub {
  /** The name of the default branch. */
  defaultBranch(): Promise<string>;
  /** The commit a branch points at now; `undefined` when there is no such branch. */
  branchTip(branch: string): Promise<string | undefined>;
  /** The bytes of a file at a commit; `undefined` when the commit has no such file. */
  fileAt(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** The newest commit that two commits have in common. */
  mergeBase(one: string, other: string): Promise<string>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Every comment on a pull request or issue, oldest first. */
  comments(number: number): Promise<readonly Comment[]>;
  createComment(number: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** Records the verdict of a phase for its commit, as a check run. */
  recordPhase(check: PhaseCheck): Promise<void>;
}

/** A check run that holds the verdict of a phase. */
export interface PhaseCheck {
  /** `gonogo/<phase>`. */
  readonly name: string;
  readonly commit: string;
  readonly conclusion: 'success' | 'neutral' | 'action_required' | 'failure';
  readonly externalId: string;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headCommit: string;
  readonly baseBranch: string;
  /** The default branch of the repository, where the answer says it. */
  readonly defaultBranch?: string;
  /** True when the head lives in another repository, or in one that was deleted. */
  readonly fork: boolean;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** True when this very token wrote it. */
  readonly mine: boolean;
  /** True when somebody hid it. */
  readonly minimized: boolean;
}

/**
 * What GitHub answered instead; `status` is 0 when no usable answer came. `permission` is what the token lacks, where that
 * is the reason; `said` is GitHub's own message.
 */
export class GitHubError extends Error {
  readonly status: number;
  readonly permission: string | undefined;
  readonly said: string;

  constructor(status: number, message: string, permission?: string, said = '') {
    super(message);
    this.status = status;
    this.permission = permission;
    this.said = said;
  }
}
