import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { CALLED, call } from '../support/cli.ts';
import { loadText } from '../support/load-text.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** `baseline: { phase: canary }`: the same fact, of the same commit, in an earlier phase. */

const ROLLOUT = `version: 1
name: Rollout
criteria:
  - title: Errors
    data: { file: m.json, facts: { errors: "$.errors" } }
    phases: [half]
    baseline: { phase: canary, criterion: errors-of-the-canary }
    go: { errors: "<= 2x baseline" }
phases:
  - id: canary
    criteria:
      - title: Errors of the canary
        data: { file: m.json, facts: { errors: "$.errors" } }
        go: { errors: "< 50" }
  - id: half
    criteria:
      - { title: Plan, file: m.json }
`;

let folder: Workspace;
beforeEach(() => {
  folder = workspace();
  folder.write('history/.keep', '');
  folder.write('gonogo.yml', ROLLOUT);
  folder.git(['init', '-q']);
  folder.git(['add', 'gonogo.yml']);
  folder.git(['commit', '-qm', 'one']);
});
afterEach(() => folder.remove());

async function judged(phase: string, errors: number, ...more: readonly string[]): Promise<Results> {
  folder.write('m.json', JSON.stringify({ errors }));
  const args = ['check', '-c', 'gonogo.yml', '--phase', phase, '--results', 'r.json', ...more];
  const { stderr } = await call({ cwd: folder.root }, ...args);
  expect(stderr).toBe('');
  return JSON.parse(readFileSync(folder.path('r.json'), 'utf8')) as Results;
}

/** The canary, some hours ago, put into the history. */
async function canary(errors: number, hoursAgo = 1, change: (results: Results) => Partial<Results> = () => ({})) {
  const results = await judged('canary', errors);
  const now = new Date((CALLED - hoursAgo * 3600) * 1000).toISOString().replace('.000Z', 'Z');
  const made = { ...results, context: { ...results.context, now }, ...change(results) };
  folder.write(`history/${hoursAgo}.json`, JSON.stringify(made));
}

async function half(errors: number, ...more: readonly string[]) {
  const { criteria } = await judged('half', errors, '--history', 'history', ...more);
  const found = criteria.find(({ id }) => id === 'errors');
  return {
    state: found?.state,
    baseline: found?.facts[0]?.baseline,
    why: found?.problems.map(({ message }) => message).join('; '),
  };
}
const none = (why: RegExp) => ({ state: 'caution', baseline: null, why: expect.stringMatching(why) });

describe('the truth', () => {
  it('more than twice the errors of the canary is no-go', async () => {
    await canary(10);
    expect(await half(20)).toMatchObject({ state: 'go', baseline: 10 });
    expect(await half(21)).toMatchObject({ state: 'no-go', baseline: 10 });
  });
  it('of several for this commit the newest', async () => {
    await canary(10, 3);
    await canary(4, 2);
    expect(await half(10)).toMatchObject({ state: 'no-go', baseline: 4 });
  });
});

describe('no baseline', () => {
  it('is an empty history', async () =>
    expect(await half(1)).toEqual(none(/no results of the phase `canary` for commit/)));
  it('is another commit', async () => {
    await canary(10);
    folder.git(['commit', '-qm', 'two', '--allow-empty']);
    expect(await half(1)).toEqual(none(/for commit [0-9a-f]{12}; one is of other commits/));
  });
  it('is a canary that is NO-GO, also after one that was GO', async () => {
    await canary(10, 3);
    await canary(99, 2);
    expect(await half(1)).toEqual(none(/`history\/2.json`: the verdict was NO-GO/));
  });
  it('is one of tomorrow', async () => {
    await canary(10, -24);
    expect(await half(1)).toEqual(none(/no results of the phase `canary`.*which is not before this run/));
  });
  it('is one that was simulated', async () => {
    await canary(10, 1, () => ({ simulated: true }));
    expect(await half(1)).toEqual(none(/it is of a simulated run/));
  });
  it('is no history at all', async () => {
    const { criteria } = await judged('half', 1);
    expect(criteria.find(({ id }) => id === 'errors')).toMatchObject({
      state: 'caution',
      problems: [{ cause: 'no-baseline', message: expect.stringContaining('no earlier results were given') }],
    });
  });
  it('is, on GitHub, the check run of the phase: the hint says what to keep', async () => {
    const { earlierResults } = await import('../../src/desk/earlier.ts');
    const { chooseBaseline } = await import('../../src/core/history/choose.ts');
    const { pastSubject } = await import('../../src/core/history/compare.ts');
    const checklist = await loadText(ROLLOUT);
    const run = { checklist, sha256: '', context: { now: CALLED, actions: true, fork: false } };
    const given = { given: undefined, alone: true, history: undefined, files: {} as never, github: true };
    const { past } = await earlierResults(run, given);
    const rule = { kind: 'phase', phase: 'canary' } as const;
    const { compared } = chooseBaseline(rule, { id: 'errors', check: 'data' }, past, pastSubject(run, '1'));
    expect(compared).toMatchObject({ from: [], hint: expect.stringContaining('holds its verdict and no facts') });
  });
});

describe('what could never have a baseline is a mistake', () => {
  const mistakes: readonly [name: string, from: string, to: string, says: string][] = [
    ['a phase that there is not', 'phase: canary, c', 'phase: canry, c', 'there is no phase `canry`'],
    ['a criterion that there is not', 'errors-of-the-canary }', 'error }', 'there is no criterion `error`'],
    [
      'a criterion of another phase',
      ', criterion: errors-of-the-canary }',
      ' }',
      '`errors` is not judged in the phase `canary`',
    ],
    ['its own phase alone', 'phases: [half]', 'phases: [canary]', 'would be compared with itself'],
    [
      'another check',
      'criterion: errors-of-the-canary',
      'criterion: plan',
      '`plan` is not judged in the phase `canary`',
    ],
    ['no phase', '{ phase: canary, criterion: errors-of-the-canary }', '{ criterion: plan }', 'phase'],
    ['a key that it does not have', 'phase: canary, c', 'phase: canary, commit: same, c', 'commit'],
  ];
  for (const [name, from, to, says] of mistakes)
    it(name, async () => {
      expect(ROLLOUT).toContain(from);
      folder.write('gonogo.yml', ROLLOUT.replace(from, to));
      const { code, stderr } = await call({ cwd: folder.root }, 'validate', '-c', 'gonogo.yml');
      expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    });
});

it('the phase that is judged has no baseline in itself', async () => {
  folder.write('gonogo.yml', ROLLOUT.replace('phases: [half]', 'phases: [canary, half]'));
  await canary(10);
  const { criteria } = await judged('canary', 1, '--history', 'history');
  expect(criteria.find(({ id }) => id === 'errors')?.message).toContain('the phase `canary` is the one that is judged');
});
