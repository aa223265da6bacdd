import { afterEach, describe, expect, it } from 'vitest';
import type { Pull } from '../../src/core/github/change.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import { openGitHubState } from '../../src/io/github.ts';
import { createWorld, type Plan, type World } from '../support/github/world.ts';
import { commit, pullWith } from '../support/github-state.ts';

/** What the adapter asks of GitHub about people, against GitHub's own description, and how it reads the answers. */

let world: World | undefined;
afterEach(async () => {
  const open = world;
  world = undefined;
  await open?.close();
});
async function start(plan: Plan = {}, more: object = {}): Promise<{ world: World; state: GitHubState }> {
  world = await createWorld(plan);
  const { repository, apiUrl, graphqlUrl, tokens } = world;
  const timing = { now: () => Date.now() / 1000, wait: async () => {}, random: () => 0 };
  const options = { repository, apiUrl, graphqlUrl, token: tokens.actions, version: '1.2.3', timing };
  return { world, state: openGitHubState({ ...options, ...more }) };
}

const HOME = 'GET /repos/acme/shop';
const user = (login: string, id: number, type = 'User') => ({ login, id, type });
const review = (id: number, more: object = {}) => ({
  id: 4_000_000_000 + id,
  user: user('bob', 2),
  state: 'APPROVED',
  body: '',
  commit_id: commit('a'),
  submitted_at: new Date(1_800_000_000_000 + id * 1000).toISOString(),
  html_url: `https://github.com/acme/shop/pull/1#pullrequestreview-${id}`,
  ...more,
});

const SERVERS: readonly (readonly [name: string, plan: Plan, edited: boolean | 'unknown'])[] = [
  ['GraphQL', { graphql: 'present' }, false],
  ['REST (F15: no GraphQL)', { graphql: 'absent' }, 'unknown'],
  ['REST (F15: a GraphQL too old)', { graphql: 'old' }, 'unknown'],
];
for (const [name, plan, edited] of SERVERS)
  describe(`by ${name}`, () => {
    it('reads reviews', async () => {
      const { world, state } = await start(plan);
      const reviews = [
        review(3, { state: 'CHANGES_REQUESTED', commit_id: null }),
        review(1),
        review(2, { state: 'DISMISSED', user: null, body: '/gonogo sign x' }),
        review(4, { state: 'COMMENTED', user: user('dependabot[bot]', 9, 'Bot') }),
      ];
      world.front.answer(`${HOME}/pulls/1/reviews`, reviews);
      const got = await state.reviews(1);
      expect(got.map((one) => [one.state, one.author?.id, one.author?.kind, one.commit?.[0]])).toEqual([
        ['approved', 2, 'person', 'a'],
        ['dismissed', undefined, undefined, 'a'],
        ['changes-requested', 2, 'person', undefined],
        ['commented', 9, 'bot', 'a'],
      ]);
      expect(got.every((one) => one.edited === edited)).toBe(true);
      expect(got[0]).toMatchObject({ id: 4_000_000_001, at: 1_800_000_001 });
    });
    for (const count of [0, 1, 100, 101, 250])
      it(`F12: reads all of ${count} reviews`, async () => {
        const { world, state } = await start(plan);
        const reviews = Array.from({ length: count }, (_, at) => review(at + 1));
        world.front.answer(`${HOME}/pulls/1/reviews`, reviews);
        expect((await state.reviews(1)).map(({ id }) => id)).toEqual(reviews.map(({ id }) => id));
      });
    it('a state of a review that GitHub does not document is no state', async () => {
      const { world, state } = await start(plan);
      world.front.answer(`${HOME}/pulls/1/reviews`, [review(1, { state: 'PENDING' })]);
      expect(await state.reviews(1)).toMatchObject([{ state: 'pending' }]);
      if (plan.graphql === 'present') return;
      world.front.answer(`${HOME}/pulls/2/reviews`, [review(1, { state: 'BLESSED' })]);
      await expect(state.reviews(2)).rejects.toThrow('not usable');
    });
    it('reads who said what, and when', async () => {
      const { world, state } = await start({ ...plan, comments: [{ by: 'alice', body: '/gonogo sign x' }] });
      const [said] = await state.said(1);
      expect(said).toMatchObject({ body: '/gonogo sign x', edited: false, minimized: false });
      expect(said?.author).toMatchObject({ login: 'alice', kind: 'person' });
      expect(Math.abs((said?.at ?? 0) - Date.now() / 1000)).toBeLessThan(60);
      world.front.deleted.add('alice');
      expect((await (await reopened(world)).said(1))[0]?.author).toBeUndefined();
    });
  });

function reopened({ repository, apiUrl, graphqlUrl, tokens }: World): GitHubState {
  return openGitHubState({ repository, apiUrl, graphqlUrl, token: tokens.actions, version: '1.2.3' });
}

it('B08: GraphQL says what was edited and hidden', async () => {
  const { world, state } = await start();
  const edited = { lastEditedAt: '2026-11-21T09:00:00Z' };
  world.front.answer(`${HOME}/pulls/1/reviews`, [review(1, edited), review(2, { isMinimized: true })]);
  const got = await state.reviews(1);
  expect(got.map((one) => [one.edited, one.minimized])).toEqual([
    [true, false],
    [false, true],
  ]);
});
it('B08: an edited comment, by REST', async () => {
  const { world, state } = await start({ graphql: 'absent' });
  const id = await world.comment('alice', 'a');
  world.front.faults.declare('/issues/1/comments', {
    says: JSON.stringify([
      {
        id,
        body: '/gonogo sign x',
        html_url: 'x',
        user: user('alice', 1),
        created_at: '2026-11-21T09:00:00Z',
        updated_at: '2026-11-21T09:00:05Z',
      },
    ]),
  });
  expect(await state.said(1)).toMatchObject([{ edited: true }]);
});

describe('B12: what somebody may do', () => {
  const rows: readonly (readonly [name: string, answer: object, permission: string])[] = [
    ['the name of the role', { permission: 'write', role_name: 'maintain', user: user('bob', 2) }, 'maintain'],
    [
      'triage, which the old word calls read',
      { permission: 'read', role_name: 'triage', user: user('bob', 2) },
      'triage',
    ],
    [
      "a role of the organisation's own",
      { permission: 'write', role_name: 'release-manager', user: user('bob', 2) },
      'write',
    ],
    ['neither', { permission: 'wizard', role_name: 'wizard', user: user('bob', 2) }, 'none'],
    ['nothing', { permission: 'none', role_name: 'none', user: user('bob', 2) }, 'none'],
    [
      'B15: another account has that login now',
      { permission: 'admin', role_name: 'admin', user: user('bob', 77) },
      'none',
    ],
    [
      'an association is no permission',
      { permission: 'read', role_name: 'read', author_association: 'OWNER', user: null },
      'read',
    ],
  ];
  it.each(rows)('%s', async (_, answer, permission) => {
    const { world, state } = await start();
    world.front.answer(`${HOME}/collaborators/bob/permission`, answer);
    expect(await state.permission({ id: 2, login: 'bob', kind: 'person' })).toBe(permission);
  });
});

describe('B13: who is in a team', () => {
  const TEAM = 'GET /orgs/acme/teams/sre';
  const rows: readonly (readonly [
    name: string,
    membership: [unknown, number],
    team: number,
    outcome: boolean | RegExp,
  ])[] = [
    ['404 and 404: the token cannot see it', [{}, 404], 404, /cannot see who is in @acme\/sre/],
    ['404 and 200: no member', [{}, 404], 200, false],
    ['200: a member', [{ state: 'active', role: 'member', url: 'x' }, 200], 200, true],
    ['200 and 404: a member all the same', [{ state: 'active', role: 'member', url: 'x' }, 200], 404, true],
    ['invited, and not there yet', [{ state: 'pending', role: 'member', url: 'x' }, 200], 200, false],
    ['403', [{ message: 'no' }, 403], 200, /cannot see who is in/],
  ];
  it.each(rows)('%s', async (_, [data, status], team, outcome) => {
    const { world, state } = await start();
    world.front.answer(`${TEAM}/memberships/bob`, data, status);
    world.front.answer(TEAM, { id: 1, slug: 'sre' }, team);
    const asked = state.inTeam('acme', 'sre', 'bob');
    if (typeof outcome === 'boolean') expect(await asked).toBe(outcome);
    else
      await expect(asked).rejects.toMatchObject({
        cause: 'denied',
        hint: expect.stringContaining('team-token'),
        message: expect.stringMatching(outcome),
      });
  });
  it('is asked with the token for teams, and only that', async () => {
    const { world: open, state } = await start({}, {});
    void state;
    const { repository, apiUrl, graphqlUrl, tokens } = open;
    const own = openGitHubState({
      repository,
      apiUrl,
      graphqlUrl,
      token: tokens.actions,
      teamToken: tokens.bob,
      version: '1',
    });
    open.front.answer(`${TEAM}/memberships/bob`, { state: 'active', role: 'member', url: 'x' });
    await own.inTeam('acme', 'sre', 'bob');
    const [request] = open.front.requests.filter(({ path }) => path.includes('/memberships/'));
    expect(request?.headers.authorization).toBe(`token ${tokens.bob}`);
  });
  it('is asked of the team once, however many strangers sign', async () => {
    const { world, state } = await start();
    for (const login of ['alice', 'bob', 'mallory']) world.front.answer(`${TEAM}/memberships/${login}`, {}, 404);
    world.front.answer(TEAM, { id: 1, slug: 'sre' });
    for (const login of ['alice', 'bob', 'mallory']) expect(await state.inTeam('acme', 'sre', login)).toBe(false);
    expect(world.front.requests.filter(({ operation }) => operation === 'teams/get-by-name')).toHaveLength(1);
  });
  it('F16: a token that expired is no answer', async () => {
    const { world, state } = await start();
    world.front.faults.declare('/memberships/bob', { status: 401, body: { message: 'Bad credentials' } });
    await expect(state.inTeam('acme', 'sre', 'bob')).rejects.toMatchObject({ cause: 'denied' });
  });
});

describe("B10, B11: GitHub's record of pushes", () => {
  const at = (second: number) => 1_800_000_000 + second;
  const push = (second: number, before: string, after: string, kind = 'push', ref = 'refs/heads/feature') => ({
    id: second,
    node_id: 'x',
    before: before.repeat(40),
    after: after.repeat(40),
    ref,
    timestamp: new Date(at(second) * 1000).toISOString(),
    activity_type: kind,
    actor: null,
  });
  const pull: Pull = pullWith({ number: 1 });
  /** Newest first, as GitHub lists them. */
  const RECORD = [
    push(500, 'b', 'a', 'force_push'),
    push(400, 'c', 'b'),
    push(300, 'd', 'c', 'pr_merge'),
    push(200, '0', 'd', 'branch_creation'),
    push(150, 'e', '0', 'branch_deletion'),
  ];
  const heads: readonly (readonly [second: number, head: string | undefined])[] = [
    [600, 'a'],
    [500, 'a'],
    [499, 'b'],
    [400, 'b'],
    [399, 'c'],
    [250, 'd'],
    [199, undefined],
    [149, 'e'],
  ];
  it.each(heads)('the head at %i', async (second, head) => {
    const { world, state } = await start();
    world.front.answer(`${HOME}/activity`, RECORD);
    expect(await state.headAt(pull, at(second))).toBe(head?.repeat(40));
    expect(world.front.requests.at(-1)?.path).toContain('ref=refs%2Fheads%2Ffeature');
  });
  it('another branch of a similar name is another', async () => {
    const { world, state } = await start();
    world.front.answer(`${HOME}/activity`, [push(500, 'a', 'b', 'push', 'refs/heads/feature-2')]);
    expect(await state.headAt(pull, at(600))).toBeUndefined();
  });
  it.each([
    ['forced since', 450, undefined],
    ['only moved on since', 501, 'a'],
    ['made since', 190, undefined],
  ] as const)('a base branch that was %s', async (_, second, tip) => {
    const { world, state } = await start();
    const main = RECORD.map((one) => ({ ...one, ref: 'refs/heads/main' }));
    world.front.answer(`${HOME}/activity`, main);
    expect(await state.branchAt('main', at(second))).toBe(tip?.repeat(40));
  });
  it.each([
    ['has no such record (F15: older servers)', 404, undefined],
    ['has an empty one', 200, undefined],
  ] as const)('a server that %s says nothing', async (_, status, head) => {
    const { world, state } = await start();
    world.front.answer(`${HOME}/activity`, status === 404 ? { message: 'Not Found' } : [], status);
    expect(await state.headAt(pull, at(600))).toBe(head);
    expect(await state.branchAt('main', at(600))).toBe(head);
  });
  it('that of a fork is asked of the fork, and of none that was deleted', async () => {
    const { world, state } = await start();
    world.front.answer('GET /repos/mallory/shop/activity', [push(500, 'b', 'a')]);
    const fork = { ...pull, headRepository: 'mallory/shop' };
    expect(await state.headAt(fork, at(600))).toBe(commit('a'));
    expect(await state.headAt({ ...pull, headRepository: undefined }, at(600))).toBeUndefined();
  });
  it('is refused as denied', async () => {
    const { world, state } = await start();
    world.front.answer(`${HOME}/activity`, { message: 'Resource not accessible by integration' }, 403);
    await expect(state.headAt(pull, at(600))).rejects.toMatchObject({
      cause: 'denied',
      hint: expect.stringContaining('contents: read'),
    });
  });
  it('is read only as far back as somebody asks, and each page once', async () => {
    const { world, state } = await start();
    const { origin } = world.front;
    const link = (cursor: string) => `<${origin}/repos/acme/shop/activity?per_page=100&after=${cursor}>; rel="next"`;
    const page = (items: unknown, next?: string) => ({ says: JSON.stringify(items), ...(next ? {} : {}) });
    world.front.answer(`${HOME}/activity`, RECORD.slice(0, 1));
    world.front.faults.declare('/activity', { headers: { link: link('one') } });
    expect(await state.headAt(pull, at(600))).toBe(commit('a'));
    world.front.faults.declare('after=one', page(RECORD.slice(1)));
    const asked = await Promise.all([450, 350, 250].map((second) => state.headAt(pull, at(second))));
    expect(asked).toEqual([commit('b'), commit('c'), commit('d')]);
    expect(world.front.requests.filter(({ path }) => path.includes('/activity'))).toHaveLength(2);
  });
});

it('the newest commit that changed a path, and one commit', async () => {
  const { world, state } = await start();
  world.front.answer(`${HOME}/commits`, [{ sha: commit('c') }]);
  expect(await state.lastChange('.github/gonogo.yml', commit('a'))).toBe(commit('c'));
  expect(world.front.requests.at(-1)?.path).toMatch(/sha=a{40}.*path=\.github%2Fgonogo\.yml|path=.*sha=a{40}/);
  world.front.answer(`${HOME}/commits`, []);
  expect(await state.lastChange('other', commit('a'))).toBeUndefined();
  expect(await state.commit(world.head)).toMatchObject({ commit: world.head, byGitHub: false });
});
