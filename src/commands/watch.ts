import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { conclude, outcomeCall, writeResults } from '../desk/conclude.ts';
import check from './check.ts';

// A watch looks at what is, so that no other time can be set.
const { now: _, ...options } = check.options;

/** `gonogo watch`: the same evaluation again and again, for the time right after a deployment. */
export default {
  name: 'watch',
  summary: 'sample a checklist until it has been GO for a while, a trigger fires or the time is over',
  takes: 'nothing',
  usage: 'gonogo watch --for 10m [-c FILE] [options]',
  options: {
    for: { type: 'string', value: 'TIME', description: 'the steady time: for so long every sample must be GO' },
    every: { type: 'string', value: 'TIME', description: 'from one sample to the next (default 30s)' },
    within: { type: 'string', value: 'TIME', description: 'the whole budget (default three times the steady time)' },
    'rollback-after': {
      type: 'string',
      value: 'N',
      description: 'samples in a row in which a trigger fires before that is a rollback (default 1)',
    },
    'no-data': {
      type: 'string',
      value: 'N',
      description: 'samples in a row in which something cannot be measured before that is NO-GO (default 3)',
    },
    ...options,
  },
  async run(call) {
    const said = outcomeCall(call);
    const { watchOnDesk } = await import('../desk/watch.ts');
    const watched = await watchOnDesk(call);
    if (!call.signal.aborted) return conclude(call, said, watched);
    // Nothing was decided, and nothing is said; what was seen is kept for whoever asked for it.
    call.stderr.write('gonogo: interrupted; nothing was decided\n');
    if (watched.results.length > 0) await writeResults(call, watched.results);
    return EXIT.interrupted;
  },
} satisfies Command;
