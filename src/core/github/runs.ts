/** A check run of a commit. Times are seconds since 1970. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** Who made it: GitHub Actions is the app `github-actions`. `undefined` where GitHub does not say. */
  readonly app: { readonly id: number; readonly slug: string } | undefined;
  readonly suite: number | undefined;
  /** What whoever made it wrote there for itself; empty for nothing. */
  readonly externalId: string;
  readonly status: RunStatus;
  /** One of `CONCLUSIONS`, or a word that is newer than they; `undefined` until there is one. */
  readonly conclusion: string | undefined;
  readonly commit: string;
  readonly url: string;
  readonly startedAt: number | undefined;
  readonly completedAt: number | undefined;
}

/** How far something is. A word that is newer than these is `pending`: whatever it means, it is not `completed`. */
export const RUN_STATUSES = ['queued', 'in-progress', 'completed', 'waiting', 'requested', 'pending'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** How checks and runs end; only `success` is success. */
export const CONCLUSIONS = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed-out',
  'action-required',
  'stale',
  'startup-failure',
] as const;

/** How something ended; `undefined` while it has not. A conclusion before the end is none, and an end without one neither. */
export function endOf(run: Pick<CheckRun, 'status' | 'conclusion'>): string | undefined {
  return run.status === 'completed' ? run.conclusion : undefined;
}

/** The newest status of one context: what came before check runs and is still in use. */
export interface CommitStatus {
  readonly context: string;
  /** `success`, `failure`, `error`, `pending`, or a word that is newer than they. */
  readonly state: string;
  readonly at: number;
  readonly url: string | undefined;
}

/** A workflow that GitHub knows. */
export interface Workflow {
  readonly id: number;
  /** What it calls itself, which anything may be called. */
  readonly name: string;
  /** Path of its file: `.github/workflows/ci.yml`. */
  readonly path: string;
}

/** A run of a workflow; of several attempts the newest. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflow: number;
  /** Path of the workflow's file: `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly event: string;
  readonly commit: string;
  readonly branch: string | undefined;
  /** True when the head that it ran for lives in another repository, or in one that was deleted. */
  readonly fork: boolean;
  readonly number: number;
  readonly attempt: number;
  readonly suite: number | undefined;
  readonly status: RunStatus;
  /** As of check runs. */
  readonly conclusion: string | undefined;
  readonly createdAt: number;
  /** When this attempt began. */
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly url: string;
}

/** Which runs of a workflow are meant: of one commit all, else the newest. */
export interface RunFilter {
  readonly commit?: string;
  readonly branch?: string;
  readonly event?: string;
}

/** A job of a run, and its check run. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly checkRun: number;
  readonly runner: string | undefined;
  readonly status: RunStatus;
  readonly conclusion: string | undefined;
}

/** A deployment, without what became of it. */
export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly commit: string;
  readonly createdAt: number;
  /** What is reported of it changes it, too. */
  readonly updatedAt: number;
}

/** What was reported of a deployment. */
export interface DeploymentStatus {
  readonly id: number;
  /** `success`, `failure`, `error`, `inactive`, `in-progress`, `queued`, `pending`, `waiting`, or a word that is newer. */
  readonly state: string;
  /** When GitHub was told. */
  readonly at: number;
}

/** What GitHub says of what ran. Every method throws `EvidenceError`; every list is whole unless it says otherwise. */
export interface RunsState {
  /** Every check run of a commit, all attempts of each. */
  checkRuns(commit: string): Promise<readonly CheckRun[]>;
  /** The newest status of every context. */
  statuses(commit: string): Promise<readonly CommitStatus[]>;
  /** When GitHub first made a check suite for a commit, which it does when it first sees it; `undefined` for none. */
  firstChecked(commit: string): Promise<number | undefined>;
  /** The jobs of one attempt of a run. */
  jobs(run: number, attempt: number): Promise<readonly Job[]>;
  workflows(): Promise<readonly Workflow[]>;
  run(id: number): Promise<WorkflowRun>;
  /** Runs of all workflows for a commit, newest first. */
  runsOf(commit: string): Promise<readonly WorkflowRun[]>;
  /** Runs of a workflow, newest first: of one commit all, without a commit only the newest hundred at most. */
  workflowRuns(workflow: number | string, filter: RunFilter): Promise<readonly WorkflowRun[]>;
  /** Deployments to an environment, newest first: of one commit all, without a commit only the newest hundred at most. */
  deployments(environment: string, commit: string | undefined): Promise<readonly Deployment[]>;
  /** What was reported of a deployment, newest first. */
  deploymentStatuses(deployment: number): Promise<readonly DeploymentStatus[]>;
  /** The names of all environments. */
  environments(): Promise<readonly string[]>;
  /** The branch that counts where none is named. */
  mainBranch(): Promise<string>;
}
