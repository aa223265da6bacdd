import { afterEach, describe, expect, it } from 'vitest';
import { annotationsOf, errors, gatedWorld, runGate } from '../support/action.ts';
import type { StepResult } from '../support/github/runner.ts';
import type { Plan, World } from '../support/github/world.ts';

/** UX section 2 and THREATS E01-E06, E09: one comment, ours, of the newest run, and never in the way of the verdict. */

const US = 'github-actions[bot]';
const MARKER = '<!-- gonogo:v1 key=Gate/gate/.github/gonogo.yml -->';

let world: World;
const start = async (plan: Plan = {}, checklist?: string) => {
  world = await gatedWorld(checklist, plan);
  return world;
};
afterEach(() => world.close());

const gate = (count: number, step: Parameters<typeof runGate>[0] = {}) =>
  runGate({ world, files: errors(count), ...step });
const verdicts = async () =>
  (await world.comments()).map(({ by, body }) => `${by}: ${/## .+/.exec(body)?.[0] ?? body.slice(0, 60)}`);
const writes = ({ requests }: StepResult) => requests.filter(isWrite).map(({ operation }) => operation);
const isWrite = ({ method, operation }: StepResult['requests'][number]) => method !== 'GET' && operation !== 'graphql';

describe('one comment', () => {
  it('is created, edited in place, turns GO when it is mended, and is not written when nothing changed', async () => {
    await start();
    const results = [];
    for (const count of [9, 9, 3, 0, 0]) results.push(await gate(count));
    expect(results.map(writes)).toEqual([
      ['issues/create-comment'],
      [],
      ['issues/update-comment'],
      ['issues/update-comment'],
      [],
    ]);
    expect(await verdicts()).toEqual([`${US}: ## 🟢 GO — Pilot launch`]);
    const urls = new Set(results.map(({ outputs }) => outputs['comment-url']));
    expect([...urls]).toEqual([expect.stringContaining('#issuecomment-3000000001')]);
  });
  it('starts with its marker and names the commit and the run (E05)', async () => {
    await start();
    await gate(9);
    const [comment] = await world.comments();
    expect(comment?.body.startsWith(`${MARKER}\n<!-- gonogo:state `)).toBe(true);
    expect(comment?.body).toContain(
      `[\`${world.head.slice(0, 7)}\`](${world.front.origin}/acme/shop/commit/${world.head})`,
    );
    expect(comment?.body).toContain(`${world.front.origin}/acme/shop/actions/runs/1658821493`);
  });

  const modes: readonly [mode: string, counts: readonly number[], comments: readonly string[]][] = [
    ['on-problem', [0], []],
    ['on-problem', [3], ['🟡 CAUTION']],
    ['always', [0], ['🟢 GO']],
    ['on-change', [0], []],
    ['on-change', [9, 0], ['🟢 GO']],
    ['never', [9], []],
  ];
  for (const [mode, counts, comments] of modes)
    it(`\`comment: ${mode}\` after ${counts} errors leaves ${comments.join() || 'none'}`, async () => {
      await start();
      for (const count of counts) await gate(count, { inputs: { comment: mode } });
      expect(await verdicts()).toEqual(comments.map((verdict) => `${US}: ## ${verdict} — Pilot launch`));
    });
  it('`on-change` leaves it alone while the verdict is the same', async () => {
    await start();
    const results = [];
    for (const count of [8, 9]) results.push(await gate(count, { inputs: { comment: 'on-change' } }));
    expect(results.map(writes)).toEqual([['issues/create-comment'], []]);
  });
  it('has a marker of its own for each gate', async () => {
    await start();
    for (const key of ['one', 'two', 'one']) await gate(9, { inputs: { 'comment-key': key } });
    await gate(9, { env: { GITHUB_JOB: 'other' } });
    const starts = (await world.comments()).map(({ body }) => body.split('\n')[0]);
    expect(starts).toEqual([
      '<!-- gonogo:v1 key=one -->',
      '<!-- gonogo:v1 key=two -->',
      '<!-- gonogo:v1 key=Gate/other/.github/gonogo.yml -->',
    ]);
  });
  it('is one for several checklists', async () => {
    await start();
    await gate(9, { inputs: { checklist: '.github/gonogo.yml\n.github/gonogo.yml' } });
    expect(await verdicts()).toEqual([`${US}: ## 🔴 NO-GO — 2 checklists`]);
  });
  it('goes where `pr-number` says when the event is about no pull request', async () => {
    await start();
    await runGate({
      world,
      event: { name: 'workflow_dispatch', payload: {} },
      files: { ...errors(9), '.github/gonogo.yml': 'version: 1\ncriteria: [{ title: A, file: a }]\n' },
      inputs: { 'pr-number': '1' },
    });
    expect(await verdicts()).toEqual([`${US}: ## 🔴 NO-GO — .github/gonogo.yml`]);
  });
  it('is never written to an issue that is none of ours', async () => {
    await start();
    const result = await runGate({
      world,
      event: { name: 'push', payload: {} },
      files: { '.github/gonogo.yml': 'version: 1\ncriteria: [{ title: A, file: a }]\n' },
    });
    expect([result.code, writes(result)]).toEqual([1, []]);
  });
});

describe('which comment is ours', () => {
  const body = (text: string) => `${MARKER}\n${text}`;
  it('not that of somebody else with our marker (E01)', async () => {
    await start({ comments: [{ by: 'mallory', body: body('## 🟢 GO — Pilot launch') }] });
    const result = await gate(9);
    expect(writes(result)).toEqual(['issues/create-comment']);
    expect(await verdicts()).toEqual(['mallory: ## 🟢 GO — Pilot launch', `${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('not that of the same bot for another gate, nor one that only quotes the marker (E02, E12)', async () => {
    const others = ['<!-- other-tool -->\nx', `> ${MARKER}\nx`, `x\n${MARKER}`, `${MARKER} x`];
    await start({ comments: others.map((text) => ({ by: US, body: text })) });
    await gate(9);
    expect((await world.comments()).map(({ body: text }) => text).slice(0, 4)).toEqual(others);
    expect(await world.comments()).toHaveLength(5);
  });
  it('not one that somebody hid', async () => {
    await start({ comments: [{ by: US, body: body('## old'), minimized: true }] });
    await gate(9);
    expect(await verdicts()).toEqual([`${US}: ## old`, `${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('not a deleted one: it is written anew', async () => {
    await start();
    await gate(9);
    const [comment] = await world.comments();
    await world.deleteComment(comment?.id ?? 0);
    expect(writes(await gate(9))).toEqual(['issues/create-comment']);
    expect(await world.comments()).toHaveLength(1);
  });
  it('the newest of several of ours; the others go (E04)', async () => {
    await start({ comments: [1, 2].map((at) => ({ by: US, body: body(`## copy ${at}`) })) });
    const result = await gate(9);
    expect(writes(result)).toEqual(['issues/delete-comment', 'issues/update-comment']);
    expect(await verdicts()).toEqual([`${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('found on whichever page it is (F12)', { timeout: 60_000 }, async () => {
    await start();
    for (let at = 0; at < 120; at++) await world.comment('alice', `remark ${at}`);
    await gate(9);
    for (let at = 0; at < 100; at++) await world.comment('bob', `remark ${at}`);
    const result = await gate(0);
    expect(writes(result)).toEqual(['issues/update-comment']);
    expect((await verdicts()).filter((text) => text.startsWith(US))).toEqual([`${US}: ## 🟢 GO — Pilot launch`]);
  });
  it('found without GraphQL too (F15)', async () => {
    await start({ graphql: 'absent', base: '/api/v3', comments: [{ by: 'mallory', body: body('## 🟢 GO') }] });
    for (const count of [9, 0]) await gate(count);
    expect(await verdicts()).toEqual(['mallory: ## 🟢 GO', `${US}: ## 🟢 GO — Pilot launch`]);
  });
});

describe('which run may write it', () => {
  const run = (number: number, attempt = 1) => ({
    env: { GITHUB_RUN_NUMBER: String(number), GITHUB_RUN_ATTEMPT: String(attempt) },
  });
  const rows: readonly [name: string, first: [number, number?], second: [number, number?], verdict: string][] = [
    ['a later run', [7], [8], '🟢 GO'],
    ['a later attempt', [7, 1], [7, 2], '🟢 GO'],
    ['not an earlier run', [8], [7, 5], '🔴 NO-GO'],
    ['not an earlier attempt', [7, 2], [7, 1], '🔴 NO-GO'],
  ];
  for (const [name, first, second, verdict] of rows)
    it(name, async () => {
      await start();
      await gate(9, run(...first));
      const result = await gate(0, run(...second));
      expect(await verdicts()).toEqual([`${US}: ## ${verdict} — Pilot launch`]);
      // What it may write never changes what it decides.
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
    });
  it('nobody when the head moved meanwhile: HOLD, superseded, nothing written (E06, I5)', async () => {
    await start();
    await gate(9);
    const pushed = () => world.push('feature', { 'more.txt': 'more\n' });
    world.front.faults.declare('GET /repos/acme/shop/pulls/1', { meanwhile: pushed }, { skip: 1 });
    const result = await gate(0);
    expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD', 'comment-url': '' } });
    expect(result.stdout).toMatch(/superseded: the head moved from [0-9a-f]{7} to [0-9a-f]{7}/);
    expect(writes(result)).toEqual([]);
    expect(await verdicts()).toEqual([`${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('a run on a frozen payload judges the head of today (E06)', async () => {
    await start();
    const { pullRequestEvent } = await import('../support/github/events.ts');
    const old = await pullRequestEvent(world);
    const head = await world.push('feature', { 'more.txt': 'more\n' });
    await gate(9, { event: old });
    expect((await world.comments())[0]?.body).toContain(`/commit/${head}`);
  });
});

describe('a comment that cannot be written never changes the verdict (I6, E09)', () => {
  const POST = 'POST /repos/acme/shop/issues/1/comments';
  const rows: readonly [name: string, fault: Parameters<World['front']['faults']['declare']>[1], said: RegExp][] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }, /pull-requests: write/],
    ['404', { status: 404, body: { message: 'Not Found' } }, /pull-requests: write/],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, /422/],
    ['a lock', { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }, /locked/],
    ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, /moved \(307\)/],
    ['a limit without end', { status: 429, body: {} }, /rate limit/],
    ['HTML', { says: '<html>down</html>', type: 'text/html' }, /no JSON/],
  ];
  for (const [name, fault, said] of rows)
    it(`${name}: a warning that says what to do`, async () => {
      await start();
      world.front.faults.declare(POST, fault, { times: 9 });
      const result = await gate(9);
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO', 'comment-url': '' } });
      expect(annotationsOf(result).find((text) => text.startsWith('warning: the comment'))).toMatch(said);
      expect(result.summary).toContain('NO-GO');
    });
  it('a gateway that gave up waiting: written once (F09)', async () => {
    await start();
    world.front.faults.declare(POST, { status: 502, late: true });
    const result = await gate(9);
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^error: no-go/)]);
    expect(await world.comments()).toHaveLength(1);
  });
  it('a list that cannot be read: nothing is written blindly', async () => {
    await start();
    world.front.faults.declare('POST /graphql', { status: 403, body: { message: 'no' } });
    const result = await gate(9);
    expect([result.code, writes(result)]).toEqual([1, []]);
    expect(annotationsOf(result).join()).toContain('the comment could not be written');
  });
  for (const [count, code, verdict] of [
    [0, 0, 'GO'],
    [9, 1, 'NO-GO'],
  ] as const)
    it(`a fork's token: ${verdict} stands, with a notice and the summary`, async () => {
      await start({ pull: { from: 'feature', fork: true } });
      const result = await gate(count, { inputs: { 'github-token': world.tokens.readOnly, comment: 'always' } });
      expect(result).toMatchObject({ code, outputs: { verdict, 'comment-url': '' } });
      const said = annotationsOf(result).filter((text) => !text.startsWith('error: no-go'));
      expect(said).toEqual([expect.stringMatching(/^notice: pull requests from forks cannot be commented on/)]);
      expect(result.summary).toContain(`${verdict} — Pilot launch`);
      expect(await world.comments()).toEqual([]);
    });
  it('the same token without a fork: a warning with the lines to paste', async () => {
    await start();
    const result = await gate(9, { inputs: { 'github-token': world.tokens.readOnly } });
    expect(annotationsOf(result).at(-1)).toMatch(
      /^warning: .*\npermissions:\n {2}contents: read\n {2}pull-requests: write$/s,
    );
  });
});
