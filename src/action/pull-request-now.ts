import { type GitHub, GitHubError, type PullRequest } from '../core/github.ts';
import { callError, type UserError } from '../core/problem.ts';

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

const NO_TOKEN =
  'give the job `permissions: { contents: read, pull-requests: read }` and leave `github-token` as it is';

/** Without GitHub nothing says whose checklist judges. */
export function noGitHub(when: string): UserError {
  return callError(
    'call-invalid',
    `${when} the checklist is read through the API, and there is no token, or GITHUB_REPOSITORY names none`,
    NO_TOKEN,
  );
}
