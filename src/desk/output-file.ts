import { resolve } from 'node:path';
import { callError } from '../core/problem.ts';
import { writeWhole } from '../io/write-file.ts';

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
