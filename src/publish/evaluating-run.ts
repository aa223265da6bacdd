import { callError } from '../core/problem.ts';
import type { Json } from '../core/schema.ts';

/** The run that evaluated, as the event `workflow_run` tells it. GitHub writes this; the author of a fork does not. */
export interface EvaluatingRun {
  readonly id: number;
  readonly headCommit: string;
  /** The branch it ran for, and who owns the repository that it is in; absent when that was deleted. */
  readonly branch?: string;
  readonly owner?: string;
}

/**
 * Reads the payload of `workflow_run`
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run). Throws `UserError` unless it names a whole commit: an
 * empty one would find the pull requests of anything.
 */
export function evaluatingRun(payload: Json): EvaluatingRun {
  const run = at(payload, 'workflow_run');
  const id = at(run, 'id');
  const headCommit = at(run, 'head_sha');
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
    throw callError('call-invalid', 'the event is no `workflow_run`', 'start this job `on: workflow_run`');
  if (typeof headCommit !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headCommit))
    throw callError('call-invalid', 'the event `workflow_run` names no whole commit (`head_sha`)');
  const branch = at(run, 'head_branch');
  const owner = at(at(at(run, 'head_repository'), 'owner'), 'login');
  return {
    id,
    headCommit,
    ...(typeof branch === 'string' && branch !== '' ? { branch } : {}),
    ...(typeof owner === 'string' && owner !== '' ? { owner } : {}),
  };
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as { readonly [key: string]: Json })[key];
}
