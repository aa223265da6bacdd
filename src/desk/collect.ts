import type { CommandCall } from '../core/command.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { asShard } from '../core/shard.ts';
import { isChosen, type RunRequest } from '../run.ts';
import { evaluateOnDesk } from './evaluate.ts';

/** Gathers what a call names, and gives it as a shard. Throws `UserError`. */
export async function collectOnDesk(call: CommandCall, name: string): Promise<Results> {
  const { results } = await evaluateOnDesk(call, gatherOnly);
  const [only] = results;
  if (!only || only.criteria.length === 0)
    throw callError('call-invalid', 'nothing was gathered: no criterion that is named belongs to this phase');
  return asShard(only, name);
}

/** What is waived, due and asked for by a phase is looked at where it is decided. */
function gatherOnly(request: RunRequest): RunRequest {
  const { checklist, only } = request;
  return {
    ...request,
    checklist: {
      ...checklist,
      waivers: [],
      criteria: checklist.criteria.map(({ due: _, ...criterion }) => criterion),
    },
    only: checklist.criteria.filter((criterion) => isChosen(criterion, only)).map(({ id }) => id),
  };
}
