import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { NamedResults, NotCounted, ReadHistory } from '../core/history/past.ts';
import { LIMITS } from '../core/limits.ts';
import { callError, UserError } from '../core/problem.ts';
import { gitIn } from '../io/git.ts';
import { readUploadedResults } from './results-file.ts';

/**
 * Every results document in a folder and the folders in it. A file that cannot be read is named among the broken, because it
 * may be the newest. Throws `UserError` where the folder itself cannot be read, or holds more than is read.
 */
export async function readHistoryFolder(cwd: string, folder: string): Promise<ReadHistory> {
  const root = resolve(cwd, folder);
  const files = await filesBelow(root, folder);
  let bytes = 0;
  const documents: NamedResults[] = [];
  const broken: NotCounted[] = [];
  for (const path of files) {
    const where = join(folder, relative(root, path)).split(sep).join('/');
    bytes += (await lstat(path).catch(() => undefined))?.size ?? 0;
    if (bytes > LIMITS.historyBytes)
      throw tooMuch(folder, `more than ${LIMITS.historyBytes / 1024 / 1024} MiB of results`);
    try {
      const read = await readUploadedResults(cwd, where);
      for (const [index, results] of read.entries())
        documents.push({ where: read.length > 1 ? `${where}, document ${index + 1}` : where, results });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      broken.push({ where, because: error.message.replace(`\`${where}\``, 'it') });
    }
  }
  return { folder, documents, broken };
}

/**
 * The same, read when it is first asked for and once; `undefined` where no folder was named. With `judging`, on a runner, it
 * must not be what the judged commit brings.
 */
export function historyReader(
  cwd: string,
  folder: string | undefined,
  judging: boolean,
): (() => Promise<ReadHistory>) | undefined {
  if (folder === undefined) return undefined;
  let read: Promise<ReadHistory> | undefined;
  const readNow = async () => {
    if (judging) await mustNotBeCommitted(cwd, folder);
    return readHistoryFolder(cwd, folder);
  };
  return () => {
    read ??= readNow();
    return read;
  };
}

/** A change that brings earlier results chooses what it is measured by. Another repository in the folder is no part of this one. */
async function mustNotBeCommitted(cwd: string, folder: string): Promise<void> {
  const real = await realpath(resolve(cwd, folder)).catch(() => resolve(cwd, folder));
  const listed = await gitIn(cwd)(['--literal-pathspecs', 'ls-files', '-z', '--', real]);
  const committed = listed?.split('\0').find((name) => name.endsWith('.json'));
  if (committed === undefined) return;
  throw callError(
    'results-refused',
    `the history has \`${committed}\`, which is committed: the change that is judged could have brought it`,
    'keep earlier results in a cache, an artifact or a branch of their own (docs/history.md), or name one file as `pinned FILE`',
  );
}

/** The paths of all `.json` files, in an order that the disk has no say in. Links to folders are not followed. */
async function filesBelow(root: string, folder: string, depth = 0): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch((error: NodeJS.ErrnoException): Dirent[] => {
    throw callError(
      'call-invalid',
      `\`--history ${folder}\` cannot be read (${error.code})`,
      'make the folder for the first run',
    );
  });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(root, entry.name);
    if (entry.isDirectory()) {
      if (depth >= LIMITS.historyDepth) throw tooMuch(folder, `folders more than ${LIMITS.historyDepth} deep`);
      found.push(...(await filesBelow(path, folder, depth + 1)));
    } else if (entry.name.endsWith('.json')) found.push(path);
    if (found.length > LIMITS.historyFiles) throw tooMuch(folder, `more than ${LIMITS.historyFiles} results`);
  }
  return found;
}

function tooMuch(folder: string, what: string): UserError {
  return callError(
    'call-invalid',
    `\`--history ${folder}\` has ${what}`,
    'keep the newest, in a folder of their own: docs/history.md says how',
  );
}
