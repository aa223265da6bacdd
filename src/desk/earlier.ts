import type { NamedResults, Past, ReadHistory } from '../core/history/past.ts';
import type { Files } from '../core/ports.ts';
import type { RunRequest } from '../run.ts';
import { type GivenResults, givenTo } from './given-baseline.ts';
import type { PinnedBytes } from './past.ts';

/** Where earlier results may be. */
export interface Earlier {
  /** What the call names with `baseline`. */
  readonly given: GivenResults | undefined;
  /** Whether the checklist is the only one of the call. */
  readonly alone: boolean;
  readonly history: (() => Promise<ReadHistory>) | undefined;
  readonly files: Files;
  /** How pinned files are read, where not from the workspace. */
  readonly pinned?: PinnedBytes | undefined;
  /** Whether verdicts of phases are recorded with GitHub, which knows none of their facts. */
  readonly github?: boolean;
}

/** The earlier results that a run compares with. Where neither the call nor the checklist speaks of any, that costs nothing. Throws `UserError`. */
export async function earlierResults(
  run: Pick<RunRequest, 'checklist' | 'sha256' | 'context' | 'phase'>,
  { given, alone, history, files, pinned, github = false }: Earlier,
): Promise<{ readonly baseline?: NamedResults; readonly past?: Past }> {
  const baseline = given && (await givenTo(run, given, alone));
  const found = baseline ? { baseline } : {};
  if (!history && run.checklist.criteria.every((one) => one.baseline === undefined)) return found;
  const { pastOf, pinnedFile } = await import('./past.ts');
  const past = await pastOf(run, history, pinned ?? pinnedFile(files), github ? RECORDED : undefined);
  return past ? { ...found, past } : found;
}

const RECORDED =
  'the check run of a phase holds its verdict and no facts: keep its results document and give its folder as `--history DIR` (input `history`); docs/history.md says how';
