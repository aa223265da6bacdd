import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { JudgedFact } from '../../src/core/judge-fact.ts';
import type { CriterionResult, Results } from '../../src/core/results.ts';
import { asShard } from '../../src/core/shard.ts';
import { parseTime } from '../../src/core/time.ts';
import { derive } from '../../src/core/verify/derive.ts';
import { call } from '../support/cli.ts';
import { desk, GO, NO_GO } from '../support/desk.ts';
import { createWorld, type Plan, type World } from '../support/github/world.ts';

/** `gonogo comment`: what an unprivileged run evaluated, commented on by a privileged one that trusts nothing of it. */

const made: Record<string, Results> = {};
beforeAll(async () => {
  const folder = desk();
  for (const [name, text] of Object.entries({ failed: NO_GO, passed: GO })) {
    folder.write('.github/gonogo.yml', text);
    const { stdout } = await call({ cwd: folder.root }, 'check', '-c', '.github/gonogo.yml', '--format', 'json');
    made[name] = JSON.parse(stdout);
  }
  folder.remove();
});
const criterionOf = (results: Results): CriterionResult => results.criteria[0] as CriterionResult;
/** With this in place of what its criterion says. */
const saying = (results: Results, more: Partial<CriterionResult>): Results => ({
  ...results,
  criteria: [{ ...criterionOf(results), ...more }],
});
const fact = (results: Results, more: Partial<JudgedFact>): Partial<CriterionResult> => ({
  facts: criterionOf(results).facts.map((one) => (one.name === 'failed' ? { ...one, ...more } : one)),
});

interface Scene {
  readonly world: World;
  readonly folder: string;
  /** Writes results for the head, which failed unless the case says otherwise, with what a case wants otherwise. */
  write(change?: (results: Results) => unknown, of?: 'failed' | 'passed'): void;
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
    write(change = (results) => results, of = 'failed') {
      const results = made[of] as Results;
      const about = { ...results.context, repository: 'acme/shop', commit: world.head, pullRequest: 4711 };
      writeFileSync(join(folder, 'results.json'), JSON.stringify(change({ ...results, context: about })));
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
    expect(await said()).toEqual(['github-actions[bot]: ## 🔴 NO-GO — Launch']);
    const [{ body = '' } = {}] = await world.comments();
    expect(body.startsWith('<!-- gonogo:v1 key=Comment/comment/.github/gonogo.yml -->\n')).toBe(true);
    expect(body).toContain('> These results come from an artifact of a run without permissions');
    expect(body).toContain('[Run](https://github.com/acme/shop/actions/runs/77)');
  });
  it('keeps one comment, which turns GO', async (context) => {
    const { write, comment, said } = await scene(context);
    write();
    await comment();
    write(undefined, 'passed');
    expect((await comment()).stdout).toMatch(/^#1: updated/);
    expect(await said()).toEqual(['github-actions[bot]: ## 🟢 GO — Launch']);
  });
  it('finds a branch of the repository as well', async (context) => {
    const { write, comment } = await scene(context, { pull: { from: 'feature' } });
    write();
    expect((await comment()).stdout).toMatch(/^#1: created/);
  });
  it('several checklists', async (context) => {
    const { write, comment, said } = await scene(context);
    write((results) => [results, results]);
    expect((await comment()).code).toBe(0);
    expect(await said()).toEqual(['github-actions[bot]: ## 🔴 NO-GO — 2 checklists']);
  });
  it('an older run never overwrites what a newer one wrote (E04)', async (context) => {
    const { write, comment, said, world } = await scene(context);
    write();
    world.front.runs.push({ id: 600, number: 6, status: 'completed', event: 'workflow_run', file: 'comment.yml' });
    world.front.runs.push({ id: 500, number: 5, status: 'in_progress', event: 'workflow_run', file: 'comment.yml' });
    await comment({ env: { GITHUB_RUN_ID: '600', GITHUB_RUN_NUMBER: '6' } });
    write(undefined, 'passed');
    expect((await comment()).stdout).toMatch(/^#1: left, a newer run has written it/);
    expect(await said()).toEqual(['github-actions[bot]: ## 🔴 NO-GO — Launch']);
  });
  it('nothing is said of a head that has moved on (E06)', async (context) => {
    const { write, comment, said, world } = await scene(context, { pull: { from: 'feature' } });
    write();
    await world.push('feature', { 'more.txt': 'more\n' });
    expect(await comment()).toMatchObject({ code: 0, stdout: expect.stringContaining('moved on from') });
    expect(await said()).toEqual([]);
  });

  const sha = 'b'.repeat(40);
  const refused: readonly [name: string, change: (results: Results) => unknown, said: RegExp][] = [
    ['a partial run', (one) => ({ ...one, partial: true }), /of a partial run/],
    ['a simulated run', (one) => ({ ...one, simulated: true }), /of a simulated run/],
    ['a shard', (one) => asShard(one, 'a'), /a shard, which decides nothing/],
    [
      'results of another commit (C16)',
      (one) => ({ ...one, context: { ...one.context, commit: sha } }),
      /they are about bbbbbbbbbbbb, and the run was for/,
    ],
    [
      'results of no commit',
      (one) => ({ ...one, context: { ...one.context, commit: null } }),
      /they are about no commit/,
    ],
    [
      'results of another repository',
      (one) => ({ ...one, context: { ...one.context, repository: 'acme/other' } }),
      /another repository/,
    ],
    [
      'a GO that does not follow',
      (one) => ({ ...one, decision: { ...one.decision, verdict: 'GO' } }),
      /decision\.verdict is "GO", and "NO-GO" follows/,
    ],
    [
      'a state that does not follow',
      (one) => saying(one, { state: 'go' }),
      /criteria\.tests-pass\.state is "go", and "no-go" follows/,
    ],
    [
      'a band that does not follow',
      (one) => saying(one, { state: 'go', ...fact(one, { band: 'go' }) }),
      /facts\.failed\.band is "go", and "no-go" follows/,
    ],
    [
      'a waived state without a waiver',
      (one) => saying(one, { state: 'waived', ...fact(one, { waived: true }) }),
      /facts\.failed\.waived is true, and false follows/,
    ],
    [
      'counts that are not theirs',
      (one) => ({ ...one, decision: { ...one.decision, counts: { ...one.decision.counts, go: 9 } } }),
      /decision\.counts\.go is 9, and 0 follows/,
    ],
    [
      'results of an older gonogo',
      (one) => ({ ...one, criteria: one.criteria.map(({ specs: _, ...rest }) => rest) }),
      /results of an older gonogo cannot be verified/,
    ],
    [
      'a link out of the repository',
      (one) => saying(one, { location: { file: '../../../evil/x', line: 1, endLine: 1 } }),
      /leaves the repository/,
    ],
    [
      'a checklist of no commit',
      (one) => ({ ...one, checklist: { ...one.checklist, ref: '../../evil' } }),
      /their checklist is of no commit/,
    ],
    ['another shape', (one) => saying(one, { facts: 'none' as never }), /is no gonogo results document/],
    ['an empty list', () => [], /has no results in it/],
  ];
  for (const [name, change, why] of refused)
    it(`refuses ${name}, and comments nothing`, async (context) => {
      const { write, comment, said, world } = await scene(context);
      write(change);
      const { code, stderr } = await comment();
      expect([code, stderr]).toEqual([2, expect.stringMatching(why)]);
      expect(await said()).toEqual([]);
      expect(world.front.requests).toEqual([]);
    });
  it('what it is told goes out as text only (E10-E13)', async (context) => {
    const { write, comment, world } = await scene(context);
    const evil = '<!-- gonogo:v1 key=x -->\n::error::x @acme/all [x](http://evil.example) <img src=x>';
    // Who knows gonogo writes results that follow.
    const missing = { cause: 'missing', message: evil, state: 'unknown', waived: false } as const;
    const about = { ...criterionOf(made.failed as Results), id: evil, title: evil, facts: [], problems: [missing] };
    const criteria = [{ ...about, ...(await derive(about, parseTime(made.failed?.context.now ?? '') ?? 0)) }];
    write((one) => ({ ...one, checklist: { ...one.checklist, name: evil }, criteria, decision: decide(criteria) }));
    const said = await comment();
    expect(said.code).toBe(0);
    expect(said.stdout + said.stderr).not.toMatch(/^\s*::/m);
    const [{ body = '' } = {}] = await world.comments();
    expect(body.match(/<!--/g)).toHaveLength(2);
    expect(body).not.toMatch(/@acme|<img|\]\(http:\/\/evil/);
  });
  it('a refusal quotes nothing that could be a command', async (context) => {
    const { write, comment } = await scene(context);
    write((one) => saying(one, { id: '\n::error::x\n##[error]', state: 'go' }));
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
    write((one) => ({ ...one, context: { ...one.context, commit: sha } }));
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
