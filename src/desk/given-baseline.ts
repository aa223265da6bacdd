import { pastSubject } from '../core/history/compare.ts';
import type { NamedResults } from '../core/history/past.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import type { RunRequest } from '../run.ts';
import { VERSION } from '../version.ts';

/** Results documents that a call names with `--baseline` (input `baseline`), and the file they are in. */
export interface GivenResults {
  readonly where: string;
  readonly results: readonly Results[];
}

/**
 * Of the results that a call gives to compare with, those of one of its checklists; `undefined` where they are of others.
 * `alone`: it is the only checklist. Throws `UserError` for what can never be a baseline.
 */
export async function givenTo(
  run: Pick<RunRequest, 'checklist' | 'sha256' | 'context' | 'phase'>,
  { where, results: all }: GivenResults,
  alone: boolean,
): Promise<NamedResults | undefined> {
  const { unfit, untimely } = await import('../core/history/sift.ts');
  const { tampering } = await import('../core/baseline.ts');
  const subject = pastSubject(run, VERSION);
  const { file } = run.checklist;
  const [first] = all;
  const results =
    all.find(({ checklist }) => checklist.file === file) ??
    (all.length === 1 && (alone || first?.checklist.name === subject.name) ? first : undefined);
  if (!results) return undefined;
  const fault = unfit(results, subject) ?? untimely(results, subject) ?? (await tampering(results, subject.version));
  if (fault !== undefined) throw callError('baseline-refused', `\`${where}\` cannot be a baseline: ${fault}`);
  return { where, results };
}
