/** A check run of a commit. Times are seconds since 1970. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** Who made it: GitHub Actions is the app `github-actions`. `undefined` where GitHub does not say. */
  readonly app: { readonly id: number; readonly slug: string } | undefined;
  readonly suite: number | undefined;
  readonly status: 'queued' | 'in-progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  /** `undefined` until it is completed. */
  readonly conclusion: Conclusion | undefined;
  readonly commit: string;
  readonly url: string;
  readonly startedAt: number | undefined;
  readonly completedAt: number | undefined;
}

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
export type Conclusion = (typeof CONCLUSIONS)[number];

/** The newest status of one context: what came before check runs and is still in use. */
export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  readonly at: number;
  readonly url: string | undefined;
}

/** A run of a workflow. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflow: number;
  /** Path of the workflow's file: `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly event: string;
  readonly commit: string;
  /** Id of the repository whose head it ran for. */
  readonly headRepository: number | undefined;
  readonly number: number;
  readonly attempt: number;
  readonly suite: number | undefined;
  readonly status: CheckRun['status'];
  readonly conclusion: Conclusion | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly url: string;
}

/** A job of a run, and its check run. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly checkRun: number;
  readonly runner: string | undefined;
  readonly status: CheckRun['status'];
  readonly conclusion: Conclusion | undefined;
}

/** A deployment with the newest of its statuses. */
export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly commit: string;
  readonly createdAt: number;
  /** Newest first. */
  readonly statuses: readonly { readonly state: DeploymentState; readonly at: number }[];
}

export const DEPLOYMENT_STATES = [
  'error',
  'failure',
  'inactive',
  'in-progress',
  'queued',
  'pending',
  'success',
] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

/** What GitHub says of what ran. Every method throws `EvidenceError`; every list is whole. */
export interface RunsState {
  checkRuns(commit: string): Promise<readonly CheckRun[]>;
  /** The newest status of every context. */
  statuses(commit: string): Promise<readonly CommitStatus[]>;
  /** The jobs of one attempt of a run. */
  jobs(run: number, attempt: number): Promise<readonly Job[]>;
  /** Runs of a workflow, by the name of its file, newest first; of one commit, or the newest on any. */
  workflowRuns(workflow: string, commit: string | undefined): Promise<readonly WorkflowRun[]>;
  /** Deployments to an environment, newest first, each with its statuses; of one commit, or the newest on any. */
  deployments(environment: string, commit: string | undefined): Promise<readonly Deployment[]>;
}
