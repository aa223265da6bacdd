import { checklistOption } from '../core/call.ts';
import type { CommandCall } from '../core/command.ts';
import { exitCode, type FailOn, unenforced } from '../core/exit.ts';
import type { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import { renderers } from '../generated/renderers.ts';
import { texts } from './evaluate.ts';
import { writeOutput } from './output-file.ts';
import { terminal } from './terminal.ts';

/** Prints what was decided, writes the results where they were asked for, and gives the exit code. Throws `UserError`. */
export async function sayVerdict(
  call: CommandCall,
  results: readonly Results[],
  redactor: Redactor,
  failOn: FailOn,
  format: string,
): Promise<number> {
  const renderer = await renderers[format]?.();
  if (!renderer) throw new Error(`no renderer ${format}`);
  const files = texts(call, 'checklist');
  const options = { ...terminal(call), verbose: call.values.verbose === true, call: checklistOption(...files) };
  call.stdout.write(redactor.text(renderer.render(results, options)));
  const open = unenforced(results, failOn);
  if (open) call.stderr.write(`gonogo: ${open}\n`);
  await writeResults(call, results);
  return exitCode(results, failOn);
}

/** Writes the results document where `--results` says so. Throws `UserError`. */
export async function writeResults(call: CommandCall, results: readonly Results[]): Promise<void> {
  if (typeof call.values.results !== 'string') return;
  const document = JSON.stringify(results.length === 1 ? results[0] : results, null, 2);
  await writeOutput(call.cwd, call.values.results, '--results', `${document}\n`);
}
