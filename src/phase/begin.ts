import type { Criterion } from '../core/checklist.ts';
import type { Begin } from '../core/phase/begin.ts';
import { type Moment, timeOf } from '../core/phase/moment.ts';
import type { Phase } from '../core/phase/phase.ts';
import type { Start } from './start.ts';

/** Seconds around the start of a phase in which nobody knows which came first; that is taken for earlier. */
const MARGIN = 2;

/**
 * When what people say of a criterion begins to belong to this run of its phase: at its own `not-before`, else with T. What is
 * due before T and begins at no time that is told belongs to the commit; so does all of a phase that has no T, because each
 * commit goes through it anew, and of one whose T is still to come.
 */
export async function beginOf(
  { notBefore, due }: Pick<Criterion, 'notBefore' | 'due'>,
  phase: Pick<Phase, 't0' | 'environment'>,
  said: number | undefined,
  start: () => Promise<Start>,
  now: number,
): Promise<Begin> {
  if (said === undefined && phase.t0 === undefined && phase.environment === undefined) return { with: 'commit' };
  if (isBeforeT(due) && !notBefore) return { with: 'commit' };
  const found = await start();
  if ('problem' in found) return found;
  const own = notBefore && timeOf(notBefore, found.at);
  if (own === undefined && now < found.at) return { with: 'commit' };
  return { at: own ?? found.at + MARGIN };
}

/**
 * The time before which nothing that people say of a criterion counts: its `not-before`. Whoever says at noon that the night was
 * quiet cannot know. `undefined` where there is none, or nobody knows when it is.
 */
export async function earliestOf(
  { notBefore }: Pick<Criterion, 'notBefore'>,
  start: () => Promise<Start>,
): Promise<number | undefined> {
  if (!notBefore) return undefined;
  const found = notBefore.kind === 'T' ? await start() : undefined;
  return timeOf(notBefore, found && 'at' in found ? found.at : undefined);
}

function isBeforeT(moment: Moment | undefined): boolean {
  return moment?.kind === 'T' && moment.offset <= 0;
}
