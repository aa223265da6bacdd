import { checklistOption } from '../core/call.ts';
import type { Command } from '../core/command.ts';
import { exitCode, FAIL_ON, unenforced } from '../core/exit.ts';
import { oneOf } from '../desk/one-of.ts';
import { deskOptions } from '../desk/options.ts';
import { terminal } from '../desk/terminal.ts';
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
    const { evaluateOnDesk, texts } = await import('../desk/evaluate.ts');
    const { results, redactor } = await evaluateOnDesk(call);
    const renderer = await renderers[format]?.();
    if (!renderer) throw new Error(`no renderer ${format}`);
    const files = texts(call, 'checklist');
    const options = { ...terminal(call), verbose: call.values.verbose === true, call: checklistOption(...files) };
    call.stdout.write(redactor.text(renderer.render(results, options)));
    const open = unenforced(results, failOn);
    if (open) call.stderr.write(`gonogo: ${open}\n`);
    if (typeof call.values.results === 'string') {
      const { writeOutput } = await import('../desk/output-file.ts');
      const document = JSON.stringify(results.length === 1 ? results[0] : results, null, 2);
      await writeOutput(call.cwd, call.values.results, '--results', `${document}\n`);
    }
    return exitCode(results, failOn);
  },
} satisfies Command;
