/** An open security alert. */
export interface SecurityAlert {
  readonly number: number;
  /** As GitHub rates it; secrets are not rated. */
  readonly severity: 'critical' | 'high' | 'moderate' | 'low' | 'info' | 'unrated';
  readonly title: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly url: string;
}

export const ALERT_SOURCES = ['dependabot', 'code-scanning', 'secret-scanning'] as const;
export type AlertSource = (typeof ALERT_SOURCES)[number];

/** An issue, never a pull request. Times are seconds since 1970. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly createdAt: number;
  readonly url: string;
}

/** Which issues are meant. */
export interface IssueFilter {
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed' | 'all';
  readonly milestone?: string;
  readonly assignee?: string;
  readonly creator?: string;
}

/** What GitHub says of what was found. Every method throws `EvidenceError`; every list is whole. */
export interface FindingsState {
  /** Open alerts of one kind; `ref` is the branch for code scanning, the default branch without it. */
  alerts(source: AlertSource, ref: string | undefined): Promise<readonly SecurityAlert[]>;
  /** When code scanning last analysed a commit or branch, by tool; nothing where it never did. */
  analyses(
    ref: string | undefined,
  ): Promise<readonly { readonly tool: string; readonly commit: string; readonly at: number }[]>;
  issues(filter: IssueFilter): Promise<readonly Issue[]>;
}
