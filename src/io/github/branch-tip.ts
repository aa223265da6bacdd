import { GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import { fields, isFields, list, objectName } from './shape.ts';

/** The commit a branch points at now; `undefined` when there is no such branch. Throws `GitHubError`. */
export async function branchTip(ask: Ask, branch: string): Promise<string | undefined> {
  if (branch === '') throw new GitHubError(0, 'the name of the branch is empty');
  const call = {
    parameters: { ref: `heads/${branch}` },
    what: `read branch \`${branch}\``,
    permission: 'contents: read',
  };
  try {
    const answer = await ask.read({ ...call, route: 'GET /repos/{owner}/{repo}/git/ref/{ref}' });
    return tip(answer.data);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    // A list that could be read and does not have it proves that it is not there; a 404 alone may be the token's fault.
    const answer = await ask.read({ ...call, route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}' });
    const refs = list(answer.data, 'the branches');
    const same = refs.find((ref) => isFields(ref) && ref.ref === `refs/heads/${branch}`);
    return same === undefined ? undefined : tip(same);
  }
}

function tip(ref: unknown): string {
  const object = fields(fields(ref, 'a branch').object, 'what a branch points at');
  return objectName(object.sha, 'the tip of a branch');
}
