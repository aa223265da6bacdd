import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { parseResults } from '../read-results.ts';
import { parseJson, readText } from '../reading/json.ts';
import { fileBytes } from './file-bytes.ts';

/** The results documents in a file, in any encoding that a shell may have written. Throws `UserError`. */
export async function readResultsFile(cwd: string, name: string, hint?: string): Promise<Results[]> {
  let text: string;
  try {
    text = await readText(fileBytes(resolve(cwd, name), name));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw callError('results-invalid', `\`${name}\` cannot be read: ${error.message}`, hint);
  }
  const results = await parseResults(text, name);
  try {
    // What other readers may read otherwise, such as a key that stands there twice, is refused.
    parseJson(text);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw callError('results-invalid', `\`${name}\` cannot be read: ${error.message}`);
  }
  return results;
}

/**
 * The results in a file that somebody else uploaded: an ordinary file of at most 16 MiB, because a link could show another
 * file of this machine (THREATS C20). Throws `UserError`.
 */
export async function readUploadedResults(cwd: string, name: string): Promise<Results[]> {
  const found = await lstat(resolve(cwd, name)).catch(() => undefined);
  if (found && !found.isFile()) throw callError('results-refused', `\`${name}\` is no ordinary file`);
  if (found && found.size > LIMITS.artifactBytes)
    throw callError('results-refused', `\`${name}\` is larger than ${LIMITS.artifactBytes / 1024 / 1024} MiB`);
  return readResultsFile(cwd, name, 'download the artifact into an empty folder first');
}
