import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { baselineFault } from '../core/baseline.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { parseResults } from '../read-results.ts';
import type { ActionRequest } from './run-action.ts';

/** The results that the input `baseline` names; `undefined` without it. Throws `UserError`. */
export async function readBaseline({ inputs, workspace }: ActionRequest): Promise<Results[] | undefined> {
  if (inputs.baseline === undefined) return undefined;
  const text = await readFile(resolve(workspace, inputs.workingDirectory, inputs.baseline), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      throw callError(
        'call-invalid',
        `the baseline \`${inputs.baseline}\` cannot be read (${error.code})`,
        'leave out `baseline` for the first run',
      );
    },
  );
  const results = await parseResults(text, inputs.baseline);
  for (const one of results) {
    const fault = baselineFault(one);
    if (fault) throw callError('baseline-refused', `\`${inputs.baseline}\` cannot be a baseline: ${fault}`);
  }
  return results;
}
