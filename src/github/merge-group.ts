import type { Context } from '../core/context.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { QueueEntry } from '../core/github/change.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { Change } from './changes.ts';

type Asked = Pick<GitHubState, 'pull' | 'pullsOf' | 'mergeQueue' | 'commitsBetween'>;
type MergeGroup = NonNullable<Context['mergeGroup']>;

/** Commits of one group that are looked up one by one, where the queue itself cannot be asked. */
const MOST_COMMITS = 50;

/**
 * Every pull request of a merge group with the head that it had when it entered the queue: the payload names none of them.
 * Throws `ambiguous` where that cannot be told, because somebody's change would go in without anybody answering for it.
 */
export async function membersOf(github: Asked, group: MergeGroup, commit: string): Promise<readonly Change[]> {
  const entries = chain((await github.mergeQueue(group.baseBranch)) ?? [], group.baseCommit, commit);
  if (entries)
    return Promise.all(entries.map(async ({ pull, pullHead }) => ({ pull: await github.pull(pull), head: pullHead })));
  return byCommits(github, group, commit);
}

/** The entries from the group's base up to its head: each stands on the one before it. */
function chain(entries: readonly QueueEntry[], base: string, head: string): readonly QueueEntry[] | undefined {
  const found: QueueEntry[] = [];
  for (let at = head; at !== base; ) {
    const entry = entries.find(({ headCommit }) => headCommit === at);
    if (!entry || found.includes(entry)) return undefined;
    found.unshift(entry);
    at = entry.baseCommit;
  }
  return found.length > 0 ? found : undefined;
}

/** Without the queue: the pull requests that the group's commits belong to, each of which must belong to one. */
async function byCommits(github: Asked, group: MergeGroup, commit: string): Promise<readonly Change[]> {
  const commits = await github.commitsBetween(group.baseCommit, commit);
  if (commits.length === 0 || commits.length > MOST_COMMITS)
    throw unclear(`it has ${commits.length} commits, and at most ${MOST_COMMITS} are looked up`);
  const named = /\/pr-([1-9]\d{0,9})-[0-9a-f]{7,64}$/.exec(group.ref)?.[1];
  const numbers = new Set<number>(named === undefined ? [] : [Number.parseInt(named, 10)]);
  for (const one of commits) {
    const pulls = await github.pullsOf(one);
    // GitHub made the last commit for the pull request that the branch's name says.
    if (pulls.length === 0 && !(one === commit && named !== undefined))
      throw unclear(`commit ${one.slice(0, 12)} belongs to no pull request`);
    for (const number of pulls) numbers.add(number);
  }
  const pulls = await Promise.all([...numbers].map((number) => github.pull(number)));
  const members = pulls.filter((pull) => pull.state === 'open' && pull.baseBranch === group.baseBranch);
  if (members.length === 0) throw unclear('none of its commits belongs to an open pull request');
  return members.map((pull) => ({ pull, head: pull.headCommit }));
}

function unclear(why: string): EvidenceError {
  return new EvidenceError(
    'ambiguous',
    `which pull requests the merge group has cannot be told: ${why}`,
    'give the job `permissions: { pull-requests: read, contents: read }`, so that it can ask the queue',
  );
}
