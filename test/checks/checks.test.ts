import { describe, expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import { type CheckRun, CONCLUSIONS, type CommitStatus, RUN_STATUSES } from '../../src/core/github/runs.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import {
  ACTIONS,
  check,
  HEAD,
  job,
  OWN,
  ownRun,
  running,
  status,
  VENDOR,
  workflowRun,
} from '../support/github-runs.ts';
import { githubWith } from '../support/github-state.ts';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';

const OLD = { firstChecked: async () => NOW - 86_400 };
const denied = (permission: string) => async () => {
  throw new EvidenceError(
    'denied',
    `the token lacks \`${permission}\``,
    `give the job \`permissions: { ${permission} }\``,
  );
};

/** Judges such a criterion on a commit with these check runs and statuses, a day after GitHub first saw it. */
async function judged(
  yaml: string,
  checkRuns: readonly CheckRun[],
  statuses: readonly CommitStatus[] = [],
  more: Partial<GitHubState> = {},
  over: Partial<GatherContext> = {},
) {
  const known = { checkRuns: async () => checkRuns, statuses: async () => statuses, runsOf: async () => [], ...OLD };
  const github = githubWith({ ...known, ...more });
  const verdict = await judgeCriterion(`checks: ${yaml}`, { github }, { commit: HEAD, ...over });
  const details = Object.fromEntries(verdict.evidence.facts.map(({ name, detail }) => [name, detail]));
  const messages = verdict.evidence.problems.map(({ message }) => message).join('\n');
  return { ...verdict, facts: factsOf(verdict.evidence.facts), details, messages };
}

describe('C17: only success passes', () => {
  it.each([...CONCLUSIONS, 'abandoned', 'SUCCESS', ''])('completed, %j', async (conclusion) => {
    const good = conclusion === 'success';
    const { state, facts, details } = await judged('build', [check('build', { conclusion })]);
    expect(state).toBe(good ? 'go' : 'no-go');
    expect(facts).toEqual({ failed: good ? 0 : 1, missing: 0, passed: good ? 1 : 0, running: 0 });
    if (!good) expect(details.failed).toBe(conclusion === 'failure' ? '`build`' : `\`build\` (${conclusion})`);
  });
  it('completed, null: it has not ended, whatever it says', async () => {
    const { state, cause, facts } = await judged('build', [check('build', { conclusion: undefined })]);
    expect([state, cause, facts.running]).toEqual(['pending', 'running', 1]);
  });
  it.each(RUN_STATUSES.filter((one) => one !== 'completed'))('%s with the conclusion success', async (word) => {
    const { state, facts, details } = await judged('build', [check('build', { status: word })]);
    expect(state).toBe('pending');
    expect(facts).toEqual({ failed: 0, missing: 0, passed: 0, running: 1 });
    expect(details.running).toBe('`build`');
  });
  it.each([
    ['success', 'go'],
    ['pending', 'pending'],
    ['failure', 'no-go'],
    ['error', 'no-go'],
    ['expected', 'no-go'],
  ])('a status that is %s', async (word, state) =>
    expect((await judged('ci/build', [], [status('ci/build', word)])).state).toBe(state),
  );
  it('one that runs does not hide one that failed', async () => {
    const { state, facts } = await judged('[a, b]', [running('a'), check('b', { conclusion: 'failure' })]);
    expect([state, facts.running, facts.failed]).toEqual(['no-go', 1, 1]);
  });
  it('names the one that runs, and how many there are', async () => {
    const { messages, problems } = await judged('[a, b]', [running('a'), check('b')]);
    expect(messages).toBe('1 of 2 checks has not ended: `a`');
    expect(problems[0]?.needed).toBe('they end');
  });
  it('of many that failed names the first ten', async () => {
    const many = Array.from({ length: 13 }, (_, at) => check(`t${at}`, { conclusion: 'failure' }));
    expect((await judged('"t*"', many)).details.failed).toMatch(/^`t0`, .*`t9`, and 3 more$/);
  });
});

describe('C18: what is not there is missing, and what is like it is named', () => {
  it.each([
    ['the name of the workflow', 'CI', ['CI / build'], '`CI` (there is `CI / build`)'],
    ['what GitHub shows', 'CI / build (push)', ['build', 'lint'], '`CI / build (push)` (there is `build`)'],
    ['a slip', 'biuld', ['build', 'lint'], '`biuld` (there is `build`)'],
    ['other letters', 'Build', ['build'], '`Build` (there is `build`)'],
    ['a part', 'unit', ['test-unit (20)'], '`unit` (there is `test-unit (20)`)'],
    ['nothing like it', 'zzz', ['build'], '`zzz`'],
    ['a glob', 'deploy-*', ['build'], '`deploy-*`'],
  ])('%s', async (_, name, there, detail) => {
    const { state, facts, details } = await judged(`[build-it, "${name}"]`, [
      check('build-it'),
      ...there.map((one) => check(one)),
    ]);
    expect([state, facts.missing, details.missing]).toEqual(['no-go', 1, detail]);
  });
  it('a status whose name is near is named too', async () =>
    expect((await judged('ci/biuld', [], [status('ci/build')])).details.missing).toContain('`ci/build`'));
  it('nothing ran at all', async () => {
    const { state, facts, messages } = await judged('build', []);
    expect([state, facts.missing]).toEqual(['no-go', 1]);
    expect(messages).toContain('nothing was looked at');
  });
  it('missing may be allowed, but not all of it', async () => {
    expect((await judged('[a, b]\ngo: { missing: any }', [check('a')])).state).toBe('go');
    expect(await judged('[a, b]\ngo: { missing: any }', [])).toMatchObject({ state: 'unknown', cause: 'empty' });
  });
  it('a name that reads like a glob is itself', async () =>
    expect((await judged('"build [x] {a,b}*"', [check('build [x] {a,b}*')])).state).toBe('go'));
  it('a star stands for slashes and a dot at the start', async () =>
    expect((await judged('"*e2e*"', [check('.ci / e2e / chrome'), check('node_modules')])).facts.passed).toBe(1));
});

describe('what may still show itself', () => {
  const seen = (ago: number) => ({ firstChecked: async () => NOW - ago });
  it.each([
    ['just now', 0, 'build', 'pending'],
    ['9 minutes ago', 540, 'build', 'pending'],
    ['10 minutes ago', 600, 'build', 'no-go'],
    ['29 minutes ago, of 30', 1740, '{ names: build, appear-within: 30m }', 'pending'],
    ['30 minutes ago, of 30', 1800, '{ names: build, appear-within: 30m }', 'no-go'],
    ['a second ago, of 0s', 1, '{ names: build, appear-within: 0s }', 'no-go'],
    ['in a minute, by our clock', -60, 'build', 'pending'],
  ])('GitHub saw the commit %s', async (_, ago, yaml, state) => {
    const verdict = await judged(yaml, [check('lint')], [], seen(ago));
    expect(verdict.state).toBe(state);
    if (state === 'pending') expect(verdict.problems).toMatchObject([{ cause: 'running' }]);
    expect(Object.hasOwn(verdict.facts, 'missing')).toBe(state === 'no-go');
  });
  it('GitHub does not say since when: then its time is over', async () =>
    expect((await judged('build', [check('lint')], [], { firstChecked: async () => undefined })).state).toBe('no-go'));
  it('GitHub cannot be asked since when', async () => {
    const verdict = await judged('[a, b]', [check('a')], [], { firstChecked: denied('checks: read') });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
  });
  it('one that waits does not hide one that failed', async () =>
    expect((await judged('[a, b]', [check('a', { conclusion: 'failure' })], [], seen(1))).state).toBe('no-go'));
  it('F12: a glob waits for other runs, which may make more', async () => {
    const going = { runsOf: async () => [workflowRun(3, { status: 'in-progress', conclusion: undefined })] };
    for (const yaml of ['"test *"', 'all']) {
      const verdict = await judged(yaml, [check('test 1')], [], going);
      expect(verdict).toMatchObject({ state: 'pending', cause: 'running' });
      expect(verdict.messages).toBe('more checks may come: `ci.yml` still runs');
    }
    expect(await judged('"deploy *"', [check('test 1')], [], going)).toMatchObject({ state: 'pending' });
    expect((await judged('"test 1"', [check('test 1')], [], { runsOf: denied('actions: read') })).state).toBe('go');
  });
  it('F12: not for our own run, whose jobs may wait for this one', async () => {
    const own = { runsOf: async () => [workflowRun(OWN.run, { status: 'in-progress' })], jobs: async () => [] };
    expect((await judged('all', [check('a')], [], own, { job: OWN })).state).toBe('go');
  });
  it('F12: whether more may come cannot be asked', async () => {
    const verdict = await judged('all', [check('a')], [], { runsOf: denied('actions: read') });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
    expect(verdict.problems[0]?.hint).toContain('actions: read');
  });
});

describe('A06: who made it', () => {
  const two = [check('build', { conclusion: 'failure' }), check('build', { app: VENDOR })];
  it('two apps with one name are ambiguous, in either order', async () => {
    for (const runs of [two, [...two].reverse(), two.map((run) => ({ ...run, conclusion: 'success' }))]) {
      const { state, problems, messages } = await judged('build', runs);
      expect(state).not.toBe('go');
      expect(problems.map(({ cause }) => cause)).toContain('ambiguous');
      expect(messages).toContain('github-actions');
      expect(messages).toContain('vendor-scanner');
    }
  });
  it('so are a check and a status', async () =>
    expect(await judged('build', [check('build')], [status('build')])).toMatchObject({
      state: 'unknown',
      cause: 'ambiguous',
    }));
  it.each([
    ['github-actions', 'no-go'],
    ['GitHub-Actions', 'no-go'],
    ['15368', 'no-go'],
    ['"15368"', 'no-go'],
    ['vendor-scanner', 'go'],
    ['7', 'go'],
  ])('app: %s', async (app, state) =>
    expect((await judged(`{ names: build, app: ${app} }`, two, [status('build')])).state).toBe(state),
  );
  it('a check of another app is missing, and it is said who made it', async () => {
    const { state, details } = await judged('{ names: build, app: github-actions }', [check('build', { app: VENDOR })]);
    expect([state, details.missing]).toEqual(['no-go', '`build` (there is one by vendor-scanner)']);
  });
  it('a check whose app GitHub does not name is of no app', async () => {
    const orphan = check('build', { app: undefined });
    expect((await judged('{ names: build, app: github-actions }', [orphan])).state).toBe('no-go');
    expect((await judged('build', [orphan])).state).toBe('go');
    expect((await judged('build', [orphan, check('build')])).cause).toBe('ambiguous');
  });
  it('of `all` each counts, so that none hides another', async () =>
    expect((await judged('all', two)).facts).toMatchObject({ failed: 1, passed: 1 }));
  it('statuses that may not be seen are not absent', async () => {
    const blind = { statuses: denied('statuses: read') };
    const verdict = await judged('build', [check('build')], [], blind);
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
    expect((await judged('ci/x', [check('build')], [], blind)).state).toBe('unknown');
    expect((await judged('build', [check('build', { conclusion: 'failure' })], [], blind)).state).toBe('no-go');
    expect((await judged('{ names: build, app: github-actions }', [check('build')], [], blind)).state).toBe('go');
  });
});

describe('C19: of attempts the newest counts', () => {
  const bad = { conclusion: 'failure' };
  const third = async () => [workflowRun(1, { attempt: 3 })];
  it.each([
    ['failed, failed, passed', [bad, bad, {}], 'go'],
    ['passed, passed, failed', [{}, {}, bad], 'no-go'],
    ['passed, then running', [{}, {}, { status: 'in-progress', conclusion: undefined }], 'pending'],
  ] as const)('%s', async (_, attempts, state) => {
    const runs = attempts.map((more) => check('build', more as Partial<CheckRun>));
    const jobs = async () => [job(runs[2]?.id ?? 0)];
    for (const order of [runs, [...runs].reverse()]) {
      const { facts, ...verdict } = await judged('build', order, [], { runsOf: third, jobs });
      expect(verdict.state).toBe(state);
      expect([facts.failed, facts.passed, facts.running].filter((count) => count === 1)).toHaveLength(1);
    }
  });
  it('all passed: one check, and nothing is asked', async () =>
    expect(
      (await judged('build', [check('build'), check('build')], [], { runsOf: undefined as never })).facts.passed,
    ).toBe(1));

  describe('jobs that have one name and are no attempts of each other all count', () => {
    const suites = [check('build', { ...bad, suite: 1 }), check('build', { suite: 2 })];
    const legs = [check('test', bad), check('test')];
    const once = async () => [workflowRun(1)];
    it('of two workflows', async () => {
      const runsOf = async () => [workflowRun(1), workflowRun(2, { workflow: 11 })];
      expect((await judged('build', suites, [], { runsOf })).state).toBe('no-go');
    });
    it('of two events', async () => {
      const runsOf = async () => [workflowRun(1), workflowRun(2, { event: 'pull_request' })];
      expect((await judged('build', suites, [], { runsOf })).state).toBe('no-go');
    });
    it('of a run that is not listed', async () =>
      expect((await judged('build', suites, [], { runsOf: async () => [workflowRun(2)] })).state).toBe('no-go'));
    it('of two runs that are not listed', async () =>
      expect((await judged('build', suites, [], { runsOf: async () => [] })).state).toBe('no-go'));
    it('of a matrix, in a first attempt', async () => {
      for (const order of [legs, [...legs].reverse()])
        expect(await judged('test', order, [], { runsOf: once })).toMatchObject({
          state: 'no-go',
          facts: { failed: 1, passed: 1 },
        });
    });
    it('of a matrix, in a later attempt', async () => {
      const again = [...legs.map((leg) => ({ ...leg, ...bad })), check('test', bad), check('test')];
      const jobs = async () => again.slice(2).map(({ id }) => job(id));
      expect((await judged('test', again, [], { runsOf: third, jobs })).facts).toMatchObject({ failed: 1, passed: 1 });
    });
    it('of a matrix, where the newest attempt has none of them yet', async () =>
      expect((await judged('test', legs, [], { runsOf: third, jobs: async () => [] })).facts).toMatchObject({
        failed: 1,
      }));
    it('of suites that GitHub does not name', async () => {
      const nowhere = legs.map((leg) => ({ ...leg, suite: undefined, app: undefined }));
      expect((await judged('test', nowhere, [], { runsOf: once })).state).toBe('no-go');
    });
  });

  it('a later run of the same workflow takes the place of the earlier', async () => {
    const suites = [check('build', { ...bad, suite: 1 }), check('build', { suite: 2 })];
    const runsOf = async () => [workflowRun(2), workflowRun(1)];
    expect(await judged('build', suites, [], { runsOf })).toMatchObject({ state: 'go', facts: { passed: 1 } });
  });
  it.each<[string, Partial<GitHubState>]>([
    ['runs', { runsOf: denied('actions: read') }],
    ['jobs', { runsOf: third, jobs: denied('actions: read') }],
  ])('where attempts cannot be told, because %s may not be seen, it is unknown', async (_, more) => {
    const verdict = await judged('build', [check('build', bad), check('build')], [], more);
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
    expect(verdict.problems[0]?.hint).toContain('actions: read');
    expect((await judged('build', [check('build'), check('build', bad)], [], more)).state).toBe('no-go');
  });
  it('those of other apps are attempts', async () => {
    const vendor = [check('scan', { ...bad, app: VENDOR, suite: 1 }), check('scan', { app: VENDOR, suite: 2 })];
    expect((await judged('scan', vendor)).state).toBe('go');
  });
});

describe('A07: this very job', () => {
  const own = ownRun();
  const at = { job: OWN };
  const jobs = (...of: ReturnType<typeof job>[]) => ({ jobs: async () => of });

  it('is left out by its id', async () => {
    const verdict = await judged('all', [check('build'), own], [], jobs(job(own.id)), at);
    expect(verdict).toMatchObject({ state: 'go', facts: { passed: 1, running: 0 } });
    expect(verdict.evidence.notes).toEqual(['`gate` is this very job and is left out']);
  });
  it('alone is nothing: not pending for ever, not success', async () =>
    expect(await judged('all', [own], [], jobs(job(own.id)), at)).toMatchObject({ state: 'unknown', cause: 'empty' }));
  it('cannot be waited for by its name', async () => {
    const verdict = await judged('[build, gate]', [check('build'), own], [], jobs(job(own.id)), at);
    expect([verdict.state, verdict.details.missing]).toEqual(['no-go', '`gate`, which is this very job']);
  });
  it('another job of its name is not left out', async () => {
    const other = running('gate', { app: VENDOR });
    expect((await judged('all', [check('build'), own, other], [], jobs(job(own.id)), at)).state).toBe('pending');
    const failed = ownRun('gate', { suite: 51, status: 'completed', conclusion: 'failure' });
    const runsOf = async () => [workflowRun(50, { workflow: 1 }), workflowRun(51, { workflow: 2 })];
    const run = async () => workflowRun(OWN.run, { workflow: 1 });
    const more = { ...jobs(job(own.id)), runsOf, run };
    const verdict = await judged('all', [failed, check('build'), own], [], more, at);
    expect(verdict).toMatchObject({ state: 'no-go', facts: { failed: 1 } });
  });
  it('nor is one of its name where this job is none of the checks of the commit', async () => {
    const more = { ...jobs(job(own.id)), run: async () => workflowRun(OWN.run, { workflow: 3 }) };
    const verdict = await judged('all', [check('build'), ownRun()], [], more, at);
    expect(verdict).toMatchObject({ state: 'pending', facts: { running: 1 } });
  });
  it('an earlier attempt of it is superseded', async () => {
    const past = ownRun('gate', { id: 1, status: 'completed', conclusion: 'failure' });
    const runsOf = async () => [workflowRun(50, { id: OWN.run, attempt: 2, status: 'in-progress' })];
    const more = { ...jobs(job(own.id)), runsOf };
    expect((await judged('all', [past, check('build'), own], [], more, at)).state).toBe('go');
  });
  describe('what an earlier run of it said of the commit', () => {
    const past = ownRun('gate', { id: 1, suite: 49, status: 'completed', conclusion: 'failure' });
    const runsOf = async () => [
      workflowRun(49, { workflow: 1, event: 'pull_request' }),
      workflowRun(50, { workflow: 1, event: 'issue_comment' }),
      workflowRun(51, { workflow: 2 }),
    ];
    const run = async () => workflowRun(OWN.run, { workflow: 1 });
    const more = { ...jobs(job(own.id)), runsOf, run };
    it.each([
      ['that it was no-go', 'failure'],
      ['that it was go', 'success'],
    ])('is said anew, for another event too: %s', async (_, conclusion) => {
      const verdict = await judged('all', [{ ...past, conclusion }, check('build'), own], [], more, at);
      expect(verdict).toMatchObject({ state: 'go', facts: { passed: 1, failed: 0 } });
    });
    it('also when it runs for another commit now: its own success is no evidence', async () => {
      for (const conclusion of ['failure', 'success']) {
        const verdict = await judged('all', [{ ...past, conclusion }], [], more, at);
        expect(verdict).toMatchObject({ state: 'unknown', cause: 'empty', facts: { passed: 0, failed: 0 } });
        expect((await judged('all', [{ ...past, conclusion }, check('build')], [], more, at)).state).toBe('go');
      }
    });
    it('a job of its name in another workflow is none of it', async () => {
      const other = { ...past, suite: 51 };
      expect((await judged('all', [other, check('build')], [], more, at)).facts).toMatchObject({ failed: 1 });
      expect((await judged('all', [other, check('build'), own], [], more, at)).facts).toMatchObject({ failed: 1 });
    });
    it('where that cannot be asked it counts', async () => {
      const blind = { ...more, run: denied('actions: read') };
      expect((await judged('all', [past, check('build')], [], blind, at)).state).toBe('no-go');
    });
    it('counts where it is named', async () =>
      expect((await judged('[gate, build]', [past, check('build')], [], {}, at)).state).toBe('no-go'));
  });
  it.each<[string, Partial<GitHubState>, Partial<GatherContext>]>([
    ['two jobs on a runner of our name', jobs(job(own.id), job(77)), at],
    ['no job on our runner', jobs(job(own.id, { runner: 'other' })), at],
    ['a job that is not running', jobs(job(own.id, { status: 'queued' })), at],
    ['a runner without a name', jobs(job(own.id, { runner: '' })), { job: { ...OWN, runner: '' } }],
    ['jobs that may not be seen', { jobs: denied('actions: read') }, at],
  ])('%s: nothing is left out, and it is said what to do', async (_, more, over) => {
    const { state, cause, messages, problems } = await judged('all', [check('build'), own], [], more, over);
    expect([state, cause]).toEqual(['pending', 'running']);
    expect(messages).toContain('may be this very job');
    expect(problems[0]?.hint).toContain('input `needs`');
  });
  it('a running check of another run is an ordinary one', async () => {
    const { messages } = await judged('all', [running('build')], [], jobs(), at);
    expect(messages).toBe('1 of 1 checks has not ended: `build`');
  });
  it('another job of our own run is an ordinary one', async () => {
    const sister = ownRun('build');
    const verdict = await judged('all', [sister, own], [], jobs(job(own.id), job(sister.id, { runner: 'r2' })), at);
    expect(verdict).toMatchObject({ state: 'pending', facts: { running: 1 } });
    expect(verdict.details.running).toBe('`build`');
  });
  it('is not asked for where nothing runs', async () =>
    expect((await judged('build', [check('build'), own], [], {}, at)).state).toBe('go'));
});

describe('all and except', () => {
  it('all that exist', async () => {
    const verdict = await judged('all', [check('a'), check('b')], [status('c')]);
    expect(verdict).toMatchObject({ state: 'go', facts: { failed: 0, passed: 3, running: 0 } });
    expect(Object.hasOwn(verdict.facts, 'missing')).toBe(false);
  });
  it('one of them failed', async () =>
    expect((await judged('all', [check('a')], [status('c', 'error')])).details.failed).toBe('`c` (error)'));
  it('none exists: empty, unless it may still come', async () => {
    expect(await judged('all', [])).toMatchObject({ state: 'unknown', cause: 'empty' });
    const soon = { firstChecked: async () => NOW - 1 };
    expect(await judged('all', [], [], soon)).toMatchObject({ state: 'pending', cause: 'running' });
  });
  it('but those that do not count', async () => {
    const runs = [check('a'), check('docs / links', { conclusion: 'failure' })];
    expect((await judged('{ names: all, except: "docs*" }', runs)).state).toBe('go');
    expect((await judged('{ names: [a, "docs*"], except: ["docs*"] }', runs)).facts).toMatchObject({ missing: 1 });
    expect(await judged('{ names: all, except: ["*"] }', runs)).toMatchObject({ state: 'unknown', cause: 'empty' });
  });
  it('a list with `all` in it names a check', async () =>
    expect((await judged('[all]', [check('a')])).facts).toMatchObject({ missing: 1 }));
  it('of one app', async () =>
    expect(
      (
        await judged('{ names: all, app: vendor-scanner }', [
          check('a', { conclusion: 'failure' }),
          check('s', { app: VENDOR }),
        ])
      ).state,
    ).toBe('go'));
  it('`missing` is no fact of it', async () =>
    expect(await judged('all\ngo: { missing: 0 }', [check('a')])).toMatchObject({
      state: 'unknown',
      cause: 'no-fact',
    }));
});

describe('the call', () => {
  it('no commit, no GitHub', async () => {
    expect(await judged('build', [], [], {}, { commit: undefined as never })).toMatchObject({ cause: 'missing' });
    const verdict = await judgeCriterion('checks: build', {}, { commit: HEAD });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
  });
  it('a list that cannot be had is not empty', async () =>
    expect(await judged('all', [], [], { checkRuns: denied('checks: read') })).toMatchObject({ cause: 'denied' }));
  it('says where it looked', async () =>
    expect((await judged('build', [check('build', { app: ACTIONS })])).evidence.sources).toEqual([
      { kind: 'name', where: 'checks of acme/shop at aaaaaaaaaaaa', trust: 'platform' },
    ]));
  it.each([
    ['no names', 'checks: []'],
    ['an empty name', 'checks: ""'],
    ['too many braces', `checks: "${'{a,b}'.repeat(20)}"`],
    ['an app of no id', 'checks: { names: a, app: 0 }'],
    ['a time that is none', 'checks: { names: a, appear-within: soon }'],
  ])('%s is a mistake', async (_, yaml) => expect(await loadMistakes(yaml)).not.toEqual([]));
});
