import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * The commit that is checked out around a folder, read from git's own files, because starting git takes longer than
 * everything else; `undefined` outside of a repository and before its first commit.
 * (https://git-scm.com/docs/gitrepository-layout; reftable repositories have no such files and give `undefined`.)
 */
export async function headCommit(folder: string): Promise<string | undefined> {
  const git = await gitFolder(resolve(folder));
  const head = git && (await line(join(git, 'HEAD')));
  if (!git || !head) return undefined;
  const name = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
  if (!name) return commit(head);
  // A linked work tree keeps its own HEAD, and branches with the repository.
  const shared = resolve(git, (await line(join(git, 'commondir'))) ?? '.');
  const loose = commit((await line(join(git, name))) ?? (await line(join(shared, name))) ?? '');
  return loose ?? packed((await text(join(shared, 'packed-refs'))) ?? '', name);
}

async function gitFolder(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, '.git');
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) return path;
    const target = found?.isFile() && /^gitdir: (.+)$/.exec((await line(path)) ?? '')?.[1];
    if (target) return resolve(at, target);
    if (dirname(at) === at) return undefined;
  }
}

function packed(refs: string, name: string): string | undefined {
  const row = refs.split('\n').find((one) => one.endsWith(` ${name}`));
  return row && commit(row.slice(0, -name.length - 1));
}

function commit(text: string): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}

async function line(path: string): Promise<string | undefined> {
  return (await text(path))?.split('\n', 1)[0];
}

async function text(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
