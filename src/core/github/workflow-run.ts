/** Runs of workflows, in the words of the domain. The adapter is `src/io/github/runs.ts`; every method throws `GitHubError`. */
export interface WorkflowRuns {
  /** The runs of a workflow file (`gate.yml`) that are under way now. Those only queued have not begun to look at anything. */
  underWay(workflow: string): Promise<readonly WorkflowRun[]>;
  /** One run; `undefined` when there is none with this id. */
  run(id: number): Promise<WorkflowRun | undefined>;
  /** The runs of a workflow file for pull requests with this head, newest first. Throws for anything but a whole commit id. */
  ofHead(workflow: string, head: string): Promise<readonly WorkflowRun[]>;
  /** Starts a run again, as a further attempt with the payload it had. */
  rerun(id: number): Promise<void>;
}

/** One run of a workflow; ids grow over all of GitHub, numbers over the runs of one workflow. */
export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** `completed` when it has ended. */
  readonly status: string;
  readonly event: string;
  readonly headCommit: string;
  /** The branch of the pull request; `null` where GitHub names none. */
  readonly headBranch: string | null;
  /** The id of the repository the head is in; `null` when that was deleted. */
  readonly headRepository: number | null;
  /** The id of the workflow. */
  readonly workflow: number;
  /** The workflow's file: `.github/workflows/gate.yml`. */
  readonly path: string;
}

/** Where a run stands in time: a later run of the workflow, or a later attempt of the same, is newer. */
export interface RunOrder {
  readonly runNumber: number;
  readonly runAttempt: number;
}

/** Above zero when `a` is the newer one, below when `b` is, zero for the same attempt of the same run. */
export function compareRuns(a: RunOrder, b: RunOrder): number {
  return a.runNumber - b.runNumber || a.runAttempt - b.runAttempt;
}
