import { type Comment, GitHubError } from '../../core/github.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import type { Reading } from './comments-rest.ts';
import { PER_PAGE, tooManyPages } from './pages.ts';
import { count, type Fields, fields, flag, id, isFields, list, text, word } from './shape.ts';

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
  nodes { fullDatabaseId body url isMinimized viewerDidAuthor }
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
  const comments: Comment[] = [];
  let after: string | null = null;
  for (let page = 1; page <= LIMITS.githubPages; page++) {
    const data = await query(ask, url, call, { owner, name, number, after });
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

function comment(node: unknown): Comment {
  const from = fields(node, 'a comment');
  return {
    id: id(from.fullDatabaseId, 'the id of a comment'),
    body: text(from.body, 'the text of a comment'),
    url: word(from.url, 'the address of a comment'),
    mine: flag(from.viewerDidAuthor, '`viewerDidAuthor`'),
    minimized: flag(from.isMinimized, '`isMinimized`'),
  };
}

/** `data` of the answer; `undefined` where the server cannot answer this query at all. */
async function query(ask: Ask, url: string, call: Call, variables: Fields): Promise<Fields | undefined> {
  const request = { ...call, route: 'POST /graphql', readOnly: true };
  let data: unknown;
  try {
    const parameters = { url, query: COMMENTS_QUERY, variables };
    ({ data } = await ask.read({ ...request, parameters }));
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 501)) return undefined;
    throw error;
  }
  const answer = fields(data, 'the answer of GraphQL');
  if (answer.errors === undefined) return fields(answer.data, 'the data of GraphQL');
  const problems = list(answer.errors, 'the errors of GraphQL').filter(isFields);
  // An older GitHub Enterprise Server does not know every field.
  const unknown = (problem: Fields) => isFields(problem.extensions) && problem.extensions.code === 'undefinedField';
  if (problems.some(unknown)) return undefined;
  throw refused(problems[0], call);
}

/** Errors come with status 200 (https://docs.github.com/en/graphql/guides/forming-calls-with-graphql). */
function refused(problem: Fields | undefined, call: Call): GitHubError {
  const would = `GitHub would not ${call.what}: `;
  const needed = `the token needs \`${call.permission}\``;
  switch (problem?.type) {
    case 'NOT_FOUND':
      return new GitHubError(404, `${would}not found, or the token cannot see it; ${needed}`, call.permission);
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return new GitHubError(403, `${would}forbidden; ${needed}`, call.permission);
    case 'RATE_LIMITED':
      return new GitHubError(429, `${would}rate limit of GraphQL reached`);
    default:
      return new GitHubError(0, `${would}GraphQL answered with an error`);
  }
}
