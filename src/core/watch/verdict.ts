import { type Cap, decide } from '../decide.ts';
import type { Decision, Results } from '../results.ts';
import type { WatchPlan } from './plan.ts';
import type { WatchRecord } from './record.ts';
import { spanText } from './span.ts';
import type { Ending, WatchState } from './state.ts';

/**
 * What the end of a watch makes of the last sample's verdict: at best GO where it held for the whole time, at worst what was
 * seen. Nothing that is not steady can be better than HOLD, however good the last sample was.
 */
export function watchCap(state: WatchState, ended: Ending | 'interrupted', plan: WatchPlan): Cap | undefined {
  const { steady, failures, noData, samples, last, bad } = state;
  switch (ended) {
    case 'steady':
      return steady && steady.cautions > 0
        ? { verdict: 'CAUTION', because: `CAUTION in ${steady.cautions} of the ${steady.samples} samples that held` }
        : undefined;
    case 'rollback':
      return {
        verdict: 'NO-GO',
        because:
          failures.samples >= plan.rollbackAfter
            ? `the watch ended with a rollback: ${names(failures.triggers)} fired${inARow(failures.samples)}`
            : `the watch ended with a rollback: ${names(noData.criteria)} could not be measured${inARow(noData.samples)}`,
      };
    case 'no-data':
      return {
        verdict: 'NO-GO',
        because: `the watch ended for want of data: ${names(noData.criteria)} could not be measured${inARow(noData.samples)}`,
      };
    case 'time': {
      // As bad as anything in the time that should have been steady: one good sample at the end makes nothing good.
      const recent = bad !== undefined && (last?.at ?? 0) - bad < plan.for;
      const held = steady ? `; at the end it had held for ${spanText(steadyFor(state))}` : '';
      return {
        verdict: recent ? 'NO-GO' : 'HOLD',
        because: `not steady for ${spanText(plan.for)} within ${spanText(plan.within)}${held}`,
      };
    }
    case 'interrupted':
      return {
        verdict: 'NO-GO',
        because: `the watch was interrupted after ${samples} ${samples === 1 ? 'sample' : 'samples'}`,
      };
  }
}

/**
 * The decision of a watch, by the last sample that came to an end. Where a later one did not, what fired before is not known to
 * fire: what is unknown never rolls back.
 */
export function watchDecision(
  { criteria, observe, caps = [] }: Pick<Results, 'criteria' | 'observe' | 'caps'>,
  { samples }: Pick<WatchRecord, 'samples'>,
): Decision {
  const decision = decide(criteria, { observe, caps });
  const lost = Object.keys(samples.at(-1)?.states ?? {}).length === 0;
  return lost ? { ...decision, rollback: false } : decision;
}

/** Seconds for which it has held, from the first to the last sample that did. */
export function steadyFor({ steady, last }: WatchState): number {
  return steady && last ? last.at - steady.since : 0;
}

function inARow(count: number): string {
  return count > 1 ? ` in ${count} samples in a row` : '';
}

function names(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).map((id) => `\`${id}\``);
  return [...shown, ...(ids.length > 5 ? [`${ids.length - 5} more`] : [])].join(', ');
}
