import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { CHECKLIST, errors, ownWorld, runGate } from '../support/action.ts';
import { pushEvent } from '../support/github/events.ts';
import { checkRunRecord } from '../support/github/run-records.ts';
import type { World } from '../support/github/world.ts';

/** SPEC section 6 in the Action: a phase's verdict is recorded with GitHub, and the next one begins by what is recorded. */

const ROLLOUT = `version: 1
name: Rollout
phases:
  - id: pre
    criteria:
      - title: No errors
        data: { file: state.json, facts: { errors: "$.errors" } }
        go: { errors: 0 }
  - id: canary
    after: pre
    criteria:
      - title: No errors on the canary
        data: { file: state.json, facts: { errors: "$.errors" } }
        no-go: { errors: "> 5" }
        rollback: true
`;

/** A run on \`main\`, after these check runs were made for its tip. */
async function push(world: World, count: number, recorded: readonly Record<string, unknown>[] = [], inputs = {}) {
  const head = await world.tip('main');
  world.front.list(`GET /repos/acme/shop/commits/${head}/check-runs`, {
    key: 'check_runs',
    items: recorded.map((one) => checkRunRecord('x', head, one)),
  });
  const files = { ...errors(count), [CHECKLIST]: ROLLOUT };
  const event = await pushEvent(world, 'main');
  const result = await runGate({ world, event, files, env: { GITHUB_SHA: head }, inputs });
  const made = result.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/check-runs'));
  return { ...result, head, made: made?.body as Record<string, unknown> | undefined };
}

const resultsOf = (temp: Readonly<Record<string, string>>) => JSON.parse(temp['gonogo-results.json'] ?? '') as Results;

describe.concurrent('phases', () => {
  it('one that is GO is recorded, and the next one begins', async (context) => {
    const world = await ownWorld(context, ROLLOUT);
    const first = await push(world, 0);
    expect(first).toMatchObject({ code: 0, outputs: { verdict: 'GO', rollback: 'false' } });
    expect(first.made).toMatchObject({ name: 'gonogo/pre', head_sha: first.head, conclusion: 'success' });
    const second = await push(world, 0, [{ id: 1000, ...first.made }]);
    expect(resultsOf(second.temp).checklist.phase).toBe('canary');
    expect(second).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
    expect(second.made).toMatchObject({ name: 'gonogo/canary', conclusion: 'success' });
  });

  it('a trigger says ROLL BACK in the output, the summary and the record', async (context) => {
    const world = await ownWorld(context, ROLLOUT);
    const first = await push(world, 0);
    const back = await push(world, 9, [{ id: 1000, ...first.made }], { phase: 'canary' });
    expect(back).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO', rollback: 'true' } });
    expect(back.summary).toContain('NO-GO, ROLL BACK');
    expect(back.made).toMatchObject({ conclusion: 'failure', output: { title: 'NO-GO, roll back' } });
  });

  it('one that is not recorded opens nothing', async (context) => {
    const world = await ownWorld(context, ROLLOUT);
    const held = await push(world, 0, [], { phase: 'canary' });
    expect(held).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
    expect(held.made).toMatchObject({ conclusion: 'action_required' });
  });

  it('a record of somebody else opens nothing (A06)', async (context) => {
    const world = await ownWorld(context, ROLLOUT);
    const { made } = await push(world, 0);
    const forged = { id: 1000, ...made, app: { id: 7, slug: 'vendor-scanner' } };
    expect((await push(world, 0, [forged], { phase: 'canary' })).outputs.verdict).toBe('HOLD');
  });

  it('by the clock, the commit that is deployed is judged, and not the tip of the branch', async (context) => {
    const world = await ownWorld(context, ROLLOUT);
    const tip = await world.tip('main');
    const deployed = 'ab'.repeat(20);
    const at = '2026-11-21T08:00:00Z';
    const one = (id: number, sha: string) => ({ id, sha, environment: 'canary', created_at: at, updated_at: at });
    // The newest one is on its way.
    world.front.list('GET /repos/acme/shop/deployments', { items: [one(3, tip), one(2, deployed), one(1, tip)] });
    for (const [id, state] of [
      [3, 'in_progress'],
      [2, 'success'],
      [1, 'inactive'],
    ] as const)
      world.front.list(`GET /repos/acme/shop/deployments/${id}/statuses`, { items: [{ id, state, created_at: at }] });
    world.front.list(`GET /repos/acme/shop/commits/${deployed}/check-runs`, { key: 'check_runs', items: [] });
    const judged = async (name: string, phase: string) => {
      const files = { ...errors(0), [CHECKLIST]: ROLLOUT.replace('after: pre', 'environment: canary') };
      const env = { GITHUB_SHA: tip };
      const { temp } = await runGate({ world, event: { name, payload: {} }, files, env, inputs: { phase } });
      return resultsOf(temp).context.commit;
    };
    expect(await judged('schedule', 'canary')).toBe(deployed);
    expect(await judged('schedule', 'pre')).toBe(tip);
    expect(await judged('workflow_dispatch', 'canary')).toBe(tip);
    world.front.faults.declare('GET /repos/acme/shop/deployments', { status: 403 });
    expect(await judged('schedule', 'canary')).toBe(tip);
  });

  it('a token that may not write checks: a warning, and the same verdict', async (context) => {
    const world = await ownWorld(context, ROLLOUT);
    const result = await (async () => {
      world.front.faults.declare('POST /repos/acme/shop/check-runs', { status: 403 });
      return push(world, 0);
    })();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
    expect(result.stdout).toContain('the verdict of the phase was not recorded, so that no phase can follow');
    expect(result.stdout).toContain('checks: write');
  });
});
