import type { Criterion } from '../core/checklist.ts';
import type { Begin } from '../core/phase/begin.ts';
import { type Moment, timeOf } from '../core/phase/moment.ts';
import type { Phase } from '../core/phase/phase.ts';
import type { Start } from './start.ts';

/**
 * When what people say of a criterion begins to belong to this run of its phase: with T, or earlier where `not-before` lies
 * before T. What is due before T and begins at no time that is told belongs to the commit; so does all of a phase that
 * has no T, because each commit goes through it anew.
 */
export async function beginOf(
  { notBefore, due }: Pick<Criterion, 'notBefore' | 'due'>,
  phase: Pick<Phase, 't0' | 'environment'>,
  said: number | undefined,
  start: () => Promise<Start>,
): Promise<Begin> {
  if (said === undefined && phase.t0 === undefined && phase.environment === undefined) return { with: 'commit' };
  if (isBeforeT(due) && !notBefore) return { with: 'commit' };
  const found = await start();
  if ('problem' in found) return found;
  const own = notBefore && timeOf(notBefore, found.at);
  return { at: own === undefined ? found.at : Math.min(own, found.at) };
}

function isBeforeT(moment: Moment | undefined): boolean {
  return moment?.kind === 'T' && moment.offset <= 0;
}
