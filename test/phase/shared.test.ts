import { describe, expect, it } from 'vitest';
import type { Ports } from '../../src/core/ports.ts';
import type { CriterionResult } from '../../src/core/results.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { run } from '../../src/run.ts';
import { deployment, HEAD, reported } from '../support/github-runs.ts';
import { githubWith } from '../support/github-state.ts';
import { NOW } from '../support/judge-criterion.ts';

/** Which start the criteria of a phase count from, where several phases, a deployment and a word of somebody's are at hand. */

const ROLLOUT = `version: 1
phases:
  - id: canary
    environment: canary
    criteria: [{ title: Canary is there, env: HOME }]
  - id: half
    environment: half
    soak: 4h
    criteria: [{ title: Half is there, env: HOME }]
criteria:
  - { title: Calm, env: HOME, not-before: T+4h, phases: [canary, half] }
  - { title: Canary is calm, env: HOME, not-before: T+4h, phases: [canary], rollback: true }
`;
const HOUR = 3600;

/** States by id of a run of the phase \`half\`, while \`canary\` is open; \`ago\`: hours since each was deployed. */
async function half(ago: Readonly<Record<string, number>>, t0?: number) {
  const { checklist } = await loadChecklist('gonogo.yml', new TextEncoder().encode(ROLLOUT));
  const [canary, phase] = checklist.phases;
  const names = Object.keys(ago);
  const github = githubWith({
    deployments: async (environment, of = HEAD) =>
      names.includes(environment) && of === HEAD ? [deployment(names.indexOf(environment), { environment })] : [],
    deploymentStatuses: async (id) => reported((ago[names[id] ?? ''] ?? 0) * HOUR, 'success'),
    environments: async () => ['canary', 'half'],
  });
  const { criteria } = await run(
    {
      checklist,
      sha256: '0'.repeat(64),
      ref: null,
      params: {},
      github: {},
      inputs: {},
      context: { now: NOW, commit: HEAD, actions: false, fork: false },
      ...(phase ? { phase } : {}),
      ...(canary ? { open: [canary] } : {}),
      ...(t0 === undefined ? {} : { t0 }),
      clock: () => 0,
    },
    { environment: () => '/root', github } as unknown as Ports,
  );
  return (id: string) => {
    const found = criteria.find((one) => one.id === id) as CriterionResult;
    return [found.state, found.cause].filter(Boolean).join(' ');
  };
}

describe('a criterion of two phases, of which one is open', () => {
  it('counts from the start of the phase that is judged', async () => {
    const stateOf = await half({ canary: 9, half: 1 });
    expect(stateOf('calm')).toBe('pending not-due');
  });
  it('a trigger of the open phase alone counts from the start of that one', async () => {
    const stateOf = await half({ canary: 9, half: 1 });
    expect(stateOf('canary-is-calm')).toBe('go');
  });
});

describe('the soak of a phase with an environment', () => {
  it('is not over because somebody says when it started: nothing was deployed', async () => {
    const stateOf = await half({ canary: 9 }, NOW - 9 * HOUR);
    expect([stateOf('half/soak'), stateOf('calm')]).toEqual(['pending not-deployed', 'go']);
  });
  it('counts from the deployment, not from an earlier T', async () =>
    expect((await half({ half: 1 }, NOW - 9 * HOUR))('half/soak')).toBe('pending soaking'));
  it('and not from before T', async () =>
    expect((await half({ half: 9 }, NOW - HOUR))('half/soak')).toBe('pending soaking'));
  it('is over when both were long enough ago', async () =>
    expect((await half({ half: 5 }, NOW - 9 * HOUR))('half/soak')).toBe('go'));
});
