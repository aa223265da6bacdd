import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { editorSchema } from '../core/load/editor-schema.ts';
import { nearest } from '../core/nearest.ts';
import { callError } from '../core/problem.ts';
import { resultsSchema } from '../core/results-schema.ts';
import { allChecks } from '../vocabulary.ts';

/** `gonogo schema`: the JSON Schemas, for editors and for readers of results. */
export default {
  name: 'schema',
  summary: 'print the JSON Schema of checklists or of results',
  takes: 'one',
  usage: 'gonogo schema [checklist|results]',
  options: {},
  async run(call) {
    const which = call.positionals[0] ?? 'checklist';
    const names = ['checklist', 'results'] as const;
    const known = names.find((name) => name === which);
    if (!known) {
      const close = nearest(which, names);
      const hint = close ? `did you mean \`${close}\`?` : 'it is `checklist` or `results`';
      throw callError('call-invalid', `there is no schema \`${which}\``, hint);
    }
    const schema = known === 'checklist' ? editorSchema(await allChecks()) : resultsSchema;
    call.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    return EXIT.ok;
  },
} satisfies Command;
