import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLError, type GraphQLSchema, graphql } from 'graphql';

/** GitHub's GraphQL over its REST: queries are checked against GitHub's own schema and run, for the fields below. */

type Node = Readonly<Record<string, unknown>>;
/** Every entry of a REST list, or one object; `undefined` for 404. */
export interface Rest {
  all(path: string): Promise<readonly Node[]>;
  one(path: string): Promise<Node | undefined>;
}

/** Answers of GraphQL that a test declares, because REST has nothing of the kind. */
export interface Declared {
  /** The issues that a pull request closes; `total` where GitHub counts more than it shows. */
  readonly linked: Map<number, { readonly issues: readonly number[]; readonly total?: number }>;
  /** The merge queue of a branch, first entry first. */
  readonly queues: Map<string, { readonly entries: readonly DeclaredEntry[]; readonly total?: number }>;
}

export interface DeclaredEntry {
  readonly pull: number;
  readonly pullHead: string;
  /** Absent until GitHub has built the commit of the entry. */
  readonly head?: string;
  readonly base?: string;
}

/** The package does not export it by name. */
const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
let schema: GraphQLSchema | undefined;

/** An error as GitHub writes it: with a type beside the message. */
class Refused extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Runs a query for somebody. `invalid` holds what GitHub's schema finds wrong with it. */
export async function answerGraphQL(
  request: { readonly query?: unknown; readonly variables?: unknown },
  viewer: string,
  rest: Rest,
  declared: Declared,
): Promise<{ readonly answer: unknown; readonly invalid: readonly string[] }> {
  // Half a second, for tests that ask GraphQL only.
  schema ??= buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, assumeValidSDL: true, noLocation: true });
  const source = String(request.query ?? '');
  const rootValue = {
    repository: (asked: Asked) => repository(asked, viewer, rest, declared),
    viewer: { login: viewer },
  };
  const result = await graphql({ schema, source, rootValue, variableValues: (request.variables ?? {}) as Node });
  const own = (error: GraphQLError) => error.originalError instanceof Refused;
  const invalid = (result.errors ?? []).filter((error) => !own(error)).map((error) => error.message);
  const errors = result.errors?.map((error) => ({
    ...(own(error) ? { type: (error.originalError as Refused).type } : { extensions: { code: 'invalid' } }),
    path: error.path,
    message: error.message,
  }));
  return { answer: { ...(errors ? { errors } : {}), data: result.data ?? null }, invalid };
}

type Asked = { readonly owner: string; readonly name: string };
interface Page {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

async function repository({ owner, name }: Asked, viewer: string, rest: Rest, declared: Declared) {
  const home = `/repos/${owner}/${name}`;
  if ((await rest.one(home)) === undefined)
    throw new Refused('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  const numbered = async ({ number }: { number: number }) => {
    const pull = await rest.one(`${home}/pulls/${number}`);
    const found = pull ?? (await rest.one(`${home}/issues/${number}`));
    if (found === undefined)
      throw new Refused('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`);
    return {
      __typename: pull ? 'PullRequest' : 'Issue',
      number,
      closingIssuesReferences: () => linked(declared.linked.get(number)),
      comments: async (page: Page) =>
        connection(await rest.all(`${home}/issues/${number}/comments`), page, (one) => asGraphQL(one, viewer)),
      reviews: async (page: Page) => connection(await rest.all(`${home}/pulls/${number}/reviews`), page, asReview),
    };
  };
  const mergeQueue = ({ branch }: { branch: string }) => queue(declared.queues.get(branch));
  return { issueOrPullRequest: numbered, pullRequest: numbered, issue: numbered, mergeQueue };
}

function linked({ issues = [], total = issues.length }: Partial<{ issues: readonly number[]; total: number }> = {}) {
  return { totalCount: total, nodes: issues.map((number) => ({ number })) };
}

/** A branch without a merge queue has none. */
function queue(declared: ReturnType<Declared['queues']['get']>) {
  if (declared === undefined) return null;
  const commit = (oid: string | undefined) => (oid === undefined ? null : { oid });
  const nodes = declared.entries.map(({ pull, pullHead, head, base }) => ({
    headCommit: commit(head),
    baseCommit: commit(base),
    pullRequest: { number: pull, headRefOid: pullHead },
  }));
  return { entries: { totalCount: declared.total ?? nodes.length, nodes } };
}

/** A page after or before the comment that the cursor names, which may be gone by now. */
function connection(comments: readonly Node[], page: Page, written: (node: Node) => Node) {
  const size = page.first ?? page.last;
  if (typeof size !== 'number')
    throw new Refused('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value.');
  if (size > 100) throw new Refused('EXCESSIVE_PAGINATION', `Requesting ${size} records exceeds the limit of 100.`);
  const backwards = typeof page.first !== 'number';
  const from = page.after ? idOf(page.after) : 0;
  const to = page.before ? idOf(page.before) : Number.POSITIVE_INFINITY;
  const left = comments.filter(({ id }) => Number(id) > from && Number(id) < to);
  const nodes = backwards ? left.slice(-size) : left.slice(0, size);
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    totalCount: comments.length,
    pageInfo: {
      hasNextPage: backwards ? page.before != null : left.length > size,
      hasPreviousPage: backwards ? left.length > size : page.after != null,
      startCursor: first ? cursor(first) : null,
      endCursor: last ? cursor(last) : null,
    },
    nodes: nodes.map(written),
  };
}

function cursor({ id }: Node): string {
  return Buffer.from(String(id)).toString('base64');
}

function idOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString());
}

function asGraphQL(comment: Node, viewer: string): Node {
  const user = comment.user as Node | null;
  return {
    id: comment.node_id,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: comment.html_url,
    createdAt: comment.created_at,
    lastEditedAt: comment.updated_at === comment.created_at ? null : comment.updated_at,
    isMinimized: comment.minimized !== null,
    viewerDidAuthor: user?.login === viewer,
    author: authorOf(comment),
  };
}

/** REST has nothing of what was edited or hidden; a declared review says it as GraphQL does. */
function asReview(review: Node): Node {
  return {
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    body: review.body ?? '',
    url: review.html_url,
    state: review.state,
    createdAt: review.submitted_at,
    submittedAt: review.submitted_at,
    lastEditedAt: review.lastEditedAt ?? null,
    isMinimized: review.isMinimized ?? false,
    commit: review.commit_id === null ? null : { oid: review.commit_id },
    author: authorOf(review),
  };
}

function authorOf({ user }: Node): Node | null {
  const { login, type, id } = (user ?? {}) as Node;
  if (typeof login !== 'string') return null;
  return { __typename: type, login: login.replace('[bot]', ''), databaseId: id };
}
