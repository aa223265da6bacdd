import { describe, expect, it } from 'vitest';
import { deployedCommit } from '../../src/action/deployed-commit.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { DeploymentStatus } from '../../src/core/github/runs.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { commit, githubWith } from '../support/github-state.ts';

/** SPEC 6: on an event about no commit, a phase with an environment is judged for what runs there. */

const CHECKLIST = `version: 1
phases:
  - { id: prepare, criteria: [{ title: A, env: HOME }] }
  - { id: canary, environment: production-canary, criteria: [{ title: B, env: HOME }] }
  - { id: full, environment: production, criteria: [{ title: C, env: HOME }] }
`;
const TIP = commit('f');

interface Deployed {
  readonly environment?: string;
  readonly states: readonly string[];
}

async function judged(event: string, phase: string | undefined, deployed: readonly Deployed[] = []) {
  const { checklist } = await loadChecklist('gonogo.yml', new TextEncoder().encode(CHECKLIST));
  const github = githubWith({
    deployments: async (environment, of) => {
      expect(of).toBeUndefined();
      return deployed
        .map((one, at) => ({ environment: 'production-canary', ...one, id: at, commit: commit(String(at + 1)) }))
        .filter((one) => one.environment === environment)
        .map((one) => ({ ...one, createdAt: 0, updatedAt: 0 }));
    },
    deploymentStatuses: async (id) =>
      (deployed[id]?.states ?? []).map((state, at): DeploymentStatus => ({ id: at, state, at: 0 })),
  });
  return deployedCommit({ name: event, commit: TIP }, phase, [{ checklist }], github);
}

const success: Deployed = { states: ['success', 'in-progress'] };
const rows: readonly (readonly [
  name: string,
  event: string,
  phase: string | undefined,
  deployed: readonly Deployed[],
  expected: string,
])[] = [
  ['what runs there', 'schedule', 'canary', [success], commit('1')],
  ['on an event from elsewhere', 'repository_dispatch', 'canary', [success], commit('1')],
  ['not what failed after it', 'schedule', 'canary', [{ states: ['failure'] }, success], commit('2')],
  ['not what is on its way', 'schedule', 'canary', [{ states: [] }, { states: ['in-progress'] }, success], commit('3')],
  ['not what was replaced', 'schedule', 'canary', [{ states: ['inactive', 'success'] }, success], commit('2')],
  ['not what runs elsewhere', 'schedule', 'full', [success, { ...success, environment: 'production' }], commit('2')],
  ['the first that is deployed, when no phase is named', 'schedule', undefined, [success], commit('1')],
  ['its own, where nothing was deployed', 'schedule', 'canary', [], TIP],
  ['its own, in a phase without an environment', 'schedule', 'prepare', [success], TIP],
  ['its own, on an event about a commit', 'push', 'canary', [success], TIP],
  ['its own, where somebody chose the branch', 'workflow_dispatch', 'canary', [success], TIP],
];

describe('the judged commit', () => {
  it.each(rows)('%s', async (_, event, phase, deployed, expected) =>
    expect(await judged(event, phase, deployed)).toEqual({ commit: expected, caps: [] }),
  );
  it('is never another one for want of permission', async () => {
    const { checklist } = await loadChecklist('gonogo.yml', new TextEncoder().encode(CHECKLIST));
    const refused = new EvidenceError('denied', 'no permission', 'give the job `permissions: { deployments: read }`');
    const github = githubWith({ deployments: () => Promise.reject(refused) });
    const found = await deployedCommit({ name: 'schedule', commit: TIP }, 'canary', [{ checklist }], github);
    expect(found.caps).toEqual([
      {
        verdict: 'NO-GO',
        because:
          'which commit runs in `production-canary` could not be read: no permission (give the job `permissions: { deployments: read }`)',
      },
    ]);
  });
});
