import { MERGE_COMMIT } from './runner-environment.ts';
import type { World } from './world.ts';

/** Events as GitHub would send them for what is in a world now. */

type Event = { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };

/** A change to the pull request. */
export async function pullRequestEvent(world: World, action = 'synchronize', name = 'pull_request'): Promise<Event> {
  const pull = await world.see(`pulls/${world.number}`);
  const payload = { action, number: world.number, pull_request: { ...pull, merge_commit_sha: MERGE_COMMIT } };
  return { name, payload: { ...payload, ...(await common(world)) } };
}

/** A comment on the pull request: the payload has no commit. */
export async function commentEvent(world: World, body: string, by = 'alice'): Promise<Event> {
  const comment = await world.see(`issues/comments/${await world.comment(by, body)}`);
  const pull = await world.see(`pulls/${world.number}`);
  const issue = { number: world.number, title: pull.title, user: pull.user, pull_request: { url: pull.url } };
  return { name: 'issue_comment', payload: { action: 'created', issue, comment, ...(await common(world)) } };
}

/** A push to a branch. */
export async function pushEvent(world: World, branch: string): Promise<Event> {
  const after = await world.tip(branch);
  const payload = { ref: `refs/heads/${branch}`, before: '0'.repeat(40), after, deleted: false, commits: [] };
  return { name: 'push', payload: { ...payload, ...(await common(world)) } };
}

async function common(world: World) {
  return { repository: await world.see(''), sender: { login: 'alice', id: 1001, type: 'User' } };
}
