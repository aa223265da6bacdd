import type { Context } from '../core/context.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { Pull } from '../core/github/change.ts';
import type { GitHubState } from '../core/github/state.ts';
import { membersOf } from './merge-group.ts';

/** A pull request whose people answer for the judged commit, and the head that they answer for. */
export interface Change {
  readonly pull: Pull;
  readonly head: string;
}

type Asked = Pick<GitHubState, 'pull' | 'pullsOf' | 'mergeQueue' | 'commitsBetween'>;

/**
 * The pull requests that the judged commit stands for: the one that is judged, every member of a merge group, the merged
 * one that the commit came from, or open ones whose head it is. Nothing where there is none. Throws `EvidenceError`.
 */
export async function changesOf(github: Asked, context: Context): Promise<readonly Change[]> {
  const { commit, pullRequest, mergeGroup } = context;
  if (commit === undefined) throw new EvidenceError('missing', 'no commit is judged, so that nobody answers for it');
  if (pullRequest !== undefined) return [{ pull: await github.pull(pullRequest), head: commit }];
  if (mergeGroup) return membersOf(github, mergeGroup, commit);
  const pulls = await Promise.all((await github.pullsOf(commit)).map((number) => github.pull(number)));
  const merged = pulls.filter((pull) => pull.mergeCommit === commit);
  // A merge makes a commit of its own; those who answered for the head answered for what it brought.
  const open = pulls.filter((pull) => pull.state === 'open' && pull.headCommit === commit);
  return (merged.length > 0 ? merged : open).map((pull) => ({ pull, head: pull.headCommit }));
}
