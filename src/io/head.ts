import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readAtOnce } from './read-at-once.ts';

/**
 * The commit that is checked out around a folder, read from git's own files, because starting git takes longer than
 * everything else; `undefined` outside of a repository and before its first commit.
 * (https://git-scm.com/docs/gitrepository-layout; reftable repositories have no such files and give `undefined`.)
 */
export function headCommit(folder: string): string | undefined {
  const git = gitFolder(resolve(folder));
  const head = git && line(join(git, 'HEAD'));
  if (!git || !head) return undefined;
  const name = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
  if (!name) return commit(head);
  // A linked work tree keeps its own HEAD, and branches with the repository.
  const shared = resolve(git, line(join(git, 'commondir')) ?? '.');
  const loose = commit(line(join(git, name)) ?? line(join(shared, name)) ?? '');
  return loose ?? packed(text(join(shared, 'packed-refs')) ?? '', name);
}

function gitFolder(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, '.git');
    const found = orNothing(() => statSync(path, { throwIfNoEntry: false }));
    if (found?.isDirectory()) return path;
    const target = found?.isFile() && /^gitdir: (.+)$/.exec(line(path) ?? '')?.[1];
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

function line(path: string): string | undefined {
  return text(path)?.split('\n', 1)[0];
}

function text(path: string): string | undefined {
  return orNothing(() => readAtOnce(path).toString('utf8'));
}

function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
