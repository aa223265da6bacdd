import type { Cap } from '../core/decide.ts';
import type { Results } from '../core/results.ts';
import type { WatchPlan } from '../core/watch/plan.ts';
import { monotonicSeconds, watchClock } from '../desk/clock.ts';
import { watchProgress } from '../desk/watch-progress.ts';
import { type Sampling, watch } from '../watch.ts';
import type { ActionRequest } from './run-action.ts';

/** A watch of one checklist; lines in the log say how it goes. Throws when it was interrupted: then nothing is published. */
export async function watchInAction(
  plan: WatchPlan,
  take: (sampling: Sampling) => Promise<Results>,
  lateCaps: () => Promise<readonly Cap[]>,
  { environment, log, redactor, signal }: Pick<ActionRequest, 'environment' | 'log' | 'redactor' | 'signal'>,
): Promise<Results> {
  const progress = watchProgress({ environment, stdout: log, stderr: log }, monotonicSeconds, (text) =>
    redactor.text(text),
  );
  const onSample: Parameters<typeof watch>[0]['onSample'] = (state, results) => progress.show({ plan, state, results });
  const results = await watch({ plan, take, lateCaps, clock: watchClock, signal, onSample });
  progress.stop();
  if (signal.aborted || results === undefined) throw new Error('the watch was interrupted');
  return results;
}
