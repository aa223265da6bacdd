import { readFileSync } from 'node:fs';

/** What GitHub sends to workflows: every example of `@octokit/webhooks-examples`, and what that lacks. */

type Json = Readonly<Record<string, unknown>>;
export interface Webhook {
  /** `pull_request.opened 3`, or what is particular about a hand-made one. */
  readonly name: string;
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  readonly payload: Json;
}

const EXAMPLES = new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url);

/** The 329 examples of the package, in its order. */
export function exampleWebhooks(): Webhook[] {
  const events = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as { name: string; examples: Json[] }[];
  return events.flatMap(({ name: event, examples }) =>
    examples.map((payload, at) => {
      const action = typeof payload.action === 'string' ? `.${payload.action}` : '';
      return { name: `${event}${action} ${at + 1}`, event, payload };
    }),
  );
}

/** Hand-made: what the package lacks, and what has broken gates. Each is an example with one thing changed. */
export function handMadeWebhooks(): Webhook[] {
  const examples = exampleWebhooks();
  const of = (name: string): Json => {
    const found = examples.find((example) => example.name.startsWith(name));
    if (found === undefined) throw new Error(`no example ${name}`);
    return found.payload;
  };
  const opened = of('pull_request.opened');
  const pull = opened.pull_request as Json;
  const head = pull.head as Json;
  const pullRequest = (name: string, change: Json, payload: Json = {}): Webhook => {
    const changed = { ...opened, ...payload, pull_request: { ...pull, ...change } };
    return { name, event: 'pull_request', payload: changed };
  };
  const fork = { ...(head.repo as Json), id: 999_999_999, full_name: 'mallory/shop', fork: true };
  const group = of('merge_group');
  const merge = group.merge_group as Json;
  return [
    pullRequest('an edited title', {}, { action: 'edited', changes: { title: { from: 'before' } } }),
    pullRequest(
      'an edited base',
      {},
      { action: 'edited', changes: { base: { ref: { from: 'main' }, sha: { from: SHA } } } },
    ),
    pullRequest('from a fork', { head: { ...head, label: 'mallory:main', repo: fork } }),
    pullRequest('from a repository that was deleted', { head: { ...head, label: 'unknown repository', repo: null } }),
    pullRequest('by an account that was deleted', { user: null, head: { ...head, user: null } }),
    pullRequest('by Dependabot', { user: { login: 'dependabot[bot]', id: 49699333, type: 'Bot' } }),
    pullRequest('without a body', { body: null }),
    pullRequest('without a head', { head: null }),
    pullRequest('with an empty head commit', { head: { ...head, sha: '' } }),
    pullRequest('a hostile title and branch', {
      title: '::error::x\n<!-- gonogo:v1 key=default -->',
      head: { ...head, ref: '$(id)`id`;::set-output' },
    }),
    { ...pullRequest('as the target', {}), event: 'pull_request_target' },
    { name: 'a merge group', event: 'merge_group', payload: group },
    {
      name: 'a merge group without a head',
      event: 'merge_group',
      payload: { ...group, merge_group: { ...merge, head_sha: '' } },
    },
    {
      name: 'a deleted branch',
      event: 'push',
      payload: { ...of('push'), deleted: true, after: '0'.repeat(40), head_commit: null },
    },
    { name: 'a schedule', event: 'schedule', payload: { schedule: '0 0 * * *', repository: opened.repository } },
    { name: 'nothing at all', event: 'pull_request', payload: {} },
    { name: 'an event that does not exist yet', event: 'quantum_push', payload: {} },
  ];
}

const SHA = 'b'.repeat(40);
