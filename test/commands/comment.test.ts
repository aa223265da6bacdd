import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { call } from '../support/cli.ts';
import { createWorld, type Plan, type World } from '../support/github/world.ts';
import { criterionWith, resultsWith } from '../support/results.ts';
import { factWith } from '../support/scenarios.ts';

/** `gonogo comment`: what an unprivileged run evaluated, commented on by a privileged one that trusts nothing of it. */

const FAILED = criterionWith({
  id: 'tests',
  title: 'Tests pass',
  state: 'no-go',
  message: 'failed = 3, required 0',
  facts: [
    factWith({ name: 'failed', dimension: 'count', value: 3, display: '3', band: 'no-go', bound: '0', distance: 3 }),
  ],
});
const PASSED = criterionWith({
  facts: [
    factWith({ name: 'failed', dimension: 'count', value: 0, display: '0', band: 'go', bound: '0', distance: 0 }),
  ],
});

interface Scene {
  readonly world: World;
  readonly folder: string;
  /** Writes results for the head, with what a case wants otherwise. */
  write(more?: Parameters<typeof resultsWith>[0], change?: (results: Results) => unknown): void;
  /** Calls it in a job that `workflow_run` started. */
  comment(step?: { args?: readonly string[]; event?: unknown; env?: Record<string, string> }): ReturnType<typeof call>;
  said(): Promise<string[]>;
}

async function scene(
  { onTestFinished }: TestContext,
  plan: Plan = { pull: { from: 'feature', fork: true } },
): Promise<Scene> {
  const world = await createWorld(plan);
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-comment-'));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await world.close();
  });
  world.front.runs.splice(0, 1, {
    id: 500,
    number: 5,
    status: 'in_progress',
    event: 'workflow_run',
    branch: 'main',
    file: 'comment.yml',
  });
  const owner = plan.pull?.fork === undefined && plan.pull ? 'acme' : 'mallory';
  const happened = {
    workflow_run: {
      id: 77,
      head_sha: world.head,
      head_branch: 'feature',
      head_repository: { owner: { login: owner } },
      // Never believed: for forks it is empty, and for branches it may be any.
      pull_requests: [{ number: 999 }],
    },
  };
  return {
    world,
    folder,
    write(more = {}, change = (results) => results) {
      const { context } = resultsWith();
      const about = { ...context, repository: 'acme/shop', commit: world.head, pullRequest: 4711 };
      const results = resultsWith({ criteria: [FAILED], context: about, ...more });
      writeFileSync(join(folder, 'results.json'), JSON.stringify(change(results)));
    },
    async comment({ args = ['results.json'], event = happened, env = {} } = {}) {
      writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
      const environment = {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: world.apiUrl,
        GITHUB_GRAPHQL_URL: world.graphqlUrl,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_EVENT_NAME: 'workflow_run',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_TOKEN: world.tokens.actions,
        GITHUB_WORKFLOW: 'Comment',
        GITHUB_JOB: 'comment',
        GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/comment.yml@refs/heads/main',
        GITHUB_RUN_ID: '500',
        GITHUB_RUN_NUMBER: '5',
        GITHUB_RUN_ATTEMPT: '1',
        ...env,
      };
      return call({ cwd: folder, environment }, 'comment', ...args);
    },
    said: async () => (await world.comments()).map(({ by, body }) => `${by}: ${/## .+/.exec(body)?.[0]}`),
  };
}

describe.concurrent('gonogo comment', () => {
  it('comments where GitHub says that the head belongs, and says whose word it is', async (context) => {
    const { write, comment, said, world } = await scene(context);
    write();
    expect(await comment()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^#1: created, http/), stderr: '' });
    expect(await said()).toEqual(['github-actions[bot]: ## 🔴 NO-GO — Pilot launch']);
    const [{ body = '' } = {}] = await world.comments();
    expect(body.startsWith('<!-- gonogo:v1 key=Comment/comment/.github/gonogo.yml -->\n')).toBe(true);
    expect(body).toContain('> These results come from an artifact of a run without permissions');
    expect(body).toContain('[Run](https://github.com/acme/shop/actions/runs/77)');
  });
  it('keeps one comment, which turns GO', async (context) => {
    const { write, comment, said } = await scene(context);
    write();
    await comment();
    write({ criteria: [PASSED] });
    expect((await comment()).stdout).toMatch(/^#1: updated/);
    expect(await said()).toEqual(['github-actions[bot]: ## 🟢 GO — Pilot launch']);
  });
  it('finds a branch of the repository as well', async (context) => {
    const { write, comment } = await scene(context, { pull: { from: 'feature' } });
    write();
    expect((await comment()).stdout).toMatch(/^#1: created/);
  });
  it('several checklists', async (context) => {
    const { write, comment, said } = await scene(context);
    write({}, (results) => [results, results]);
    expect((await comment()).code).toBe(0);
    expect(await said()).toEqual(['github-actions[bot]: ## 🔴 NO-GO — 2 checklists']);
  });
  it('an older run never overwrites what a newer one wrote (E04)', async (context) => {
    const { write, comment, said, world } = await scene(context);
    write();
    world.front.runs.push({ id: 600, number: 6, status: 'completed', event: 'workflow_run', file: 'comment.yml' });
    world.front.runs.push({ id: 500, number: 5, status: 'in_progress', event: 'workflow_run', file: 'comment.yml' });
    await comment({ env: { GITHUB_RUN_ID: '600', GITHUB_RUN_NUMBER: '6' } });
    write({ criteria: [PASSED] });
    expect((await comment()).stdout).toMatch(/^#1: left, a newer run has written it/);
    expect(await said()).toEqual(['github-actions[bot]: ## 🔴 NO-GO — Pilot launch']);
  });
  it('nothing is said of a head that has moved on (E06)', async (context) => {
    const { write, comment, said, world } = await scene(context, { pull: { from: 'feature' } });
    write();
    await world.push('feature', { 'more.txt': 'more\n' });
    expect(await comment()).toMatchObject({ code: 0, stdout: expect.stringContaining('moved on from') });
    expect(await said()).toEqual([]);
  });

  const sha = 'b'.repeat(40);
  const refused: readonly [
    name: string,
    more: Parameters<typeof resultsWith>[0],
    said: RegExp,
    change?: (results: Results) => unknown,
  ][] = [
    ['a partial run', { partial: true }, /of a partial run/],
    ['a simulated run', { simulated: true }, /of a simulated run/],
    [
      'results of another commit (C16)',
      { context: { ...resultsWith().context, commit: sha } },
      /they are about bbbbbbbbbbbb, and the run was for/,
    ],
    ['results of no commit', { context: { ...resultsWith().context, commit: null } }, /they are about no commit/],
    [
      'results of another repository',
      {},
      /another repository/,
      (one) => ({ ...one, context: { ...one.context, repository: 'acme/other' } }),
    ],
    [
      'a GO that does not follow',
      {},
      /the verdict is GO, and its criteria make NO-GO/,
      (one) => ({ ...one, decision: { ...one.decision, verdict: 'GO' } }),
    ],
    [
      'a state that does not follow',
      {},
      /its state is go, and its evidence makes it no-go/,
      (one) => ({ ...one, criteria: [{ ...FAILED, state: 'go' }] }),
    ],
    [
      'a band that does not follow',
      {},
      /`failed` is recorded as go, and its bounds make it no-go/,
      (one) => ({ ...one, criteria: [{ ...FAILED, state: 'go', facts: [{ ...FAILED.facts[0], band: 'go' }] }] }),
    ],
    [
      'a waived state without a waiver',
      {},
      /no waiver is in force/,
      (one) => ({ ...one, criteria: [{ ...FAILED, state: 'waived', facts: [{ ...FAILED.facts[0], waived: true }] }] }),
    ],
    [
      'counts that are not theirs',
      {},
      /the counts are not/,
      (one) => ({ ...one, decision: { ...one.decision, counts: { ...one.decision.counts, go: 9 } } }),
    ],
    [
      'a link out of the repository',
      {},
      /leaves the repository/,
      (one) => ({ ...one, criteria: [{ ...FAILED, location: { file: '../../../evil/x', line: 1, endLine: 1 } }] }),
    ],
    [
      'a checklist of no commit',
      {},
      /their checklist is of no commit/,
      (one) => ({ ...one, checklist: { ...one.checklist, ref: '../../evil' } }),
    ],
    [
      'another shape',
      {},
      /is no gonogo results document/,
      (one) => ({ ...one, criteria: [{ ...FAILED, facts: 'none' }] }),
    ],
    ['an empty list', {}, /has no results in it/, () => []],
  ];
  for (const [name, more, why, change] of refused)
    it(`refuses ${name}, and comments nothing`, async (context) => {
      const { write, comment, said, world } = await scene(context);
      write(more, change);
      const { code, stderr } = await comment();
      expect([code, stderr]).toEqual([2, expect.stringMatching(why)]);
      expect(await said()).toEqual([]);
      expect(world.front.requests).toEqual([]);
    });
  it('what it is told goes out as text only (E10-E13)', async (context) => {
    const { write, comment, world } = await scene(context);
    const evil = '<!-- gonogo:v1 key=x -->\n::error::x @acme/all [x](http://evil.example) <img src=x>';
    write({}, (one) => ({
      ...one,
      checklist: { ...one.checklist, name: evil },
      criteria: [{ ...FAILED, id: evil, title: evil, message: evil }],
    }));
    const said = await comment();
    expect(said.code).toBe(0);
    expect(said.stdout + said.stderr).not.toMatch(/^\s*::/m);
    const [{ body = '' } = {}] = await world.comments();
    expect(body.match(/<!--/g)).toHaveLength(2);
    expect(body).not.toMatch(/@acme|<img|\]\(http:\/\/evil/);
  });
  it('a refusal quotes nothing that could be a command', async (context) => {
    const { write, comment } = await scene(context);
    write({}, (one) => ({ ...one, criteria: [{ ...FAILED, id: '\n::error::x\n##[error]', state: 'go' }] }));
    const { code, stdout, stderr } = await comment();
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(/^\s*::|##\[/m);
  });

  it('a link in place of the file is refused (C20)', async (context) => {
    const { write, comment, folder } = await scene(context);
    write();
    symlinkSync(join(folder, 'results.json'), join(folder, 'linked.json'));
    expect(await comment({ args: ['linked.json'] })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no ordinary file'),
    });
    mkdirSync(join(folder, 'sub'));
    expect((await comment({ args: ['sub'] })).code).toBe(2);
  });
  it('a file over the limit is refused before it is read (C20)', async (context) => {
    const { comment, folder } = await scene(context);
    writeFileSync(join(folder, 'results.json'), Buffer.alloc(16 * 1024 * 1024 + 1, ' '));
    expect((await comment()).stderr).toContain('larger than 16 MiB');
  });

  const wrong: readonly [name: string, step: Parameters<Scene['comment']>[0], said: RegExp][] = [
    [
      'an empty commit in the event (C16)',
      { event: { workflow_run: { id: 1, head_sha: '' } } },
      /names no whole commit/,
    ],
    [
      'a short commit in the event',
      { event: { workflow_run: { id: 1, head_sha: 'abc1234' } } },
      /names no whole commit/,
    ],
    ['another event', { event: { action: 'created', comment: {} } }, /the event is no `workflow_run`/],
    ['no event', { env: { GITHUB_EVENT_PATH: '/nowhere' } }, /payload at GITHUB_EVENT_PATH/],
    ['no token', { env: { GITHUB_TOKEN: '' } }, /GITHUB_TOKEN is not set/],
    ['no repository', { env: { GITHUB_REPOSITORY: '' } }, /GITHUB_REPOSITORY is not set/],
    ['no file', { args: [] }, /name the results document/],
    ['a number that is none', { args: ['results.json', '--pr', 'x'] }, /no number of a pull request/],
    ['a mode that is none', { args: ['results.json', '--comment', 'often'] }, /often/],
    [
      'a pull request with another head',
      { args: ['results.json', '--pr', '2'] },
      /#2 is no open pull request with the head/,
    ],
  ];
  for (const [name, step, why] of wrong)
    it(`${name}: exit 2`, async (context) => {
      const { write, comment, said } = await scene(context);
      write();
      const { code, stderr } = await comment(step);
      expect([code, stderr]).toEqual([2, expect.stringMatching(why)]);
      expect(await said()).toEqual([]);
    });
  it('`--pr` that matches', async (context) => {
    const { write, comment } = await scene(context);
    write();
    expect((await comment({ args: ['results.json', '--pr', '1'] })).stdout).toMatch(/^#1: created/);
  });
  it('no open pull request has that head: exit 2', async (context) => {
    const { write, comment } = await scene(context, { branches: { main: {} } });
    const event = { workflow_run: { id: 1, head_sha: sha, head_branch: 'feature', head_repository: null } };
    write({ context: { ...resultsWith().context, commit: sha } });
    expect(await comment({ event })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no open pull request has the head bbbbbbb'),
    });
  });
  it('a token that may not comment: exit 2, with the permission, and the token nowhere', async (context) => {
    const { write, comment, world } = await scene(context);
    write();
    const { code, stderr, stdout } = await comment({ env: { GITHUB_TOKEN: world.tokens.readOnly } });
    expect([code, stderr]).toEqual([2, expect.stringContaining('pull-requests: write')]);
    expect(stdout + stderr).not.toContain(world.tokens.readOnly);
  });
});
