import { expect, it } from 'vitest';
import { errors, ownWorld, runGate } from '../support/action.ts';
import { checkRunRecord } from '../support/github/run-records.ts';

/** What one run of the Action costs on a long pull request: 250 reviews, 300 check runs, 500 comments. */

const GATE = `version: 1
name: Launch
roles: { lead: ["@bob"] }
criteria:
  - title: No errors
    data: { file: state.json, facts: { errors: "$.errors" } }
    go: { errors: 0 }
  - { title: Rollback rehearsed, sign-off: lead }
  - { title: Approved, approvals: {} }
  - { title: Green, checks: { names: "test *" } }
`;
/** Everything that it asks, policy and comment included, besides one request for each signer who would count. */
const MOST = 25;

for (const [name, before] of [
  ['nothing to say', undefined],
  ['a comment of its own to change', 1],
] as const)
  it(`is asked little: ${name}`, { timeout: 120_000 }, async (context) => {
    const world = await ownWorld(context, GATE);
    if (before !== undefined) await runGate({ world, files: errors(before), seconds: 90 });
    const { front, head } = world;
    const home = 'GET /repos/acme/shop';
    const bob = ((await world.see('collaborators/bob/permission').catch(() => ({}))) as { user?: object }).user;
    const user = bob ?? { login: 'bob', id: 2, type: 'User' };
    for (let at = 0; at < 499; at++) await world.comment('mallory', `Comment ${at}`);
    await world.comment('bob', `/gonogo sign rollback-rehearsed ${head}`);
    const review = { user, state: 'COMMENTED', body: '', commit_id: head, html_url: 'https://x/r' };
    const reviews = Array.from({ length: 250 }, (_, at) => ({
      ...review,
      id: at + 1,
      state: at === 249 ? 'APPROVED' : 'COMMENTED',
      submitted_at: '2026-11-21T00:00:00Z',
    }));
    front.answer(`${home}/pulls/1/reviews`, reviews);
    front.answer(`${home}/collaborators/bob/permission`, { permission: 'write', role_name: 'write', user });
    front.list(`${home}/commits/${head}/check-runs`, {
      key: 'check_runs',
      items: Array.from({ length: 300 }, (_, at) => checkRunRecord(`test ${at}`, head)),
    });
    front.list(`${home}/commits/${head}/status`, { key: 'statuses', items: [] });
    front.list(`${home}/actions/runs`, { key: 'workflow_runs', items: [] });
    const pushed = {
      id: 1,
      node_id: 'x',
      before: '0'.repeat(40),
      after: await world.tip('main'),
      ref: 'refs/heads/main',
    };
    front.answer(`${home}/activity`, [
      { ...pushed, timestamp: '2026-01-01T00:00:00Z', activity_type: 'push', actor: null },
    ]);
    const result = await runGate({ world, files: errors(0), seconds: 90 });
    const said = (await world.comments()).filter(({ by }) => by === 'github-actions[bot]').map(({ body }) => body);
    expect(said).toEqual(before === undefined ? [] : [expect.stringContaining('GO')]);
    const asked = result.requests.map(({ method, path, operation }) => `${operation ?? method} ${path.slice(0, 90)}`);
    expect(result.outputs.verdict, result.stdout).toBe('GO');
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST + 1);
  });
