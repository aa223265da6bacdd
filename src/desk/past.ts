import { EvidenceError } from '../core/evidence.ts';
import { pastSubject } from '../core/history/compare.ts';
import type { NotCounted, Past, PastResults, ReadHistory } from '../core/history/past.ts';
import type { Files } from '../core/ports.ts';
import { UserError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { parseResults } from '../read-results.ts';
import { parseJson, readText } from '../reading/json.ts';
import type { RunRequest } from '../run.ts';
import { VERSION } from '../version.ts';

type Run = Pick<RunRequest, 'checklist' | 'sha256' | 'context' | 'phase'>;

/** The bytes of a file of the repository; `undefined` where there is none. Throws `EvidenceError`. */
export type PinnedBytes = (file: string) => Promise<AsyncIterable<Uint8Array> | undefined>;

/** What a run knows of earlier ones: a folder that the call names, and the files that its checklist pins; `undefined` of neither. */
export async function pastOf(
  run: Run,
  history: (() => Promise<ReadHistory>) | undefined,
  read: PinnedBytes,
  phaseHint?: string,
): Promise<Past | undefined> {
  const { criteria } = run.checklist;
  const files = new Set(criteria.flatMap(({ baseline }) => (baseline?.kind === 'pinned' ? [baseline.file] : [])));
  const hint = phaseHint === undefined || history ? {} : { phaseHint };
  if (!history && files.size === 0)
    return phaseHint !== undefined && criteria.some(({ baseline }) => baseline?.kind === 'phase')
      ? { ...NOTHING, ...hint }
      : undefined;
  const subject = pastSubject(run, VERSION);
  const pinned = new Map<string, PastResults | NotCounted>();
  for (const file of files) {
    const documents = await documentsIn(file, read);
    const { pinnedIn } = await import('../core/history/pinned.ts');
    pinned.set(file, 'because' in documents ? documents : await pinnedIn(documents, file, subject));
  }
  if (!history) return { ...NOTHING, ...hint, pinned };
  const { siftHistory } = await import('../core/history/sift.ts');
  return { ...(await siftHistory(await history(), subject)), pinned };
}

const NOTHING: Past = { usable: [], refused: [], broken: [], older: 0, pinned: new Map() };

/** A pinned file of the workspace. */
export function pinnedFile(files: Files): PinnedBytes {
  return async (file) => {
    const { files: found } = await files.find([file]);
    const [only, ...others] = found;
    // A folder stands for all files in it.
    if (others.length > 0 || (only && only.path !== file)) throw new EvidenceError('invalid', 'is no single file');
    return only && files.read(only);
  };
}

async function documentsIn(file: string, read: PinnedBytes): Promise<readonly Results[] | NotCounted> {
  try {
    const bytes = await read(file);
    if (!bytes) return { where: file, because: 'is not there' };
    const text = await readText(bytes);
    // What other readers may read otherwise, such as a key that stands there twice, is refused.
    parseJson(text);
    return await parseResults(text, file);
  } catch (error) {
    if (error instanceof EvidenceError) return { where: file, because: `cannot be read: ${error.message}` };
    if (error instanceof UserError) return { where: file, because: `does not count: ${error.message}` };
    throw error;
  }
}
