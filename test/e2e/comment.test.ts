import { describe, expect, it, type TestContext } from 'vitest';
import { stateBlock } from '../../src/core/markdown/identity.ts';
import type { CommentIdentity } from '../../src/core/renderer.ts';
import { annotationsOf, errors, GATE, ownWorld, runGate } from '../support/action.ts';
import type { StepResult } from '../support/github/runner.ts';
import type { Plan, World } from '../support/github/world.ts';

/** UX section 2 and THREATS E01-E06, E09: one comment, ours, of the newest run, and never in the way of the verdict. */

const US = 'github-actions[bot]';
const MARKER = '<!-- gonogo:v1 key=Gate/gate/.github/gonogo.yml -->';

/** A world, and the gate in it with so many errors. */
const start = async (context: TestContext, plan: Plan = {}) => {
  const world = await ownWorld(context, GATE, plan);
  const gate = (count: number, step: Parameters<typeof runGate>[0] = {}) =>
    runGate({ world, files: errors(count), ...step });
  const verdicts = async () =>
    (await world.comments()).map(({ by, body }) => `${by}: ${/## .+/.exec(body)?.[0] ?? body.slice(0, 60)}`);
  return { world, gate, verdicts };
};
type Scene = Awaited<ReturnType<typeof start>>;
const writes = ({ requests }: StepResult) => requests.filter(isWrite).map(({ operation }) => operation);
const isWrite = ({ method, operation }: StepResult['requests'][number]) => method !== 'GET' && operation !== 'graphql';

describe.concurrent('one comment', () => {
  it('is created, edited in place, turns GO when it is mended, and is not written when nothing changed', async (context) => {
    const scene = await start(context);
    const results = [];
    for (const count of [9, 9, 3, 0, 0]) results.push(await scene.gate(count));
    expect(results.map(writes)).toEqual([
      ['issues/create-comment'],
      [],
      ['issues/update-comment'],
      ['issues/update-comment'],
      [],
    ]);
    expect(await scene.verdicts()).toEqual([`${US}: ## 🟢 GO — Pilot launch`]);
    const urls = new Set(results.map(({ outputs }) => outputs['comment-url']));
    expect([...urls]).toEqual([expect.stringContaining('#issuecomment-3000000001')]);
  });
  it('starts with its marker and names the commit and the run (E05)', async (context) => {
    const scene = await start(context);
    await scene.gate(9);
    const [comment] = await scene.world.comments();
    expect(comment?.body.startsWith(`${MARKER}\n<!-- gonogo:state `)).toBe(true);
    expect(comment?.body).toContain(
      `[\`${scene.world.head.slice(0, 7)}\`](${scene.world.front.origin}/acme/shop/commit/${scene.world.head})`,
    );
    expect(comment?.body).toContain(`${scene.world.front.origin}/acme/shop/actions/runs/1658821493`);
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
    it(`\`comment: ${mode}\` after ${counts} errors leaves ${comments.join() || 'none'}`, async (context) => {
      const scene = await start(context);
      for (const count of counts) await scene.gate(count, { inputs: { comment: mode } });
      expect(await scene.verdicts()).toEqual(comments.map((verdict) => `${US}: ## ${verdict} — Pilot launch`));
    });
  it('`on-change` leaves it alone while the verdict is the same', async (context) => {
    const scene = await start(context);
    const results = [];
    for (const count of [8, 9]) results.push(await scene.gate(count, { inputs: { comment: 'on-change' } }));
    expect(results.map(writes)).toEqual([['issues/create-comment'], []]);
  });
  it('has a marker of its own for each gate', async (context) => {
    const scene = await start(context);
    for (const key of ['one', 'two', 'one']) await scene.gate(9, { inputs: { 'comment-key': key } });
    await scene.gate(9, { env: { GITHUB_JOB: 'other' } });
    const starts = (await scene.world.comments()).map(({ body }) => body.split('\n')[0]);
    expect(starts).toEqual([
      '<!-- gonogo:v1 key=one -->',
      '<!-- gonogo:v1 key=two -->',
      '<!-- gonogo:v1 key=Gate/other/.github/gonogo.yml -->',
    ]);
  });
  it('is one for several checklists', async (context) => {
    const scene = await start(context);
    await scene.gate(9, { inputs: { checklist: '.github/gonogo.yml\n.github/gonogo.yml' } });
    expect(await scene.verdicts()).toEqual([`${US}: ## 🔴 NO-GO — 2 checklists`]);
  });
  it('goes where `pr-number` says when the event is about no pull request', async (context) => {
    const scene = await start(context);
    await runGate({
      world: scene.world,
      event: { name: 'workflow_dispatch', payload: {} },
      files: { ...errors(9), '.github/gonogo.yml': 'version: 1\ncriteria: [{ title: A, file: a }]\n' },
      inputs: { 'pr-number': '1' },
    });
    expect(await scene.verdicts()).toEqual([`${US}: ## 🔴 NO-GO — .github/gonogo.yml`]);
  });
  it('is never written to an issue that is none of ours', async (context) => {
    const scene = await start(context);
    const result = await runGate({
      world: scene.world,
      event: { name: 'push', payload: {} },
      files: { '.github/gonogo.yml': 'version: 1\ncriteria: [{ title: A, file: a }]\n' },
    });
    expect([result.code, writes(result)]).toEqual([1, []]);
  });
});

describe.concurrent('which comment is ours', () => {
  const body = (text: string) => `${MARKER}\n${text}`;
  it('not that of somebody else with our marker (E01)', async (context) => {
    const scene = await start(context, { comments: [{ by: 'mallory', body: body('## 🟢 GO — Pilot launch') }] });
    const result = await scene.gate(9);
    expect(writes(result)).toEqual(['issues/create-comment']);
    expect(await scene.verdicts()).toEqual(['mallory: ## 🟢 GO — Pilot launch', `${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('not that of the same bot for another gate, nor one that only quotes the marker (E02, E12)', async (context) => {
    const others = ['<!-- other-tool -->\nx', `> ${MARKER}\nx`, `x\n${MARKER}`, `${MARKER} x`];
    const scene = await start(context, { comments: others.map((text) => ({ by: US, body: text })) });
    await scene.gate(9);
    expect((await scene.world.comments()).map(({ body: text }) => text).slice(0, 4)).toEqual(others);
    expect(await scene.world.comments()).toHaveLength(5);
  });
  it('not one that somebody hid', async (context) => {
    const scene = await start(context, { comments: [{ by: US, body: body('## old'), minimized: true }] });
    await scene.gate(9);
    expect(await scene.verdicts()).toEqual([`${US}: ## old`, `${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('not a deleted one: it is written anew', async (context) => {
    const scene = await start(context);
    await scene.gate(9);
    const [comment] = await scene.world.comments();
    await scene.world.deleteComment(comment?.id ?? 0);
    expect(writes(await scene.gate(9))).toEqual(['issues/create-comment']);
    expect(await scene.world.comments()).toHaveLength(1);
  });
  it('the newest of several of ours; the others go (E04)', async (context) => {
    const scene = await start(context, { comments: [1, 2].map((at) => ({ by: US, body: body(`## copy ${at}`) })) });
    const result = await scene.gate(9);
    expect(writes(result)).toEqual(['issues/delete-comment', 'issues/update-comment']);
    expect(await scene.verdicts()).toEqual([`${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('found on whichever page it is (F12)', { timeout: 60_000 }, async (context) => {
    const scene = await start(context);
    for (let at = 0; at < 120; at++) await scene.world.comment('alice', `remark ${at}`);
    await scene.gate(9);
    for (let at = 0; at < 100; at++) await scene.world.comment('bob', `remark ${at}`);
    const result = await scene.gate(0);
    expect(writes(result)).toEqual(['issues/update-comment']);
    expect((await scene.verdicts()).filter((text) => text.startsWith(US))).toEqual([`${US}: ## 🟢 GO — Pilot launch`]);
  });
  it('links lead to the server of the run (F15)', async (context) => {
    const scene = await start(context, { base: '/api/v3' });
    const result = await scene.gate(9, { env: { GITHUB_SERVER_URL: 'https://ghe.example.com' } });
    const [comment] = await scene.world.comments();
    for (const text of [comment?.body ?? '', result.summary]) {
      expect(text).toContain(`](https://ghe.example.com/acme/shop/commit/${scene.world.head})`);
      expect(text).not.toContain('github.com');
    }
  });
  it('found without GraphQL too (F15)', async (context) => {
    const scene = await start(context, {
      graphql: 'absent',
      base: '/api/v3',
      comments: [{ by: 'mallory', body: body('## 🟢 GO') }],
    });
    for (const count of [9, 0]) await scene.gate(count);
    expect(await scene.verdicts()).toEqual(['mallory: ## 🟢 GO', `${US}: ## 🟢 GO — Pilot launch`]);
  });
});

describe.concurrent('which run may write it', () => {
  const ID = 1658821486;
  /** A run that is under way, and the only one. */
  const run = (scene: Scene, number: number, attempt = 1) => {
    const { runs } = scene.world.front;
    for (const one of runs) one.status = 'completed';
    const known = runs.findIndex(({ id }) => id === ID + number);
    const [before] = known < 0 ? [] : runs.splice(known, 1);
    const last = Math.max(attempt, before?.attempt ?? 1);
    runs.push({ id: ID + number, number, attempt: last, status: 'in_progress' });
    return {
      env: {
        GITHUB_RUN_ID: String(ID + number),
        GITHUB_RUN_NUMBER: String(number),
        GITHUB_RUN_ATTEMPT: String(attempt),
      },
    };
  };
  const rows: readonly [name: string, first: [number, number?], second: [number, number?], verdict: string][] = [
    ['a later run', [7], [8], '🟢 GO'],
    ['a later attempt', [7, 1], [7, 2], '🟢 GO'],
    ['not an earlier run', [8], [7, 5], '🔴 NO-GO'],
    ['not an earlier attempt', [7, 2], [7, 1], '🔴 NO-GO'],
  ];
  for (const [name, first, second, verdict] of rows)
    it(name, async (context) => {
      const scene = await start(context);
      await scene.gate(9, run(scene, ...first));
      const result = await scene.gate(0, run(scene, ...second));
      expect(await scene.verdicts()).toEqual([`${US}: ## ${verdict} — Pilot launch`]);
      // What it may write never changes what it decides.
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
    });
  const alsoUnderWay = (scene: Scene, number: number, branch = 'feature') =>
    scene.world.front.runs.push({ id: ID + number, number, status: 'in_progress', branch });
  it('a run that is not alone writes one of its own, and takes the older one away (E04)', async (context) => {
    const scene = await start(context);
    await scene.gate(9, run(scene, 7));
    const step = run(scene, 9);
    alsoUnderWay(scene, 8);
    const result = await scene.gate(3, step);
    expect(writes(result)).toEqual(['issues/create-comment', 'issues/delete-comment']);
    expect(await scene.verdicts()).toEqual([`${US}: ## 🟡 CAUTION — Pilot launch`]);
  });
  it('not a run while a newer one is under way (E04)', async (context) => {
    const scene = await start(context);
    await scene.gate(9, run(scene, 7));
    const step = run(scene, 8);
    alsoUnderWay(scene, 9);
    const result = await scene.gate(0, step);
    expect(writes(result)).toEqual([]);
    expect(result.stdout).toContain('comment: a newer run is under way and will write it');
  });
  it('runs of other branches are in nobody’s way', async (context) => {
    const scene = await start(context);
    await scene.gate(9, run(scene, 7));
    const step = run(scene, 8);
    alsoUnderWay(scene, 9, 'another');
    expect(writes(await scene.gate(0, step))).toEqual(['issues/update-comment']);
  });
  it('a change that meets a deleted comment is written anew', async (context) => {
    const scene = await start(context);
    await scene.gate(9, run(scene, 7));
    const [comment] = await scene.world.comments();
    const gone = () => scene.world.deleteComment(comment?.id ?? 0);
    scene.world.front.faults.declare('PATCH', { meanwhile: gone });
    const result = await scene.gate(3, run(scene, 8));
    expect(writes(result)).toEqual(['issues/update-comment', 'issues/create-comment']);
    expect(await scene.verdicts()).toEqual([`${US}: ## 🟡 CAUTION — Pilot launch`]);
  });
  for (const [name, fault, expected] of [
    ['may not be listed', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'update'],
    ['cannot be listed', { status: 502 }, 'create'],
  ] as const)
    it(`where runs ${name}: ${expected}`, async (context) => {
      const scene = await start(context);
      await scene.gate(9, run(scene, 7));
      scene.world.front.faults.declare('/actions/', fault, { times: 99 });
      const result = await scene.gate(0, run(scene, 8));
      expect(writes(result)).toEqual([`issues/${expected}-comment`]);
      expect((await scene.verdicts()).at(-1)).toBe(`${US}: ## 🟢 GO — Pilot launch`);
    });

  /** What another workflow of the same bot might write to freeze the comment. */
  const claims: readonly [name: string, claim: Partial<CommentIdentity>][] = [
    ['a huge run', { runId: 9_007_199_254_740_991, runNumber: 9_007_199_254_740_991 }],
    ['a run that there is not', { runId: ID + 99, runNumber: 99 }],
    ['a later number of a run that there is', { runId: ID + 7, runNumber: 8 }],
    ['a run of another workflow', { runId: ID + 50, runNumber: 50 }],
    ['a huge attempt of our own run', { runId: ID + 7, runNumber: 7, runAttempt: 1_000_000 }],
    ['a run below zero', { runNumber: -1 }],
    ['no verdict', { verdict: 'MAYBE' as never }],
  ];
  for (const permitted of [true, false])
    for (const [name, claim] of claims)
      it(`a state that claims ${name} freezes nothing${permitted ? '' : ', though runs may not be asked'} (E03)`, async (context) => {
        const head = permitted ? 'a'.repeat(40) : 'b'.repeat(40);
        const state = { key: 'x', head, runId: ID + 7, runNumber: 7, runAttempt: 1, verdict: 'GO' as const, ...claim };
        const spoof = `${MARKER}\n${stateBlock(state)}\n## 🟢 GO — Pilot launch`;
        const scene = await start(context, { comments: [{ by: US, body: spoof }] });
        const step = run(scene, 7);
        scene.world.front.runs.push({ id: ID + 50, number: 50, status: 'completed', file: 'other.yml' });
        const fault = { status: 403, body: { message: 'Resource not accessible by integration' } };
        if (!permitted) scene.world.front.faults.declare('/actions/', fault, { times: 99 });
        expect(writes(await scene.gate(9, step))).toEqual(['issues/update-comment']);
        expect(await scene.verdicts()).toEqual([`${US}: ## 🔴 NO-GO — Pilot launch`]);
      });
  it('a newer state of this very head is believed where runs may not be asked', async (context) => {
    const scene = await start(context);
    await scene.gate(9, run(scene, 9));
    const fault = { status: 403, body: { message: 'Resource not accessible by integration' } };
    scene.world.front.faults.declare('/actions/', fault, { times: 99 });
    expect(writes(await scene.gate(0, run(scene, 8)))).toEqual([]);
  });
  it('nobody when the head moved meanwhile: HOLD, superseded, nothing written (E06, I5)', async (context) => {
    const scene = await start(context);
    await scene.gate(9);
    const pushed = () => scene.world.push('feature', { 'more.txt': 'more\n' });
    scene.world.front.faults.declare('GET /repos/acme/shop/pulls/1', { meanwhile: pushed }, { skip: 1 });
    const result = await scene.gate(0);
    expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD', 'comment-url': '' } });
    expect(result.stdout).toMatch(/superseded: the head moved from [0-9a-f]{7} to [0-9a-f]{7}/);
    expect(writes(result)).toEqual([]);
    expect(await scene.verdicts()).toEqual([`${US}: ## 🔴 NO-GO — Pilot launch`]);
  });
  it('nobody by a run on a frozen payload: its reports are not those of the head of today (E06)', async (context) => {
    const scene = await start(context);
    const { pullRequestEvent } = await import('../support/github/events.ts');
    const old = await pullRequestEvent(scene.world);
    await scene.world.push('feature', { 'more.txt': 'more\n' });
    const result = await scene.gate(0, { event: old });
    expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
    expect(result.stdout).toMatch(/superseded: this run was started for [0-9a-f]{7}, and the head is [0-9a-f]{7} now/);
    expect(writes(result)).toEqual([]);
  });
});

describe.concurrent('a comment that cannot be written never changes the verdict (I6, E09)', () => {
  const POST = 'POST /repos/acme/shop/issues/1/comments';
  const rows: readonly [name: string, fault: Parameters<World['front']['faults']['declare']>[1], said: RegExp][] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }, /pull-requests: write/],
    ['404', { status: 404, body: { message: 'Not Found' } }, /pull-requests: write/],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, /422/],
    ['a lock', { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }, /locked/],
    ['500', { status: 500 }, /500/],
    ['503', { status: 503, body: { message: 'Unavailable' } }, /503/],
    ['a broken connection', { reset: 'before' }, /GitHub could not be asked/],
    ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, /moved \(307\)/],
    ['a limit without end', { status: 429, body: {} }, /rate limit/],
    ['HTML', { says: '<html>down</html>', type: 'text/html' }, /no JSON/],
  ];
  for (const [name, fault, said] of rows)
    it(`${name}: a warning that says what to do`, async (context) => {
      const scene = await start(context);
      scene.world.front.faults.declare(POST, fault, { times: 9 });
      const result = await scene.gate(9);
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO', 'comment-url': '' } });
      expect(annotationsOf(result).find((text) => text.startsWith('warning: the comment'))).toMatch(said);
      expect(result.summary).toContain('NO-GO');
    });
  it('a gateway that gave up waiting: written once (F09)', async (context) => {
    const scene = await start(context);
    scene.world.front.faults.declare(POST, { status: 502, late: true });
    const result = await scene.gate(9);
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^error: no-go/)]);
    expect(await scene.world.comments()).toHaveLength(1);
  });
  it('a list that cannot be read: nothing is written blindly', async (context) => {
    const scene = await start(context);
    scene.world.front.faults.declare('POST /graphql', { status: 403, body: { message: 'no' } });
    const result = await scene.gate(9);
    expect([result.code, writes(result)]).toEqual([1, []]);
    expect(annotationsOf(result).join()).toContain('the comment could not be written');
  });
  for (const [count, code, verdict] of [
    [0, 0, 'GO'],
    [9, 1, 'NO-GO'],
  ] as const)
    it(`a fork's token: ${verdict} stands, with a notice and the summary`, async (context) => {
      const scene = await start(context, { pull: { from: 'feature', fork: true } });
      const result = await scene.gate(count, {
        inputs: { 'github-token': scene.world.tokens.readOnly, comment: 'always' },
      });
      expect(result).toMatchObject({ code, outputs: { verdict, 'comment-url': '' } });
      const said = annotationsOf(result).filter((text) => !text.startsWith('error: no-go'));
      expect(said).toEqual([expect.stringMatching(/^notice: pull requests from forks cannot be commented on/)]);
      expect(result.summary).toContain(`${verdict} — Pilot launch`);
      expect(await scene.world.comments()).toEqual([]);
    });
  it('the same token without a fork: a warning with the lines to paste', async (context) => {
    const scene = await start(context);
    const result = await scene.gate(9, { inputs: { 'github-token': scene.world.tokens.readOnly } });
    expect(annotationsOf(result).at(-1)).toMatch(
      /^warning: .*\npermissions:\n {2}contents: read\n {2}pull-requests: write$/s,
    );
  });
});
