import type { OpenPullRequest, PullRequestSearch } from '../core/github/pull-request-search.ts';
import { GitHubError } from '../core/github.ts';
import { callError } from '../core/problem.ts';
import type { EvaluatingRun } from './evaluating-run.ts';

/** Where the comment belongs; `moved` when the branch has a newer head, whose own run decides. */
export type Found = { readonly numbers: readonly number[] } | { readonly moved: string };

/**
 * The open pull requests with the head that was evaluated, by GitHub's word. A commit's own list lacks pull requests from
 * forks on some servers, and a branch's lacks other branches with the same head, so that both are asked. Throws `UserError`
 * when there is none, or when it is not clear which one is meant.
 */
export async function findPullRequests(
  run: EvaluatingRun,
  repository: string,
  only: number | undefined,
  search: PullRequestSearch,
): Promise<Found> {
  const { headCommit, branch, owner } = run;
  const found = new Map<number, OpenPullRequest>();
  const lists = [
    await search.ofCommit(headCommit).catch(unknownCommit),
    branch && owner ? await search.ofBranch(owner, branch) : [],
  ];
  for (const pull of lists.flat())
    if (pull.repository.toLowerCase() === repository.toLowerCase()) found.set(pull.number, pull);
  const same = [...found.values()].filter((pull) => pull.headCommit === headCommit).sort((a, b) => a.number - b.number);
  const moved = [...found.values()].find((pull) => pull.headCommit !== headCommit);
  const short = headCommit.slice(0, 7);
  const names = same.map(({ number }) => `#${number}`).join(', ');
  if (only !== undefined) {
    if (same.some(({ number }) => number === only)) return { numbers: [only] };
    throw callError(
      'pull-request-unknown',
      `#${only} is no open pull request with the head ${short}`,
      names && `those are ${names}`,
    );
  }
  if (same.length === 0 && moved)
    return { moved: `the head of #${moved.number} moved on from ${short} to ${moved.headCommit.slice(0, 7)}` };
  if (same.length === 0) throw callError('pull-request-unknown', `no open pull request has the head ${short}`);
  if (new Set(same.map(({ baseBranch }) => baseBranch)).size > 1)
    throw callError(
      'pull-request-unknown',
      `${names} have the head ${short} and different bases, so that nobody knows which was judged`,
      'name one: `--pr NUMBER`',
    );
  return { numbers: same.map(({ number }) => number) };
}

/** A repository may not have the commit of a fork; then its branch tells. */
function unknownCommit(error: unknown): [] {
  if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return [];
  throw error;
}
