import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAtOnce } from './read-at-once.ts';

/** Largest file that is read, in bytes: the same as through GitHub's API. */
const MOST_BYTES = 1024 * 1024;

/** The files of a folder on this machine, by paths with `/`. Links are not followed: they show what stands elsewhere. */
export function folderFiles(root: string) {
  const statOf = (path: string) => {
    try {
      return lstatSync(join(root, path));
    } catch {
      return undefined;
    }
  };
  return {
    /** `undefined` when there is no such file. Throws `Error` for one that is no regular file or larger than 1 MiB. */
    async read(path: string): Promise<Uint8Array | undefined> {
      const stat = statOf(path);
      if (stat === undefined) return undefined;
      if (!stat.isFile()) throw new Error('it is no regular file');
      if (stat.size > MOST_BYTES) throw new Error('it is larger than 1 MiB');
      return readAtOnce(join(root, path));
    },
    /** The names of the files directly in a folder; none when there is no such folder. */
    async list(folder: string): Promise<readonly string[]> {
      if (!statOf(folder)?.isDirectory()) return [];
      return readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name);
    },
  };
}
