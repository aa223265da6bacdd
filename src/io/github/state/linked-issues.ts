import { GitHubError } from '../../../core/github.ts';
import { askGraphQL } from '../graphql.ts';
import { PER_PAGE } from '../pages.ts';
import { count, fields, id, list } from '../shape.ts';
import type { Source } from '../source.ts';

/** Only GraphQL knows them (https://docs.github.com/en/graphql/reference/objects#pullrequest). */
export const LINKED_ISSUES_QUERY = `query($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      closingIssuesReferences(first: ${PER_PAGE}) { totalCount nodes { number } }
    }
  }
}`;

/** Numbers of the issues that merging a pull request closes; `undefined` where the server has no GraphQL. Throws `GitHubError`. */
export async function linkedIssues(source: Source, number: number): Promise<readonly number[] | undefined> {
  if (source.graphqlUrl === undefined) return undefined;
  const [owner, name] = source.repository.split('/');
  const what = `list the issues that #${number} closes`;
  const call = { what, permission: 'issues: read', query: LINKED_ISSUES_QUERY, variables: { owner, name, number } };
  const data = await askGraphQL(source.ask(), source.graphqlUrl, call);
  if (data === undefined) return undefined;
  const pull = fields(fields(data.repository, 'the repository').pullRequest, `#${number}`);
  const linked = fields(pull.closingIssuesReferences, 'the linked issues');
  const nodes = list(linked.nodes, 'the linked issues').map((node) =>
    id(fields(node, 'an issue').number, 'its number'),
  );
  if (nodes.length !== count(linked.totalCount, 'the number of linked issues'))
    throw new GitHubError(0, `GitHub would not ${what}: there are more than ${PER_PAGE}, or some cannot be seen`);
  return nodes;
}
