import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { PhaseRecord, PhaseRecords } from '../core/phase/record.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { parseTime } from '../core/time.ts';
import { gitIn } from '../io/git.ts';
import { readResultsFile } from './results-file.ts';

/** What an earlier verdict must be about to count. */
export interface RecordedFor {
  readonly commit: string | undefined;
  readonly sha256: string;
  /** Digest of the values of the parameters. */
  readonly params: string;
  /** A run with another clock may go on from runs with another clock; nothing else may. */
  readonly simulated: boolean;
}

/** Every results document in a folder, oldest first. Throws `UserError`. */
export async function readHistory(cwd: string, folder: string): Promise<readonly (Results & { where: string })[]> {
  const entries = await readdir(resolve(cwd, folder)).catch((error: NodeJS.ErrnoException) => {
    throw callError(
      'call-invalid',
      `\`--history ${folder}\` cannot be read (${error.code})`,
      'make the folder for the first run',
    );
  });
  const files = entries.filter((name) => name.endsWith('.json')).sort();
  if (files.length > LIMITS.filesPerGlob)
    throw callError(
      'call-invalid',
      `\`--history ${folder}\` has ${files.length} files; the limit is ${LIMITS.filesPerGlob}`,
    );
  const found: (Results & { where: string })[] = [];
  for (const file of files) {
    const where = join(folder, file);
    found.push(...(await readResultsFile(cwd, where)).map((results) => ({ ...results, where })));
  }
  return found.sort((a, b) => timeOf(a) - timeOf(b));
}

/** The verdicts of phases in such results: those of the same checklist and parameters, whole runs only. */
export function recordsIn(
  history: readonly (Results & { readonly where: string })[],
  now: RecordedFor,
  cwd: string,
): PhaseRecords {
  const usable = history.filter(
    ({ partial, simulated, observe, kind, checklist }) =>
      !partial &&
      kind === undefined &&
      !observe &&
      (now.simulated || !simulated) &&
      checklist.sha256 === now.sha256 &&
      checklist.params === now.params,
  );
  return {
    async newest(phase, commit) {
      const own = usable.filter(({ checklist }) => checklist.phase === phase).reverse();
      for (const results of own)
        if (await isAbout(results.context.commit, now.commit, commit, cwd)) return record(results);
      return undefined;
    },
  };
}

async function isAbout(
  recorded: string | null,
  judged: string | undefined,
  commit: 'same' | 'ancestor',
  cwd: string,
): Promise<boolean> {
  // Without a repository there are no commits to tell apart.
  if (recorded === (judged ?? null)) return true;
  if (commit === 'same' || recorded === null || judged === undefined) return false;
  if (![recorded, judged].every((one) => /^[0-9a-f]{40,64}$/.test(one)))
    throw new EvidenceError('invalid', `\`${recorded}\` is no commit`);
  return (await gitIn(cwd)(['merge-base', '--is-ancestor', recorded, judged])) !== undefined;
}

function record(results: Results & { readonly where: string }): PhaseRecord {
  return { verdict: results.decision.verdict, at: timeOf(results), where: results.where, trust: 'workspace' };
}

function timeOf({ context }: Results): number {
  return parseTime(context.now) ?? 0;
}
