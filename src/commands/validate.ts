import { DEFAULT_CHECKLIST } from '../core/call.ts';
import type { Checklist } from '../core/checklist.ts';
import type { Command, CommandCall } from '../core/command.ts';
import { logText } from '../core/escape.ts';
import { EXIT } from '../core/exit.ts';
import { frame } from '../core/frame.ts';
import { type Problem, UserError } from '../core/problem.ts';
import { extendedOffline } from '../desk/extended.ts';
import { readChecklistFile } from '../io/checklist-file.ts';
import { look } from '../load-checklist.ts';

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
        await validate(file, call);
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

/** Says what there is to say of a checklist that may be evaluated. Throws `UserError` for any other. */
async function validate(file: string, call: CommandCall): Promise<void> {
  const loaded = await look(file, await readChecklistFile(call.cwd, file), extendedOffline(call));
  const warn = (warnings: readonly Problem[]) => {
    for (const warning of warnings)
      call.stderr.write(`${frame(warning, loaded.texts[warning.location?.file ?? ''] ?? '')}\n\n`);
    return warnings.length > 0 ? `, ${count(warnings.length, 'warning', 'warnings')}` : '';
  };
  if ('checklist' in loaded) {
    const { criteria, warnings, extended } = loaded.checklist;
    const remarks = warn(warnings);
    call.stdout.write(`${file}: ok, ${count(criteria.length, 'criterion', 'criteria')}${remarks}\n`);
    if (extended) await writeExtended(loaded.checklist, call);
    return;
  }
  const { unseen, problems } = loaded;
  if (!unseen) throw new UserError(problems, loaded.texts);
  const remarks = warn(problems.filter(({ severity }) => severity === 'warning'));
  const some = count(unseen.criteria, 'criterion', 'criteria');
  // Whether the whole is right nobody can tell offline, and nothing here says that it is.
  call.stdout.write(
    logText(
      `${file}: nothing wrong with what is here, ${some}${remarks}; not looked at, because \`validate\` is offline: ${unseen.files.join(', ')} (\`gonogo check\` reads them)\n`,
    ),
  );
}

/** What it extends, and what its overrides change. */
async function writeExtended({ extended, file }: Checklist, call: CommandCall): Promise<void> {
  if (!extended) return;
  const [{ extendsSentence, overridesOf }, { changeLines }, { words }, { terminal }] = await Promise.all([
    import('../core/extends/words.ts'),
    import('../core/terminal/changes.ts'),
    import('../core/terminal/words.ts'),
    import('../desk/terminal.ts'),
  ]);
  const options = terminal(call);
  const lines = [
    words(extendsSentence(extended).replaceAll('`', ''), options, 1000),
    ...changeLines(overridesOf(extended, file), options),
  ];
  call.stdout.write(`${logText(lines.map((line) => `  ${line}`).join('\n'))}\n`);
}

function count(many: number, one: string, several: string): string {
  return `${many} ${many === 1 ? one : several}`;
}
