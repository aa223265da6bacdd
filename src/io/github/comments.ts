import { type Comment, GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { commentsByGraphQL } from './comments-graphql.ts';
import { commentsByRest, type ReadComment, type Reading, restComment, type Self, whoAmI } from './comments-rest.ts';
import { commentsSince } from './comments-since.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const READ = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const MAY_READ = 'pull-requests: read';
const MAY_WRITE = 'pull-requests: write';

/**
 * Reads and writes the comments of one repository, each call within the deadline of its `Ask`. `me` saves the question whose
 * token it is, where nobody cares whose a comment is.
 */
export function commentsOf(repository: string, graphqlUrl: string | undefined, app: string, me?: Self) {
  let graphql = graphqlUrl;
  let self = me;

  function listing(number: number): Call {
    const what = `read the comments of #${number}`;
    return { route: LIST, parameters: { issue_number: number }, what, permission: MAY_READ };
  }

  /** As `all`, where `known` is what was read before. */
  async function since(ask: Ask, number: number, known: readonly ReadComment[]): Promise<readonly ReadComment[]> {
    const at = graphql !== undefined && { ask, url: graphql, repository, call: listing(number), number };
    return (at && known.length > 0 && (await commentsSince(at, known))) || all(ask, number);
  }

  async function read(ask: Ask, number: number): Promise<Reading> {
    const call = listing(number);
    if (graphql !== undefined) {
      const found = await commentsByGraphQL({ ask, url: graphql, repository, call, number });
      if (found) return found;
      graphql = undefined;
    }
    self ??= await whoAmI(ask, app);
    return commentsByRest(ask, call, self);
  }

  /** Once more if the list changed while it was read; then it is an error. */
  async function all(ask: Ask, number: number): Promise<readonly ReadComment[]> {
    for (let tries = 1; tries <= 2; tries++) {
      const { comments, whole } = await read(ask, number);
      const unique = new Map(comments.map((comment) => [comment.id, comment]));
      if (whole) return [...unique.values()].sort((a, b) => a.id - b.id);
    }
    throw new GitHubError(0, `the comments of #${number} changed each time while they were read`);
  }

  async function create(ask: Ask, number: number, body: string): Promise<Comment> {
    const what = `comment on #${number}`;
    const call = { route: CREATE, parameters: { issue_number: number, body }, what, permission: MAY_WRITE };
    for (let tries = 1; ; tries++) {
      const answer = await ask.write(call);
      // What a token has just written is its own.
      if (!('unsure' in answer)) return { ...restComment(answer.data, { app }), mine: true };
      // It may have been written all the same: a second one would stay for ever.
      const written = (await all(ask, number)).findLast((comment) => comment.mine && sameText(comment.body, body));
      if (written) return written;
      if (tries === 2) throw answer.unsure;
    }
  }

  /** Not sent twice: in between a newer run may have put its own verdict there. */
  async function update(ask: Ask, comment: number, body: string): Promise<Comment> {
    const what = `change comment ${comment}`;
    const parameters = { comment_id: comment };
    const answer = await ask.write({ route: UPDATE, parameters: { ...parameters, body }, what, permission: MAY_WRITE });
    if (!('unsure' in answer)) return { ...restComment(answer.data, { app }), mine: true };
    const now = await ask.read({ route: READ, parameters, what: `read comment ${comment}`, permission: MAY_READ });
    const written = { ...restComment(now.data, { app }), mine: true };
    if (sameText(written.body, body)) return written;
    throw answer.unsure;
  }

  async function remove(ask: Ask, comment: number): Promise<void> {
    const parameters = { comment_id: comment };
    const what = `delete comment ${comment}`;
    const answer = await ask.write({ route: DELETE, parameters, what, permission: MAY_WRITE });
    if (!('unsure' in answer)) return;
    const read = { route: READ, parameters, what: `read comment ${comment}`, permission: MAY_READ };
    const gone = await ask.read(read).then(
      () => false,
      (error: unknown) => error instanceof GitHubError && error.status === 404,
    );
    if (!gone) throw answer.unsure;
  }

  return { all, since, create, update, remove };
}

/** GitHub may keep another kind of line end, and drops white space at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
