import { resolve } from 'node:path';
import { callError } from '../core/problem.ts';
import { writeWhole } from '../io/write-file.ts';

const WHY: Readonly<Record<string, string>> = {
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
    throw callError('call-invalid', `\`${flag} ${name}\` cannot be written: ${WHY[code] ?? code}`);
  }
}
