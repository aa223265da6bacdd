import type { Collaborators } from '../../core/collaborators.ts';
import { GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import { fields, word } from './shape.ts';

const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const TEAM = 'GET /orgs/{org}/teams/{team_slug}';
const MEMBERSHIP = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';

/** Who may do what (https://docs.github.com/en/rest/collaborators/collaborators, https://docs.github.com/en/rest/teams/members). */
export function collaboratorsOf(ask: () => Ask): Collaborators {
  return {
    async mayWrite(login) {
      const what = `see what @${login} may do`;
      const call = { route: PERMISSION, parameters: { username: login }, what, permission: 'metadata: read' };
      const answer = await orNothing(ask().read(call), [404]);
      if (!answer) return false;
      // `maintain` is told as `write` here, `triage` as `read`.
      return ['admin', 'write'].includes(word(fields(answer.data, 'a permission').permission, 'a permission'));
    },
    async inTeam(team, login) {
      const [org, team_slug] = team.split('/');
      const call = { what: `see who is in @${team}`, permission: 'members: read' };
      const parameters = { org, team_slug, username: login };
      const found = await orNothing(ask().read({ ...call, route: MEMBERSHIP, parameters }), [403, 404]);
      if (found) return fields(found.data, 'a membership').state === 'active';
      // "Not found" is what a token is told that may not look, too.
      const seen = await orNothing(ask().read({ ...call, route: TEAM, parameters: { org, team_slug } }), [403, 404]);
      return seen ? false : undefined;
    },
  };
}

async function orNothing<T>(answer: Promise<T>, statuses: readonly number[]): Promise<T | undefined> {
  return answer.catch((error: unknown) => {
    if (error instanceof GitHubError && statuses.includes(error.status)) return undefined;
    throw error;
  });
}
