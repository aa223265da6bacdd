import { describe, expect, it } from 'vitest';
import { ownWorld, runGate } from '../support/action.ts';
import { checkRunRecord, jobRecord, runRecord, statusRecord } from '../support/github/run-records.ts';
import type { World } from '../support/github/world.ts';

/** The Action in a job of the commit whose checks it asks for (THREATS A07), as the runner and GitHub describe that job. */

const RUN = 1_658_821_493;
const GREEN = `version: 1
name: Green
criteria:
  - title: Everything is green
    checks: all
`;

interface Plan {
  readonly build?: Record<string, unknown>;
  /** Jobs that run on our runner, by the ids of their check runs. */
  readonly jobs?: readonly number[];
}

async function judge(world: World, { build = {}, jobs = [77] }: Plan) {
  const { head, front } = world;
  const home = 'GET /repos/acme/shop';
  const repository = (await world.see('')).id;
  const own = { id: 77, status: 'in_progress', conclusion: null, completed_at: null, check_suite: { id: 5 } };
  const url = `https://github.com/acme/shop/actions/runs/${RUN}/job/1`;
  front.list(`${home}/commits/${head}/check-runs`, {
    key: 'check_runs',
    items: [
      ...Array.from({ length: 298 }, (_, at) => checkRunRecord(`test ${at}`, head)),
      checkRunRecord('build', head, build),
      checkRunRecord('gate', head, { ...own, html_url: url }),
    ],
  });
  front.list(`${home}/commits/${head}/status`, { key: 'statuses', items: [statusRecord('ci/x')] });
  front.list(`${home}/actions/runs/${RUN}/attempts/1/jobs`, {
    key: 'jobs',
    items: jobs.map((id) => jobRecord('gate', id)),
  });
  front.list(`${home}/actions/runs`, {
    key: 'workflow_runs',
    items: [runRecord(head, repository, { id: RUN, status: 'in_progress', conclusion: null, check_suite_id: 5 })],
  });
  return runGate({ world });
}

describe.concurrent('checks: all, with 300 check runs of which one is this very job', () => {
  const plan = { branches: { main: { '.github/gonogo.yml': GREEN }, feature: { 'new.txt': 'new\n' } } };
  it('is GO, in few requests', async (context) => {
    const result = await judge(await ownWorld(context, GREEN, plan), {});
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
    const [{ criteria }] = [JSON.parse(result.temp['gonogo-results.json'] ?? '')];
    expect(criteria[0].facts).toMatchObject([
      { name: 'failed', value: 0 },
      { name: 'passed', value: 300 },
      { value: 0 },
    ]);
    const asked = result.requests.filter(
      ({ path }) => /check-runs|status|actions/.test(path) && !path.includes('status=in_progress'),
    );
    expect(asked.filter(({ path }) => path.includes('check-runs'))).toHaveLength(3);
    expect(asked).toHaveLength(6);
  });
  it('is NO-GO when the one on the last page was skipped (F12, C17)', async (context) => {
    const result = await judge(await ownWorld(context, GREEN, plan), { build: { conclusion: 'skipped' } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(result.summary).toContain('build');
  });
  it('is HOLD, not GO, when it cannot be told which job this is', async (context) => {
    const result = await judge(await ownWorld(context, GREEN, plan), { jobs: [77, 78] });
    expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
    expect(result.stdout).toContain('may be this very job');
    expect(result.summary).toContain('needs');
  });
});
