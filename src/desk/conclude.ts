import type { CommandCall, CommandOption } from '../core/command.ts';
import { exitCode, FAIL_ON, type FailOn, unenforced } from '../core/exit.ts';
import type { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import { renderers } from '../generated/renderers.ts';
import { oneOf } from './one-of.ts';
import { terminal } from './terminal.ts';

/** The options of commands that decide: what to print and when to fail. */
export const outcomeOptions = {
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
} as const satisfies Readonly<Record<string, CommandOption>>;

/** What a call says about its outcome, read before anything is evaluated. Throws `UserError`. */
export function outcomeCall(call: CommandCall): { readonly failOn: FailOn; readonly format: string } {
  const failOn = oneOf(call.values['fail-on'] ?? 'hold', FAIL_ON, '--fail-on');
  return { failOn, format: oneOf(call.values.format ?? 'text', Object.keys(renderers), '--format') };
}

/** Prints results, writes them where the call says, and gives the exit code. */
export async function conclude(
  call: CommandCall,
  { failOn, format }: ReturnType<typeof outcomeCall>,
  { results, redactor }: { readonly results: readonly Results[]; readonly redactor: Redactor },
): Promise<number> {
  const renderer = await renderers[format]?.();
  if (!renderer) throw new Error(`no renderer ${format}`);
  const { sameCall } = await import('./same-call.ts');
  const options = { ...terminal(call), verbose: call.values.verbose === true, call: sameCall(call, results) };
  call.stdout.write(redactor.text(renderer.render(results, options)));
  const open = unenforced(results, failOn);
  if (open) call.stderr.write(`gonogo: ${open}\n`);
  await writeResults(call, results);
  return exitCode(results, failOn);
}

/** Writes results where the call says. Throws `UserError`. */
export async function writeResults(call: CommandCall, results: readonly Results[]): Promise<void> {
  if (typeof call.values.results !== 'string') return;
  const { writeOutput } = await import('./output-file.ts');
  const document = JSON.stringify(results.length === 1 ? results[0] : results, null, 2);
  await writeOutput(call.cwd, call.values.results, '--results', `${document}\n`);
}
