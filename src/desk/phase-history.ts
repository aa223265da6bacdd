import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { PhaseRecord, PhaseRecords } from '../core/phase/record.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { parseTime } from '../core/time.ts';
import { verify } from '../core/verify/verify.ts';
import { gitIn } from '../io/git.ts';
import { readResultsFile } from './results-file.ts';

/** What an earlier verdict must be about to count. */
export interface RecordedFor {
  readonly commit: string | undefined;
  readonly sha256: string;
  /** Digest of the values of the parameters. */
  readonly params: string;
  /** Seconds since 1970. */
  readonly now: number;
  /** A run with another clock may go on from runs with another clock; nothing else may. */
  readonly simulated: boolean;
}

/** How far ahead the clock of the machine that wrote a verdict may be, in seconds. */
const SKEW = 300;

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

/**
 * The verdicts of phases in such results: those of the same checklist and parameters, whole runs only. A GO of the future is none,
 * for it would never grow old. Asking for one whose verdict does not follow from what it records throws `EvidenceError`.
 */
export function recordsIn(
  history: readonly (Results & { readonly where: string })[],
  now: RecordedFor,
  cwd: string,
): PhaseRecords {
  const usable = history.filter(
    ({ partial, simulated, observe, kind, checklist, context, decision }) =>
      !partial &&
      (decision.verdict === 'NO-GO' || timeOf({ context }) <= now.now + SKEW) &&
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
        if (await isAbout(results.context.commit, now.commit, commit, cwd)) return derived(results);
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

/** Throws `EvidenceError`: a verdict that somebody wrote down is not one that was reached. */
async function derived(results: Results & { readonly where: string }): Promise<PhaseRecord> {
  const [first] = await verify(results);
  if (first)
    throw new EvidenceError(
      'invalid',
      `\`${results.where}\` has a verdict that does not follow from what it records: ${first.where} is ${first.recorded}, and ${first.derived} follows`,
      `see \`gonogo verify ${results.where}\``,
    );
  return { verdict: results.decision.verdict, at: timeOf(results), where: results.where, trust: 'workspace' };
}

function timeOf({ context }: Pick<Results, 'context'>): number {
  return parseTime(context.now) ?? 0;
}
