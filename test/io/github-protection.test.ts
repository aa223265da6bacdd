import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Protection } from '../../src/core/github/protection.ts';
import { openProtection } from '../../src/io/github/protection.ts';
import { createWorld, type World } from '../support/github/world.ts';

const HOME = 'GET /repos/acme/shop';
let world: World;
let protection: Protection;
beforeAll(async () => {
  world = await createWorld({
    branches: { main: { '.github/workflows/a.yml': 'a', '.github/x.md': 'x', 'docs/b/c': 'c' } },
  });
  const { repository, apiUrl, tokens } = world;
  const timing = { now: () => 0, wait: async () => {}, random: () => 0 };
  protection = openProtection({ repository, apiUrl, token: tokens.actions, version: '1.2.3', timing });
});
afterAll(() => world.close());

const RULE = { ruleset_source_type: 'Organization', ruleset_source: 'acme', ruleset_id: 9 };
const SOURCE = { ruleset: 9, kind: 'Organization', owner: 'acme' };
type Ask = (from: Protection) => Promise<unknown>;
const rules: Ask = (from) => from.rules('main');
const classic: Ask = (from) => from.classic('main');
const summary: Ask = (from) => from.summary('main');
const ruleset: Ask = (from) => from.ruleset(9);
const errors: Ask = (from) => from.ownersErrors('a'.repeat(40));
const named: Ask = (from) => from.repositoryNamed('acme', 4);
const OFF = { enabled: false };

/** GitHub's answers, in the shapes of its own description, and what is read from them. */
const READ: readonly [name: string, line: string, data: unknown, ask: Ask, read: unknown][] = [
  [
    'the repository',
    HOME,
    { id: 3, default_branch: 'trunk', private: false },
    (from) => from.repository(),
    { id: 3, defaultBranch: 'trunk', public: true },
  ],
  [
    'an internal repository',
    HOME,
    { id: 3, default_branch: 'main', private: true, visibility: 'internal' },
    (from) => from.repository(),
    { id: 3, defaultBranch: 'main', public: false },
  ],
  ['no rules', `${HOME}/rules/branches/main`, [], rules, []],
  [
    'rules that do not matter',
    `${HOME}/rules/branches/main`,
    [{ type: 'creation', ...RULE }, { type: 'something_new' }],
    rules,
    [],
  ],
  [
    'required checks',
    `${HOME}/rules/branches/main`,
    [
      {
        type: 'required_status_checks',
        ...RULE,
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [
            { context: 'a', integration_id: 15368 },
            { context: 'b' },
            { context: 'c', integration_id: null },
          ],
        },
      },
    ],
    rules,
    [
      {
        source: SOURCE,
        type: 'checks',
        strict: false,
        checks: [
          { name: 'a', app: 15368 },
          { name: 'b', app: null },
          { name: 'c', app: null },
        ],
      },
    ],
  ],
  [
    'required workflows',
    `${HOME}/rules/branches/main`,
    [
      {
        type: 'workflows',
        ...RULE,
        parameters: {
          workflows: [
            { path: 'w.yml', repository_id: 4, ref: 'refs/heads/main' },
            { path: 'v.yml', repository_id: 4, sha: 'b'.repeat(40) },
          ],
        },
      },
    ],
    rules,
    [
      {
        source: SOURCE,
        type: 'workflows',
        workflows: [
          { path: 'w.yml', repository: 4, ref: 'refs/heads/main' },
          { path: 'v.yml', repository: 4, ref: 'b'.repeat(40) },
        ],
      },
    ],
  ],
  [
    'a review of the last push',
    `${HOME}/rules/branches/main`,
    [
      {
        type: 'pull_request',
        ...RULE,
        parameters: {
          require_code_owner_review: true,
          dismiss_stale_reviews_on_push: false,
          require_last_push_approval: true,
        },
      },
    ],
    rules,
    [{ source: SOURCE, type: 'review', codeOwners: true, renewed: true }],
  ],
  [
    'a merge queue and force pushes',
    `${HOME}/rules/branches/main`,
    [
      { type: 'merge_queue', ...RULE, parameters: {} },
      { type: 'non_fast_forward', ...RULE },
    ],
    rules,
    [
      { source: SOURCE, type: 'merge-queue' },
      { source: SOURCE, type: 'no-force-push' },
    ],
  ],
  [
    'a ruleset',
    `${HOME}/rulesets/9`,
    {
      id: 9,
      name: 'all',
      bypass_actors: [
        { actor_type: 'Team', actor_id: 3, bypass_mode: 'pull_request' },
        { actor_type: 'DeployKey', actor_id: null },
      ],
    },
    ruleset,
    {
      name: 'all',
      bypass: [
        { kind: 'Team', id: 3, mode: 'pull_request' },
        { kind: 'DeployKey', id: null, mode: 'always' },
      ],
    },
  ],
  [
    'A16: a ruleset whose bypass list is not shown',
    `${HOME}/rulesets/9`,
    { id: 9, name: 'all', current_user_can_bypass: 'never' },
    ruleset,
    { name: 'all', bypass: undefined },
  ],
  [
    'no classic protection',
    `${HOME}/branches/main`,
    { name: 'main', protected: false, protection: { enabled: false } },
    summary,
    { classic: false, checks: [], admins: false },
  ],
  [
    'a summary',
    `${HOME}/branches/main`,
    {
      protection: {
        enabled: true,
        required_status_checks: {
          enforcement_level: 'everyone',
          contexts: ['a'],
          checks: [{ context: 'a', app_id: -1 }],
        },
      },
    },
    summary,
    { classic: true, checks: [{ name: 'a', app: null }], admins: true },
  ],
  [
    'a summary that leaves administrators out',
    `${HOME}/branches/main`,
    {
      protection: {
        required_status_checks: {
          enforcement_level: 'non_admins',
          contexts: ['a'],
          checks: [{ context: 'a', app_id: 15368 }],
        },
      },
    },
    summary,
    { classic: true, checks: [{ name: 'a', app: 15368 }], admins: false },
  ],
  [
    'a classic protection',
    `${HOME}/branches/main/protection`,
    {
      required_status_checks: { strict: true, contexts: ['a'], checks: [{ context: 'a', app_id: null }] },
      enforce_admins: { url: 'x', enabled: true },
      allow_force_pushes: { enabled: true },
      required_pull_request_reviews: {
        require_code_owner_reviews: true,
        dismiss_stale_reviews: false,
        require_last_push_approval: true,
        bypass_pull_request_allowances: {
          users: [{ login: 'bob' }],
          teams: [{ slug: 'ops' }],
          apps: [{ slug: 'bot' }],
        },
      },
    },
    classic,
    {
      checks: [{ name: 'a', app: null }],
      strict: true,
      admins: true,
      forcePushes: true,
      review: { codeOwners: true, renewed: true, bypass: ['@bob', 'team ops', 'app bot'] },
    },
  ],
  [
    'a classic protection of next to nothing',
    `${HOME}/branches/main/protection`,
    { enforce_admins: OFF, allow_force_pushes: OFF },
    classic,
    { checks: [], strict: false, admins: false, forcePushes: false, review: undefined },
  ],
  [
    'errors of CODEOWNERS',
    `${HOME}/codeowners/errors`,
    { errors: [{ line: 3, column: 1, kind: 'Unknown owner', source: 's', message: 'm', path: '.github/CODEOWNERS' }] },
    errors,
    [{ path: '.github/CODEOWNERS', line: 3, kind: 'Unknown owner', message: 'm' }],
  ],
  [
    'a repository of the organisation',
    'GET /orgs/acme/repos',
    [
      { id: 3, full_name: 'acme/a' },
      { id: 4, full_name: 'acme/b' },
    ],
    named,
    'acme/b',
  ],
  ['none of that id', 'GET /orgs/acme/repos', [], named, undefined],
];
it.each(READ)('reads %s', async (_, line, data, ask, read) => {
  world.front.answer(line, data);
  expect(await ask(protection)).toEqual(read);
});

const WRONG: readonly [name: string, line: string, data: unknown, ask: Ask][] = [
  ['a list of rules that is a map', `${HOME}/rules/branches/main`, {}, rules],
  ['a rule without a type', `${HOME}/rules/branches/main`, [{}], rules],
  ['a rule without a ruleset', `${HOME}/rules/branches/main`, [{ type: 'non_fast_forward' }], rules],
  [
    'required checks without the list',
    `${HOME}/rules/branches/main`,
    [{ type: 'required_status_checks', ...RULE }],
    rules,
  ],
  [
    'a check whose app is text',
    `${HOME}/rules/branches/main`,
    [
      {
        type: 'required_status_checks',
        ...RULE,
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: 'a', integration_id: '15368' }],
        },
      },
    ],
    rules,
  ],
  [
    'a review that does not say whose',
    `${HOME}/rules/branches/main`,
    [{ type: 'pull_request', ...RULE, parameters: {} }],
    rules,
  ],
  ['bypass actors that are a map', `${HOME}/rulesets/9`, { id: 9, name: 'x', bypass_actors: {} }, ruleset],
  ['a branch without protection', `${HOME}/branches/main`, { name: 'main' }, summary],
  [
    'a summary without its checks',
    `${HOME}/branches/main`,
    { protection: { required_status_checks: { enforcement_level: 'everyone' } } },
    summary,
  ],
  ['`enforce_admins` as text', `${HOME}/branches/main/protection`, { enforce_admins: { enabled: 'yes' } }, classic],
  ['reviews that say nothing', `${HOME}/branches/main/protection`, { required_pull_request_reviews: {} }, classic],
  ['errors that are none', `${HOME}/codeowners/errors`, {}, errors],
  ['whether it is private', HOME, { id: 3, default_branch: 'main' }, (from) => from.repository()],
];
it.each(WRONG)('refuses %s', async (_, line, data, ask) => {
  world.front.answer(line, data);
  await expect(ask(protection)).rejects.toMatchObject({ name: 'Error', status: 0 });
});
it('F12: a list that does not end is an error, never half a list', async () => {
  world.front.answer(
    `${HOME}/rules/branches/main`,
    Array.from({ length: 5001 }, () => ({ type: 'creation' })),
  );
  await expect(protection.rules('main')).rejects.toThrow('over gonogo');
});

/** A16: 403 and 404 of each question, and the permission that is missing. */
const REFUSED: readonly [name: string, line: string, ask: Ask, permission: string][] = [
  ['the repository', HOME, (from) => from.repository(), 'metadata: read'],
  ['the summary', `${HOME}/branches/main`, summary, 'contents: read'],
  ['the rules', `${HOME}/rules/branches/main`, rules, 'metadata: read'],
  ['a ruleset', `${HOME}/rulesets/9`, ruleset, 'metadata: read'],
  ['the protection', `${HOME}/branches/main/protection`, classic, 'administration: read'],
  ['errors of CODEOWNERS', `${HOME}/codeowners/errors`, errors, 'contents: read'],
  ['repositories', 'GET /orgs/acme/repos', named, 'metadata: read'],
  ['B13: a team', 'GET /orgs/acme/teams/sre', (from) => from.seeTeam('acme', 'sre'), 'members: read'],
];
describe.each([403, 404])('%i', (status) => {
  it.each(REFUSED)('of %s', async (_, line, ask, permission) => {
    world.front.answer(
      line,
      { message: status === 403 ? 'Resource not accessible by integration' : 'Not Found' },
      status,
    );
    await expect(ask(protection)).rejects.toMatchObject({ status, permission });
  });
});
it('a branch that GitHub says is not protected is not', async () => {
  world.front.answer(`${HOME}/branches/main/protection`, { message: 'Branch not protected' }, 404);
  expect(await protection.classic('main')).toBeUndefined();
});
it('a user', async () => {
  expect(await protection.hasUser('alice')).toBe(true);
  world.front.answer('GET /users/nobody', { message: 'Not Found' }, 404);
  expect(await protection.hasUser('nobody')).toBe(false);
  world.front.answer('GET /users/hidden', { message: 'x' }, 403);
  await expect(protection.hasUser('hidden')).rejects.toMatchObject({ status: 403 });
});
it.each([
  ['.github/workflows', ['a.yml']],
  ['.github', ['x.md']],
  ['docs', []],
  ['none', []],
  ['.github/none', []],
  ['.github/x.md', []],
])('the files in %s', async (folder, files) =>
  expect(await protection.filesIn(folder, await world.tip('main'))).toEqual(files),
);
