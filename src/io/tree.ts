import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
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

/** Git's blob ids by path; files that differ from the index are hashed as they are now. `undefined` outside of git. */
async function trackedBlobs(git: Git): Promise<Map<string, string> | undefined> {
  const listed = await git(['ls-files', '--stage', '-z', '--', '.']);
  if (listed === undefined || listed === '') return undefined;
  const blobs = new Map<string, string>();
  for (const line of listed.split('\0')) {
    const found = /^\d+ ([0-9a-f]+) \d\t(.+)$/s.exec(line);
    if (found?.[1] && found[2]) blobs.set(found[2], found[1]);
  }
  const changed = await git(['diff-files', '--name-only', '--relative', '-z', '--', '.']);
  if (changed === undefined) throw new EvidenceError('invalid', 'git could not tell which files have changed');
  for (const path of changed.split('\0').filter(Boolean)) {
    const blob = await git(['hash-object', '--path', path, '--', path]);
    if (blob === undefined) blobs.delete(path);
    else blobs.set(path, blob.trim());
  }
  return blobs;
}

async function diskBlobs(folder: string): Promise<Map<string, string>> {
  const blobs = new Map<string, string>();
  const walk = async (path: string): Promise<void> => {
    for (const name of (await readdir(join(folder, path))).sort()) {
      if (SKIPPED.has(name)) continue;
      const inner = path === '' ? name : `${path}/${name}`;
      const stat = await lstat(join(folder, inner));
      if (stat.isDirectory()) await walk(inner);
      else if (stat.isSymbolicLink()) blobs.set(inner, await blobId(Buffer.from(await readlink(join(folder, inner)))));
      else if (stat.isFile()) blobs.set(inner, await blobId(await readFile(join(folder, inner))));
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
