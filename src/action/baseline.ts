import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { callError } from '../core/problem.ts';
import type { GivenResults } from '../desk/given-baseline.ts';
import { parseResults } from '../read-results.ts';
import type { ActionRequest } from './run-action.ts';

/** The results that the input `baseline` names; `undefined` without it. Throws `UserError`. */
export async function readBaseline({ inputs, workspace }: ActionRequest): Promise<GivenResults | undefined> {
  const { baseline: where } = inputs;
  if (where === undefined) return undefined;
  const text = await readFile(resolve(workspace, inputs.workingDirectory, where), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      throw callError(
        'call-invalid',
        `the baseline \`${where}\` cannot be read (${error.code})`,
        'leave out `baseline` for the first run',
      );
    },
  );
  return { where, results: await parseResults(text, where) };
}
