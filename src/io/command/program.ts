import { accessSync, constants } from 'node:fs';
import { COMMON_VARIABLES, variableFault } from '../../core/command-variables.ts';
import { EvidenceError } from '../../core/evidence.ts';
import type { CommandRequest, Environment } from '../../core/ports.ts';

/** Never through PATH: one script means the same everywhere. `sh` has no `pipefail`, so a failure in a pipe would be go. */
const BASH = ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash', '/opt/homebrew/bin/bash'];

/** A program and its arguments: a list as it stands, a script as `bash -euo pipefail -c` reads it. Throws `missing` without bash. */
export function programOf(run: CommandRequest['run']): readonly [program: string, args: readonly string[]] {
  if (typeof run !== 'string') return [run[0] ?? '', run.slice(1)];
  const bash = BASH.find(isExecutable);
  if (bash !== undefined) return [bash, ['-euo', 'pipefail', '-c', run]];
  throw new EvidenceError('missing', 'there is no bash to run the script', 'write `run` as a list of words');
}

/** All variables of a command: a few common ones, and those of the checklist. Nothing of the runner's, and no token. */
export function variablesOf(
  environment: Environment,
  declared: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  for (const name of Object.keys(declared)) {
    const fault = variableFault(name);
    if (fault !== undefined) throw new EvidenceError('denied', fault);
  }
  const common = COMMON_VARIABLES.map((name) => [name, environment(name)] as const);
  // Node hands this one on by itself unless it is named.
  return { ...Object.fromEntries(common), NODE_V8_COVERAGE: undefined, ...declared };
}

/** Why a program did not start, as the cause it is. */
export function startFault(error: unknown, program: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const shown = `\`${program.replaceAll('`', "'").slice(0, 100)}\``;
  if (code === 'ENOENT' && /\s/.test(program))
    return new EvidenceError('missing', `${shown} was not found`, 'each word is an item of the list: `[npm, test]`');
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return program.includes('/')
      ? new EvidenceError('missing', `${shown} was not found, or what its first line names to run it`)
      : new EvidenceError('missing', `${shown} was not found in PATH`, 'install it in an earlier step');
  if (code === 'EACCES' || code === 'EPERM')
    return new EvidenceError('denied', `${shown} may not be run`, 'make it executable: `git update-index --chmod=+x`');
  if (code === 'ERR_INVALID_ARG_VALUE')
    return new EvidenceError('invalid', `${shown}: a word or variable has a NUL character, or there is no program`);
  if (code === 'E2BIG') return new EvidenceError('invalid', `${shown}: its words and variables are too long`);
  if (code !== '') return new EvidenceError('denied', `the system did not start ${shown} (${code})`);
  return error instanceof Error ? error : new Error(String(error));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
