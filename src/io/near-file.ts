import { promises } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { Glob, GlobFault, isGlob, isHidden } from '../core/glob.ts';
import { nearest } from '../core/nearest.ts';
import type { Home } from './find-files.ts';

/** A suggestion is worth a look around, not a search of everything. */
const LOOKED_AT = 5000;
const DEPTH = 6;

/** The file that was probably meant by a path or pattern that finds nothing; `undefined` when none is close enough. */
export async function nearFile(pattern: string, home: Home): Promise<string | undefined> {
  const candidates = await around(home.base);
  const last = basename(pattern);
  const fits = segmentTest(last);
  // Files that would fit if they lay in another folder: compared by folder, with the last part as it was written.
  const alike = new Map(
    candidates.filter((path) => fits(basename(path))).map((path) => [join(dirname(path), last), path]),
  );
  const close = nearest(pattern, [...alike.keys()]);
  if (close !== undefined) return alike.get(close);
  const elsewhere = isGlob(last) ? [] : [...alike.values()].sort(byDepth);
  return elsewhere[0] ?? nearest(pattern, candidates);
}

function segmentTest(last: string): (name: string) => boolean {
  try {
    const glob = new Glob(last);
    return (name) => name !== '' && glob.matches(name);
  } catch (error) {
    if (error instanceof GlobFault) return () => false;
    throw error;
  }
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
}

/** Paths of files in and below a folder, nearest first; links and hidden folders are left out. */
async function around(base: string): Promise<string[]> {
  const found: string[] = [];
  let folders = [''];
  let seen = 0;
  for (let depth = 0; depth < DEPTH && folders.length > 0; depth++) {
    const below: string[] = [];
    for (const folder of folders) {
      const entries = await promises.readdir(join(base, folder), { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        seen += 1;
        if (seen > LOOKED_AT) return found;
        if (isHidden(entry.name)) continue;
        if (entry.isDirectory()) below.push(join(folder, entry.name));
        else if (entry.isFile()) found.push(join(folder, entry.name));
      }
    }
    folders = below;
  }
  return found;
}
