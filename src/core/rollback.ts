import { rollsBack } from './decide.ts';
import type { Results } from './results.ts';

/** What a headline says when a trigger fired. */
export const ROLL_BACK = 'ROLL BACK';

/** The triggers that fired, each with why; `undefined` when none did. */
export function firedTriggers({ criteria, decision }: Results): string | undefined {
  if (!decision.rollback) return undefined;
  return criteria
    .filter(rollsBack)
    .map(({ id, message }) => `${id} (${message})`)
    .join('; ');
}
