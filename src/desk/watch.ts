import type { CommandCall } from '../core/command.ts';
import type { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import { severalWatched, WATCH_PARTS, type WatchPlan, watchPlan } from '../core/watch/plan.ts';
import { watch } from '../watch.ts';
import { monotonicSeconds, watchClock } from './clock.ts';
import { evaluateOnDesk, texts } from './evaluate.ts';
import { watchProgress } from './watch-progress.ts';

/** What the options of a call say of a watch. Throws `UserError`. */
export function planOf(call: Pick<CommandCall, 'values'>): WatchPlan {
  const said = WATCH_PARTS.flatMap((part) => {
    const value = call.values[part];
    return typeof value === 'string' ? [[part, value] as const] : [];
  });
  return watchPlan(Object.fromEntries(said), (part) => `\`--${part}\``);
}

/** Takes samples of the checklist of a call. No results when it was interrupted before there was a sample. */
export async function watchOnDesk(call: CommandCall): Promise<{ results: Results[]; redactor: Redactor }> {
  const plan = planOf(call);
  if (texts(call, 'checklist').length > 1) throw severalWatched();
  const { signal } = call;
  return evaluateOnDesk(call, undefined, async (take, redactor) => {
    const progress = watchProgress(call, monotonicSeconds, (text) => redactor.text(text));
    try {
      return await watch({
        plan,
        take,
        clock: watchClock,
        signal,
        onSample: (state, results) => progress.show({ plan, state, results }),
      });
    } finally {
      progress.stop();
    }
  });
}
