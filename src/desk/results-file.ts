import { resolve } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
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
