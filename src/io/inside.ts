import { lstatSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';

/** What a path leads to, with all links followed. `dev` and `ino` tell a file from any that takes its place later. */
export type Place =
  | {
      readonly kind: 'file';
      readonly real: string;
      readonly bytes: number;
      readonly modifiedAt: number;
      readonly dev: bigint;
      readonly ino: bigint;
    }
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'nothing' };

/**
 * What is at an absolute path. Throws `EvidenceError` (`denied`) for what lies outside of `root` (which has no links in
 * it), by name or through links, for what may not be looked at, and for things that are neither files nor folders
 * (THREATS D18). Nothing outside is touched. `shown` is the path for messages. It does not wait: asking the system
 * takes microseconds, and a thread for each question takes ten times that.
 */
export function placeOf(root: string, path: string, shown: string): Place {
  if (!isInside(root, resolve(path)))
    throw new EvidenceError(
      'denied',
      `\`${shown}\` is outside of the workspace`,
      'reports must lie inside the repository',
    );
  const real = unlessNothing(() => realpathSync.native(path), shown);
  if (real === undefined) return { kind: 'nothing' };
  if (!isInside(root, real)) throw new EvidenceError('denied', `\`${shown}\` is a link that leaves the workspace`);
  if (entersGit(real) && !entersGit(path)) throw new EvidenceError('denied', `\`${shown}\` is a link into \`.git\``);
  return placeAt(real, shown);
}

/** The same for a path that is known to have no links in it, such as an entry of a folder that has none. */
export function placeAt(real: string, shown: string): Place {
  const stat = unlessNothing(() => lstatSync(real, { bigint: true }), shown);
  if (!stat) return { kind: 'nothing' };
  if (stat.isDirectory()) return { kind: 'folder', real };
  if (!stat.isFile())
    throw new EvidenceError('denied', `\`${shown}\` is no regular file`, 'pipes, sockets and devices are not read');
  const { dev, ino } = stat;
  return { kind: 'file', real, bytes: Number(stat.size), modifiedAt: Number(stat.mtimeMs) / 1000, dev, ino };
}

/** The refusal of the operating system, as the cause it is. */
export function denied(error: unknown, shown: string): Error {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM')
    return new EvidenceError('denied', `\`${shown}\` may not be read`, 'give the user of this job the permission');
  if (code === 'ELOOP') return new EvidenceError('denied', `\`${shown}\` was made a link while it was being looked at`);
  if (code === 'ENOENT') return new EvidenceError('missing', `\`${shown}\` is gone`);
  if (code !== undefined) return new EvidenceError('denied', `\`${shown}\` cannot be read (${code})`);
  return error instanceof Error ? error : new Error(String(error));
}

function unlessNothing<T>(look: () => T, shown: string): T | undefined {
  try {
    return look();
  } catch (error) {
    if (isNothing(error)) return undefined;
    throw denied(error, shown);
  }
}

function isNothing(error: unknown): boolean {
  // A link that leads to itself leads to nothing.
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** True for a folder itself and for everything in it. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function entersGit(path: string): boolean {
  return path.split(sep).includes('.git');
}
