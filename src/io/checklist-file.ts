import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { DEFAULT_CHECKLIST } from '../core/call.ts';
import { LIMITS } from '../core/limits.ts';
import { nearest } from '../core/nearest.ts';
import { callError } from '../core/problem.ts';
import { readAtOnce } from './read-at-once.ts';

/** The bytes of a checklist on disk. Throws `UserError` with what is wrong and what is near. */
export async function readChecklistFile(cwd: string, file: string): Promise<Uint8Array> {
  const path = resolve(cwd, file);
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink())
      throw callError(
        'checklist-unreadable',
        `\`${file}\` is a symbolic link; a checklist must be the file itself`,
        'name the file it points to',
      );
    if (stat.isDirectory())
      throw callError('checklist-unreadable', `\`${file}\` is a folder, not a checklist`, insideHint(path, file));
    if (!stat.isFile()) throw callError('checklist-unreadable', `\`${file}\` is no regular file`);
    if (stat.size > LIMITS.checklistBytes) {
      throw callError(
        'checklist-too-big',
        `\`${file}\` has ${stat.size} bytes; the limit is ${LIMITS.checklistBytes} (256 KiB)`,
      );
    }
    return readAtOnce(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw callError('checklist-missing', `there is no checklist at \`${file}\``, nearHint(path, cwd, file));
    if (code !== undefined) throw callError('checklist-unreadable', `\`${file}\` cannot be read (${code})`);
    throw error;
  }
}

/** Paths in a checklist are relative to its folder, or to that folder's parent when it is `.github` (SPEC section 2). */
export function baseFolder(checklistPath: string): string {
  const folder = dirname(resolve(checklistPath));
  return basename(folder) === '.github' ? dirname(folder) : folder;
}

function insideHint(path: string, file: string): string | undefined {
  const inside = readdirSync(path).find((name) => /^gonogo\.ya?ml$/.test(name));
  return inside && `did you mean \`${file.replace(/\/$/, '')}/${inside}\`?`;
}

function nearHint(path: string, cwd: string, file: string): string {
  const names = namesIn(dirname(path));
  const close = nearest(basename(path), names);
  if (close) return `did you mean \`${relative(cwd, join(dirname(path), close))}\`?`;
  return file === DEFAULT_CHECKLIST ? 'name one with -c FILE' : 'check the path; it is relative to the current folder';
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
