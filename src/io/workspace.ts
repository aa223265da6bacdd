import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that reports may not leave: the repository around a folder, or the folder itself outside of git. */
export function workspaceRoot(folder: string): string {
  return repositoryAround(folder) ?? folder;
}

/** The nearest folder with a `.git` in it; `undefined` when there is none. */
export function repositoryAround(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isThere(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
