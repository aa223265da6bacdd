import { LIMITS } from '../../core/limits.ts';
import { ACTOR, actor } from './actor.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import type { ReadComment, Reading } from './comments-rest.ts';
import { askGraphQL } from './graphql.ts';
import { PER_PAGE, tooManyPages } from './pages.ts';
import { count, fields, flag, id, list, moment, text, word } from './shape.ts';

/** `fullDatabaseId` and not `databaseId`: ids of comments have outgrown the 32 bits of GraphQL's `Int`. */
export const COMMENTS_QUERY = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(first: ${PER_PAGE}, after: $after) { ...page } }
      ... on PullRequest { comments(first: ${PER_PAGE}, after: $after) { ...page } }
    }
  }
}
fragment page on IssueCommentConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body url createdAt lastEditedAt isMinimized viewerDidAuthor author { ${ACTOR} } }
}`;

/**
 * The comments by GraphQL, which alone says whether this token wrote one, and whether all of them were read: `undefined`
 * where the server has no GraphQL, or one too old for these fields. Throws `GitHubError`.
 */
export async function commentsByGraphQL(
  ask: Ask,
  url: string,
  repository: string,
  call: Call,
  number: number,
): Promise<Reading | undefined> {
  const [owner, name] = repository.split('/');
  const comments: ReadComment[] = [];
  let after: string | null = null;
  for (let page = 1; page <= LIMITS.githubPages; page++) {
    const asked = { ...call, query: COMMENTS_QUERY, variables: { owner, name, number, after } };
    const data = await askGraphQL(ask, url, asked);
    if (data === undefined) return undefined;
    const found = fields(fields(data.repository, 'the repository').issueOrPullRequest, `#${number}`);
    const connection = fields(found.comments, `the comments of #${number}`);
    comments.push(...list(connection.nodes, 'the nodes of a page of comments').map(comment));
    const total = count(connection.totalCount, 'the number of comments');
    const info = fields(connection.pageInfo, 'where a page of comments ends');
    if (!flag(info.hasNextPage, '`hasNextPage`')) {
      const ids = new Set(comments.map((comment) => comment.id));
      return { comments, whole: ids.size === total };
    }
    after = word(info.endCursor, '`endCursor`');
  }
  throw tooManyPages(call);
}

function comment(node: unknown): ReadComment {
  const from = fields(node, 'a comment');
  return {
    author: actor(from.author),
    at: moment(from.createdAt, 'when a comment was made'),
    edited: from.lastEditedAt !== null,
    id: id(from.fullDatabaseId, 'the id of a comment'),
    body: text(from.body, 'the text of a comment'),
    url: word(from.url, 'the address of a comment'),
    mine: flag(from.viewerDidAuthor, '`viewerDidAuthor`'),
    minimized: flag(from.isMinimized, '`isMinimized`'),
  };
}
