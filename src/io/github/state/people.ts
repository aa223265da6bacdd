import { EvidenceError } from '../../../core/evidence.ts';
import type { Account } from '../../../core/github/account.ts';
import { PERMISSIONS, type PeopleState, type Permission } from '../../../core/github/people.ts';
import { GitHubError } from '../../../core/github.ts';
import type { Call } from '../call.ts';
import { commentsOf } from '../comments.ts';
import { type Fields, fields, id, isFields, list, objectName, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { readCommit } from './change.ts';
import { pushRecord } from './pushes.ts';
import { reviewsOf } from './reviews.ts';

const HOME = 'GET /repos/{owner}/{repo}';
const TEAM = 'GET /orgs/{org}/teams/{team_slug}';

/** What GitHub says of people: what they said, what they may do, and which commits they had before them. */
export function peopleState(source: Source): PeopleState {
  const comments = commentsOf(source.repository, source.graphqlUrl, source.app, { app: source.app });
  const record = pushRecord(source);
  const visible = new Map<string, Promise<boolean>>();
  return {
    reviews: (pull) => reviewsOf(source, pull),
    said: async (number) => {
      const said = await comments.all(source.ask(), number);
      source.known.comments.set(number, said);
      return said;
    },
    permission: (who) => permission(source, who),
    inTeam: (organisation, team, login) => inTeam(source, visible, organisation, team, login),
    commit: (commit) => readCommit(source, commit),
    headAt: async (pull, at) =>
      pull.headRepository === undefined ? undefined : record.at(pull.headRepository, pull.headBranch, at),
    branchAt: async (branch, at) =>
      (await record.torn(source.repository, branch, at)) ? undefined : record.at(source.repository, branch, at),
    lastChange: (path, commit) => lastChange(source, path, commit),
  };
}

/** By the role that the permission endpoint names; roles of an organisation's own count as what they are based on. */
async function permission({ ask }: Source, who: Account): Promise<Permission> {
  const call = {
    route: `${HOME}/collaborators/{username}/permission`,
    parameters: { username: who.login },
    what: `say what @${who.login} may do`,
    permission: 'metadata: read',
  };
  const data = fields((await ask().read(call)).data, 'a permission');
  const user = isFields(data.user) ? id(data.user.id, 'the id of an account') : undefined;
  // A login may be given up and taken by somebody else.
  if (user !== undefined && user !== who.id) return 'none';
  const role = word(data.role_name, '`role_name`');
  const base = word(data.permission, '`permission`');
  return PERMISSIONS.find((one) => one === role) ?? PERMISSIONS.find((one) => one === base) ?? 'none';
}

/**
 * GitHub says 404 of a membership that there is not and of one that the token may not see. Only a token that can see the
 * team can tell, which is asked once a team. Throws `EvidenceError` where it cannot.
 */
async function inTeam(
  source: Source,
  visible: Map<string, Promise<boolean>>,
  org: string,
  team: string,
  login: string,
): Promise<boolean> {
  const what = `say whether @${login} is in @${org}/${team}`;
  const membership = await ofTeam(source, '/memberships/{username}', org, team, what, { username: login });
  // Somebody who was invited and has not accepted is no member yet.
  if (membership) return word(membership.state, 'the state of a membership') === 'active';
  const key = `${org}/${team}`;
  const seen = visible.get(key) ?? ofTeam(source, '', org, team, what, {}).then((found) => found !== undefined);
  visible.set(key, seen);
  if (!(await seen)) throw unseen(org, team);
  return false;
}

/** What GitHub says below a team; `undefined` for 404. Throws `EvidenceError` where the token may not ask. */
async function ofTeam(
  { askOfTeams }: Source,
  below: string,
  org: string,
  team: string,
  what: string,
  more: Call['parameters'],
): Promise<Fields | undefined> {
  const parameters = { org, team_slug: team, ...more };
  try {
    const answer = await askOfTeams().read({ route: `${TEAM}${below}`, parameters, what, permission: 'members: read' });
    return fields(answer.data, 'what GitHub says of a team');
  } catch (error) {
    if (!(error instanceof GitHubError) || (error.status !== 404 && error.status !== 403)) throw error;
    if (error.status === 404) return undefined;
    // A rate limit is no refusal.
    if (error.permission === undefined) throw error;
    throw unseen(org, team);
  }
}

function unseen(org: string, team: string): EvidenceError {
  return new EvidenceError(
    'denied',
    `the token cannot see who is in @${org}/${team}`,
    'the token of a job sees no organisation: give one that may read its members as the input `team-token`, or name people in the role',
  );
}

/** By git's own history: the commits that a path was changed in, the newest first. */
async function lastChange({ ask }: Source, path: string, commit: string): Promise<string | undefined> {
  const call = {
    route: `${HOME}/commits`,
    parameters: { sha: commit, path, per_page: 1 },
    what: `say when \`${path}\` was changed last before ${commit.slice(0, 12)}`,
    permission: 'contents: read',
  };
  const [newest] = list((await ask().read(call)).data, 'the commits of a path');
  return newest === undefined ? undefined : objectName(fields(newest, 'a commit').sha, 'the name of a commit');
}
