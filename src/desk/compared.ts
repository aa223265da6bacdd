import { resolve } from 'node:path';
import type { Checklist } from '../core/checklist.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { ExtendedFiles } from '../core/extends/files.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { readChecklistFile } from '../io/checklist-file.ts';
import { loadChecklist } from '../load-checklist.ts';
import { parseResults } from '../read-results.ts';
import { readText } from '../reading/json.ts';
import { fileBytes } from './file-bytes.ts';

/** A file that can be compared: a checklist, or the results of runs. */
export type Comparable =
  | { readonly kind: 'checklist'; readonly checklist: Checklist }
  | { readonly kind: 'results'; readonly results: readonly Results[] };

/** Reads a checklist or results, told apart by what is in the file. Throws `UserError` with everything that is wrong. */
export async function readComparable(cwd: string, name: string, extended: ExtendedFiles): Promise<Comparable> {
  let text: string;
  try {
    text = await readText(fileBytes(resolve(cwd, name), name));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw callError('call-invalid', `\`${name}\` cannot be read: ${error.message}`);
  }
  if (isResults(text)) return { kind: 'results', results: await parseResults(text, name) };
  const { checklist } = await loadChecklist(name, await readChecklistFile(cwd, name), extended);
  return { kind: 'checklist', checklist };
}

/** JSON is YAML, so that a checklist may be JSON, too; results say what they are, also where the rest of them is cut off. */
function isResults(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  if (/"schema"\s*:\s*"gonogo\.results\//.test(text.slice(0, 1000))) return true;
  try {
    const document: unknown = JSON.parse(text);
    const [first] = Array.isArray(document) ? document : [document];
    return (
      Array.isArray(document) || String((first as { schema?: unknown } | null)?.schema).startsWith('gonogo.results')
    );
  } catch {
    return false;
  }
}
