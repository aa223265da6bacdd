import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DEFAULT_CHECKLIST } from '../../core/call.ts';
import type { Asking, CommandCall } from '../../core/command.ts';
import { logText } from '../../core/escape.ts';
import { EXIT } from '../../core/exit.ts';
import { checklistText } from '../../core/init/checklist-text.ts';
import { find } from '../../core/init/detectors.ts';
import type { GatePlace } from '../../core/init/finding.ts';
import { planOf } from '../../core/init/plan.ts';
import { askChoices, usualChoices } from '../../core/init/questions.ts';
import { nameOf } from '../../core/init/repository.ts';
import { foundLines, writtenLines } from '../../core/init/told.ts';
import { workflowText } from '../../core/init/workflow-text.ts';
import { callError, type UserError } from '../../core/problem.ts';
import { gitIn } from '../../io/git.ts';
import { repositoryAround } from '../../io/workspace.ts';
import { type Obstacle, obstacles, writeNew } from '../../io/write-new.ts';
import { WRITE_FAULTS } from '../output-file.ts';
import { lookThrough } from './look.ts';

/** The workflow of the gate; GitHub looks for workflows nowhere else. */
const WORKFLOW = '.github/workflows/gonogo.yml';

/** Looks, asks where somebody can be asked, and writes both files or none. Throws `UserError`. */
export async function initialise(call: CommandCall, place: GatePlace | undefined): Promise<number> {
  const cwd = realpathSync(call.cwd);
  const root = repositoryAround(cwd) ?? cwd;
  const shown = (path: string) => relative(cwd, join(root, path)).split(sep).join('/');
  const dry = call.values['dry-run'] === true;
  const inTheWay = obstacles(root, [DEFAULT_CHECKLIST, WORKFLOW]);
  if (inTheWay.length > 0 && !dry) throw refusal(inTheWay, shown);
  const { repository, looked } = await lookThrough(root, relative(cwd, root).split(sep).join('/'));
  const findings = find(repository);
  const usual = usualChoices(findings, nameOf(repository), place ?? 'pull-request');
  const print = (lines: readonly string[]) => call.stdout.write(logText(`${lines.join('\n')}\n\n`));
  const asking = call.values.yes === true ? undefined : await call.asking?.();
  print(foundLines(looked, findings, asking ? undefined : usual.uses));
  const choices = asking ? await askChoices(findings, usual, place !== undefined, asking) : usual;
  if (call.signal.aborted) return EXIT.interrupted;
  if (!choices)
    throw callError(
      'call-invalid',
      'the questions were not answered, so nothing was written',
      'gonogo init --yes asks nothing',
    );
  const plan = planOf(findings, choices);
  const files = { [DEFAULT_CHECKLIST]: checklistText(plan), [WORKFLOW]: workflowText(plan) };
  if (dry) {
    for (const [path, text] of Object.entries(files)) call.stdout.write(logText(`--- ${shown(path)}\n${text}\n`));
    if (inTheWay.length > 0) throw refusal(inTheWay, shown);
    return EXIT.ok;
  }
  if (asking && !(await agreed(asking, Object.keys(files).map(shown)))) {
    if (call.signal.aborted) return EXIT.interrupted;
    throw callError('call-invalid', 'nothing was written');
  }
  await write(root, files, shown);
  const ignored = (await gitIn(root)(['check-ignore', '-q', 'reports/x'])) !== undefined;
  print(writtenLines(plan, { checklist: shown(DEFAULT_CHECKLIST), workflow: shown(WORKFLOW) }, ignored));
  return EXIT.ok;
}

async function agreed({ ask }: Asking, paths: readonly string[]): Promise<boolean> {
  const answer = await ask(`Write ${paths.join(' and ')}? [Y/n] `);
  return answer !== undefined && /^\s*(?:y|yes)?\s*$/i.test(answer);
}

async function write(
  root: string,
  files: Readonly<Record<string, string>>,
  shown: (path: string) => string,
): Promise<void> {
  try {
    await writeNew(root, files);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const inTheWay = obstacles(root, Object.keys(files));
    if (code === 'EEXIST' && inTheWay.length > 0) throw refusal(inTheWay, shown);
    const names = Object.keys(files).map((path) => `\`${shown(path)}\``);
    throw callError(
      'call-invalid',
      `${names.join(' and ')} cannot be written: ${WRITE_FAULTS[code] ?? code}`,
      'nothing was written',
    );
  }
}

/** Nothing is written unless all of it can be, so that no half of it waits for a second call. */
function refusal(inTheWay: readonly Obstacle[], shown: (path: string) => string): UserError {
  const named = inTheWay.map(
    ({ path, why }) => `\`${shown(path)}\` ${why === 'exists' ? 'is there already' : 'is no folder'}`,
  );
  return callError(
    'call-invalid',
    `${named.join(', and ')}: nothing was written, because \`gonogo init\` never overwrites`,
    'gonogo init --dry-run prints what it would write',
  );
}
