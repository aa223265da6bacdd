import type { Command } from '../core/command.ts';
import { FAIL_ON } from '../core/exit.ts';
import { oneOf } from '../desk/one-of.ts';
import { deskOptions } from '../desk/options.ts';
import { renderers } from '../generated/renderers.ts';

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
    'fail-on': {
      type: 'string',
      value: 'VERDICT',
      description: 'exit with an error at no-go, hold (default), caution or never',
    },
    format: {
      type: 'string',
      value: 'NAME',
      description: `what to print: ${Object.keys(renderers).join(', ')} (default text)`,
    },
    results: { type: 'string', value: 'FILE', description: 'also write the results document (JSON) to a file' },
    verbose: { type: 'boolean', short: 'v', description: 'list what is go, too' },
  },
  async run(call) {
    const failOn = oneOf(call.values['fail-on'] ?? 'hold', FAIL_ON, '--fail-on');
    const format = oneOf(call.values.format ?? 'text', Object.keys(renderers), '--format');
    const { evaluateOnDesk } = await import('../desk/evaluate.ts');
    const { sayVerdict } = await import('../desk/say-verdict.ts');
    const { results, redactor } = await evaluateOnDesk(call);
    return sayVerdict(call, results, redactor, failOn, format);
  },
} satisfies Command;
