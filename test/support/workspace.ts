import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real folder with real files, for tests of what reads them. */
export interface Workspace {
  readonly root: string;
  /** Writes a file and the folders around it; gives its full path. */
  write(path: string, content?: string | Uint8Array): string;
  path(path: string): string;
  /** Runs git in the folder, as a person with a name, at a time given in seconds since 1970. */
  git(args: readonly string[], at?: number): string;
  remove(): void;
}

/** A new, empty folder below the system's folder for such things, by its real path. */
export function workspace(): Workspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gonogo-')));
  const path = (inner: string) => join(root, inner);
  return {
    root,
    path,
    write(inner, content = 'x\n') {
      mkdirSync(dirname(path(inner)), { recursive: true });
      writeFileSync(path(inner), content);
      return path(inner);
    },
    git(args, at = 1_700_000_000) {
      const person = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_AUTHOR_DATE: `${at} +0000` };
      const committer = {
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_COMMITTER_DATE: `${at} +0000`,
      };
      const env = { ...process.env, ...person, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
      return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'safe.directory=*', ...args], {
        cwd: root,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
