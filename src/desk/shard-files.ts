import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { callError } from '../core/problem.ts';
import { filesIn } from '../io/files.ts';

/** The files that a call names: files, globs below the working directory, and folders with all `.json` in them. Throws `UserError`. */
export async function namedFiles(cwd: string, names: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of names) for (const file of await filesOf(cwd, name)) found.add(resolve(cwd, file));
  if (found.size > LIMITS.filesPerGlob)
    throw callError('call-invalid', `${found.size} files are named; the limit is ${LIMITS.filesPerGlob}`);
  return [...found].sort().map((file) => {
    const near = relative(cwd, file);
    return near.startsWith('..') ? file : near;
  });
}

async function filesOf(cwd: string, name: string): Promise<readonly string[]> {
  const here = await stat(resolve(cwd, name)).catch(() => undefined);
  if (here?.isDirectory()) {
    const inside = await readdir(resolve(cwd, name), { recursive: true });
    return inside.filter((file) => file.endsWith('.json')).map((file) => join(name, file));
  }
  if (here || !/[*?[{]/.test(name)) return [name];
  try {
    return (await filesIn(cwd, cwd).find([name])).files.map(({ path }) => path);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw callError('call-invalid', `\`${name}\`: ${error.message}`);
  }
}
