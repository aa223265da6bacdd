import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from './world.ts';

/** What GitHub would refuse is refused; what it would take is taken. */

const HOME = '/repos/acme/shop';
const SHA = 'a'.repeat(40);
let world: World;
beforeAll(async () => {
  world = await createWorld({ comments: [{ by: 'alice', body: 'a' }] });
});
beforeEach(() => {
  world.front.violations.length = 0;
  world.front.faults.clear();
});
afterAll(async () => {
  world.front.violations.length = 0;
  await world.close();
});

async function ask(line: string, body?: unknown, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = line.split(' ');
  const authorization = `token ${world.tokens.actions}`;
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const init = { method, headers: { 'user-agent': 'test', authorization, ...headers }, ...sent };
  const answer = await fetch(
    `${path.startsWith('/graphql') ? '' : world.apiUrl}${path.replace('/graphql', world.graphqlUrl)}`,
    init,
  );
  const text = await answer.text();
  return { status: answer.status, data: text === '' ? undefined : JSON.parse(text), headers: answer.headers };
}

const output = (annotations: number) => ({
  title: 't',
  summary: 's',
  annotations: Array.from({ length: annotations }, (_, at) => ({
    path: 'a',
    start_line: at + 1,
    end_line: at + 1,
    annotation_level: 'notice',
    message: 'm',
  })),
});
const NUMBERS = `${HOME}/issues/1/comments`;

const refused: readonly [name: string, line: string, body: unknown, status: number, says: string][] = [
  ['an operation that GitHub lacks', `GET ${HOME}/comment`, undefined, 404, 'no such operation'],
  ['a method that GitHub lacks', `PUT ${NUMBERS}`, { body: 'x' }, 404, 'no such operation'],
  ['101 in a page', `GET ${NUMBERS}?per_page=101`, undefined, 422, 'per_page'],
  ['none in a page', `GET ${NUMBERS}?per_page=0`, undefined, 422, 'per_page'],
  ['page 0', `GET ${NUMBERS}?page=0`, undefined, 422, '`page`'],
  ['a page that is no number', `GET ${NUMBERS}?page=two`, undefined, 422, 'query/page'],
  ['an unknown filter', `GET ${NUMBERS}?perpage=100`, undefined, 422, 'perpage'],
  ['a filter given twice', `GET ${NUMBERS}?page=1&page=2`, undefined, 422, 'twice'],
  ['C16: an empty filter', `GET ${HOME}/actions/runs?head_sha=`, undefined, 422, 'no filter'],
  ['a number that is none', `GET ${HOME}/pulls/one`, undefined, 422, 'path/pull_number'],
  ['a state that GitHub lacks', `GET ${HOME}/pulls?state=merged`, undefined, 422, 'query/state'],
  ['E07: a comment over the limit', `POST ${NUMBERS}`, { body: 'x'.repeat(65_537) }, 422, 'too long'],
  ['an empty comment', `POST ${NUMBERS}`, { body: ' ' }, 422, 'blank'],
  ['a comment without text', `POST ${NUMBERS}`, {}, 422, 'body'],
  ['a comment that is a number', `POST ${NUMBERS}`, { body: 1 }, 422, 'body/body'],
  ['no body', `POST ${NUMBERS}`, undefined, 422, 'body'],
  ['a body that is no JSON', `POST ${NUMBERS}`, '{"body"', 422, 'body'],
  ['a property that GitHub ignores', `POST ${NUMBERS}`, { body: 'x', sticky: true }, 422, 'sticky'],
  ['a body where there is none', `DELETE ${HOME}/issues/comments/3000000001`, {}, 422, 'takes none'],
  [
    'completed without a conclusion',
    `POST ${HOME}/check-runs`,
    { name: 'x', head_sha: SHA, status: 'completed' },
    422,
    'conclusion',
  ],
  ['51 annotations', `POST ${HOME}/check-runs`, { name: 'x', head_sha: SHA, output: output(51) }, 422, '50'],
  [
    'a conclusion that GitHub lacks',
    `POST ${HOME}/check-runs`,
    { name: 'x', head_sha: SHA, conclusion: 'passed' },
    422,
    'conclusion',
  ],
  ['a status of another state', `POST ${HOME}/statuses/${SHA}`, { state: 'ok' }, 422, 'state'],
  [
    'a long description of a status',
    `POST ${HOME}/statuses/${SHA}`,
    { state: 'success', description: 'x'.repeat(141) },
    422,
    '140',
  ],
];

describe('refused', () => {
  for (const [name, line, body, status, says] of refused)
    it(name, async () => {
      expect((await ask(line, body)).status).toBe(status);
      expect(world.front.violations.join('\n')).toContain(says);
      expect(() => world.front.expectClean()).toThrow('GitHub would not have taken this');
    });
  it('an unknown token', async () =>
    expect(await ask(`GET ${HOME}`, undefined, { authorization: 'token nobody' })).toMatchObject({ status: 401 }));
  it('no token', async () =>
    expect(await ask(`GET ${HOME}`, undefined, { authorization: '' })).toMatchObject({ status: 401 }));
  it('writing with a read-only token', async () => {
    const authorization = `Bearer ${world.tokens.readOnly}`;
    expect(await ask(`POST ${NUMBERS}`, { body: 'x' }, { authorization })).toMatchObject({ status: 403 });
    expect(await ask(`GET ${NUMBERS}`, undefined, { authorization })).toMatchObject({ status: 200 });
  });
  it('the user of a token that has none', async () => {
    expect(await ask('GET /user')).toMatchObject({ status: 403 });
    const authorization = `token ${world.tokens.alice}`;
    expect(await ask('GET /user', undefined, { authorization })).toMatchObject({
      data: { login: 'alice', type: 'User' },
    });
  });
  it('a fault that no request meets', () => {
    world.front.faults.declare('GET /nowhere', { status: 500 });
    expect(() => world.front.expectClean()).toThrow('no request met');
  });
});

describe('taken', () => {
  const taken: readonly [name: string, line: string, body?: unknown][] = [
    ['the largest comment', `POST ${NUMBERS}`, { body: '𝕏'.repeat(65_536) }],
    ['the most in a page', `GET ${NUMBERS}?per_page=100&page=1`],
    ['50 annotations', `POST ${HOME}/check-runs`, { name: 'x', head_sha: 'HEAD', output: output(50) }],
    ['a label', `POST ${HOME}/issues/1/labels`, { labels: ['x'] }],
    ['an escaped ref', `GET ${HOME}/git/ref/heads%2Fmain`],
    ['a ref with a slash', `GET ${HOME}/git/ref/heads/main`],
    ['a path with slashes', `GET ${HOME}/contents/README.md`],
    ['a pull request as an issue', `GET ${HOME}/issues/1`],
    ['files of a pull request', `GET ${HOME}/pulls/1/files?per_page=100`],
    ['reviews', `GET ${HOME}/pulls/1/reviews`],
    ['runs', `GET ${HOME}/actions/runs?head_sha=${SHA}`],
    ['alerts', `GET ${HOME}/dependabot/alerts?state=open&per_page=100`],
    ['rules of a branch', `GET ${HOME}/rules/branches/main`],
    ['errors in CODEOWNERS', `GET ${HOME}/codeowners/errors`],
    ['environments', `GET ${HOME}/environments`],
    ['a permission', `GET ${HOME}/collaborators/alice/permission`],
  ];
  for (const [name, line, body] of taken)
    it(name, async () => {
      const sent = JSON.stringify(body)?.replace('"HEAD"', `"${await world.tip('main')}"`);
      const { status, data } = await ask(line, sent);
      expect({ status, data }).toMatchObject({
        status: line.startsWith('POST') && !line.endsWith('labels') ? 201 : 200,
      });
      world.front.expectClean();
    });
  it('commit statuses, newest first, and what they amount to', async () => {
    const sha = await world.tip('main');
    for (const state of ['pending', 'failure']) await ask(`POST ${HOME}/statuses/${sha}`, { state, context: 'ci' });
    expect((await ask(`GET ${HOME}/commits/${sha}/status`)).data).toMatchObject({ state: 'failure', total_count: 1 });
    expect((await ask(`GET ${HOME}/commits/${sha}/statuses`)).data).toMatchObject([
      { state: 'failure' },
      { state: 'pending' },
    ]);
  });
  it('deployments and their statuses', async () => {
    const made = await ask(`POST ${HOME}/deployments`, { ref: 'main', environment: 'live' });
    const path = `${HOME}/deployments/${made.data.id}/statuses`;
    await ask(`POST ${path}`, { state: 'success' });
    expect((await ask(`GET ${path}`)).data).toMatchObject([{ state: 'success' }]);
    expect((await ask(`GET ${HOME}/deployments?environment=live`)).data).toHaveLength(1);
    expect((await ask(`GET ${HOME}/deployments?environment=other`)).data).toHaveLength(0);
  });
  it('answers that a test declares', async () => {
    world.front.answer(`GET ${HOME}/rulesets`, [{ id: 1 }]);
    expect((await ask(`GET ${HOME}/rulesets`)).data).toEqual([{ id: 1 }]);
  });
  it('links that lead back to the front, and not past it', async () => {
    await Promise.all([1, 2, 3].map((at) => world.comment('bob', `b${at}`)));
    const { headers } = await ask(`GET ${NUMBERS}?per_page=1`);
    expect(headers.get('link')).toContain(`${world.apiUrl}${NUMBERS}`);
  });
});

describe('GraphQL', () => {
  const within = (fields: string) => `{ repository(owner: "acme", name: "shop") { ${fields} } }`;
  const wrong: readonly [name: string, query: string][] = [
    ['a field that GitHub lacks', within('pullRequest(number: 1) { comment { id } }')],
    ['an argument of another type', within('pullRequest(number: "1") { number }')],
    ['a query that does not parse', within('pullRequest(number: 1) {')],
    [
      'an id that has outgrown its type',
      within('pullRequest(number: 1) { comments(first: 1) { nodes { databaseId } } }'),
    ],
  ];
  for (const [name, query] of wrong)
    it(`finds ${name}`, async () => {
      expect((await ask('POST /graphql', { query })).data.errors).toHaveLength(1);
      expect(world.front.violations).toHaveLength(1);
    });
  it('answers 101 in a page as GitHub does', async () => {
    const query = within('pullRequest(number: 1) { comments(first: 101) { totalCount } }');
    expect((await ask('POST /graphql', { query })).data.errors).toMatchObject([{ type: 'EXCESSIVE_PAGINATION' }]);
  });
  it('says who wrote what', async () => {
    const node = 'fullDatabaseId isMinimized viewerDidAuthor author { __typename login }';
    const query = within(`pullRequest(number: 1) { comments(first: 1) { nodes { ${node} } } }`);
    const { data } = await ask('POST /graphql', { query });
    expect(data.data.repository.pullRequest.comments.nodes).toEqual([
      {
        fullDatabaseId: '3000000001',
        isMinimized: false,
        viewerDidAuthor: false,
        author: { __typename: 'User', login: 'alice' },
      },
    ]);
  });
});
