import type { Cap } from '../core/decide.ts';
import { type GitHub, GitHubError, type PullRequest } from '../core/github.ts';
import { callError, type UserError } from '../core/problem.ts';

const NO_TOKEN =
  'give the job `permissions: { contents: read, pull-requests: read }` and leave `github-token` as it is';

/** The pull request as it is now: payloads are frozen, and re-runs replay them. Throws `UserError`. */
export async function pullRequestOf(number: number, github: GitHub | undefined): Promise<PullRequest> {
  if (!github) throw noGitHub('on pull requests');
  try {
    return await github.pullRequest(number);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw callError(
      'checklist-unreadable',
      `pull request ${number} could not be read: ${error.message}`,
      // Against what is down, no permission helps.
      error.permission
        ? `give the job \`permissions: { ${error.permission} }\``
        : error.status === 401
          ? NO_TOKEN
          : undefined,
    );
  }
}

/** The error of an event whose checklist only the API has. */
export function noGitHub(when: string): UserError {
  return callError(
    'call-invalid',
    `${when} the checklist is read through the API, and there is no token, or GITHUB_REPOSITORY names none`,
    NO_TOKEN,
  );
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
