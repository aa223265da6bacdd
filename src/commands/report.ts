import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import { oneOf } from '../desk/one-of.ts';
import { terminal } from '../desk/terminal.ts';
import { renderers } from '../generated/renderers.ts';

/** `gonogo report`: render recorded results again, without evaluating anything. */
export default {
  name: 'report',
  summary: 'render recorded results again, in another form',
  takes: 'one',
  usage: 'gonogo report RESULTS [--format NAME] [-o FILE]',
  options: {
    format: { type: 'string', value: 'NAME', description: `${Object.keys(renderers).join(', ')} (default markdown)` },
    output: { type: 'string', short: 'o', value: 'FILE', description: 'write to a file instead of printing' },
  },
  async run(call) {
    const [file] = call.positionals;
    if (file === undefined)
      throw callError(
        'call-invalid',
        'name the results document',
        'gonogo check --results results.json; gonogo report results.json',
      );
    const format = oneOf(call.values.format ?? 'markdown', Object.keys(renderers), '--format');
    const renderer = await renderers[format]?.();
    if (!renderer) throw new Error(`no renderer ${format}`);
    const { readResultsFile } = await import('../desk/results-file.ts');
    const results = await readResultsFile(call.cwd, file);
    const { output } = call.values;
    if (typeof output === 'string') {
      const { writeOutput } = await import('../desk/output-file.ts');
      await writeOutput(call.cwd, output, '--output', renderer.render(results, { verbose: true }));
    } else call.stdout.write(renderer.render(results, { ...terminal(call), verbose: true }));
    return EXIT.ok;
  },
} satisfies Command;
