import { displayNumber } from '../core/display.ts';
import type { GitHubState } from '../core/github/state.ts';

/** Seconds that what runs for a commit has to show itself, unless told otherwise. */
export const APPEAR_WITHIN = 600;

/** The option of checks that wait for something to be made. */
export const appearOption = {
  type: 'string',
  kind: 'duration',
  description:
    'How long after GitHub first saw the commit something may still show itself before it is missing; 10m without it.',
} as const;

/**
 * Why something that is not there may still come, in words; `undefined` when its time is over, or when GitHub does not say
 * when it first saw the commit. Throws `EvidenceError`.
 */
export async function mayAppear(
  github: Pick<GitHubState, 'firstChecked'>,
  commit: string,
  now: number,
  within = APPEAR_WITHIN,
): Promise<string | undefined> {
  const first = await github.firstChecked(commit);
  if (first === undefined || now >= first + within) return undefined;
  const age = displayNumber(Math.max(0, Math.floor(now - first)), 'duration');
  return `GitHub first saw the commit ${age} ago, and it may take ${displayNumber(within, 'duration')}`;
}
