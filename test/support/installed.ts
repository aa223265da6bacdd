import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/** Where Debian puts servers; a user's PATH often leaves the last one out. */
const FOLDERS = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];

/**
 * True where tests of these servers are to be skipped: on a desk that lacks one of them, with a notice. Where LIVE=required,
 * as `.ci/run` sets it, nothing is skipped, and a test whose server is missing fails.
 */
export function lacks(...commands: readonly string[]): boolean {
  const missing = commands.filter((command) => !FOLDERS.some((folder) => isExecutable(join(folder, command))));
  if (missing.length === 0 || process.env.LIVE === 'required') return false;
  process.stdout.write(
    `skipped: tests against ${missing.join(', ')}, which ${missing.length > 1 ? 'are' : 'is'} not installed\n`,
  );
  return true;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
