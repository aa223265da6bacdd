import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { writeWhole } from './write-file.ts';

/** What the system says of a path that nothing can be written to; anything else, a full disk say, is no mistake in the call. */
const WRONG_PATH = new Set([
  'EISDIR',
  'EEXIST',
  'ENOTDIR',
  'ENOENT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENAMETOOLONG',
  'ELOOP',
]);

/** Writes the results document, whole or not at all: one object, or a list for several checklists. Throws `UserError`. */
export async function writeResults(path: string, results: readonly Results[]): Promise<void> {
  const [first] = results;
  const document = JSON.stringify(results.length === 1 ? first : results, null, 2);
  try {
    await writeWhole(path, `${document}\n`);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!WRONG_PATH.has(code)) throw error;
    throw callError(
      'call-invalid',
      `the results cannot be written to \`${path}\` (${code})`,
      'name another file with `results`',
    );
  }
}
