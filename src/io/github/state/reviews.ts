import type { Review } from '../../../core/github/people.ts';
import { GitHubError } from '../../../core/github.ts';
import { account } from '../account.ts';
import { ACTOR, actor } from '../actor.ts';
import { END_VARIABLES, endsOf, readBothEnds } from '../both-ends.ts';
import type { Call } from '../call.ts';
import { askGraphQL } from '../graphql.ts';
import { everyPage } from '../pages.ts';
import { fields, flag, id, isFields, moment, objectName, text, word } from '../shape.ts';
import type { Source } from '../source.ts';

/** Only GraphQL says whether the text of a review was changed (https://docs.github.com/en/graphql/reference/objects#pullrequestreview). */
export const REVIEWS_QUERY = `query($owner: String!, $name: String!, $number: Int!, ${END_VARIABLES}) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      ${endsOf('reviews', `fullDatabaseId body url state createdAt submittedAt lastEditedAt isMinimized commit { oid } author { ${ACTOR} }`)}
    }
  }
}`;

interface Reading {
  readonly reviews: readonly Review[];
  readonly whole: boolean;
}

/** Every review of a pull request, oldest first; read once more where the list changed meanwhile. Throws `GitHubError`. */
export async function reviewsOf(source: Source, number: number): Promise<readonly Review[]> {
  const what = `read the reviews of #${number}`;
  const call = { parameters: { pull_number: number }, what, permission: 'pull-requests: read' };
  for (let tries = 1; tries <= 2; tries++) {
    const { reviews, whole } = (await byGraphQL(source, call, number)) ?? (await byRest(source, call));
    const unique = new Map(reviews.map((review) => [review.id, review]));
    if (whole) return [...unique.values()].sort((a, b) => a.at - b.at || a.id - b.id);
  }
  throw new GitHubError(0, `the reviews of #${number} changed each time while they were read`);
}

async function byGraphQL(source: Source, call: Omit<Call, 'route'>, number: number): Promise<Reading | undefined> {
  if (source.graphqlUrl === undefined) return undefined;
  const [owner, name] = source.repository.split('/');
  const [url, ask] = [source.graphqlUrl, source.ask()];
  const read = await readBothEnds({
    ask: async (ends) => {
      const variables = { owner, name, number, ...ends };
      const data = await askGraphQL(ask, url, { ...call, query: REVIEWS_QUERY, variables });
      return data && fields(fields(data.repository, 'the repository').pullRequest, `#${number}`);
    },
    item: fromGraphQL,
    what: 'reviews',
    call,
  });
  return read && { reviews: read.items, whole: read.whole };
}

function fromGraphQL(node: unknown): Review {
  const from = fields(node, 'a review');
  return {
    id: id(from.fullDatabaseId, 'the id of a review'),
    author: actor(from.author),
    state: stateOf(from.state),
    body: text(from.body, 'the text of a review'),
    commit: isFields(from.commit) ? objectName(from.commit.oid, 'the commit of a review') : undefined,
    at: moment(from.submittedAt ?? from.createdAt, 'when a review was given'),
    edited: from.lastEditedAt !== null,
    minimized: flag(from.isMinimized, '`isMinimized`'),
    url: word(from.url, 'the address of a review'),
  };
}

/** For servers without GraphQL. Pages are cut by position: several are whole if they read the same twice. */
async function byRest(source: Source, call: Omit<Call, 'route'>): Promise<Reading> {
  const ask = source.ask();
  const listing = { ...call, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews' };
  const first = await everyPage(ask, listing);
  const reviews = first.items.map(fromRest);
  if (first.pages === 1) return { reviews, whole: true };
  const again = (await everyPage(ask, listing)).items.map(fromRest);
  const ids = (all: readonly Review[]) => all.map((review) => review.id).join();
  return { reviews: again, whole: ids(again) === ids(reviews) };
}

function fromRest(item: unknown): Review {
  const from = fields(item, 'a review');
  const state = stateOf(from.state);
  return {
    id: id(from.id, 'the id of a review'),
    author: account(from.user),
    state,
    body: text(from.body ?? '', 'the text of a review'),
    commit: typeof from.commit_id === 'string' ? objectName(from.commit_id, 'the commit of a review') : undefined,
    // One that is not given yet has no time, and counts for nothing.
    at: state === 'pending' ? 0 : moment(from.submitted_at, 'when a review was given'),
    edited: 'unknown',
    minimized: false,
    url: word(from.html_url, 'the address of a review'),
  };
}

function stateOf(value: unknown): Review['state'] {
  const state = word(value, 'the state of a review').toLowerCase().replaceAll('_', '-');
  const known = ['approved', 'changes-requested', 'commented', 'dismissed', 'pending'] as const;
  const found = known.find((one) => one === state);
  if (!found)
    throw new GitHubError(0, "GitHub's answer is not usable: the state of a review is none that it documents");
  return found;
}
