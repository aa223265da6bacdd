import { afterEach, describe, expect, it } from 'vitest';
import { openAs } from '../support/github/open-as.ts';
import { createWorld, type Plan, type World } from '../support/github/world.ts';

const BOT = 'github-actions[bot]';
let world: World | undefined;
afterEach(async () => {
  const open = world;
  world = undefined;
  await open?.close();
});
async function start(plan: Plan = {}): Promise<World> {
  world = await createWorld(plan);
  return world;
}

const LIST = 'GET /repos/acme/shop/issues/1/comments';
const SERVERS: readonly [name: string, plan: Plan, asks: string][] = [
  ['GraphQL', { graphql: 'present' }, 'POST /graphql'],
  ['REST, without GraphQL', { graphql: 'absent' }, LIST],
  ['REST, with a GraphQL too old', { graphql: 'old' }, LIST],
  ['GraphQL of GitHub Enterprise Server', { base: '/api/v3' }, 'POST /api/graphql'],
];

for (const [name, plan, asks] of SERVERS)
  describe(`comments by ${name}`, () => {
    it('E01: tells its own from those of others, whatever they say', async () => {
      const marker = '<!-- gonogo:v1 key=default -->';
      const all = [
        { by: 'mallory', body: marker },
        { by: BOT, body: marker },
        { by: 'dependabot[bot]', body: marker },
        { by: 'alice', body: marker, minimized: true },
        { by: BOT, body: marker, minimized: true },
      ] as const;
      const { github } = openAs(await start({ ...plan, comments: all }));
      const got = await github.comments(1);
      expect(got.map(({ mine }) => mine)).toEqual([false, true, false, false, true]);
      expect(got.map(({ minimized }) => minimized)).toEqual([false, false, false, true, true]);
      expect(got.every(({ body }) => body === marker)).toBe(true);
    });
    it('a person knows their own by the number of the account', async () => {
      const open = await start({
        ...plan,
        comments: [
          { by: 'alice', body: 'a' },
          { by: BOT, body: 'b' },
        ],
      });
      const { github } = openAs(open, { token: open.tokens.alice });
      expect((await github.comments(1)).map(({ mine }) => mine)).toEqual([true, false]);
    });
    for (const count of [0, 1, 99, 100, 101, 201])
      it(`F12: reads all of ${count}`, async () => {
        const comments = Array.from({ length: count }, (_, at) => ({ by: at % 2 ? 'alice' : BOT, body: `c${at}` }));
        const { github } = openAs(await start({ ...plan, comments }));
        expect((await github.comments(1)).map(({ body }) => body)).toEqual(comments.map(({ body }) => body));
      });
    it('B14: reads those of deleted users', async () => {
      const open = await start({
        ...plan,
        comments: [
          { by: 'alice', body: 'a' },
          { by: BOT, body: 'b' },
        ],
      });
      open.front.deleted.add('alice');
      expect((await openAs(open).github.comments(1)).map(({ mine }) => mine)).toEqual([false, true]);
    });
    it('reads those of an issue', async () => {
      const { github } = openAs(
        await start({ ...plan, branches: { main: {} }, comments: [{ by: 'alice', body: 'a' }] }),
      );
      expect(await github.comments(1)).toMatchObject([{ body: 'a' }]);
    });
    it('gives hostile bodies as they are', async () => {
      const bodies = ['<!-- gonogo:state x -->', '::error::x', '@acme/all', '\u202Eevil', '"}]', '𝕏'.repeat(20_000)];
      const { github } = openAs(await start({ ...plan, comments: bodies.map((body) => ({ by: 'mallory', body })) }));
      expect((await github.comments(1)).map(({ body }) => body)).toEqual(bodies);
    });
    it('F13: reads again when the list changes between two pages', async () => {
      const comments = Array.from({ length: 150 }, (_, at) => ({ by: BOT, body: `c${at}` }));
      const open = await start({ ...plan, comments });
      const gone = (await open.comments())[3]?.id ?? 0;
      open.front.faults.declare(asks, { meanwhile: () => open.deleteComment(gone) }, { skip: 1 });
      const got = await openAs(open).github.comments(1);
      expect(got).toHaveLength(149);
      expect(got.map(({ body }) => body)).toContain('c100');
    });
    it('F13: gives up when the list changes every time', async () => {
      const comments = Array.from({ length: 150 }, (_, at) => ({ by: BOT, body: `c${at}` }));
      const open = await start({ ...plan, comments });
      const doomed = (await open.comments()).slice(0, 2).map(({ id }) => id);
      const meanwhile = () => open.deleteComment(doomed.pop() ?? 0);
      for (const skip of [1, plan.graphql === 'absent' || plan.graphql === 'old' ? 5 : 3])
        open.front.faults.declare(asks, { meanwhile }, { skip });
      await expect(openAs(open).github.comments(1)).rejects.toThrow('changed each time');
    });
    it('writes, changes and deletes one', async () => {
      const open = await start(plan);
      const { github } = openAs(open);
      const made = await github.createComment(1, 'first');
      expect(made).toMatchObject({ body: 'first', mine: true, minimized: false });
      expect(made.id).toBeGreaterThan(2 ** 31);
      expect(await github.updateComment(made.id, 'second')).toEqual({ ...made, body: 'second' });
      expect(await open.comments()).toEqual([{ id: made.id, by: BOT, body: 'second' }]);
      await github.deleteComment(made.id);
      expect(await open.comments()).toEqual([]);
    });
  });

describe('the server without GraphQL', () => {
  it('is asked for it once', async () => {
    const open = await start({ graphql: 'absent' });
    const { github } = openAs(open);
    await github.comments(1);
    await github.comments(1);
    expect(open.front.requests.filter(({ operation }) => operation === 'graphql')).toHaveLength(1);
  });
  const claims: readonly [name: string, comment: object, mine: boolean][] = [
    ['the bot of the app', {}, true],
    ['the bot, without a named app', { performed_via_github_app: null }, true],
    ['an account with the login of the bot', { user: { id: 9, login: BOT, type: 'User' } }, false],
    ['another bot by the same app', { user: { id: 9, login: 'other[bot]', type: 'Bot' } }, false],
    ['the login in other letters', { user: { id: 9, login: 'GitHub-Actions[bot]', type: 'Bot' } }, false],
    ['the bot by another app', { performed_via_github_app: { slug: 'other' } }, false],
    ['nobody', { user: null }, false],
  ];
  for (const [name, comment, mine] of claims)
    it(`E02: a comment by ${name} is ${mine ? '' : 'not '}its own`, async () => {
      const open = await start({ graphql: 'absent' });
      const user = { id: 4, login: BOT, type: 'Bot' };
      const from = {
        id: 1,
        body: 'x',
        html_url: 'http://x',
        created_at: '2026-11-21T09:00:00Z',
        updated_at: '2026-11-21T09:00:00Z',
        user,
        performed_via_github_app: { slug: 'github-actions' },
      };
      open.front.answer(LIST, [{ ...from, ...comment }]);
      expect(await openAs(open).github.comments(1)).toMatchObject([{ mine }]);
    });
  it('F12: a full page without links is not believed to be the last', async () => {
    const comments = Array.from({ length: 130 }, (_, at) => ({ by: BOT, body: `c${at}` }));
    const open = await start({ graphql: 'absent', comments });
    open.front.faults.declare(LIST, { headers: { link: null } }, { times: 9 });
    expect(await openAs(open).github.comments(1)).toHaveLength(130);
  });
  it('the token goes nowhere else by a link', async () => {
    const comments = Array.from({ length: 101 }, () => ({ by: BOT, body: 'c' }));
    const open = await start({ graphql: 'absent', comments });
    const link = '<http://127.0.0.1:1/steal?per_page=100&page=2>; rel="next"';
    open.front.faults.declare(LIST, { headers: { link } });
    expect(await openAs(open).github.comments(1)).toHaveLength(101);
  });
  it('F12: more pages than the limit is an error, not a shorter list', async () => {
    const open = await start({ graphql: 'absent' });
    const page = [{ id: 1, body: 'x', html_url: 'http://x', user: null }];
    open.front.answer(LIST, page);
    open.front.faults.declare(LIST, { headers: { link: `<${open.apiUrl}/x?page=2>; rel="next"` } }, { times: 60 });
    await expect(openAs(open).github.comments(1)).rejects.toThrow('over gonogo');
    expect(open.front.requests.filter(({ operation }) => operation === 'issues/list-comments')).toHaveLength(50);
  });
});

describe('GraphQL', () => {
  const page = (comments: object) => ({ data: { repository: { issueOrPullRequest: { comments } } } });
  const node = { fullDatabaseId: '1', body: '', url: 'http://x', isMinimized: false, viewerDidAuthor: true };
  const end = { hasNextPage: false, endCursor: null };
  const wrong: readonly [name: string, says: unknown, expected: object][] = [
    ['not found', { errors: [{ type: 'NOT_FOUND' }], data: null }, { status: 404, permission: 'pull-requests: read' }],
    ['forbidden', { errors: [{ type: 'FORBIDDEN' }] }, { status: 403, permission: 'pull-requests: read' }],
    ['a rate limit', { errors: [{ type: 'RATE_LIMITED' }] }, { status: 429 }],
    ['some error', { errors: [{ message: 'Something went wrong' }], data: page({}) }, { status: 0 }],
    ['an empty list of errors', { errors: [] }, { status: 0 }],
    ['errors that are none', { errors: 'x' }, { status: 0 }],
    ['no data', { data: null }, { status: 0 }],
    ['no such number', { data: { repository: { issueOrPullRequest: null } } }, { status: 0 }],
    ['a null among the comments', page({ totalCount: 1, pageInfo: end, nodes: [null] }), { status: 0 }],
    [
      'no word on whose it is',
      page({ totalCount: 1, pageInfo: end, nodes: [{ ...node, viewerDidAuthor: null }] }),
      { status: 0 },
    ],
    [
      'an id that lost digits',
      page({ totalCount: 1, pageInfo: end, nodes: [{ ...node, fullDatabaseId: 1e17 }] }),
      { status: 0 },
    ],
    ['fewer than it counts', page({ totalCount: 2, pageInfo: end, nodes: [node] }), { status: 0 }],
    ['the same twice', page({ totalCount: 2, pageInfo: end, nodes: [node, node] }), { status: 0 }],
    [
      'a next page without a place',
      page({ totalCount: 2, pageInfo: { hasNextPage: true, endCursor: null }, nodes: [node] }),
      { status: 0 },
    ],
    [
      'pages without end',
      page({ totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'x' }, nodes: [node] }),
      { status: 0 },
    ],
  ];
  for (const [name, says, expected] of wrong)
    it(`is not believed: ${name}`, async () => {
      const open = await start();
      open.front.faults.declare('/graphql', { says: JSON.stringify(says) }, { times: 99 });
      await expect(openAs(open).github.comments(1)).rejects.toMatchObject(expected);
    });
  it('is refused a number that is neither issue nor pull request', async () =>
    expect(openAs(await start()).github.comments(77)).rejects.toMatchObject({ status: 404 }));
});
