import { compareRuns, type WorkflowRun, type WorkflowRuns } from '../core/github/workflow-run.ts';
import { GitHubError } from '../core/github.ts';

/** Which run this process is part of. */
export interface Self {
  readonly runId: number;
  /** The file of its workflow: `gate.yml`. */
  readonly workflow: string;
}

/**
 * Who else is at work on the same comment: nobody; somebody, who may be older than we are; a newer run, which will write
 * it; nobody knows, because the token may not ask; or nobody knows this time, because GitHub failed to say.
 */
export type Others = 'none' | 'older' | 'newer' | 'unknown' | 'no answer';

/** Events whose runs have a pull request's branch as their own, and comment on that pull request. */
const OF_PULL_REQUESTS = /^pull_request/;
/** Events whose runs are about no pull request; they only comment where they are told a number. */
const OF_NONE = new Set(['push', 'merge_group', 'schedule', 'release', 'create', 'delete', 'page_build']);

/**
 * Asks once who else is at work. Two runs that both change a comment in place can lose the newer verdict, whatever they
 * read before; so a run does that only if nobody else was under way, and whoever begins later sees this one.
 */
export async function othersAtWork(runs: WorkflowRuns | undefined, self: Self): Promise<Others> {
  if (!runs || self.workflow === '' || self.runId === 0) return 'unknown';
  let underWay: readonly WorkflowRun[];
  try {
    underWay = await runs.underWay(self.workflow);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return error.status === 403 || error.status === 404 ? 'unknown' : 'no answer';
  }
  const own = underWay.find(({ id }) => id === self.runId);
  // A list without ourselves shows the runs of something else.
  if (!own) return 'unknown';
  const others = underWay.filter((run) => run.id !== own.id && mayShareComment(run, own));
  const newer = others.some((run) => ofPullRequests(run, own) && compareRuns(order(run), order(own)) > 0);
  return newer ? 'newer' : others.length > 0 ? 'older' : 'none';
}

/** False where it is certain that two runs are about different pull requests, or one about none. */
function mayShareComment(run: WorkflowRun, own: WorkflowRun): boolean {
  if (OF_NONE.has(run.event) && OF_PULL_REQUESTS.test(own.event)) return false;
  const comparable = ofPullRequests(run, own) || (run.event === 'push' && own.event === 'push');
  return !comparable || (run.headBranch === own.headBranch && run.headRepository === own.headRepository);
}

function ofPullRequests(...runs: readonly WorkflowRun[]): boolean {
  return runs.every(
    (run) => OF_PULL_REQUESTS.test(run.event) && run.headBranch !== null && run.headRepository !== null,
  );
}

const order = (run: WorkflowRun) => ({ runNumber: run.number, runAttempt: run.attempt });
