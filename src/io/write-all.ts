import { writeSync } from 'node:fs';

/**
 * Writes a text to a stream of the process, and returns when all of it is out. A pipe that is full takes a part of it or
 * nothing (EAGAIN), and what is still queued when the process ends is lost. A reader that went away is no error.
 */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(descriptor, bytes, offset);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
