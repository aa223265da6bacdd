import { promises } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../core/digest.ts';
import { EvidenceError } from '../core/evidence.ts';
import { type Git, gitIn } from './git.ts';

/** Folders that are never part of what people sign. */
const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_FILES = 200_000;

/**
 * Digest of the files under a folder, without `except`: with git, of the files it tracks, as they are on disk;
 * without git, of all of them. Both give the same digest for the same files, so that a sign-off survives an export.
 */
export async function treeDigest(folder: string, except: string): Promise<string> {
  const blobs = (await trackedBlobs(gitIn(folder))) ?? (await diskBlobs(folder));
  blobs.delete(except);
  return digest([...blobs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What `ls-files -t` says of a file that is in the index and on disk alike, or not meant to be on disk. */
const AS_STAGED: readonly (string | undefined)[] = ['H', 'S'];
const SUBMODULE = '160000';

/** Git's blob ids by path; files that differ from the index are hashed as they are now. `undefined` outside of git. */
async function trackedBlobs(git: Git): Promise<Map<string, string> | undefined> {
  // One call tells both what is staged and, on lines of their own, what has changed since: each call costs a process.
  const listed = await git(['ls-files', '--stage', '--modified', '--deleted', '-t', '-z', '--', '.']);
  if (listed === undefined || listed === '') return undefined;
  const blobs = new Map<string, string>();
  let changed = new Set<string>();
  let submodules = false;
  for (const line of listed.split('\0')) {
    const [, tag, mode, blob, path] = /^(\S) (\d+) ([0-9a-f]+) \d\t(.+)$/s.exec(line) ?? [];
    if (blob === undefined || path === undefined) continue;
    blobs.set(path, blob);
    if (!AS_STAGED.includes(tag)) changed.add(path);
    if (mode === SUBMODULE) submodules = true;
  }
  // Only this looks into submodules.
  if (submodules) changed = new Set(await changedIn(git));
  for (const path of changed) {
    const blob = await git(['hash-object', '--path', path, '--', path]);
    if (blob === undefined) blobs.delete(path);
    else blobs.set(path, blob.trim());
  }
  return blobs;
}

async function changedIn(git: Git): Promise<readonly string[]> {
  const changed = await git(['diff-files', '--name-only', '--relative', '-z', '--', '.']);
  if (changed === undefined) throw new EvidenceError('invalid', 'git could not tell which files have changed');
  return changed.split('\0').filter(Boolean);
}

async function diskBlobs(folder: string): Promise<Map<string, string>> {
  const blobs = new Map<string, string>();
  const walk = async (path: string): Promise<void> => {
    for (const name of (await promises.readdir(join(folder, path))).sort()) {
      if (SKIPPED.has(name)) continue;
      const inner = path === '' ? name : `${path}/${name}`;
      const stat = await promises.lstat(join(folder, inner));
      if (stat.isDirectory()) await walk(inner);
      else if (stat.isSymbolicLink())
        blobs.set(inner, await blobId(Buffer.from(await promises.readlink(join(folder, inner)))));
      else if (stat.isFile()) blobs.set(inner, await blobId(await promises.readFile(join(folder, inner))));
      if (blobs.size > MAX_FILES)
        throw new EvidenceError('invalid', `more than ${MAX_FILES} files: sign-offs need git here`);
    }
  };
  await walk('');
  return blobs;
}

/** The id git gives a file's content (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
async function blobId(content: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
