import { describe, expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { Deployment, DeploymentStatus } from '../../src/core/github/runs.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import { deployment, HEAD, reported } from '../support/github-runs.ts';
import { commit, githubWith } from '../support/github-state.ts';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';

const OTHER = commit('c');
type Deployed = readonly [of: Deployment, statuses: readonly DeploymentStatus[]];

/** Judges such a criterion where these deployments were made; what is asked of one commit is filtered as GitHub does. */
async function judged(
  yaml: string,
  deployed: readonly Deployed[],
  more: Partial<GitHubState> = {},
  over: Partial<GatherContext> = {},
) {
  const newest = [...deployed].sort(([a], [b]) => b.id - a.id);
  const github = githubWith({
    deployments: async (_, of) => newest.map(([one]) => one).filter((one) => (of ?? one.commit) === one.commit),
    deploymentStatuses: async (id) => newest.find(([one]) => one.id === id)?.[1] ?? [],
    environments: async () => ['production', 'staging'],
    ...more,
  });
  const verdict = await judgeCriterion(`deployment: ${yaml}`, { github }, { commit: HEAD, ...over });
  const message = verdict.evidence.problems.map((problem) => problem.message).join('\n');
  return { ...verdict, facts: factsOf(verdict.evidence.facts), message };
}

describe('what was reported', () => {
  it.each<[string, readonly string[], string, string | undefined]>([
    ['success', ['queued', 'in-progress', 'success'], 'go', 'success'],
    ['failure', ['in-progress', 'failure'], 'no-go', 'failure'],
    ['error', ['error'], 'no-go', 'error'],
    ['failure after success', ['success', 'failure'], 'no-go', 'failure'],
    ['success after failure', ['failure', 'success'], 'go', 'success'],
    ['inactive after success', ['success', 'inactive'], 'no-go', 'inactive'],
    ['a word nobody knows', ['success', 'evaporated'], 'no-go', 'evaporated'],
    ['nothing', [], 'pending', undefined],
    ['queued', ['queued'], 'pending', undefined],
    ['pending', ['pending'], 'pending', undefined],
    ['waiting', ['waiting'], 'pending', undefined],
    ['in progress', ['in-progress'], 'pending', undefined],
    ['in progress again after success', ['success', 'in-progress'], 'pending', undefined],
  ])('%s', async (_, states, state, fact) => {
    const verdict = await judged('production', [[deployment(1), reported(60, ...states)]]);
    expect([verdict.state, verdict.facts.state]).toEqual([state, fact]);
    expect(verdict.facts.environment).toBe('production');
    if (state === 'pending') expect(verdict).toMatchObject({ cause: 'running', problems: [{}] });
  });
  it('of several deployments of the commit the newest counts', async () => {
    const good: Deployed = [deployment(1), reported(600, 'success')];
    const bad: Deployed = [deployment(2), reported(60, 'failure')];
    expect((await judged('production', [good, bad])).state).toBe('no-go');
    expect((await judged('production', [[deployment(3), reported(30, 'success')], good, bad])).state).toBe('go');
  });
});

describe('how long it has been there', () => {
  const since = (ago: number, ...states: string[]) =>
    judged('production\ngo: { age: ">= 4h" }', [[deployment(1), reported(ago, ...states)]]);
  it.each<[string, number, string]>([
    ['a second short', 4 * 3600 - 1, 'no-go'],
    ['exactly', 4 * 3600, 'go'],
    ['by a clock behind GitHub’s', -5, 'no-go'],
  ])('%s', async (_, ago, state) => {
    const verdict = await since(ago, 'success');
    expect([verdict.state, verdict.facts.age]).toEqual([state, Math.max(0, ago)]);
  });
  it('counts from the last time that success was reported', async () =>
    expect((await since(4 * 3600 - 10, 'success', 'success')).state).toBe('no-go'));
  it('no age without success', async () => {
    const verdict = await since(9 * 3600, 'failure');
    expect([verdict.state, verdict.facts.age]).toEqual(['no-go', undefined]);
    expect(verdict.problems).toMatchObject([{ cause: 'no-fact', hint: expect.stringContaining('failure') }]);
  });
  it('while it goes on it is pending, not short', async () =>
    expect((await since(60, 'in-progress')).state).toBe('pending'));
});

describe('what took its place', () => {
  const ours: Deployed = [deployment(5), reported(600, 'success')];
  const other = (id: number, ago: number, ...states: string[]): Deployed => [
    deployment(id, { commit: OTHER, updatedAt: NOW - ago }),
    reported(ago, ...states),
  ];
  it.each<[string, Deployed, string]>([
    [
      'a later one with success, of which GitHub marks none inactive in production',
      other(6, 60, 'success'),
      'inactive',
    ],
    ['a later one with success that is gone again', other(6, 60, 'success', 'inactive'), 'inactive'],
    ['an earlier one that took longer', other(4, 60, 'in-progress', 'success'), 'inactive'],
    ['a later one, in the same second', other(6, 600, 'success'), 'inactive'],
    ['an earlier one, in the same second', other(4, 600, 'success'), 'success'],
    [
      'an earlier one of this commit that took longer',
      [deployment(4, { updatedAt: NOW }), reported(9, 'success')],
      'success',
    ],
    ['a later one that failed', other(6, 60, 'failure'), 'success'],
    ['a later one that goes on', other(6, 60, 'in-progress'), 'success'],
    ['a later one that was sooner', other(6, 900, 'success'), 'success'],
    ['an earlier one', other(4, 900, 'success'), 'success'],
    [
      'an earlier one that was then marked',
      [
        other(4, 590, 'x')[0],
        reported(590, 'success', 'inactive').map((one) => (one.state === 'success' ? { ...one, at: NOW - 900 } : one)),
      ],
      'success',
    ],
  ])('%s', async (_, one, state) => {
    const verdict = await judged('production', [ours, one]);
    expect([verdict.facts.state, verdict.state]).toEqual([state, state === 'success' ? 'go' : 'no-go']);
    const detail = verdict.evidence.facts.find(({ name }) => name === 'state')?.detail;
    expect(detail).toBe(state === 'success' ? undefined : 'superseded by the deployment of cccccccccccc');
  });
  it('too many later ones to tell', async () => {
    const many = Array.from({ length: 31 }, (_, at) => other(6 + at, 60, 'failure'));
    expect(await judged('production', [ours, ...many])).toMatchObject({ state: 'unknown', cause: 'ambiguous' });
  });
  it('an earlier one that took longer, behind as many later ones as are looked at', async () => {
    const many = Array.from({ length: 30 }, (_, at) => other(6 + at, 60, 'failure'));
    const slow = other(4, 60, 'success');
    expect(await judged('production', [ours, ...many, slow])).toMatchObject({ state: 'unknown', cause: 'ambiguous' });
  });
});

describe('not deployed', () => {
  it('names what is there', async () => {
    const verdict = await judged('production', [[deployment(1, { commit: OTHER }), reported(60, 'success')]]);
    expect(verdict).toMatchObject({ state: 'pending', cause: 'not-deployed', facts: {} });
    expect(verdict.message).toBe(
      'aaaaaaaaaaaa is not deployed to `production`; the newest deployment there is of cccccccccccc (success)',
    );
  });
  it('nothing is there', async () =>
    expect(await judged('Production', [])).toMatchObject({ state: 'pending', cause: 'not-deployed' }));
  it.each([
    ['a slip', 'prodution', 'did you mean `production`?'],
    ['nothing like it', 'moon', 'there are `production`, `staging`'],
  ])('an environment that does not exist is missing: %s', async (_, name, hint) =>
    expect(await judged(name, [])).toMatchObject({ state: 'unknown', cause: 'missing', problems: [{ hint }] }),
  );
  it('no environment exists', async () =>
    expect(await judged('x', [], { environments: async () => [] })).toMatchObject({ cause: 'missing' }));
  it('whether it exists cannot be asked', async () => {
    const environments = async () => {
      throw new EvidenceError('denied', 'the token lacks `actions: read`');
    };
    const verdict = await judged('prodution', [], { environments });
    expect(verdict).toMatchObject({ state: 'pending', cause: 'not-deployed' });
    expect(verdict.message).toContain('`actions: read`');
  });
});

describe('any commit', () => {
  const there: Deployed[] = [
    [deployment(1), reported(600, 'success')],
    [deployment(2, { commit: OTHER }), reported(60, 'failure')],
  ];
  it('the newest counts, and it is said which', async () => {
    const verdict = await judged('{ environment: production, any-commit: true }', there);
    expect(verdict).toMatchObject({ state: 'no-go', facts: { state: 'failure' } });
    expect(verdict.evidence.notes?.[0]).toContain('cccccccccccc');
    expect((await judged('production', there)).state).toBe('go');
  });
  it('nothing there is not deployed', async () =>
    expect(await judged('{ environment: staging, any-commit: true }', [])).toMatchObject({ cause: 'not-deployed' }));
  it('needs no commit', async () => {
    const nothing = { commit: undefined as never };
    expect((await judged('{ environment: production, any-commit: true }', there, {}, nothing)).state).toBe('no-go');
    expect(await judged('production', there, {}, nothing)).toMatchObject({ state: 'unknown', cause: 'missing' });
  });
});

it('a list that may not be seen is denied, not empty', async () => {
  const deployments = async () => {
    throw new EvidenceError('denied', 'the token lacks `deployments: read`');
  };
  expect(await judged('production', [], { deployments })).toMatchObject({ state: 'unknown', cause: 'denied' });
});
it('an empty name is a mistake', async () => expect(await loadMistakes('deployment: ""')).not.toEqual([]));
