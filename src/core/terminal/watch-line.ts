import { callOf } from '../decide.ts';
import type { RenderOptions } from '../renderer.ts';
import type { Results } from '../results.ts';
import { byUrgency } from '../status.ts';
import type { WatchPlan } from '../watch/plan.ts';
import { spanText } from '../watch/span.ts';
import type { WatchState } from '../watch/state.ts';
import { steadyFor } from '../watch/verdict.ts';
import { cut } from './width.ts';
import { ellipsis, words } from './words.ts';

/** Criteria named in the line. */
const NAMED = 3;

/** How a watch stands after a sample; `results` are missing where the sample did not come to an end. */
export interface Standing {
  readonly plan: WatchPlan;
  readonly state: WatchState;
  readonly results: Results | undefined;
}

/** One line: `sample 8 at 3m30s: NO-GO, not steady: errors (error-rate = 2 %, required < 1 %)`. */
export function watchLine({ plan, state, results }: Standing, options: RenderOptions): string {
  const start = `sample ${state.samples} at ${spanText(Math.round(state.last?.at ?? 0))}`;
  if (!results) return words(`${start}: not measured in time`, options);
  const { decision } = results;
  const back = decision.rollback ? ', a trigger fired' : '';
  const failed = state.failures.samples > 0 ? ` (${state.failures.samples} of ${plan.rollbackAfter})` : '';
  const lacking = state.noData.samples > 0 ? `, no data (${state.noData.samples} of ${plan.noData})` : '';
  const steady = state.steady
    ? `steady for ${spanText(Math.round(steadyFor(state)))} of ${spanText(plan.for)}`
    : 'not steady';
  const why = unsteady(results)
    .slice(0, NAMED)
    .map(({ id, message }) => `${id} (${message})`)
    .join('; ');
  const line = `${start}: ${decision.verdict}${back}${failed}${lacking}, ${steady}${why === '' ? '' : `: ${why}`}`;
  const text = words(line, options);
  return options.columns === undefined ? text : cut(text, options.columns - 1, ellipsis(options));
}

/** What has to change before another line is worth saying. */
export function standingKey({ state, results }: Standing): string {
  const ids = results ? unsteady(results).map(({ id, state: is }) => `${id}=${is}`) : ['lost'];
  return [results?.decision.verdict, results?.decision.rollback, state.steady === undefined, ...ids].join(' ');
}

/** The criteria for which a sample does not hold, the worst first. */
function unsteady({ criteria }: Results): Results['criteria'] {
  return byUrgency(criteria.filter((one) => one.mode === 'enforce' && ['NO-GO', 'HOLD'].includes(callOf(one))));
}
