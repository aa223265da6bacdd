import { GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { type Fields, fields, isFields, list } from './shape.ts';

/** A question in GraphQL; `what` and `permission` as for a `Call`. */
export interface GraphQLCall extends Pick<Call, 'what' | 'permission'> {
  readonly query: string;
  readonly variables: Fields;
}

/**
 * `data` of the answer; `undefined` where the server cannot answer the question at all: no GraphQL, or one too old for its
 * fields. Throws `GitHubError`.
 */
export async function askGraphQL(ask: Ask, url: string, call: GraphQLCall): Promise<Fields | undefined> {
  const { query, variables, ...rest } = call;
  let data: unknown;
  try {
    const parameters = { url, query, variables };
    ({ data } = await ask.read({ ...rest, route: 'POST /graphql', readOnly: true, parameters }));
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
function refused(problem: Fields | undefined, call: GraphQLCall): GitHubError {
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
