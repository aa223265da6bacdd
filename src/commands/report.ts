import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import { renderers } from '../generated/renderers.ts';
import { parseResults } from '../read-results.ts';

/** `gonogo report`: render recorded results again, without evaluating anything. */
export default {
  name: 'report',
  summary: 'render recorded results again, in another form',
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
    const format = String(call.values.format ?? 'markdown');
    const renderer = Object.hasOwn(renderers, format) ? await renderers[format]?.() : undefined;
    if (!renderer)
      throw callError(
        'call-invalid',
        `there is no format \`${format}\``,
        `formats are ${Object.keys(renderers).join(', ')}`,
      );
    const text = await readFile(resolve(call.cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw callError('results-invalid', `\`${file}\` cannot be read (${error.code})`);
    });
    const content = renderer.render(await parseResults(text, file), { unicode: true, verbose: true });
    if (typeof call.values.output === 'string') {
      const { writeWhole } = await import('../io/write-file.ts');
      await writeWhole(resolve(call.cwd, call.values.output), content);
    } else call.stdout.write(content);
    return EXIT.ok;
  },
} satisfies Command;
