import { expect, it } from 'vitest';
import { ownWorld, runGate } from '../support/action.ts';
import type { World } from '../support/github/world.ts';

/** SPEC section 7 on GitHub, through the Action as it is published. */

const SIGNED = `version: 1
name: Pilot launch
roles: { sre: ["@bob"], qa: ["@mallory"] }
criteria:
  - { title: Rollback rehearsed, sign-off: sre }
`;
const SIGN = '/gonogo sign rollback-rehearsed';

/** The pull request is Alice's, and its head was there before anybody spoke. */
async function told(
  test: Parameters<typeof ownWorld>[0],
  ...comments: readonly (readonly [by: string, body: string])[]
) {
  const world = await ownWorld(test, SIGNED);
  const { head, front } = world;
  const push = (branch: string, after: string) => ({
    id: 1,
    node_id: 'x',
    before: '0'.repeat(40),
    after,
    ref: `refs/heads/${branch}`,
    timestamp: '2026-01-01T00:00:00Z',
    activity_type: 'push',
    actor: null,
  });
  front.answer('GET /repos/acme/shop/activity', [push('feature', head), push('main', await world.tip('main'))]);
  for (const [by, body] of comments) await world.comment(by, body);
  return world;
}

const sha = (world: World) => world.head.slice(0, 12);

it('HOLD until somebody of the role signs, with the comment to write', async (test) => {
  const world = await told(test);
  const result = await runGate({ world });
  expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
  expect(result.stdout).toContain(`${SIGN} ${sha(world)}`);
  expect((await world.comments())[0]?.body).toContain(`${SIGN} ${sha(world)}`);
});
it('GO when they do, with the commit or without', async (test) => {
  const world = await told(test, ['bob', SIGN]);
  expect(await runGate({ world })).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
  const named = await told(test);
  await named.comment('bob', `${SIGN} ${sha(named)}`);
  const result = await runGate({ world: named });
  expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
  expect(result.temp['gonogo-results.json']).toContain('as sre');
});
it.each([
  ['the author', 'alice'],
  ['somebody of another role', 'mallory'],
])('%s signs for nothing', async (_, by) => {
  const test = { onTestFinished: () => {} } as never;
  const world = await told(test, [by, SIGN]);
  expect(await runGate({ world })).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
  await world.close();
});
it('NO-GO while somebody with a role says so, and GO after they take it back', async (test) => {
  const world = await told(test, ['bob', SIGN], ['mallory', '/gonogo no-go rollback-rehearsed not on a Friday']);
  const result = await runGate({ world });
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
  expect(result.temp['gonogo-results.json']).toContain('not on a Friday');
  await world.comment('mallory', '/gonogo revoke rollback-rehearsed');
  expect(await runGate({ world })).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
});
it('NO-GO where comments cannot be read: nobody knows who objects', async (test) => {
  const world = await told(test, ['bob', SIGN]);
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
  world.front.faults.declare('POST /graphql', refused, { times: 100 });
  const result = await runGate({ world, inputs: { comment: 'never' } });
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
  expect(result.stdout).toContain('whether anybody objects could not be read');
});
