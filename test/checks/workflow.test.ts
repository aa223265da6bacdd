import { describe, expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import { CONCLUSIONS, RUN_STATUSES, type RunFilter, type WorkflowRun } from '../../src/core/github/runs.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import { HEAD, OWN, workflowRun } from '../support/github-runs.ts';
import { commit, githubWith } from '../support/github-state.ts';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';

const WORKFLOWS = [
  { id: 10, name: 'Build and test', path: '.github/workflows/ci.yml' },
  { id: 11, name: 'e2e', path: '.github/workflows/e2e.yaml' },
];

/** Judges such a criterion where these runs are, given as they are asked for; `asked` are the filters. */
async function judged(
  yaml: string,
  runs: readonly WorkflowRun[],
  more: Partial<GitHubState> = {},
  over: Partial<GatherContext> = {},
) {
  const asked: RunFilter[] = [];
  const github = githubWith({
    workflows: async () => WORKFLOWS,
    workflowRuns: async (id, filter) => {
      asked.push(filter);
      const fits = ({ workflow, commit: of, event, branch }: WorkflowRun) =>
        workflow === id &&
        (filter.commit ?? of) === of &&
        (filter.event ?? event) === event &&
        (filter.branch ?? branch) === branch;
      return runs.filter(fits).sort((a, b) => b.id - a.id);
    },
    firstChecked: async () => NOW - 86_400,
    mainBranch: async () => 'main',
    ...more,
  });
  const verdict = await judgeCriterion(`workflow: ${yaml}`, { github }, { commit: HEAD, ...over });
  const [problem] = verdict.evidence.problems;
  return { ...verdict, facts: factsOf(verdict.evidence.facts), message: problem?.message, hint: problem?.hint, asked };
}

describe('C17: how it ended', () => {
  it.each([...CONCLUSIONS, 'abandoned'])('%s', async (conclusion) => {
    const verdict = await judged('ci.yml', [workflowRun(1, { conclusion })]);
    expect([verdict.state, verdict.facts.conclusion]).toEqual([conclusion === 'success' ? 'go' : 'no-go', conclusion]);
  });
  it.each([...RUN_STATUSES.filter((one) => one !== 'completed')])('%s is pending, whatever it says', async (status) => {
    const verdict = await judged('ci.yml', [workflowRun(2, { status }), workflowRun(1)]);
    expect(verdict).toMatchObject({ state: 'pending', cause: 'running', facts: {} });
    expect(verdict.message).toContain(status);
  });
  it('completed without a conclusion is pending', async () =>
    expect((await judged('ci.yml', [workflowRun(1, { conclusion: undefined })])).state).toBe('pending'));
  it('of several the newest counts', async () => {
    const bad = workflowRun(2, { conclusion: 'failure' });
    expect((await judged('ci.yml', [workflowRun(1), bad])).state).toBe('no-go');
    expect((await judged('ci.yml', [workflowRun(3), bad])).state).toBe('go');
  });
  it('says which run it was', async () => {
    const { evidence } = await judged('ci.yml', [workflowRun(7, { attempt: 2, conclusion: 'failure' })]);
    expect(evidence.facts[0]?.detail).toBe('run 7, attempt 2, event `push`, commit aaaaaaaaaaaa');
    expect(evidence.sources).toEqual([
      { kind: 'name', where: 'run 7 of .github/workflows/ci.yml in acme/shop, attempt 2', trust: 'platform' },
    ]);
  });
  it.each([
    ['< 3900s', 'no-go'],
    ['<= 3900s', 'go'],
  ])('its age counts from the start of the attempt: %s', async (bound, state) =>
    expect((await judged(`ci.yml\ngo: { age: "${bound}" }`, [workflowRun(1)])).state).toBe(state),
  );
});

describe('C16: only what ran for this commit, of this workflow', () => {
  const other = { commit: commit('c') };
  it('a run for another commit is none', async () => {
    const verdict = await judged('ci.yml', [workflowRun(1, other)]);
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'missing' });
    expect(verdict.message).toBe('there is no run of `ci.yml` for aaaaaaaaaaaa');
    expect(verdict.asked).toEqual([{ commit: HEAD }]);
  });
  it('a run of another file is none, whatever its id', async () =>
    expect((await judged('ci.yml', [workflowRun(1, { path: '.github/workflows/evil.yml' })])).cause).toBe('missing'));
  it('no commit is no filter, and is not asked', async () =>
    expect(await judged('ci.yml', [workflowRun(1)], {}, { commit: undefined as never })).toMatchObject({
      state: 'unknown',
      cause: 'missing',
      asked: [],
    }));
  it('of one event', async () => {
    const runs = [workflowRun(2, { event: 'schedule' }), workflowRun(1, { conclusion: 'failure' })];
    expect((await judged('{ file: ci.yml, event: push }', runs)).state).toBe('no-go');
    expect((await judged('{ file: ci.yml, event: release }', runs)).message).toContain('event `release`');
  });
  it('may still begin', async () => {
    const soon = { firstChecked: async () => NOW - 60 };
    for (const yaml of ['ci.yml', 'new.yml']) {
      const verdict = await judged(yaml, [], soon);
      expect(verdict).toMatchObject({ state: 'pending', cause: 'running' });
      expect(verdict.message).toContain('yet');
    }
    expect((await judged('{ file: ci.yml, appear-within: 1m }', [], soon)).cause).toBe('missing');
  });
});

describe('C18: a workflow that is not there', () => {
  it.each([
    ['its name', 'Build and test', 'did you mean `ci.yml`?'],
    ['another ending', 'e2e.yml', 'did you mean `e2e.yaml`?'],
    ['nothing like it', 'publish.yml', 'there are `ci.yml`, `e2e.yaml`'],
  ])('%s', async (_, file, hint) =>
    expect(await judged(`"${file}"`, [])).toMatchObject({ state: 'unknown', cause: 'missing', hint }),
  );
  it('no workflow at all', async () =>
    expect((await judged('ci.yml', [], { workflows: async () => [] })).hint).toContain('no workflows'));
  it('its path is its name', async () =>
    expect((await judged('.github/workflows/ci.yml', [workflowRun(1)])).state).toBe('go'));
  it('those that may not be seen are denied', async () => {
    const workflows = async () => {
      throw new EvidenceError('denied', 'the token lacks `actions: read`');
    };
    expect(await judged('ci.yml', [], { workflows })).toMatchObject({ state: 'unknown', cause: 'denied' });
  });
});

describe('A07: this very run', () => {
  const own = workflowRun(OWN.run, { status: 'in-progress', conclusion: undefined });
  it('cannot be waited for, nor can an earlier one of it stand in', async () => {
    const verdict = await judged('ci.yml', [own, workflowRun(1)], {}, { job: OWN });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'ambiguous', facts: {} });
    expect(verdict.hint).toContain('input `needs`');
  });
  it('a newer run of the same workflow is an ordinary one', async () =>
    expect((await judged('ci.yml', [workflowRun(OWN.run + 1), own], {}, { job: OWN })).state).toBe('go'));
});

describe('any commit', () => {
  const any = (more = '') => `{ file: ci.yml, any-commit: true${more} }`;
  const other = { commit: commit('c') };
  it('the newest on the default branch', async () => {
    const runs = [workflowRun(3, { branch: 'x', conclusion: 'failure' }), workflowRun(2, other)];
    const verdict = await judged(any(), runs, {}, { commit: undefined as never });
    expect(verdict).toMatchObject({ state: 'go', asked: [{ branch: 'main' }] });
  });
  it('or on another', async () => {
    const runs = [workflowRun(3, { branch: 'release' }), workflowRun(2, { ...other, conclusion: 'failure' })];
    expect((await judged(any(', branch: release'), runs)).state).toBe('go');
  });
  it('a fork has a branch of every name: its runs do not count', async () => {
    const forged = workflowRun(9, { ...other, fork: true, event: 'pull_request' });
    expect((await judged(any(), [forged, workflowRun(2, { conclusion: 'failure' })])).state).toBe('no-go');
    expect(await judged(any(), [forged])).toMatchObject({ state: 'unknown', cause: 'missing' });
  });
  it('for the judged commit a run for a fork does count: there its head lives', async () =>
    expect((await judged('ci.yml', [workflowRun(1, { fork: true })])).state).toBe('go'));
  it('is not waited for', async () =>
    expect((await judged(any(), [], { firstChecked: async () => NOW })).cause).toBe('missing'));
  it('a branch without it is a mistake', async () =>
    expect(await loadMistakes('workflow: { file: ci.yml, branch: main }')).not.toEqual([]));
});
