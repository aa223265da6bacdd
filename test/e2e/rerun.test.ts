import { describe, expect, it, type TestContext } from 'vitest';
import { annotationsOf, GATE, ownWorld, runGate } from '../support/action.ts';
import { commentEvent } from '../support/github/events.ts';
import type { World } from '../support/github/world.ts';

/** The input `rerun`: a command in a comment starts the gate's newest run again, and nothing is evaluated. */

const ROLES = GATE.replace('criteria:', 'roles: { sre: ["@mallory"] }\ncriteria:');

async function scene(context: TestContext, checklist = GATE) {
  const world = await ownWorld(context, checklist);
  for (const [login, permission] of [
    ['alice', 'write'],
    ['bob', 'read'],
    ['mallory', 'none'],
  ])
    world.front.answer(`GET /repos/acme/shop/collaborators/${login}/permission`, {
      permission,
      role_name: permission,
      user: null,
    });
  world.front.runs.splice(
    0,
    9,
    { id: 70, number: 7, status: 'completed', head: world.head },
    { id: 60, number: 6, status: 'completed', head: world.head },
  );
  const say = async (body: string, by = 'alice', step: Partial<Parameters<typeof runGate>[0]> = {}) => {
    const event = await commentEvent(world, body, by);
    return runGate({
      world,
      event: { ...event, payload: { ...event.payload, sender: { login: by, id: 7, type: 'User' } } },
      ...step,
      inputs: { rerun: 'gate.yml', ...step.inputs },
    });
  };
  return { world, say };
}
const writes = (world: World) =>
  world.front.requests
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')
    .map(({ path }) => path);

describe.concurrent('re-run by comment', () => {
  it('the newest run of the head is started again, and there is no verdict', async (context) => {
    const { world, say } = await scene(context);
    const result = await say('/gonogo sign rollback');
    expect(result).toMatchObject({ code: 0, outputs: {}, summary: '' });
    expect(annotationsOf(result)).toEqual([
      `notice: run 7 of \`gate.yml\` for ${world.head.slice(0, 7)} is started again`,
    ]);
    expect([world.front.reruns, writes(world)]).toEqual([[70], ['/repos/acme/shop/actions/runs/70/rerun']]);
  });
  it('that of the head of today, not of an older one (B10)', async (context) => {
    const { world, say } = await scene(context);
    const head = await world.push('feature', { 'more.txt': 'more\n' });
    world.front.runs.push({ id: 65, number: 9, status: 'completed', head });
    await say('/gonogo sign rollback');
    expect(world.front.reruns).toEqual([65]);
  });
  for (const [name, body, by] of [
    ['an ordinary comment', 'Looks good to me', 'alice'],
    ['a quoted command', '> /gonogo sign rollback', 'alice'],
    ['somebody who may only read', '/gonogo sign rollback', 'bob'],
    ['somebody from outside', '/gonogo sign rollback', 'mallory'],
  ] as const)
    it(`${name}: a notice, exit 0, and nothing is run`, async (context) => {
      const { world, say } = await scene(context);
      const result = await say(body, by);
      expect([result.code, annotationsOf(result)]).toEqual([
        0,
        [expect.stringMatching(/^notice: nothing is re-run: /)],
      ]);
      expect([world.front.reruns, writes(world)]).toEqual([[], []]);
    });
  it('somebody with a role in the checklist of the base branch may', async (context) => {
    const { world, say } = await scene(context, ROLES);
    await say('/gonogo sign rollback', 'mallory');
    expect(world.front.reruns).toEqual([70]);
  });
  it('not somebody with a role in the checklist of the pull request (A03)', async (context) => {
    const { world, say } = await scene(context);
    const head = await world.push('feature', { '.github/gonogo.yml': ROLES });
    world.front.runs.push({ id: 90, number: 9, status: 'completed', head });
    await say('/gonogo sign rollback', 'mallory');
    expect(world.front.reruns).toEqual([]);
  });
  it('without `actions: write` it is an error that names it', async (context) => {
    const { world, say } = await scene(context);
    const result = await say('/gonogo sign rollback', 'alice', { inputs: { 'github-token': world.tokens.readOnly } });
    expect(result.code).toBe(2);
    expect(result.stdout).toMatch(/the gate was not re-run: .*`actions: write`/);
  });
  it('on another event it is an error', async (context) => {
    const { world } = await scene(context);
    const result = await runGate({ world, inputs: { rerun: 'gate.yml' } });
    expect([result.code, result.stdout]).toEqual([2, expect.stringContaining('is for the event `issue_comment`')]);
  });
  it.each(['../gate.yml', 'gate', '.github/workflows/gate.yml'])(
    '`rerun: %s` is no file of a workflow',
    async (rerun) => {
      const result = await runGate({ event: { name: 'issue_comment', payload: {} }, inputs: { rerun } });
      expect(result.code).toBe(2);
    },
  );
});
