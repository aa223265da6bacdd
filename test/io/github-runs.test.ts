import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import type { DeclaredList } from '../support/github/lists.ts';
import { askAs } from '../support/github/open-as.ts';
import {
  checkRunRecord,
  deploymentRecord,
  deploymentStatusRecord,
  jobRecord,
  runRecord,
  statusRecord,
  suiteRecord,
  workflowRecord,
} from '../support/github/run-records.ts';
import { createWorld, type World } from '../support/github/world.ts';

const SHA = 'a'.repeat(40);
const OTHER = 'c'.repeat(40);
const HOME = 'GET /repos/acme/shop';
const RUNS = `${HOME}/commits/${SHA}/check-runs`;
const AT = 1_795_248_000;

let world: World;
let home: unknown;
beforeAll(async () => {
  world = await createWorld();
  home = (await world.see('')).id;
});
beforeEach(() => {
  world.front.faults.clear();
  world.front.requests.length = 0;
});
afterAll(() => world.close());

const sent = (part: string) => world.front.requests.filter(({ path }) => path.includes(part)).length;
const fails = async (promise: Promise<unknown>): Promise<EvidenceError> => {
  const error = await promise.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof EvidenceError)) throw new Error(`no EvidenceError but ${error}`);
  return error;
};
const checkRuns = (items: Record<string, unknown>[], more: Partial<DeclaredList> = {}) =>
  world.front.list(RUNS, { key: 'check_runs', items, ...more });
const many = (count: number) => Array.from({ length: count }, (_, at) => checkRunRecord(`test ${at}`, SHA));

describe('F12: every check run', () => {
  it.each([
    [0, 1],
    [1, 1],
    [30, 1],
    [31, 1],
    // A full page without a link may not be the last.
    [100, 2],
    [101, 2],
    [300, 3],
    [1000, 10],
  ])('%i of them, in %i requests', async (count, requests) => {
    checkRuns(many(count));
    expect(await askAs(world).checkRuns(SHA)).toHaveLength(count);
    expect(sent('check-runs')).toBe(requests);
    // GitHub's own choice of the newest goes by the time of the end.
    expect(world.front.requests[0]?.path).toContain('filter=all');
  });
  it('where the server gives no links', async () => {
    checkRuns(many(150), { links: false });
    expect(await askAs(world).checkRuns(SHA)).toHaveLength(150);
  });
  it.each<[string, number, () => number]>([
    ['fewer than it says', 3, () => 4],
    ['more than it says', 3, () => 2],
    ['some, and says none', 3, () => 0],
    ['none, and says some', 0, () => 20],
  ])('it gives %s: asked once more, then unreachable', async (_, count, total) => {
    checkRuns(many(count), { total });
    const error = await fails(askAs(world).checkRuns(SHA));
    expect(error.cause).toBe('unreachable');
    expect(error.message).toContain(`${count} of ${total()}`);
    expect(sent('check-runs')).toBe(2);
  });
  it('a page that is gone midway is asked for again, then unreachable', async () => {
    checkRuns(many(250));
    world.front.faults.declare('page=2', { status: 502 }, { times: 3 });
    expect((await fails(askAs(world).checkRuns(SHA))).cause).toBe('unreachable');
  });
  it('a page that is empty midway', async () => {
    checkRuns(many(250));
    world.front.faults.declare('page=2', { says: '{"total_count":250,"check_runs":[]}' }, { times: 9 });
    expect((await fails(askAs(world).checkRuns(SHA))).message).toContain('of 250');
  });
  it('more than 50 pages', async () => {
    checkRuns(many(5001));
    expect((await fails(askAs(world).checkRuns(SHA))).message).toContain("gonogo's limit");
  });
});

describe('F13: a list that changes while it is read', () => {
  const changing = (change: (items: Record<string, unknown>[]) => void, times: number) => {
    const items = many(150);
    checkRuns(items);
    const meanwhile = async () => change(items);
    world.front.faults.declare(/check-runs\?.*page=2/, { meanwhile }, { times });
    return items;
  };
  const added = (items: Record<string, unknown>[]) => void items.unshift(checkRunRecord('new', SHA));
  const removed = (items: Record<string, unknown>[]) => void items.shift();

  it.each([
    ['one is added', added, 151],
    ['one is gone', removed, 149],
  ])('%s once: read once more', async (_, change, count) => {
    const items = changing(change, 1);
    const found = await askAs(world).checkRuns(SHA);
    expect(found.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect([found.length, sent('check-runs')]).toEqual([count, 4]);
  });
  it.each([
    ['one is added', added],
    ['one is gone', removed],
  ])('%s each time: unreachable', async (_, change) => {
    changing(change, 9);
    expect(await fails(askAs(world).checkRuns(SHA))).toMatchObject({ cause: 'unreachable' });
  });
});

describe('F14: what an entry looks like', () => {
  const read = async (more: Record<string, unknown>) => {
    checkRuns([checkRunRecord('build', SHA, more)]);
    return (await askAs(world).checkRuns(SHA))[0];
  };
  it('a check run', async () =>
    expect(await read({ id: 5, conclusion: 'timed_out' })).toEqual({
      id: 5,
      name: 'build',
      app: { id: 15368, slug: 'github-actions' },
      suite: 40_000_000_001,
      externalId: '',
      status: 'completed',
      conclusion: 'timed-out',
      commit: SHA,
      url: 'https://github.com/acme/shop/actions/runs/1/job/2',
      startedAt: AT,
      completedAt: AT,
    }));
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['no app', { app: null }, { app: undefined }],
    ['no conclusion', { conclusion: null, status: 'in_progress' }, { conclusion: undefined, status: 'in-progress' }],
    ['completed without a conclusion', { conclusion: null }, { conclusion: undefined, status: 'completed' }],
    ['a conclusion of later versions', { conclusion: 'half_done' }, { conclusion: 'half-done' }],
    ['a status of later versions', { status: 'completed_soon' }, { status: 'pending' }],
    ['no suite', { check_suite: null }, { suite: undefined }],
    ['no times', { started_at: null, completed_at: null }, { startedAt: undefined, completedAt: undefined }],
  ])('%s', async (_, more, expected) => expect(await read(more)).toMatchObject(expected));
  it.each<[string, Record<string, unknown>]>([
    ['no id', { id: undefined }],
    ['an id that is no number', { id: 'x' }],
    ['no name', { name: null }],
    ['no status', { status: null }],
    ['a conclusion that is no text', { conclusion: true }],
    ['an app without a name', { app: { id: 1 } }],
    ['another commit', { head_sha: OTHER }],
    ['half a commit', { head_sha: 'aaaaaaa' }],
    ['a time that is none', { completed_at: 'yesterday' }],
  ])('%s is invalid', async (_, more) => expect(await fails(read(more))).toMatchObject({ cause: 'invalid' }));
  it.each([
    ['no total', '{"check_runs":[]}'],
    ['a total that is no number', '{"total_count":"0","check_runs":[]}'],
    ['no list', '{"total_count":0}'],
    ['a list at the top', '[]'],
    ['an error with 200', '{"message":"Not Found"}'],
  ])('%s is invalid', async (_, says) => {
    world.front.faults.declare('check-runs', { says });
    expect(await fails(askAs(world).checkRuns(SHA))).toMatchObject({ cause: 'invalid' });
  });
});

describe('the other lists', () => {
  const list = (
    path: string,
    key: string | undefined,
    items: Record<string, unknown>[],
    more: Partial<DeclaredList> = {},
  ) => world.front.list(`${HOME}/${path}`, { ...(key === undefined ? {} : { key }), items, ...more });
  const byFile = 'actions/workflows/10/runs';

  it('statuses: the newest of each context', async () => {
    const items = Array.from({ length: 120 }, (_, at) => statusRecord(`ci/${at}`, { state: at ? 'success' : 'error' }));
    list(`commits/${SHA}/status`, 'statuses', items);
    const found = await askAs(world).statuses(SHA);
    expect(found).toHaveLength(120);
    expect(found[0]).toMatchObject({ context: 'ci/0', state: 'error', at: AT, url: undefined });
  });
  it('when the commit was first seen', async () => {
    list(
      `commits/${SHA}/check-suites`,
      'check_suites',
      ['2026-11-21T09:00:00Z', null, '2026-11-21T08:00:00Z'].map(suiteRecord),
    );
    expect(await askAs(world).firstChecked(SHA)).toBe(AT);
    list(`commits/${OTHER}/check-suites`, 'check_suites', [suiteRecord(null)]);
    expect(await askAs(world).firstChecked(OTHER)).toBeUndefined();
  });
  it('jobs of one attempt, and their check runs', async () => {
    list('actions/runs/5/attempts/2/jobs', 'jobs', [
      jobRecord('gate', 77),
      jobRecord('build', 78, { runner_name: null }),
    ]);
    expect(await askAs(world).jobs(5, 2)).toMatchObject([
      { name: 'gate', checkRun: 77, runner: 'GitHub Actions 1', status: 'in-progress' },
      { name: 'build', checkRun: 78, runner: undefined },
    ]);
    list('actions/runs/6/attempts/1/jobs', 'jobs', [jobRecord('gate', 'x')]);
    expect(await fails(askAs(world).jobs(6, 1))).toMatchObject({ cause: 'invalid' });
  });
  it('workflows', async () => {
    list('actions/workflows', 'workflows', [workflowRecord(10, 'ci.yml', 'CI')]);
    expect(await askAs(world).workflows()).toEqual([{ id: 10, name: 'CI', path: '.github/workflows/ci.yml' }]);
  });
  it('runs of a commit, newest first', async () => {
    list('actions/runs', 'workflow_runs', [
      runRecord(OTHER, home),
      runRecord(SHA, home, { id: 5 }),
      runRecord(SHA, home, { id: 6 }),
    ]);
    const found = await askAs(world).runsOf(SHA);
    expect(found.map(({ id }) => id)).toEqual([6, 5]);
    expect(world.front.requests.at(-1)?.path).toContain(`head_sha=${SHA}`);
    expect(found[0]).toMatchObject({ fork: false, attempt: 1, event: 'push', startedAt: AT });
  });
  it('C16: a server that ignores the filter is not believed', async () => {
    for (const strange of [runRecord(OTHER, home), runRecord(SHA, 424242)]) {
      list(byFile, 'workflow_runs', [strange], { ignoresFilters: true });
      expect(await fails(askAs(world).workflowRuns(10, { commit: SHA }))).toMatchObject({ cause: 'invalid' });
    }
    list('deployments', undefined, [deploymentRecord(OTHER)], { ignoresFilters: true });
    expect(await fails(askAs(world).deployments('production', SHA))).toMatchObject({ cause: 'invalid' });
    expect(await fails(askAs(world).deployments('staging', undefined))).toMatchObject({ cause: 'invalid' });
  });
  it.each<[string, (github: GitHubState) => Promise<unknown>]>([
    ['check runs', (github) => github.checkRuns('')],
    ['statuses', (github) => github.statuses('main')],
    ['runs', (github) => github.runsOf('')],
    ['runs of a workflow', (github) => github.workflowRuns(10, { commit: '' })],
    ['runs of a workflow without a name', (github) => github.workflowRuns('', {})],
    ['runs of an empty event', (github) => github.workflowRuns(10, { commit: SHA, event: '' })],
    ['runs of an empty branch', (github) => github.workflowRuns(10, { branch: '' })],
    ['deployments', (github) => github.deployments('production', '')],
    ['deployments to nowhere', (github) => github.deployments('', SHA)],
    ['a commit in capitals', (github) => github.checkRuns('A'.repeat(40))],
  ])('C16: %s of nothing in particular are not asked for', async (_, ask) => {
    await fails(ask(askAs(world)));
    expect(world.front.requests.filter(({ path }) => path !== '/repos/acme/shop')).toEqual([]);
  });
  it('runs for forks are told, also of those that were deleted', async () => {
    const heads = [{ id: home }, { id: 99 }, null];
    list(
      byFile,
      'workflow_runs',
      heads.map((head_repository) => runRecord(SHA, home, { head_repository })),
    );
    const found = await askAs(world).workflowRuns(10, { branch: 'main' });
    expect(found.map(({ fork }) => fork).sort()).toEqual([false, true, true]);
  });
  it('a path with a ref is the path', async () => {
    list(byFile, 'workflow_runs', [runRecord(SHA, home, { path: '.github/workflows/ci.yml@refs/heads/main' })]);
    expect((await askAs(world).workflowRuns(10, { commit: SHA }))[0]?.path).toBe('.github/workflows/ci.yml');
  });
  it('the newest runs are one page, unless it is in another order', async () => {
    const runs = Array.from({ length: 150 }, (_, at) => runRecord(SHA, home, { id: at + 1 }));
    list(byFile, 'workflow_runs', [...runs].reverse());
    expect((await askAs(world).workflowRuns(10, { branch: 'main' })).map(({ id }) => id)[0]).toBe(150);
    expect(sent(byFile)).toBe(1);
    list(byFile, 'workflow_runs', runs);
    expect((await askAs(world).workflowRuns(10, { branch: 'main' })).map(({ id }) => id)[0]).toBe(150);
  });
  it('deployments and what was reported of them, newest by id', async () => {
    const items = [deploymentRecord(SHA, { id: 8 }), deploymentRecord(SHA, { id: 9, environment: 'Production' })];
    list('deployments', undefined, items, { ignoresFilters: true });
    expect((await askAs(world).deployments('production', SHA)).map(({ id }) => id)).toEqual([9, 8]);
    const statuses = ['in_progress', 'success'].map((state, at) => deploymentStatusRecord(state, { id: at + 1 }));
    list('deployments/9/statuses', undefined, statuses);
    expect(await askAs(world).deploymentStatuses(9)).toEqual([
      { id: 2, state: 'success', at: AT },
      { id: 1, state: 'in-progress', at: AT },
    ]);
  });
  it('environments', async () => {
    list('environments', 'environments', [
      { id: 1, name: 'production' },
      { id: 2, name: 'staging' },
    ]);
    expect(await askAs(world).environments()).toEqual(['production', 'staging']);
  });
  it('one run', async () => {
    world.front.answer(`${HOME}/actions/runs/5`, runRecord(OTHER, home, { id: 5 }));
    expect(await askAs(world).run(5)).toMatchObject({ id: 5, workflow: 10, commit: OTHER });
  });
  it('the main branch', async () => expect(await askAs(world).mainBranch()).toBe('main'));
  it('the same question is asked once', async () => {
    checkRuns(many(1));
    const github = askAs(world);
    await Promise.all([github.checkRuns(SHA), github.checkRuns(SHA)]);
    await github.checkRuns(SHA);
    expect(sent('check-runs')).toBe(1);
  });
});

describe('refusals name the permission', () => {
  const questions: readonly [path: string, permission: string, ask: (github: GitHubState) => Promise<unknown>][] = [
    ['check-runs', 'checks: read', (github) => github.checkRuns(SHA)],
    ['check-suites', 'checks: read', (github) => github.firstChecked(SHA)],
    [`${SHA}/status`, 'statuses: read', (github) => github.statuses(SHA)],
    ['attempts/1/jobs', 'actions: read', (github) => github.jobs(5, 1)],
    ['actions/workflows', 'actions: read', (github) => github.workflows()],
    ['actions/runs', 'actions: read', (github) => github.runsOf(SHA)],
    ['workflows/10/runs', 'actions: read', (github) => github.workflowRuns(10, { commit: SHA })],
    ['deployments', 'deployments: read', (github) => github.deployments('production', SHA)],
    ['deployments/9/statuses', 'deployments: read', (github) => github.deploymentStatuses(9)],
    ['environments', 'actions: read', (github) => github.environments()],
  ];
  for (const [path, permission, ask] of questions) {
    it.each([403, 404])(`${path}: %i`, async (status) => {
      world.front.faults.declare(path, { status });
      const error = await fails(ask(askAs(world)));
      expect(error).toMatchObject({ cause: 'denied', hint: `give the job \`permissions: { ${permission} }\`` });
    });
    it(`F16: ${path}: 401 between two pages or at once`, async () => {
      world.front.faults.declare(path, { status: 401 });
      expect(await fails(ask(askAs(world)))).toMatchObject({ cause: 'denied' });
      expect(sent(path)).toBe(1);
    });
  }
  it('a rate limit is waited for, and one without end is unreachable', async () => {
    checkRuns(many(1));
    world.front.faults.declare('check-runs', { status: 429, headers: { 'retry-after': '5' } });
    expect(await askAs(world).checkRuns(SHA)).toHaveLength(1);
    world.front.faults.declare('check-runs', { status: 429 }, { times: 9 });
    expect(await fails(askAs(world).checkRuns(SHA))).toMatchObject({ cause: 'unreachable' });
  });
});

it('F15: GitHub Enterprise Server has its API below a path', async () => {
  const server = await createWorld({ base: '/api/v3' });
  try {
    server.front.list(RUNS, { key: 'check_runs', items: many(101) });
    expect(await askAs(server).checkRuns(SHA)).toHaveLength(101);
  } finally {
    await server.close();
  }
});
