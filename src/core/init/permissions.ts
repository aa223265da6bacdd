import type { Plan } from './plan.ts';
import type { Entry } from './yaml-block.ts';

/** What a check may have to ask GitHub for, and why. */
const OF_CHECKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checks: {
    checks: 'to see the checks of the commit',
    statuses: 'to see its statuses',
    actions: 'to tell this run from the others',
  },
  workflow: { actions: 'to see how other workflows ended', checks: 'to know since when GitHub knows the commit' },
  deployment: { deployments: 'to see what runs where', actions: 'to know which environments exist' },
  'sign-off': {
    'pull-requests': 'to read who signed in comments and reviews',
    checks: 'to know since when GitHub knows the commit that was signed',
  },
};

/** The least that the job needs, each with the reason. */
export function permissionsOf(plan: Plan): Entry[] {
  const comments = plan.place === 'pull-request';
  const needed = new Map<string, Entry>([
    [
      'contents',
      {
        key: 'contents',
        value: 'read',
        beside: comments ? 'to read the checklist from the base branch' : 'to check the commit out',
      },
    ],
  ]);
  if (comments) {
    needed.set('pull-requests', {
      key: 'pull-requests',
      value: 'write',
      beside: 'to keep one comment, and to read who signed',
    });
    needed.set('actions', { key: 'actions', value: 'read', beside: 'to see whether another run is writing it' });
  }
  for (const { check } of plan.criteria)
    for (const [key, why] of Object.entries(OF_CHECKS[check] ?? {}))
      if (!needed.has(key)) needed.set(key, { key, value: 'read', beside: why });
  return [...needed.values()];
}
