import type { Cap } from './core/decide.ts';
import type { Dimension } from './core/dimension.ts';
import { LIMITS } from './core/limits.ts';
import { callError } from './core/problem.ts';
import type { Results } from './core/results.ts';
import { isoTime } from './core/time.ts';
import type { WatchPlan } from './core/watch/plan.ts';
import type { SampleRecord, WatchRecord } from './core/watch/record.ts';
import { LOST, numbersOf, recordOf, sampleOf } from './core/watch/sample.ts';
import { lateness, nextDue, START, step, type WatchState } from './core/watch/state.ts';
import { steadyFor, watchCap, watchDecision } from './core/watch/verdict.ts';
import { seconds } from './time-limit.ts';

/** What one sample needs to know of the watch it is of. */
export interface Sampling {
  /** The clock at its start, seconds since 1970. */
  readonly now: number;
  /** How many seconds it may take. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** The clocks of a watch, replaced in tests. */
export interface WatchClock {
  /** Seconds that only go forward. */
  monotonic(): number;
  /** Seconds since 1970. */
  wall(): number;
  /** Waits; at most until the signal fires. Never throws. */
  sleep(seconds: number, signal: AbortSignal): Promise<void>;
}

/** A watch, and how one sample is taken. */
export interface WatchRequest {
  readonly plan: WatchPlan;
  readonly take: (sampling: Sampling) => Promise<Results>;
  /** Asked once, at the end, for what may have changed meanwhile. */
  readonly lateCaps?: () => Promise<readonly Cap[]>;
  readonly clock: WatchClock;
  readonly signal: AbortSignal;
  /** Told after every sample; without results when the sample did not come to an end. */
  readonly onSample?: (state: WatchState, results: Results | undefined) => void;
}

/** A sample has until the next one is due; what stops is given so many seconds more to say how far it got. */
const GRACE = 5;

/**
 * Takes samples until one of them ends the watch or the time is over (SPEC section 6). The results are those of the last
 * sample, limited by what the watch came to; `undefined` when it was interrupted before there was one.
 */
export async function watch(request: WatchRequest): Promise<Results | undefined> {
  const { plan, clock, signal } = request;
  const [began, startedAt] = [clock.monotonic(), clock.wall()];
  const elapsed = () => clock.monotonic() - began;
  const samples: SampleRecord[] = [];
  const dimensions: Record<string, Dimension> = {};
  let state = START;
  let last: Results | undefined;
  let ended: WatchRecord['ended'] | undefined;
  for (let due = 0; ended === undefined; due = nextDue(due, elapsed(), plan.every)) {
    if (due > plan.within) {
      ended = 'time';
      break;
    }
    // A timer may fire early; a sample never does.
    while (elapsed() < due && !signal.aborted) await clock.sleep(due - elapsed(), signal);
    if (signal.aborted) break;
    const [at, wall] = [elapsed(), clock.wall()];
    const results = await taken(request, wall);
    // What was cut off says nothing about anything.
    if (signal.aborted) break;
    const late = lateness(due, at, plan.every);
    const record = results ? recordOf(results) : { verdict: LOST.verdict, rollback: false, facts: {}, states: {} };
    samples.push({
      at: isoTime(wall),
      seconds: seconds(at),
      ...record,
      ...(late === undefined ? {} : { late: seconds(late) }),
    });
    if (results) {
      last = results;
      mustBeFew(results, plan);
      for (const { key, dimension } of numbersOf(results)) dimensions[key] = dimension;
    }
    const next = step(state, { at, wall, ...(results ? sampleOf(results) : LOST) }, plan);
    ({ state, ended } = { state: next.state, ended: next.ended });
    request.onSample?.(state, results);
  }
  ended ??= 'interrupted';
  if (last === undefined) {
    if (ended === 'interrupted') return undefined;
    throw new Error('no sample of the watch came to an end');
  }
  const late = ended === 'interrupted' ? [] : ((await request.lateCaps?.()) ?? []);
  const own = watchCap(state, signal.aborted ? 'interrupted' : ended, plan);
  const caps = [...(last.caps ?? []), ...(own ? [own] : []), ...late];
  return {
    ...last,
    caps,
    decision: watchDecision({ ...last, caps }, { samples }),
    watch: {
      ...plan,
      startedAt: isoTime(startedAt),
      endedAt: isoTime(clock.wall()),
      ended: signal.aborted ? 'interrupted' : ended,
      steady: seconds(steadyFor(state)),
      dimensions,
      samples,
    },
  };
}

/** One sample; `undefined` for one that did not come to an end in its time. */
async function taken({ take, plan, clock, signal }: WatchRequest, now: number): Promise<Results | undefined> {
  const limit = Math.min(plan.every, LIMITS.runSeconds);
  const [own, done] = [new AbortController(), new AbortController()];
  const taking = take({ now, seconds: limit, signal: AbortSignal.any([signal, own.signal]) });
  // Nobody waits any longer for what did not come in time.
  taking.catch(() => undefined);
  const late = clock.sleep(limit + GRACE, AbortSignal.any([signal, done.signal])).then(() => undefined);
  try {
    const results = await Promise.race([taking, late]);
    if (results === undefined) own.abort();
    return results;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    done.abort();
  }
}

/** Every sample records every state; of very many there is no room for all. Throws `UserError`. */
function mustBeFew({ criteria }: Results, { within, every }: WatchPlan): void {
  const states = criteria.length * Math.floor(within / every + 1);
  if (states <= LIMITS.watchStates) return;
  throw callError(
    'call-invalid',
    `${criteria.length} criteria in up to ${Math.floor(within / every + 1)} samples are more than a watch records (${LIMITS.watchStates} states)`,
    'watch a phase with fewer criteria, or make the step longer',
  );
}
