import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A Node.js that is on this machine. */
export interface NodeBinary {
  /** `Node 24`. */
  readonly name: string;
  readonly major: number;
  readonly path: string;
}

/**
 * Every Node.js to run the Action on: the one that runs the tests, 24 as the runner has it, and 26 as it will have. The
 * last two only after `npm ci --ignore-scripts --prefix test/node`.
 */
export function nodeBinaries(): NodeBinary[] {
  const own = Number.parseInt(process.versions.node, 10);
  const installed = [24, 26].map((major) => ({ major, path: installedPath(major) }));
  const all = [{ major: own, path: process.execPath }, ...installed.filter(({ major }) => major !== own)];
  return all.filter(({ path }) => existsSync(path)).map((binary) => ({ name: `Node ${binary.major}`, ...binary }));
}

function installedPath(major: number): string {
  return fileURLToPath(new URL(`../node/node_modules/node${major}/bin/node`, import.meta.url));
}
