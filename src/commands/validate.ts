import { DEFAULT_CHECKLIST } from '../core/call.ts';
import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { frame } from '../core/frame.ts';
import { UserError } from '../core/problem.ts';
import { readChecklistFile } from '../io/checklist-file.ts';
import { loadChecklist } from '../load-checklist.ts';

/** `gonogo validate`: everything wrong with checklists, offline, without evaluating anything. */
export default {
  name: 'validate',
  summary: 'say what is wrong with a checklist, without evaluating it',
  takes: 'any',
  usage: 'gonogo validate [FILES]',
  options: {
    checklist: {
      type: 'string',
      short: 'c',
      multiple: true,
      value: 'FILE',
      description: 'a checklist, the same as naming it',
    },
  },
  async run(call) {
    const options = [call.values.checklist ?? []].flat().filter((one): one is string => typeof one === 'string');
    const named = [...call.positionals, ...options];
    const errors: UserError[] = [];
    for (const file of named.length > 0 ? named : [DEFAULT_CHECKLIST]) {
      try {
        const { checklist, text } = await loadChecklist(file, await readChecklistFile(call.cwd, file));
        for (const warning of checklist.warnings) call.stderr.write(`${frame(warning, text)}\n\n`);
        const { criteria, warnings } = checklist;
        const remarks =
          warnings.length > 0 ? `, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}` : '';
        call.stdout.write(
          `${file}: ok, ${criteria.length} ${criteria.length === 1 ? 'criterion' : 'criteria'}${remarks}\n`,
        );
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        errors.push(error);
      }
    }
    if (errors.length === 0) return EXIT.ok;
    throw new UserError(
      errors.flatMap((error) => error.problems),
      Object.assign({}, ...errors.map((error) => error.texts)),
    );
  },
} satisfies Command;
