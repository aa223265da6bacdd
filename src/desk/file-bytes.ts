import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import { nearest } from '../core/nearest.ts';

/** The bytes of a file named in a call. Throws `EvidenceError` that says why there are none. `name` is as it was called. */
export async function* fileBytes(path: string, name: string): AsyncIterable<Uint8Array> {
  try {
    // Opening a pipe would wait for somebody to write to it.
    const found = await stat(path);
    if (found.isDirectory()) throw new EvidenceError('denied', 'it is a folder');
    if (!found.isFile()) throw new EvidenceError('denied', 'it is no regular file');
    const handle = await open(path, 'r');
    try {
      yield* handle.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 });
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof EvidenceError) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new EvidenceError('missing', `there is no such file${await meant(path, name)}`);
    throw new EvidenceError('denied', `it cannot be read (${code})`);
  }
}

async function meant(path: string, name: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => []);
  const close = nearest(basename(path), names);
  return close ? `; did you mean \`${join(dirname(name), close)}\`?` : '';
}
