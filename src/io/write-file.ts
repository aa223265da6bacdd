import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: to a neighbour first, flushed to disk, then renamed over it. Throws the system's
 * error; a half-written file never stays behind under the name.
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  // Whoever ends the process meanwhile finds nothing left behind.
  const tidy = () => rmSync(neighbour, { force: true });
  process.once('exit', tidy);
  try {
    const handle = await open(neighbour, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  } finally {
    process.off('exit', tidy);
  }
}
