import { GitHubError } from '../../core/github.ts';
import type { CommentsAt } from './comments-graphql.ts';
import { outerComments } from './comments-graphql.ts';
import { type ReadComment, restComment } from './comments-rest.ts';

/** With more of its own than these, one by one is no longer cheaper than all of them. */
const FEW = 3;

/**
 * All comments, of which those that this token wrote are as they are now, and those of others as they were when all were
 * read. What is new since then is among the last hundred; what is its own and stands between those and the first hundred is
 * looked at one by one. `undefined` when that would not be less work. Throws `GitHubError`.
 */
export async function commentsSince(
  at: CommentsAt,
  known: readonly ReadComment[],
): Promise<readonly ReadComment[] | undefined> {
  const outer = await outerComments(at);
  if (outer === undefined) return undefined;
  const seen = new Map([...outer.early, ...outer.late].map((comment) => [comment.id, comment]));
  if (seen.size === outer.total) return inOrder([...seen.values()]);
  const [from, to] = [last(outer.early), first(outer.late)];
  // Otherwise some that are new may stand before them, too.
  if (to > last(known)) return undefined;
  const between = known.filter(({ id }) => id > from && id < to);
  const own = between.filter(({ mine }) => mine);
  if (own.length > FEW) return undefined;
  const now = await Promise.all(own.map((comment) => again(at, comment)));
  const others = between.filter(({ mine }) => !mine);
  return inOrder([...seen.values(), ...others, ...now.filter((comment) => comment !== undefined)]);
}

/** One comment as it is now; `undefined` when it was deleted. */
async function again({ ask }: CommentsAt, comment: ReadComment): Promise<ReadComment | undefined> {
  const call = {
    route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: comment.id },
    what: `read comment ${comment.id}`,
    permission: 'pull-requests: read',
  };
  try {
    const { body } = restComment((await ask.read(call)).data, { app: '' });
    return { ...comment, body };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

function inOrder(comments: readonly ReadComment[]): readonly ReadComment[] {
  return [...comments].sort((a, b) => a.id - b.id);
}

function first(comments: readonly ReadComment[]): number {
  return Math.min(...comments.map(({ id }) => id));
}

function last(comments: readonly ReadComment[]): number {
  return Math.max(...comments.map(({ id }) => id));
}
