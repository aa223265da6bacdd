import { setTimeout } from 'node:timers/promises';
import type { Collaborators } from '../core/collaborators.ts';
import { type GitHub, GitHubError, type PullRequest } from '../core/github.ts';
import type { PullRequestSearch } from '../core/pull-request-search.ts';
import type { WorkflowRuns } from '../core/workflow-run.ts';
import { type Ask, asking, type Timing } from './github/ask.ts';
import { collaboratorsOf } from './github/collaborators.ts';
import { commentsOf } from './github/comments.ts';
import { type Connection, connect } from './github/connection.ts';
import { fileAt } from './github/file.ts';
import { pullRequestsOf } from './github/pull-requests.ts';
import { runsOf } from './github/runs.ts';
import { fields, id, isFields, list, objectName, word } from './github/shape.ts';

export interface GitHubOptions extends Connection {
  /** `GITHUB_GRAPHQL_URL`; without it, or where it answers 404 or 501, comments are read by REST. */
  readonly graphqlUrl?: string;
  /** Slug of the app an app's token belongs to; that of `GITHUB_TOKEN` is `github-actions`. Only for servers without GraphQL. */
  readonly app?: string;
  /** Seconds for one question, with all its pages, tries and waits. */
  readonly seconds?: number;
  /** The clock and the dice, replaced in tests. */
  readonly timing?: Timing;
}

const REAL: Timing = {
  now: () => Date.now() / 1000,
  // Waiting ends with the run; the next try then says so.
  wait: (seconds, signal) => setTimeout(seconds * 1000, undefined, signal && { signal }).catch(() => undefined),
  random: Math.random,
};

/** The runs of the repository's workflows over the API. Every method throws `GitHubError`. */
export function openRuns(options: GitHubOptions): WorkflowRuns {
  const send = connect(options);
  return runsOf(() => asking(send, options.timing ?? REAL, options.seconds ?? 120, options.signal));
}

/** Pull requests by commit and branch over the API. Every method throws `GitHubError`. */
export function openPullRequestSearch(options: GitHubOptions): PullRequestSearch {
  const send = connect(options);
  return pullRequestsOf(() => asking(send, options.timing ?? REAL, options.seconds ?? 120, options.signal));
}

/** Who may do what over the API. Every method throws `GitHubError`. */
export function openCollaborators(options: GitHubOptions): Collaborators {
  const send = connect(options);
  return collaboratorsOf(() => asking(send, options.timing ?? REAL, options.seconds ?? 120, options.signal));
}

/** GitHub over its API. Every method throws `GitHubError`; lists are whole, or an error. */
export function openGitHub(options: GitHubOptions): GitHub {
  const send = connect(options);
  const ask = () => asking(send, options.timing ?? REAL, options.seconds ?? 120, options.signal);
  const comments = commentsOf(options.repository, options.graphqlUrl, options.app ?? 'github-actions');
  return {
    defaultBranch: () => defaultBranch(ask()),
    branchTip: (branch) => branchTip(ask(), branch),
    fileAt: (path, commit) => fileAt(ask(), path, commit),
    pullRequest: (number) => pullRequest(ask(), number),
    comments: (number) => comments.all(ask(), number),
    createComment: (number, body) => comments.create(ask(), number, body),
    updateComment: (comment, body) => comments.update(ask(), comment, body),
    deleteComment: (comment) => comments.remove(ask(), comment),
  };
}

async function defaultBranch(ask: Ask): Promise<string> {
  const call = { route: 'GET /repos/{owner}/{repo}', what: 'describe the repository', permission: 'contents: read' };
  return word(fields((await ask.read(call)).data, 'the repository').default_branch, 'the default branch');
}

async function branchTip(ask: Ask, branch: string): Promise<string | undefined> {
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

async function pullRequest(ask: Ask, number: number): Promise<PullRequest> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const what = `read pull request #${number}`;
  const call = { route, parameters: { pull_number: number }, what, permission: 'pull-requests: read' };
  const data = fields((await ask.read(call)).data, `pull request #${number}`);
  const head = fields(data.head, 'the head');
  const base = fields(data.base, 'the base');
  const home = id(fields(base.repo, 'the base repository').id, 'the id of the base repository');
  return {
    number: id(data.number, 'the number of the pull request'),
    headCommit: objectName(head.sha, 'the head commit'),
    baseBranch: word(base.ref, 'the base branch'),
    // Without a head repository (it was deleted, or cannot be seen) nothing says that the head is ours.
    fork: !isFields(head.repo) || head.repo.id !== home,
  };
}
