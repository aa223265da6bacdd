import { isMap } from '../../options.ts';
import type { Json } from '../../schema.ts';
import type { Proposal } from '../proposal.ts';

/** Who reports what nobody in particular is named for. */
const EVERYBODY = 'team';

/** True for a check that people answer. */
export function asksPeople({ check }: Pick<Proposal, 'check'>): boolean {
  return check === 'done' || check === 'sign-off';
}

/** The role or roles that must sign; of a check that asks nobody, none. */
export function roleOf(proposal: Proposal): string | readonly string[] | undefined {
  if (!asksPeople(proposal)) return undefined;
  const options = proposal.options as Json;
  const named =
    typeof options === 'string' || Array.isArray(options) ? options : isMap(options) ? options.role : undefined;
  return ((named as string | readonly string[] | undefined) ?? proposal.role ?? EVERYBODY) as
    | string
    | readonly string[];
}
