/** An open security alert. */
export interface SecurityAlert {
  readonly number: number;
  /** As GitHub rates it; secrets are not rated. */
  readonly severity: 'critical' | 'high' | 'moderate' | 'low' | 'info' | 'unrated';
  /** What was found, and in what. Never the secret itself. */
  readonly title: string;
  /** Who found it: for code scanning the tool. */
  readonly tool: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly url: string;
}

export const ALERT_SOURCES = ['dependabot', 'code-scanning', 'secret-scanning'] as const;
export type AlertSource = (typeof ALERT_SOURCES)[number];

/** One analysis of code scanning. */
export interface Analysis {
  readonly tool: string;
  /** Tells several analyses of one tool apart: `/language:go`; empty where there is only one. */
  readonly category: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly commit: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** What went wrong, where GitHub could not use it. */
  readonly failed: string | undefined;
}

/** An issue, never a pull request. Times are seconds since 1970. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly createdAt: number;
  readonly url: string;
}

/** Which issues are meant; all that is named must be so. */
export interface IssueFilter {
  /** `owner/name`; ours without it. */
  readonly repository?: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'all';
  /** Only those that changed since, seconds since 1970: all that were created since are among them. */
  readonly changedSince?: number;
  /** By its title; `none` for issues without one, `*` for those with any. */
  readonly milestone?: string;
  /** A login; `none` for issues of nobody, `*` for those of anybody. */
  readonly assignee?: string;
  readonly creator?: string;
}

/** What GitHub says of what was found. Every method throws `EvidenceError`; every list is whole. */
export interface FindingsState {
  /**
   * Open alerts of one kind; `ref` is what code scanning looked at, the default branch without it. Throws `empty` where
   * nothing is scanned, because it is switched off.
   */
  alerts(source: AlertSource, ref: string | undefined): Promise<readonly SecurityAlert[]>;
  /** The newest hundred analyses by code scanning, newest first; of one ref, or of all. Nothing where it never looked. */
  analyses(ref: string | undefined): Promise<readonly Analysis[]>;
  /** Throws `missing` for a label, milestone or account that does not exist: of those there can be no issue. */
  issues(filter: IssueFilter): Promise<readonly Issue[]>;
  /** The names of all labels of the repository. */
  labels(): Promise<readonly string[]>;
}
