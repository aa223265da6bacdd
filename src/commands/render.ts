import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import { deskOptions } from '../desk/options.ts';

/** `gonogo render`: the checklist as a document for people, with boxes that evidence ticks. */
export default {
  name: 'render',
  summary: 'write the checklist as Markdown, its boxes ticked by evidence',
  takes: 'nothing',
  usage: 'gonogo render [-c FILE] [--in-place DOCUMENT | -o FILE] [--from RESULTS | --blank]',
  options: {
    ...deskOptions,
    from: { type: 'string', value: 'RESULTS', description: 'tick by recorded results instead of evaluating' },
    blank: { type: 'boolean', description: 'evaluate nothing and leave all boxes empty' },
    'in-place': {
      type: 'string',
      value: 'DOCUMENT',
      description: 'write between the markers of a document, or tick the items that were imported from it',
    },
    output: { type: 'string', short: 'o', value: 'FILE', description: 'write to a file instead of printing' },
  },
  async run(call) {
    const { values } = call;
    if (values.from !== undefined && values.blank === true)
      throw callError('call-invalid', '`--from` ticks boxes and `--blank` leaves them empty', 'give one of the two');
    if (values['in-place'] !== undefined && values.output !== undefined)
      throw callError('call-invalid', '`--in-place` and `--output` both say where to write', 'give one of the two');
    if (Array.isArray(values.checklist) && values.checklist.length > 1)
      throw callError('call-invalid', 'one checklist is rendered at a time', 'give `-c` once');
    const { rendered, keepInPlace } = await import('../desk/document.ts');
    if (typeof values['in-place'] === 'string') {
      await keepInPlace(call, values['in-place']);
      return EXIT.ok;
    }
    const text = await rendered(call, true);
    if (typeof values.output === 'string') {
      const { writeOutput } = await import('../desk/output-file.ts');
      await writeOutput(call.cwd, values.output, '--output', text);
    } else call.stdout.write(text);
    return EXIT.ok;
  },
} satisfies Command;
