import { describe, expect, it } from 'vitest';
import { type RerunRequest, rerunGate } from '../../src/action/rerun.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { Account } from '../../src/core/github/account.ts';
import type { Permission } from '../../src/core/github/people.ts';
import type { WorkflowRun } from '../../src/core/github/workflow-run.ts';
import { GitHubError } from '../../src/core/github.ts';

/** SPEC section 7: who may have the gate run again, which run that is, and how long it is waited for. */

const HEAD = 'a'.repeat(40);
const run = (more: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 70,
  number: 7,
  attempt: 1,
  status: 'completed',
  event: 'pull_request',
  headCommit: HEAD,
  headBranch: 'feature',
  headRepository: 1,
  workflow: 5,
  path: '.github/workflows/gate.yml',
  ...more,
});

interface Case {
  readonly body?: string;
  readonly by?: string;
  readonly id?: number;
  readonly kind?: Account['kind'];
  readonly open?: boolean;
  readonly onPullRequest?: boolean;
  readonly permissions?: Readonly<Record<string, Permission>>;
  readonly members?: readonly string[];
  /** Teams that are not told of cannot be seen. */
  readonly teams?: Readonly<Record<string, boolean>>;
  readonly outage?: true;
  readonly runs?: readonly WorkflowRun[];
  /** What a further look at the newest run gives, one after the other; the last stays. */
  readonly looks?: readonly (WorkflowRun | undefined)[];
  readonly refuses?: GitHubError;
}

async function rerun(what: Case) {
  const started: number[] = [];
  let seconds = 0;
  const looks = [...(what.looks ?? [run()])];
  const request: RerunRequest = {
    workflow: 'gate.yml',
    comment: {
      pullRequest: what.onPullRequest === false ? undefined : 1,
      open: what.open ?? true,
      body: what.body ?? '/gonogo sign rollback',
      by: { login: what.by ?? 'alice', id: what.id ?? 1, kind: what.kind ?? 'person' },
    },
    github: { pullRequest: async () => ({ number: 1, headCommit: HEAD, baseBranch: 'main', fork: false }) },
    runs: {
      underWay: async () => [],
      ofHead: async (_, head) => (head === HEAD ? (what.runs ?? [run()]) : []),
      run: async () => (looks.length > 1 ? looks.shift() : looks[0]),
      rerun: async (id) => {
        if (what.refuses) throw what.refuses;
        started.push(id);
      },
    },
    people: {
      permission: async ({ login }) => (what.permissions ?? { alice: 'write' })[login] ?? 'none',
      inTeam: async (organisation, team) => {
        if (what.outage) throw new EvidenceError('unreachable', 'GitHub is down');
        const found = what.teams?.[`${organisation}/${team}`];
        if (found === undefined)
          throw new EvidenceError('denied', `the token cannot see who is in @${organisation}/${team}`);
        return found;
      },
    },
    members: async () => what.members ?? [],
    clock: () => seconds,
    wait: async (more) => {
      seconds += more;
    },
  };
  const said = await rerunGate(request).catch((error: Error) => `error: ${error.message}`);
  return { said, started, seconds };
}

describe('who may', () => {
  const rows: readonly [name: string, what: Case, may: boolean][] = [
    ['somebody with write access', {}, true],
    ['nobody else (B12)', { by: 'mallory' }, false],
    ['nobody who may only triage', { permissions: { alice: 'triage' } }, false],
    ['somebody who maintains', { permissions: { alice: 'maintain' } }, true],
    ['nobody who has the login of somebody with a role (B15)', { by: 'mallory', members: ['@mallory#7'] }, false],
    ['somebody with a role and that number', { by: 'mallory', id: 7, members: ['@mallory#7'] }, true],
    [
      'somebody in the second of two teams',
      { by: 'mallory', members: ['@acme/qa', '@acme/sre'], teams: { 'acme/sre': true } },
      true,
    ],
    ['somebody with a role', { by: 'mallory', members: ['@Mallory'] }, true],
    ['nobody whose name only begins alike', { by: 'mal', members: ['@mallory'] }, false],
    ['somebody in a team with a role', { by: 'mallory', members: ['@acme/sre'], teams: { 'acme/sre': true } }, true],
    ['nobody who is not in it', { by: 'mallory', members: ['@acme/sre'], teams: { 'acme/sre': false } }, false],
    ['nobody where the team cannot be seen (B13)', { by: 'mallory', members: ['@acme/sre'] }, false],
    ['no bot (B16)', { by: 'alice', kind: 'bot' }, false],
  ];
  for (const [name, what, may] of rows)
    it(name, async () => {
      const { said, started } = await rerun(what);
      expect(started).toEqual(may ? [70] : []);
      expect(said).toMatch(may ? /^run 7 of `gate.yml` for aaaaaaa is started again$/ : /^nothing is re-run: @/);
    });
  it('a team that cannot be seen is named', async () => {
    const { said } = await rerun({ by: 'mallory', members: ['@acme/sre'] });
    expect(said).toContain('the token cannot see who is in @acme/sre');
  });
  it('a team that GitHub does not tell of now is an error, and no refusal (F16)', async () => {
    expect(await rerun({ by: 'mallory', members: ['@acme/sre'], outage: true })).toMatchObject({
      said: 'error: GitHub is down',
      started: [],
    });
  });
});

describe('what is a command', () => {
  const rows: readonly [body: string, said: RegExp][] = [
    ['\n\n/gonogo done rollback', /is started again$/],
    ['/gonogo no-go canary it burns\r\nmore', /is started again$/],
    ['/gonogo revoke x', /is started again$/],
    ['/gonogo sign', /is started again; not understood: `\/gonogo sign` names the id/],
    ['/gonogo nogo canary', /is started again; not understood: .*did you mean `no-go`/],
    ['/gonogo explain x', /is started again; not understood: after `\/gonogo` stands/],
    ['/gonogo sign x\n/gonogo sgn y', /is started again; not understood: .*did you mean `sign`/],
    [' /gonogo sign rollback', /is no command/],
    ['> /gonogo sign rollback', /is no command/],
    ['```\n/gonogo sign rollback\n```', /is no command/],
    ['`/gonogo sign rollback`', /is no command/],
    ['I would write\n/gonogo sign rollback', /is no command/],
    ['<!--\n/gonogo sign rollback\n-->', /is no command/],
    ['/Gonogo sign x', /is no command/],
    ['/gonogosign x', /is no command/],
    ['', /is no command/],
  ];
  for (const [body, expected] of rows)
    it(`B09: ${JSON.stringify(body)}`, async () => {
      const { said, started } = await rerun({ body });
      expect(said).toMatch(expected);
      expect(started).toEqual(said.includes('is started again') ? [70] : []);
    });
});

describe('when nothing is to be done, nothing is done', () => {
  const rows: readonly [name: string, what: Case, said: RegExp][] = [
    ['an ordinary comment', { body: 'Looks good' }, /is no command/],
    ['a comment on an issue', { onPullRequest: false }, /not on a pull request/],
    ['a pull request that is closed', { open: false }, /is closed/],
  ];
  for (const [name, what, expected] of rows)
    it(name, async () => {
      expect(await rerun(what)).toEqual({ said: expect.stringMatching(expected), started: [], seconds: 0 });
    });
});

describe('which run', () => {
  it('the newest of the head', async () => {
    expect((await rerun({ runs: [run({ id: 90, number: 9 }), run()] })).started).toEqual([90]);
  });
  it('none: an error that says what to name', async () => {
    expect(await rerun({ runs: [] })).toMatchObject({
      said: expect.stringMatching(/^error: .*has no run for aaaaaaa/),
      started: [],
    });
  });
  it('not one of another workflow or event, whatever the API gives (C16)', async () => {
    const others = [run({ path: '.github/workflows/other.yml' }), run({ event: 'push' })];
    expect((await rerun({ runs: others })).started).toEqual([]);
  });
});

describe('a run that is under way', () => {
  it('is waited for', async () => {
    const looks = [run({ status: 'in_progress' }), run({ status: 'in_progress' }), run()];
    expect(await rerun({ runs: [run({ status: 'queued' })], looks })).toMatchObject({ started: [70], seconds: 30 });
  });
  it('is waited for 5 min, and then it is an error', async () => {
    const status = { status: 'waiting' };
    const { said, started, seconds } = await rerun({ runs: [run(status)], looks: [run(status)] });
    expect([said, started, seconds]).toEqual([expect.stringMatching(/still under way after 5 min/), [], 300]);
  });
  it('that is gone meanwhile is an error', async () => {
    const { said, started } = await rerun({ runs: [run({ status: 'queued' })], looks: [undefined] });
    expect([said, started]).toEqual(['error: run 7 of `gate.yml` is gone', []]);
  });
});

describe('what GitHub answers', () => {
  it('a lost answer of a re-run that began is no error (F09)', async () => {
    const { said } = await rerun({ refuses: new GitHubError(502, 'bad gateway'), looks: [run({ attempt: 2 })] });
    expect(said).toMatch(/is started again/);
  });
  it('a lost answer of one that did not begin is one', async () => {
    expect((await rerun({ refuses: new GitHubError(502, 'bad gateway') })).said).toBe('error: bad gateway');
  });
  it('a refusal is one', async () => {
    const refuses = new GitHubError(403, 'the token lacks `actions: write`', 'actions: write');
    expect((await rerun({ refuses, looks: [run({ attempt: 2 })] })).said).toMatch(/actions: write/);
  });
});
