import type { Command } from '../core/command.ts';
import { conclude, outcomeCall, outcomeOptions } from '../desk/conclude.ts';
import { deskOptions } from '../desk/options.ts';

/** `gonogo check`: evaluate on a desk or in any CI, and say so by the exit code. */
export default {
  name: 'check',
  summary: 'evaluate a checklist and decide GO, CAUTION, HOLD or NO-GO',
  takes: 'nothing',
  usage: 'gonogo check [-c FILE] [options]',
  options: {
    ...deskOptions,
    // Not among the options of the desk: `explain` evaluates, too, and must run nothing.
    'allow-commands': {
      type: 'boolean',
      description: 'run `command` checks; whoever writes the checklist runs code here',
    },
    ...outcomeOptions,
  },
  async run(call) {
    const said = outcomeCall(call);
    const { evaluateOnDesk } = await import('../desk/evaluate.ts');
    return conclude(call, said, await evaluateOnDesk(call));
  },
} satisfies Command;
