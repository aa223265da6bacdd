import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { editorSchema } from '../core/load/editor-schema.ts';
import { callError } from '../core/problem.ts';
import { resultsSchema } from '../core/results-schema.ts';
import { vocabulary } from '../vocabulary.ts';

/** `gonogo schema`: the JSON Schemas, for editors and for readers of results. */
export default {
  name: 'schema',
  summary: 'print the JSON Schema of checklists or of results',
  usage: 'gonogo schema [checklist|results]',
  options: {},
  async run(call) {
    const [which = 'checklist'] = call.positionals;
    const schemas: Readonly<Record<string, () => object>> = {
      checklist: () => editorSchema(vocabulary.checks),
      results: () => resultsSchema,
    };
    const schema = Object.hasOwn(schemas, which) ? schemas[which] : undefined;
    if (!schema) throw callError('call-invalid', `there is no schema \`${which}\``, 'it is `checklist` or `results`');
    call.stdout.write(`${JSON.stringify(schema(), null, 2)}\n`);
    return EXIT.ok;
  },
} satisfies Command;
