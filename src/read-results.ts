import { callError, UserError } from './core/problem.ts';
import type { Results } from './core/results.ts';

/**
 * Reads a results document (or a list of them). Throws `UserError` unless it is JSON of the shape of
 * `schemas/results.schema.json`; `where` names it in messages.
 */
export async function parseResults(text: string, where: string): Promise<Results[]> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw callError('results-invalid', `\`${where}\` is not valid JSON`);
  }
  // The validator is large and only few runs read results.
  const { results: validate } = await import('./generated/results-validator.js');
  const documents = Array.isArray(document) ? document : [document];
  if (documents.length === 0) throw callError('results-invalid', `\`${where}\` has no results in it`);
  for (const one of documents) {
    if (validate(one)) continue;
    const [error] = validate.errors ?? [];
    throw new UserError([
      {
        id: 'results-invalid',
        severity: 'error',
        message: `\`${where}\` is no gonogo results document: ${error?.instancePath || 'its top level'} does not have the right shape (${error?.keyword})`,
        hint: 'write one with `gonogo check --results FILE`',
      },
    ]);
  }
  return documents as Results[];
}
