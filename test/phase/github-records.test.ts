import { describe, expect, it } from 'vitest';
import type { CheckRun } from '../../src/core/github/runs.ts';
import { externalId, readExternalId, subjectDigest } from '../../src/core/phase/external-id.ts';
import type { Phase } from '../../src/core/phase/phase.ts';
import type { Results, Verdict } from '../../src/core/results.ts';
import { githubRecords } from '../../src/phase/github-records.ts';
import { check, VENDOR } from '../support/github-runs.ts';
import { commit, githubWith } from '../support/github-state.ts';
import { resultsWith } from '../support/results.ts';

const COMMIT = commit('a');
const EARLIER = commit('b');
const plain = resultsWith();
const JUDGED = { commit: COMMIT, sha256: plain.checklist.sha256, params: plain.checklist.params };
const canary = { id: 'canary', environment: 'production-canary' } as unknown as Phase;

/** Results of the phase `canary`, changed as a case wants it. */
function results(verdict: Verdict, checklist: Partial<Results['checklist']> = {}, of: string = COMMIT): Results {
  const one = resultsWith({ verdict });
  return {
    ...one,
    checklist: { ...one.checklist, phase: 'canary', ...checklist },
    context: { ...one.context, commit: of },
  };
}
const recorded = async (
  verdict: Verdict,
  more: Partial<CheckRun> = {},
  ...of: Parameters<typeof results> extends [unknown, ...infer R] ? R : never
) => check('gonogo/canary', { externalId: (await externalId(results(verdict, ...of))) ?? '', ...more });

async function newest(runs: readonly (CheckRun | Promise<CheckRun>)[], at: 'same' | 'ancestor' = 'same') {
  const all = await Promise.all(runs);
  const github = githubWith({
    checkRuns: async (of) => all.filter((run) => run.commit === of),
    deployments: async () => [{ id: 1, environment: 'production-canary', commit: EARLIER, createdAt: 0, updatedAt: 0 }],
    isAncestor: async (one, of) => one === EARLIER && of === COMMIT,
  });
  return (await githubRecords(github, { ...JUDGED, phases: [canary] }).newest('canary', at))?.verdict;
}

describe('the verdict of a phase, as a check run holds it', () => {
  const rows: readonly [name: string, runs: () => (CheckRun | Promise<CheckRun>)[], expected: Verdict | undefined][] = [
    ['none', () => [], undefined],
    ['GO', () => [recorded('GO')], 'GO'],
    ['CAUTION', () => [recorded('CAUTION')], 'CAUTION'],
    ['HOLD', () => [recorded('HOLD')], 'HOLD'],
    ['NO-GO', () => [recorded('NO-GO')], 'NO-GO'],
    ['the newest: a NO-GO after a GO', () => [recorded('GO'), recorded('NO-GO')], 'NO-GO'],
    ['the newest: a GO after a NO-GO', () => [recorded('NO-GO'), recorded('GO')], 'GO'],
    ['for another checklist', () => [recorded('GO', {}, { sha256: 'f'.repeat(64) })], undefined],
    ['with other parameters', () => [recorded('GO', {}, { params: 'f'.repeat(64) })], undefined],
    ['of another phase, in a check run of this name', () => [recorded('GO', {}, { phase: 'pre' })], undefined],
    ['of another commit, in a check run of this one', () => [recorded('GO', {}, {}, EARLIER)], undefined],
    ['of another app (A06)', () => [recorded('GO', { app: VENDOR })], undefined],
    ['of nobody', () => [recorded('GO', { app: undefined })], undefined],
    ['a check run of that name which says nothing', () => [check('gonogo/canary')], undefined],
    ['a success without a verdict', () => [check('gonogo/canary', { externalId: 'GO' })], undefined],
    ['not completed', () => [recorded('GO', { completedAt: undefined, status: 'in-progress' })], undefined],
    ['under another name', () => [recorded('GO', { name: 'gonogo/canary2' })], undefined],
  ];
  it.each(rows)('%s', async (_, runs, expected) => expect(await newest(runs())).toBe(expected));

  const earlier = () => recorded('GO', { commit: EARLIER }, {}, EARLIER);
  it('of an earlier commit only where an ancestor will do', async () => {
    expect(await newest([earlier()])).toBeUndefined();
    expect(await newest([earlier()], 'ancestor')).toBe('GO');
  });
});

describe('its external id', () => {
  it('of a run without a phase, or without a commit, is none', async () => {
    expect(await externalId(plain)).toBeUndefined();
    const one = results('GO');
    expect(await externalId({ ...one, context: { ...one.context, commit: null } })).toBeUndefined();
  });
  it('cannot be read with one word changed', async () => {
    const text = (await externalId(results('GO'))) ?? '';
    const subject = await subjectDigest({ ...JUDGED, phase: 'canary' });
    expect(readExternalId(text, subject)).toBe('GO');
    for (const [index] of text.split(' ').entries()) {
      const words = text.split(' ');
      words[index] = 'x';
      expect(readExternalId(words.join(' '), subject)).toBeUndefined();
    }
  });
});
