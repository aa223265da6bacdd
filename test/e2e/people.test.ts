import { describe, expect, it } from 'vitest';
import { errors, ownWorld, runGate } from '../support/action.ts';
import { commentEvent } from '../support/github/events.ts';
import type { World } from '../support/github/world.ts';

/** SPEC section 7 in the Action: people answer on the pull request, and the gate asks GitHub what they said. */

const PEOPLE = `version: 1
name: Launch
roles: { lead: ["@bob"] }
criteria:
  - title: No errors
    data: { file: state.json, facts: { errors: "$.errors" } }
    go: { errors: 0 }
  - title: Rollback rehearsed
    sign-off: lead
`;

/** What GitHub has on record of pushes: the checklist has lain on `main` for a day. */
async function record({ front, tip }: World): Promise<void> {
  const pushed = { id: 1, node_id: 'x', before: '0'.repeat(40), after: await tip('main'), ref: 'refs/heads/main' };
  const timestamp = new Date(Date.now() - 86_400_000).toISOString();
  front.answer('GET /repos/acme/shop/activity', [{ ...pushed, timestamp, activity_type: 'push', actor: null }]);
}

async function gate(world: World, more: object = {}) {
  await record(world);
  return runGate({ world, files: errors(0), ...more });
}

const sign = (world: World, by: string, more = '') =>
  world.comment(by, `/gonogo sign rollback-rehearsed ${world.head.slice(0, 12)}${more}`);

describe.concurrent('a sign-off by comment', () => {
  it('opens the gate, whoever asks again: HOLD, then GO, and HOLD after a push (B01)', async (context) => {
    const world = await ownWorld(context, PEOPLE);
    const held = await gate(world);
    expect(held).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
    expect(held.summary).toContain(`/gonogo sign rollback-rehearsed ${world.head.slice(0, 12)}`);
    await sign(world, 'bob', ' rehearsed on staging');
    const open = await gate(world);
    expect(open).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
    expect(open.summary).toContain('bob');
    await world.push('feature', { 'more.txt': 'x' });
    expect(await gate(world)).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
  });

  const rows: readonly [name: string, say: (world: World) => Promise<unknown>][] = [
    ['of the author (B02)', (world) => sign(world, 'alice')],
    ['of somebody without the role', (world) => sign(world, 'mallory')],
    ['in a quote (B09)', (world) => world.comment('bob', `> /gonogo sign rollback-rehearsed ${world.head}`)],
    ['for another commit (B10)', (world) => world.comment('bob', `/gonogo sign rollback-rehearsed ${'ab'.repeat(20)}`)],
    [
      'that was taken back',
      async (world) => {
        await sign(world, 'bob');
        await world.comment('bob', '/gonogo revoke rollback-rehearsed');
      },
    ],
  ];
  it.each(rows)('%s opens nothing', async (_, say) => {
    const closing: (() => Promise<void> | void)[] = [];
    const world = await ownWorld(
      { onTestFinished: (end: () => Promise<void> | void) => closing.push(end) } as never,
      PEOPLE,
    );
    try {
      await say(world);
      expect(await gate(world)).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
    } finally {
      for (const end of closing) await end();
    }
  });

  it('a no-go of somebody with a role stands, whatever is measured, until it is taken back', async (context) => {
    const world = await ownWorld(context, PEOPLE);
    await sign(world, 'bob');
    await world.comment('bob', '/gonogo no-go no-errors the numbers are from last week');
    const stopped = await gate(world);
    expect(stopped).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(stopped.summary).toContain('the numbers are from last week');
    await world.comment('bob', '/gonogo revoke no-errors');
    expect(await gate(world)).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
  });

  it('is read again on a re-run with the payload of before it was written', async (context) => {
    const world = await ownWorld(context, PEOPLE);
    const event = await commentEvent(world, 'Looks good.');
    expect((await gate(world, { event })).outputs.verdict).toBe('HOLD');
    await sign(world, 'bob');
    expect((await gate(world, { event })).outputs.verdict).toBe('GO');
  });

  it('of which GitHub says nothing is no sign-off: 403 is NO-GO, and names the permission', async (context) => {
    const world = await ownWorld(context, PEOPLE, { graphql: 'absent' });
    await sign(world, 'bob');
    world.front.faults.declare(/GET .*\/issues\/1\/comments/, { status: 403 }, { times: 9 });
    const denied = await gate(world, { inputs: { comment: 'never' } });
    expect(denied).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(denied.summary).toContain('pull-requests: read');
  });
});
