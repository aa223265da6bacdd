import type { Cap } from '../core/decide.ts';
import type { GitHub, PullRequest } from '../core/github.ts';
import { GitHubError } from '../core/github.ts';
import type { RunnerEvent } from './event.ts';

/**
 * HOLD for a run that was started for an older head: it was queued for long, or somebody re-runs it. The files and reports that the
 * job has are those of that head, and would be judged as those of the head of now.
 */
export function startedBefore({ head }: RunnerEvent, pullRequest: PullRequest | undefined): Cap | undefined {
  if (!pullRequest || head === undefined || head === pullRequest.headCommit) return undefined;
  return {
    verdict: 'HOLD',
    because: `superseded: this run was started for ${head.slice(0, 7)}, and the head is ${pullRequest.headCommit.slice(0, 7)} now; its own run decides`,
  };
}

/** HOLD when the pull request has a newer head than the one that was judged, or when that cannot be told. */
export async function headMoved(
  pullRequest: PullRequest | undefined,
  github: GitHub | undefined,
  judged: string | undefined,
): Promise<Cap | undefined> {
  if (!pullRequest || !github) return undefined;
  try {
    const { headCommit } = await github.pullRequest(pullRequest.number);
    if (headCommit === pullRequest.headCommit) return undefined;
    return {
      verdict: 'HOLD',
      because: `superseded: the head moved from ${(judged ?? pullRequest.headCommit).slice(0, 7)} to ${headCommit.slice(0, 7)} while this was evaluated; its own run decides`,
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { verdict: 'HOLD', because: `superseded: whether the head moved could not be asked (${error.message})` };
  }
}
