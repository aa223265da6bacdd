import { afterEach, expect, it } from 'vitest';
import type { Context } from '../../src/core/context.ts';
import type { Ports } from '../../src/core/ports.ts';
import { openGitHubState } from '../../src/io/github.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { run } from '../../src/run.ts';
import { objectionsTo } from '../../src/sign-off/objections.ts';
import { checkRunRecord } from '../support/github/run-records.ts';
import { createWorld, type World } from '../support/github/world.ts';
import { commit } from '../support/github-state.ts';

/** What a long pull request costs: 250 reviews, 500 comments, 300 check runs, 120 commits, and 21 criteria that ask about it. */

let world: World | undefined;
afterEach(async () => {
  const open = world;
  world = undefined;
  await open?.close();
});

const HOME = 'GET /repos/acme/shop';
const HEAD = commit('a');
const SIGNERS = 5;
const user = (id: number) => ({ login: `person-${id}`, id, type: 'User' });
const time = (second: number) => new Date(1_800_000_000_000 + second * 1000).toISOString();

function fill({ front }: World): void {
  const repo = { id: 1, full_name: 'acme/shop' };
  front.answer(`${HOME}/pulls/1`, {
    number: 1,
    title: 'x',
    body: '',
    state: 'open',
    draft: false,
    labels: [],
    user: user(1),
    head: { sha: HEAD, ref: 'feature', repo },
    base: { sha: commit('b'), ref: 'main', repo },
    merged_at: null,
    merged: false,
    merge_commit_sha: null,
    commits: 120,
    changed_files: 3,
    html_url: 'https://x/1',
  });
  const commits = Array.from({ length: 120 }, (_, at) => ({
    sha: at === 119 ? HEAD : `${at}`.padStart(40, '0'),
    author: user(1),
    committer: user(1),
    commit: { message: 'x', verification: { verified: false } },
  }));
  front.answer(`${HOME}/pulls/1/commits`, commits);
  const reviews = Array.from({ length: 250 }, (_, at) => ({
    id: at + 1,
    user: user(100 + (at % 60)),
    state: at < 240 ? 'COMMENTED' : 'APPROVED',
    body: '',
    commit_id: at < 240 + SIGNERS ? HEAD : commit('c'),
    submitted_at: time(at),
    html_url: `https://x/r${at}`,
  }));
  front.answer(`${HOME}/pulls/1/reviews`, reviews);
  const comments = Array.from({ length: 500 }, (_, at) => ({
    id: at + 1,
    user: user(200 + (at % 50)),
    body: at % 50 < SIGNERS ? '/gonogo sign team' : 'Thanks!',
    html_url: `https://x/c${at}`,
    created_at: time(1000 + at),
    updated_at: time(1000 + at),
    minimized: null,
  }));
  front.answer(`${HOME}/issues/1/comments`, comments);
  const push = (ref: string, second: number, after: string) => ({
    id: second,
    node_id: 'x',
    before: commit('0'),
    after,
    ref,
    timestamp: time(second),
    activity_type: 'push',
    actor: null,
  });
  front.answer(`${HOME}/activity`, [
    push('refs/heads/main', 900, commit('d')),
    push('refs/heads/feature', 500, HEAD),
    push('refs/heads/main', 2, commit('b')),
  ]);
  front.answer(`${HOME}/commits`, [{ sha: commit('b') }]);
  const checks = Array.from({ length: 300 }, (_, at) => checkRunRecord(`test ${at}`, HEAD));
  front.list(`${HOME}/commits/${HEAD}/check-runs`, { key: 'check_runs', items: checks });
  front.list(`${HOME}/commits/${HEAD}/status`, { key: 'statuses', items: [] });
  front.list(`${HOME}/actions/runs`, { key: 'workflow_runs', items: [] });
  for (let id = 100; id < 160; id++)
    front.answer(`${HOME}/collaborators/person-${id}/permission`, {
      permission: 'write',
      role_name: 'write',
      user: user(id),
    });
}

it.each([
  ['GraphQL', 'present', 20],
  // Lists of several pages are read twice there, because no count says whether they changed meanwhile.
  ['REST', 'absent', 34],
] as const)('by %s it is asked little', async (_, graphql, most) => {
  world = await createWorld({ graphql });
  fill(world);
  const { repository, apiUrl, graphqlUrl, tokens, front } = world;
  const options = { repository, apiUrl, graphqlUrl, token: tokens.actions, version: '1.2.3' };
  const state = openGitHubState(options);
  const members = Array.from({ length: SIGNERS }, (_, at) => `"@person-${200 + at}"`).join(', ');
  const criteria = Array.from(
    { length: 19 },
    (_, at) => `      - { title: Item ${at}, sign-off: { role: sre, max-age: ${at + 1}d } }`,
  );
  const yaml = `version: 1\nroles: { sre: [${members}] }\ncriteria:\n  - group: Team\n    criteria:\n${criteria.join('\n')}\n  - { title: Approved, approvals: {} }\n  - { title: Green, checks: all }\n`;
  const { checklist } = await loadChecklist('.github/gonogo.yml', new TextEncoder().encode(yaml));
  const context: Context = {
    now: 1_800_002_000,
    actions: true,
    fork: false,
    repository,
    commit: HEAD,
    pullRequest: 1,
    policy: { commit: commit('d'), branch: 'main' },
  };
  const signOffs = { counted: false, recorded: async () => ({ entries: [], problems: [] }), tree: async () => '' };
  const results = await run(
    {
      checklist,
      sha256: '0'.repeat(64),
      ref: null,
      params: {},
      github: {},
      inputs: {},
      context,
      clock: () => 0,
      checklistAt: async () => checklist,
      objections: () => objectionsTo(checklist, context, state),
    },
    { signOffs, github: state, environment: () => undefined } as unknown as Ports,
  );
  expect(results.decision.verdict).toBe('GO');
  const asked = front.requests.map(({ path, operation }) => `${operation} ${path}`);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(most + SIGNERS);
  expect(asked.filter((one) => one.includes('/permission'))).toHaveLength(SIGNERS);
});
