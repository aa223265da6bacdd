import { afterEach, describe, expect, it } from 'vitest';
import { CHECKLIST, errors, GATE, gatedWorld, runGate } from '../support/action.ts';
import type { World } from '../support/github/world.ts';
import { nodeBinaries } from '../support/node-binaries.ts';
import { serve } from '../support/servers.ts';

/** THREATS G04-G07, G17: how the process ends, and what it does without. */

let world: World;
afterEach(() => world.close());

const PULL = 'GET /repos/acme/shop/pulls/1';
const POST = 'POST /repos/acme/shop/issues/1/comments';
/** Longer than anything in a test should take: what is interrupted must not wait for it. */
const LONG = 25_000;

describe('a signal', { timeout: 60_000 }, () => {
  const rows: readonly [signal: NodeJS.Signals, on: string, skip: number, published: boolean][] = [
    ['SIGTERM', PULL, 0, false],
    ['SIGINT', PULL, 0, false],
    ['SIGHUP', PULL, 0, false],
    ['SIGTERM', 'GET /repos/acme/shop/git/blobs', 0, false],
    // The second time it is asked whether the head moved: everything is gathered.
    ['SIGINT', PULL, 1, false],
    ['SIGTERM', 'POST /graphql', 0, true],
    ['SIGINT', POST, 0, true],
  ];
  for (const [signal, on, skip, published] of rows)
    it(`${signal} in \`${on}\`${skip > 0 ? ' at the end' : ''}: 130, no verdict, no half of anything`, async () => {
      world = await gatedWorld();
      world.front.faults.declare(on, { delay: LONG }, { skip });
      let seen = 0;
      const after = () => {
        seen = world.front.requests.filter(({ method, path }) => `${method} ${path}`.includes(on)).length;
        return seen > skip;
      };
      const result = await runGate({
        world,
        files: errors(0),
        inputs: { comment: 'always' },
        interrupt: { signal, after },
      });
      expect([result.code, result.outputs]).toEqual([130, {}]);
      expect(result.stoppedWithin).toBeLessThan(LONG / 1000 / 2);
      expect(result.stdout).not.toMatch(/^GO:/m);
      expect(Object.keys(result.temp)).toEqual(published ? ['gonogo-results.json'] : []);
      expect(result.summary === '').toBe(!published);
      // The comment is whole or is not there; when it was under way, only GitHub knows which.
      const comments = await world.comments();
      expect(comments.length).toBeLessThanOrEqual(on === POST ? 1 : 0);
      for (const { body } of comments) expect(body).toContain('updates in place');
    });
  for (const { name, path } of nodeBinaries())
    it(`while evidence is gathered: 130 on ${name}, and nothing is published`, async () => {
      const server = await serve(() => {});
      world = await gatedWorld(`version: 1\ncriteria:\n  - { title: Healthy, http: "${server.origin}/" }\n`);
      const result = await runGate({
        world,
        node: path,
        inputs: { 'allow-private-hosts': '127.0.0.1', comment: 'always' },
        interrupt: { signal: 'SIGTERM', after: () => server.received.length > 0 },
      });
      expect([result.code, result.outputs, result.summary, result.temp]).toEqual([130, {}, '', {}]);
      expect(await world.comments()).toEqual([]);
    });
  it('at any moment: never 0 unless it had ended by itself', async () => {
    world = await gatedWorld();
    const moments = process.env.SWEEP === '1' ? 60 : 6;
    for (let at = 0; at < moments; at++) {
      const result = await runGate({
        world,
        files: errors(0),
        inputs: { comment: 'always' },
        interrupt: { signal: 'SIGTERM', after: (0.4 * at) / moments },
      });
      // Before its own code runs, Node ends by the signal itself.
      const ended = result.stoppedWithin === undefined || result.stdout.includes('\nGO: ');
      if (!ended) expect(result.code === 130 || result.signal === 'SIGTERM').toBe(true);
      if (!ended) expect(result.stdout).not.toMatch(/^GO:/m);
      expect(Object.keys(result.temp).filter((file) => file !== 'gonogo-results.json')).toEqual([]);
      const results = result.temp['gonogo-results.json'];
      if (results !== undefined) expect(JSON.parse(results)).toMatchObject({ schema: 'gonogo.results/v1' });
    }
    expect((await world.comments()).length).toBeLessThanOrEqual(1);
  });
});

describe('a runner that lacks something (G17)', () => {
  const absent: readonly (readonly [name: string, variables: readonly string[]])[] = [
    ['no summary file', ['GITHUB_STEP_SUMMARY']],
    ['no output file', ['GITHUB_OUTPUT']],
    ['no web address', ['GITHUB_SERVER_URL']],
    ['no run', ['GITHUB_RUN_ID', 'GITHUB_RUN_NUMBER', 'GITHUB_RUN_ATTEMPT']],
    ['no workflow and job', ['GITHUB_WORKFLOW', 'GITHUB_JOB']],
    ['no action', ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF', 'GITHUB_ACTION']],
    ['no home and no path', ['HOME', 'PATH', 'LANG']],
    ['no temporary folder', ['RUNNER_TEMP']],
    ['no workspace: the current folder', ['GITHUB_WORKSPACE']],
    [
      'nothing but what it cannot do without',
      [
        'CI',
        'GITHUB_ACTOR',
        'GITHUB_REF',
        'GITHUB_SHA',
        'GITHUB_ENV',
        'GITHUB_PATH',
        'GITHUB_STATE',
        'RUNNER_OS',
        'GITHUB_HEAD_REF',
        'GITHUB_BASE_REF',
      ],
    ],
  ];
  for (const [name, variables] of absent)
    it(name, async () => {
      world = await gatedWorld();
      const env = Object.fromEntries(variables.map((variable) => [variable, undefined]));
      const result = await runGate({ world, files: errors(9), env });
      expect(result.code).toBe(1);
      expect(result.stdout).toContain('NO-GO: Pilot launch');
    });
  it('lacks all of it: GO can still be had', async () => {
    world = await gatedWorld();
    const env = Object.fromEntries(absent.flatMap(([, names]) => names.map((variable) => [variable, undefined])));
    const result = await runGate({ world, files: errors(0), env });
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/^GO: Pilot launch$/m);
  });
  const refused: readonly (readonly [name: string, env: Record<string, string | undefined>, said: RegExp])[] = [
    ['no name of the event', { GITHUB_EVENT_NAME: undefined }, /GITHUB_EVENT_NAME/],
    ['no repository', { GITHUB_REPOSITORY: undefined }, /GITHUB_REPOSITORY/],
    ['a repository of another shape', { GITHUB_REPOSITORY: '../..' }, /repository/i],
    ['no payload', { GITHUB_EVENT_PATH: undefined }, /names no pull request/],
  ];
  for (const [name, env, said] of refused)
    it(`${name} is exit 2, never another checklist`, async () => {
      world = await gatedWorld();
      const result = await runGate({ world, files: { ...errors(0), [CHECKLIST]: GATE }, env });
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toMatch(said);
    });
  it('a summary that cannot be written is a warning (E08)', async () => {
    world = await gatedWorld();
    const result = await runGate({ world, files: errors(9), env: { GITHUB_STEP_SUMMARY: '/nowhere/at/all' } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(result.stdout).toContain('::warning::the job summary could not be written');
  });
  it('no loopback and no proxy in between: a proxy that is set is not asked for GitHub on loopback', async () => {
    world = await gatedWorld();
    const result = await runGate({
      world,
      files: errors(0),
      env: { no_proxy: '127.0.0.1', https_proxy: 'http://127.0.0.1:2', http_proxy: 'http://127.0.0.1:2' },
    });
    expect(result.code).toBe(0);
  });
});
