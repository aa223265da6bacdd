import { changedBy } from './changed.ts';
import type { Operation } from './description.ts';
import type { Rest } from './graphql.ts';

/** What the emulator lacks: commit statuses, deployments, pull requests as issues, and lists that are empty unless declared. */

export interface Added {
  readonly status: number;
  readonly data: unknown;
}
type Node = Record<string, unknown>;
type Addition = (
  operation: Operation,
  body: Node,
  query: URLSearchParams,
  rest: Rest,
) => Promise<Added | undefined> | Added;

const HOME = '/repos/{owner}/{repo}';

/** Answers for operations that the emulator does not have; one for each world, because some remember. */
export function additions(): (
  operation: Operation,
  body: Node,
  query: URLSearchParams,
  rest: Rest,
) => Promise<Added | undefined> {
  const statuses: Node[] = [];
  const deployments: Node[] = [];
  const deploymentStatuses: (Node & { of: string })[] = [];
  let ids = 0;
  const made = (body: Node): Node => ({ id: ++ids, created_at: new Date().toISOString(), ...body });
  const ok = (data: unknown): Added => ({ status: 200, data });
  const empty =
    (data: unknown): Addition =>
    () =>
      ok(data);
  const statusesOf = (operation: Operation) => statuses.filter((status) => status.sha === operation.path.ref).reverse();

  const known: Readonly<Record<string, Addition>> = {
    [`POST ${HOME}/statuses/{sha}`]: (operation, body) => {
      const status = made({
        context: 'default',
        description: null,
        target_url: null,
        ...body,
        sha: operation.path.sha,
      });
      statuses.push(status);
      return { status: 201, data: status };
    },
    [`GET ${HOME}/commits/{ref}/statuses`]: (operation, _, query) => ok(page(statusesOf(operation), query)),
    [`GET ${HOME}/commits/{ref}/status`]: (operation) => ok(combined(operation, statusesOf(operation))),
    [`POST ${HOME}/deployments`]: (_, body) => {
      const deployment = made({ environment: 'production', ...body, sha: body.ref });
      deployments.push(deployment);
      return { status: 201, data: deployment };
    },
    [`GET ${HOME}/deployments`]: (_, __, query) => ok(page(filtered(deployments, query).reverse(), query)),
    [`GET ${HOME}/deployments/{deployment_id}`]: ({ path }) =>
      found(deployments.find(({ id }) => String(id) === path.deployment_id)),
    [`POST ${HOME}/deployments/{deployment_id}/statuses`]: ({ path }, body) => {
      const status = { ...made(body), of: path.deployment_id ?? '' };
      deploymentStatuses.push(status);
      return { status: 201, data: status };
    },
    [`GET ${HOME}/deployments/{deployment_id}/statuses`]: ({ path }, _, query) =>
      ok(page(deploymentStatuses.filter(({ of }) => of === path.deployment_id).reverse(), query)),
    [`GET ${HOME}/issues/{issue_number}`]: (operation, _, __, rest) => pullAsIssue(operation, rest),
    [`GET ${HOME}/commits/{commit_sha}/pulls`]: async ({ path }, _, query, rest) => {
      const pulls = await pullsNow(path, rest);
      // GitHub does not find pull requests from forks by commit everywhere.
      const own = pulls.filter(({ head, base }) => at(head, 'repo', 'id') === at(base, 'repo', 'id'));
      const has = ({ head, merge_commit_sha }: Node) =>
        at(head, 'sha') === path.commit_sha || merge_commit_sha === path.commit_sha;
      return ok(page(own.filter(has), query));
    },
    [`GET ${HOME}/pulls`]: async ({ path }, _, query, rest) => {
      const state = query.get('state') ?? 'open';
      const label = query.get('head');
      const pulls = (await pullsNow(path, rest)).filter((pull) => state === 'all' || pull.state === state);
      const from = ({ head }: Node) => `${at(head, 'repo', 'owner', 'login')}:${at(head, 'ref')}`;
      return ok(page(label === null ? pulls : pulls.filter((pull) => from(pull) === label), query));
    },
    [`GET ${HOME}/pulls/{pull_number}/files`]: (operation, _, query, rest) => ofPull(operation, query, rest, 'files'),
    [`GET ${HOME}/pulls/{pull_number}/commits`]: (operation, _, query, rest) =>
      ofPull(operation, query, rest, 'commits'),
    [`GET ${HOME}/code-scanning/analyses`]: () => ({ status: 404, data: { message: 'no analysis found' } }),
    // Nothing was pushed that is on record; a test that needs more declares it.
    [`GET ${HOME}/activity`]: empty([]),
    [`GET ${HOME}/dependabot/alerts`]: empty([]),
    [`GET ${HOME}/code-scanning/alerts`]: empty([]),
    [`GET ${HOME}/secret-scanning/alerts`]: empty([]),
    [`GET ${HOME}/rules/branches/{branch}`]: empty([]),
    [`GET ${HOME}/rulesets`]: empty([]),
    [`GET ${HOME}/codeowners/errors`]: empty({ errors: [] }),
    [`GET ${HOME}/environments`]: empty({ total_count: 0, environments: [] }),
  };
  return async (operation, body, query, rest) =>
    known[`${operation.method} ${operation.template}`]?.(operation, body, query, rest);
}

/** Every pull request, with its head of now: lists of the emulator have the head that it was opened with. */
async function pullsNow({ owner, repo }: Operation['path'], rest: Rest): Promise<Node[]> {
  const pulls = await rest.all(`/repos/${owner}/${repo}/pulls?state=all`);
  const now = pulls.map(({ number }) => rest.one(`/repos/${owner}/${repo}/pulls/${number}`));
  return (await Promise.all(now)).filter((pull) => pull !== undefined);
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (node as Node | null | undefined)?.[key], value);
}

/** Files or commits that a pull request brings; left to the emulator where they cannot be compared. */
async function ofPull({ path }: Operation, query: URLSearchParams, rest: Rest, what: 'files' | 'commits') {
  const home = `/repos/${path.owner}/${path.repo}`;
  const pull = await rest.one(`${home}/pulls/${path.pull_number}`);
  const changed = pull && (await changedBy(pull, home, rest));
  return changed && { status: 200, data: page(changed[what] as readonly Node[], query) };
}

/** Every pull request is an issue too, with the number of its comments; other numbers are left to the emulator. */
async function pullAsIssue({ path }: Operation, rest: Rest): Promise<Added | undefined> {
  const home = `/repos/${path.owner}/${path.repo}`;
  const pull = await rest.one(`${home}/pulls/${path.issue_number}`);
  if (pull === undefined) return undefined;
  const comments = (await rest.all(`${home}/issues/${path.issue_number}/comments`)).length;
  const { id, number, title, state, body, user, html_url, labels, created_at } = pull;
  const data = {
    id,
    number,
    title,
    state,
    body,
    user,
    html_url,
    labels,
    created_at,
    comments,
    pull_request: { html_url },
  };
  return { status: 200, data };
}

/** The newest status of each context; `pending` when there is none. */
function combined({ path }: Operation, newestFirst: readonly Node[]): Node {
  const newest = newestFirst.filter(
    (status, at) => newestFirst.findIndex(({ context }) => context === status.context) === at,
  );
  const states = newest.map(({ state }) => state);
  const bad = states.some((state) => state === 'failure' || state === 'error');
  const all = states.length > 0 && states.every((state) => state === 'success');
  const state = bad ? 'failure' : all ? 'success' : 'pending';
  return { state, sha: path.ref, total_count: newest.length, statuses: newest };
}

function filtered(items: readonly Node[], query: URLSearchParams): Node[] {
  const by = ['sha', 'ref', 'task', 'environment'].filter((name) => query.has(name));
  return items.filter((item) => by.every((name) => item[name] === query.get(name)));
}

function page(items: readonly Node[], query: URLSearchParams): readonly Node[] {
  const size = Number(query.get('per_page') ?? 30);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(from, from + size);
}

function found(data: Node | undefined): Added {
  return data === undefined ? { status: 404, data: { message: 'Not Found' } } : { status: 200, data };
}
