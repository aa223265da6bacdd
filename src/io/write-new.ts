import { randomBytes } from 'node:crypto';
import { constants, lstatSync } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a file cannot be written as a new one. */
export interface Obstacle {
  readonly path: string;
  readonly why: 'exists' | 'no-folder';
}

/**
 * What stands in the way of new files at paths below a folder: a file that is there already, or something on the way to it
 * that is no folder. A link counts as something that is there, wherever it leads.
 */
export function obstacles(root: string, paths: readonly string[]): Obstacle[] {
  return paths.flatMap((path): Obstacle[] => {
    const steps = path.split('/');
    for (let length = 1; length < steps.length; length++) {
      const folder = steps.slice(0, length).join('/');
      const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
      if (stat && !stat.isDirectory()) return [{ path: folder, why: 'no-folder' }];
    }
    return lstatSync(join(root, path), { throwIfNoEntry: false }) ? [{ path, why: 'exists' }] : [];
  });
}

/**
 * Writes new files, all of them or none, each whole, and never over one that is there, not even over one that appears
 * meanwhile. Throws the system's error (`EEXIST` for that).
 */
export async function writeNew(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  const ready: { path: string; neighbour: string }[] = [];
  const written: string[] = [];
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, name);
      await mkdir(dirname(path), { recursive: true });
      const neighbour = `${path}.${randomBytes(6).toString('hex')}.tmp`;
      ready.push({ path, neighbour });
      await writeFile(neighbour, content, { flag: 'wx', flush: true });
    }
    for (const { path, neighbour } of ready) {
      await place(neighbour, path);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  } finally {
    for (const { neighbour } of ready) await rm(neighbour, { force: true });
  }
}

/** A second name for a file is never given over another file; file systems without such names get a copy. */
async function place(neighbour: string, path: string): Promise<void> {
  try {
    await link(neighbour, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(code ?? '')) throw error;
    await copyFile(neighbour, path, constants.COPYFILE_EXCL);
  }
}
