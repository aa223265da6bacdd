import type { WorkflowRuns } from '../core/github/workflow-run.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import type { CommentIdentity } from '../core/renderer.ts';

/** How many runs ahead a state may claim to be where GitHub cannot be asked. */
const PLAUSIBLE_RUNS = 1000;

/**
 * True when a comment that says so is from a newer run than ours. Other workflows write as the same bot, so that its word alone is not
 * enough (THREATS E03): the run must exist, with that number, in our workflow. Where runs cannot be asked, the numbers
 * must be plausible, and a state of another head than ours only counts if the head has moved.
 */
export async function isFromNewerRun(
  state: CommentIdentity,
  ours: CommentIdentity,
  pullRequest: number,
  github: Pick<GitHub, 'pullRequest'>,
  runs: WorkflowRuns | undefined,
): Promise<boolean> {
  const sameRun = state.runNumber === ours.runNumber;
  if (sameRun !== (state.runId === ours.runId) || state.runId < ours.runId) return false;
  const known = runs && (await isKnown(state, ours, runs));
  if (known !== undefined) return known;
  if (state.runNumber - ours.runNumber > PLAUSIBLE_RUNS || state.runAttempt > PLAUSIBLE_RUNS) return false;
  return state.head === ours.head || (await github.pullRequest(pullRequest)).headCommit !== ours.head;
}

/** Whether GitHub knows the run; `undefined` when it may not be asked. */
async function isKnown(
  state: CommentIdentity,
  ours: CommentIdentity,
  runs: WorkflowRuns,
): Promise<boolean | undefined> {
  try {
    const [run, own] = [await runs.run(state.runId), await runs.run(ours.runId)];
    if (!own) return undefined;
    return run?.number === state.runNumber && run.attempt >= state.runAttempt && run.workflow === own.workflow;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 403) throw error;
    return undefined;
  }
}
