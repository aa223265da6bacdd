import type { Command } from '../core/command.ts';
import { oneOf } from '../desk/one-of.ts';

/** `gonogo init`: a first checklist and a first workflow, from what is in the repository. */
export default {
  name: 'init',
  summary: 'look through the repository and write a first checklist and a workflow; never overwrites',
  takes: 'nothing',
  usage: 'gonogo init [--for PLACE] [--yes] [--dry-run]',
  options: {
    for: {
      type: 'string',
      value: 'PLACE',
      description: 'where the gate stands: pull-request (default), release or deployment',
    },
    yes: {
      type: 'boolean',
      short: 'y',
      description: 'ask nothing, take what is proposed; so it is without a terminal',
    },
    'dry-run': { type: 'boolean', description: 'print what would be written, and write nothing' },
  },
  async run(call) {
    const [{ PLACES }, { initialise }] = await Promise.all([
      import('../core/init/finding.ts'),
      import('../desk/init/initialise.ts'),
    ]);
    const place = call.values.for === undefined ? undefined : oneOf(call.values.for, PLACES, '--for');
    return initialise(call, place);
  },
} satisfies Command;
