import { lstatSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { callError } from '../core/problem.ts';
import { writeWhole } from '../io/write-file.ts';
import { writeNew } from '../io/write-new.ts';

/** Why a file cannot be written, by the system's code. */
export const WRITE_FAULTS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a part of its path is no folder',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Writes a file that the call asked for, whole or not at all. Throws `UserError`: without it the call did not succeed. */
export async function writeOutput(cwd: string, name: string, flag: string, content: string): Promise<void> {
  try {
    await writeWhole(resolve(cwd, name), content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw callError('call-invalid', `\`${flag} ${name}\` cannot be written: ${WRITE_FAULTS[code] ?? code}`);
  }
}

/** Refuses a file that is there already. Throws `UserError`: what somebody wrote by hand is never overwritten. */
export function refuseExisting(cwd: string, name: string, flag: string): void {
  let isFolder: boolean;
  try {
    isFolder = lstatSync(resolve(cwd, name)).isDirectory();
  } catch {
    // Nothing is there, or nothing that may be seen; writing will say why it cannot be.
    return;
  }
  throw existing(name, flag, isFolder);
}

/** Writes a file that is not there yet. Throws `UserError` where it is, or cannot be written. */
export async function writeNewOutput(cwd: string, name: string, flag: string, content: string): Promise<void> {
  try {
    const path = resolve(cwd, name);
    await writeNew(dirname(path), { [basename(path)]: content });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    refuseExisting(cwd, name, flag);
    throw callError('call-invalid', `\`${flag} ${name}\` cannot be written: ${WRITE_FAULTS[code] ?? code}`);
  }
}

function existing(name: string, flag: string, isFolder: boolean) {
  return isFolder
    ? callError('call-invalid', `\`${flag} ${name}\` cannot be written: it is a folder`)
    : callError(
        'call-invalid',
        `\`${name}\` is there already, and is never overwritten`,
        `name another file with ${flag}, or remove it first`,
      );
}
