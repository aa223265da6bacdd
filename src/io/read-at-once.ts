import { closeSync, constants, openSync, readFileSync } from 'node:fs';

/** Windows has no such flag, and no pipes that are files. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A small file, read at once. A pipe in its place gives nothing, where waiting for its writer would stop the process. */
export function readAtOnce(path: string): Buffer {
  const descriptor = openSync(path, WITHOUT_WAITING);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
