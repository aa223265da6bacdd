import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder that reports may not leave: the repository around a folder, or the folder itself outside of git. */
export async function workspaceRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await lstat(join(at, '.git')).catch(() => undefined);
    if (found) return at;
    if (dirname(at) === at) return folder;
  }
}
