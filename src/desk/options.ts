import type { CommandOption } from '../core/command.ts';

/** The options of every command that evaluates on a desk. */
export const deskOptions = {
  checklist: {
    type: 'string',
    short: 'c',
    multiple: true,
    value: 'FILE',
    description: 'the checklist; several are evaluated together (default .github/gonogo.yml)',
  },
  param: { type: 'string', multiple: true, value: 'NAME=VALUE', description: 'a value for a declared parameter' },
  phase: { type: 'string', value: 'ID', description: 'the phase to judge (default: the first without a recorded GO)' },
  t0: { type: 'string', value: 'TIME', description: 'when the phase started, T (ISO 8601)' },
  history: {
    type: 'string',
    value: 'DIR',
    description: 'earlier results, for baselines, trends and the verdicts of earlier phases',
  },
  only: {
    type: 'string',
    multiple: true,
    value: 'ID|TAG',
    description: 'evaluate only these criteria; the run is partial',
  },
  baseline: { type: 'string', value: 'FILE', description: 'earlier results that bounds on the baseline compare with' },
  commit: { type: 'string', value: 'SHA', description: 'the judged commit (default: HEAD)' },
  now: { type: 'string', value: 'TIME', description: 'set the clock (ISO 8601); the run is simulated' },
  'allow-hosts': { type: 'string', multiple: true, value: 'HOST', description: 'hosts that expressions may name' },
  'allow-private-hosts': {
    type: 'string',
    multiple: true,
    value: 'HOST|CIDR',
    description: 'private addresses that may be reached',
  },
} as const satisfies Readonly<Record<string, CommandOption>>;
