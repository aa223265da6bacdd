import type { Verdict } from '../results.ts';
import type { WatchPlan } from './plan.ts';

/** One sample, as far as the course of a watch depends on it. */
export interface Sample {
  /** Seconds since the watch began, on a clock that only goes forward. */
  readonly at: number;
  /** Seconds since 1970: shows a machine that slept, for which the other clock may stand still. */
  readonly wall: number;
  readonly verdict: Verdict;
  /** True when a trigger fired, measured or, where it says so, because it could not be measured. */
  readonly rollback: boolean;
  /** Triggers that were measured no-go. */
  readonly fired: readonly string[];
  /** Triggers about which this sample says nothing: they could not be measured, or it is too early for them. */
  readonly unseen: readonly string[] | 'all';
  /** What had to be measured and could not be. */
  readonly noData: readonly string[];
}

/** Where a watch stands after a sample. */
export interface WatchState {
  readonly samples: number;
  readonly last?: { readonly at: number; readonly wall: number };
  /** The samples in a row that held: since when, how many, and in how many of them the verdict was CAUTION. */
  readonly steady?: { readonly since: number; readonly samples: number; readonly cautions: number };
  /** Samples in which a trigger fired, since every one of these triggers was last seen in order. */
  readonly failures: { readonly samples: number; readonly triggers: readonly string[] };
  /** Samples in a row in which something could not be measured. */
  readonly noData: { readonly samples: number; readonly criteria: readonly string[] };
  /** When the verdict was last NO-GO, or a trigger fired. */
  readonly bad?: number;
}

/** Why a watch ended. `interrupted` is none of the machine's business: nothing was decided. */
export type Ending = 'steady' | 'rollback' | 'no-data' | 'time';

export const START: WatchState = {
  samples: 0,
  failures: { samples: 0, triggers: [] },
  noData: { samples: 0, criteria: [] },
};

/** Clocks and timers are that exact, as a share of the step. */
const SLACK = 0.01;

/** What one more sample makes of a watch. It goes on where nothing is said to have ended it; the budget of time is the caller's. */
export function step(
  state: WatchState,
  sample: Sample,
  plan: WatchPlan,
): { readonly state: WatchState; readonly ended?: Exclude<Ending, 'time'> } {
  const slack = plan.every * SLACK;
  const { last } = state;
  const gap = last ? Math.max(sample.at - last.at, sample.wall - last.wall) : 0;
  const holds = (sample.verdict === 'GO' || sample.verdict === 'CAUTION') && !sample.rollback;
  const before = gap > 2 * plan.every + slack ? undefined : state.steady;
  const steady = holds
    ? {
        since: before?.since ?? sample.at,
        samples: (before?.samples ?? 0) + 1,
        cautions: (before?.cautions ?? 0) + (sample.verdict === 'CAUTION' ? 1 : 0),
      }
    : undefined;
  const bad = sample.verdict === 'NO-GO' || sample.rollback ? sample.at : state.bad;
  const next: WatchState = {
    samples: state.samples + 1,
    last: { at: sample.at, wall: sample.wall },
    failures: failuresAfter(state.failures, sample),
    noData: noDataAfter(state.noData, sample),
    ...(steady ? { steady } : {}),
    ...(bad === undefined ? {} : { bad }),
  };
  const ended = endingOf(next, sample, plan, slack);
  return ended ? { state: next, ended } : { state: next };
}

function endingOf(
  { failures, noData, steady }: WatchState,
  sample: Sample,
  plan: WatchPlan,
  slack: number,
): Exclude<Ending, 'time'> | undefined {
  if (sample.fired.length > 0 && failures.samples >= plan.rollbackAfter) return 'rollback';
  // What rolls back because it cannot be measured has this budget, not the other one.
  if (noData.samples >= plan.noData) return sample.rollback ? 'rollback' : 'no-data';
  return steady && sample.at - steady.since >= plan.for - slack ? 'steady' : undefined;
}

/**
 * A trigger that fired and then cannot be seen has not recovered: such a sample neither counts nor starts the count again,
 * so that no-go, unknown, no-go are two in a row.
 */
function failuresAfter(failures: WatchState['failures'], { fired, unseen }: Sample): WatchState['failures'] {
  if (fired.length > 0)
    return { samples: failures.samples + 1, triggers: [...new Set([...failures.triggers, ...fired])] };
  const blind = unseen === 'all' || failures.triggers.some((id) => unseen.includes(id));
  return blind ? failures : START.failures;
}

function noDataAfter(before: WatchState['noData'], { noData }: Sample): WatchState['noData'] {
  if (noData.length === 0) return START.noData;
  return { samples: before.samples + 1, criteria: [...new Set([...before.criteria, ...noData])] };
}

/** When the next sample is due: a step after the last one was; where that is past, at once, and what was missed is left out. */
export function nextDue(due: number, now: number, every: number): number {
  return Math.max(due + every, Math.floor(now / every) * every);
}

/** By how much a sample was late, in seconds; `undefined` for one that was not. */
export function lateness(due: number, at: number, every: number): number | undefined {
  return at - due > every * SLACK ? at - due : undefined;
}
