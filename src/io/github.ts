import type { PullRequestSearch } from '../core/github/pull-request-search.ts';
import type { WorkflowRuns } from '../core/github/workflow-run.ts';
import type { GitHub } from '../core/github.ts';
import type { Ask, Timing } from './github/ask.ts';
import { commentsOf } from './github/comments.ts';
import type { Connection } from './github/connection.ts';
import { fileAt } from './github/file.ts';
import { type Known, nothingKnown } from './github/known.ts';
import { askOfObjects } from './github/known-objects.ts';
import { readPull } from './github/pull.ts';
import { pullRequestsOf } from './github/pull-requests.ts';
import { recordPhase } from './github/record-phase.ts';
import { refTip } from './github/ref-tip.ts';
import { runsOf } from './github/runs.ts';
import { fields, objectName, word } from './github/shape.ts';
import { asksOf } from './github/source.ts';

export { nothingKnown } from './github/known.ts';
export { addressesOfJob } from './github/of-job.ts';
export { openRepositories } from './github/repositories.ts';
export { openGitHubState } from './github/state.ts';

export interface GitHubOptions extends Connection {
  /** `GITHUB_GRAPHQL_URL`; without it, or where it answers 404 or 501, comments are read by REST. */
  readonly graphqlUrl?: string;
  /** Slug of the app an app's token belongs to; that of `GITHUB_TOKEN` is `github-actions`. Only for servers without GraphQL. */
  readonly app?: string;
  /** Seconds for one question, with all its pages, tries and waits. */
  readonly seconds?: number;
  /** What this part of the run and another tell each other; else each asks for itself. */
  readonly known?: Known;
  /** The clock and the dice, replaced in tests. */
  readonly timing?: Timing;
}

/** The runs of the repository's workflows over the API. Every method throws `GitHubError`. */
export function openRuns(options: GitHubOptions): WorkflowRuns {
  return runsOf(asksOf(options));
}

/** Pull requests by commit and branch over the API. Every method throws `GitHubError`. */
export function openPullRequestSearch(options: GitHubOptions): PullRequestSearch {
  return pullRequestsOf(asksOf(options));
}

/** GitHub over its API. Every method throws `GitHubError`; lists are whole, or an error. */
export function openGitHub(options: GitHubOptions): GitHub {
  const ask = asksOf(options);
  const known = options.known ?? nothingKnown();
  const objects: Parameters<typeof askOfObjects>[1] = new Map();
  const comments = commentsOf(options.repository, options.graphqlUrl, options.app ?? 'github-actions');
  return {
    defaultBranch: () => defaultBranch(ask()),
    branchTip: (branch) => refTip(ask(), 'heads', branch),
    fileAt: (path, commit) => fileAt(askOfObjects(ask(), objects), path, commit),
    pullRequest: async (number) => {
      const pull = await readPull(ask(), number);
      if (!known.pulls.has(number)) known.pulls.set(number, pull);
      return pull;
    },
    mergeBase: (one, other) => mergeBase(ask(), one, other),
    comments: (number) => comments.since(ask(), number, known.comments.get(number) ?? []),
    createComment: (number, body) => comments.create(ask(), number, body),
    updateComment: (comment, body) => comments.update(ask(), comment, body),
    deleteComment: (comment) => comments.remove(ask(), comment),
    recordPhase: (check) => recordPhase(ask(), check),
  };
}

async function defaultBranch(ask: Ask): Promise<string> {
  const call = { route: 'GET /repos/{owner}/{repo}', what: 'describe the repository', permission: 'contents: read' };
  return word(fields((await ask.read(call)).data, 'the repository').default_branch, 'the default branch');
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: a commit of a fork is found through the repository, too. */
async function mergeBase(ask: Ask, one: string, other: string): Promise<string> {
  const [base, head] = [objectName(one, 'a commit to compare'), objectName(other, 'a commit to compare')];
  const call = {
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    // Only the commit in common is asked for, and the commits between are many.
    parameters: { basehead: `${base}...${head}`, per_page: 1 },
    what: `compare ${base.slice(0, 7)} with ${head.slice(0, 7)}`,
    permission: 'contents: read',
  };
  const data = fields((await ask.read(call)).data, 'a comparison');
  return objectName(fields(data.merge_base_commit, 'the commit in common').sha, 'the commit in common');
}
