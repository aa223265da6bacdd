import { accessSync, constants } from 'node:fs';

/** Where git is looked for: never through PATH, which an earlier step may have changed (THREATS G08). */
const PLACES = [
  '/usr/bin/git',
  '/usr/local/bin/git',
  '/opt/homebrew/bin/git',
  '/bin/git',
  'C:\\Program Files\\Git\\cmd\\git.exe',
];
const SECONDS = 20;
const OUTPUT_BYTES = 256 * 1024 * 1024;

/** Settings that an attacker's repository could use to run a program of theirs. */
const HARDENED = [
  '-c',
  'core.fsmonitor=',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'safe.directory=*',
  '-c',
  'core.untrackedCache=false',
];

/** What git printed; `undefined` when git is not there or says no. */
export type Git = (args: readonly string[], options?: { readonly input?: string }) => Promise<string | undefined>;

/**
 * A git that runs in a folder, with a hardened configuration and an empty environment. With `home`, the user's own
 * configuration is read too; for nothing but to learn who the user is.
 */
export function gitIn(folder: string, home?: string): Git {
  const binary = PLACES.find(isExecutable);
  return async (args, options = {}) => {
    if (binary === undefined) return undefined;
    const { execFile } = await import('node:child_process');
    return new Promise((resolve) => {
      const child = execFile(
        binary,
        [...HARDENED, ...args],
        {
          cwd: folder,
          timeout: SECONDS * 1000,
          killSignal: 'SIGKILL',
          maxBuffer: OUTPUT_BYTES,
          env: {
            ...(home === undefined ? { GIT_CONFIG_GLOBAL: '/dev/null' } : { HOME: home }),
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            LC_ALL: 'C',
          },
        },
        (error, stdout) => resolve(error ? undefined : stdout),
      );
      child.stdin?.on('error', () => {});
      child.stdin?.end(options.input ?? '');
    });
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
