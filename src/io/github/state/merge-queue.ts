import type { QueueEntry } from '../../../core/github/change.ts';
import { GitHubError } from '../../../core/github.ts';
import { askGraphQL } from '../graphql.ts';
import { PER_PAGE } from '../pages.ts';
import { count, fields, id, isFields, list, objectName } from '../shape.ts';
import type { Source } from '../source.ts';

/** Only GraphQL knows it (https://docs.github.com/en/graphql/reference/objects#mergequeue). */
export const MERGE_QUEUE_QUERY = `query($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: ${PER_PAGE}) {
        totalCount
        nodes { headCommit { oid } baseCommit { oid } pullRequest { number headRefOid } }
      }
    }
  }
}`;

/** Who waits in the merge queue of a branch; `undefined` where the server has no GraphQL. Throws `GitHubError`. */
export async function mergeQueue(source: Source, branch: string): Promise<readonly QueueEntry[] | undefined> {
  if (source.graphqlUrl === undefined) return undefined;
  const [owner, name] = source.repository.split('/');
  const what = `read the merge queue of \`${branch}\``;
  const call = {
    what,
    permission: 'pull-requests: read',
    query: MERGE_QUEUE_QUERY,
    variables: { owner, name, branch },
  };
  const data = await askGraphQL(source.ask(), source.graphqlUrl, call);
  const queue = data && fields(data.repository, 'the repository').mergeQueue;
  if (!isFields(queue)) return undefined;
  const entries = fields(queue.entries, 'the entries of the queue');
  const nodes = list(entries.nodes, 'the entries of the queue').map((node) => fields(node, 'an entry of the queue'));
  if (nodes.length !== count(entries.totalCount, 'the number of entries'))
    throw new GitHubError(0, `GitHub would not ${what}: it has more than ${PER_PAGE} entries`);
  // An entry has no commits until GitHub has built them.
  return nodes.filter(({ headCommit, baseCommit }) => isFields(headCommit) && isFields(baseCommit)).map(entry);
}

function entry(node: Readonly<Record<string, unknown>>): QueueEntry {
  const pull = fields(node.pullRequest, 'the pull request of an entry');
  const commit = (value: unknown, what: string) => objectName(fields(value, what).oid, what);
  return {
    pull: id(pull.number, 'the number of a pull request'),
    pullHead: objectName(pull.headRefOid, 'the head of a pull request'),
    headCommit: commit(node.headCommit, 'the head of an entry'),
    baseCommit: commit(node.baseCommit, 'the base of an entry'),
  };
}
