import { ACTOR, actor } from './actor.ts';
import type { Ask } from './ask.ts';
import { END_VARIABLES, type Ends, endsOf, type OuterPages, readBothEnds, readOuterPages } from './both-ends.ts';
import type { Call } from './call.ts';
import type { ReadComment, Reading } from './comments-rest.ts';
import { askGraphQL } from './graphql.ts';
import { fields, flag, id, moment, text, word } from './shape.ts';

/** `fullDatabaseId` and not `databaseId`: ids of comments have outgrown the 32 bits of GraphQL's `Int`. */
const NODE = `fullDatabaseId body url createdAt lastEditedAt isMinimized viewerDidAuthor author { ${ACTOR} }`;

export const COMMENTS_QUERY = `query($owner: String!, $name: String!, $number: Int!, ${END_VARIABLES}) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${endsOf('comments', NODE)} }
      ... on PullRequest { ${endsOf('comments', NODE)} }
    }
  }
}`;

/** Which comments, of whom it is asked, and how. */
export interface CommentsAt {
  readonly ask: Ask;
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly call: Call;
  readonly number: number;
}

/**
 * The comments by GraphQL, which alone says whether this token wrote one, and whether all of them were read: `undefined`
 * where the server has no GraphQL, or one too old for these fields. Throws `GitHubError`.
 */
export async function commentsByGraphQL(at: CommentsAt): Promise<Reading | undefined> {
  const read = await readBothEnds(endsAt(at));
  return read && { comments: read.items, whole: read.whole };
}

/** The first and the last hundred, and how many there are; `undefined` as above. Throws `GitHubError`. */
export async function outerComments(at: CommentsAt): Promise<OuterPages<ReadComment> | undefined> {
  return readOuterPages(endsAt(at));
}

function endsAt({ ask, url, repository, call, number }: CommentsAt): Ends<ReadComment> {
  const [owner, name] = repository.split('/');
  return {
    ask: async (ends) => {
      const asked = { ...call, query: COMMENTS_QUERY, variables: { owner, name, number, ...ends } };
      const data = await askGraphQL(ask, url, asked);
      return data && fields(fields(data.repository, 'the repository').issueOrPullRequest, `#${number}`);
    },
    item: comment,
    what: 'comments',
    call,
  };
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
