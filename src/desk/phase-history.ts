import { tampering } from '../core/baseline.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { NamedResults, NotCounted, ReadHistory } from '../core/history/past.ts';
import type { PhaseRecord, PhaseRecords } from '../core/phase/record.ts';
import { callError, type UserError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { parseTime } from '../core/time.ts';
import { gitIn } from '../io/git.ts';
import { VERSION } from '../version.ts';

/** How far ahead the clock of the machine that wrote a verdict may be, in seconds. */
const SKEW = 300;

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

/**
 * The verdicts of phases in a history: those of the same checklist and parameters, whole runs only. Throws `UserError` for what
 * cannot be read or contradicts itself: it may hold a NO-GO that is newer than the GO beside it. A GO of the future is none, for
 * it would never grow old.
 */
export async function recordsIn(history: ReadHistory, now: RecordedFor, cwd: string): Promise<PhaseRecords> {
  const [broken] = history.broken;
  if (broken) throw refused(broken);
  const usable = history.documents
    .filter(
      ({ results: { partial, simulated, observe, kind, checklist, context, decision } }) =>
        !partial &&
        (decision.verdict === 'NO-GO' || timeOf({ context }) <= now.now + SKEW) &&
        kind === undefined &&
        !observe &&
        (now.simulated || !simulated) &&
        checklist.sha256 === now.sha256 &&
        checklist.params === now.params,
    )
    .sort((a, b) => timeOf(b.results) - timeOf(a.results));
  for (const { where, results } of usable) {
    const because = await tampering(results, VERSION);
    if (because !== undefined) throw refused({ where, because });
  }
  return {
    async newest(phase, commit) {
      for (const one of usable.filter(({ results }) => results.checklist.phase === phase))
        if (await isAbout(one.results.context.commit, now.commit, commit, cwd)) return record(one);
      return undefined;
    },
  };
}

function refused({ where, because }: NotCounted): UserError {
  return callError(
    'results-refused',
    `\`${where}\` of the history does not count: ${because}`,
    'remove it, or put back what was written',
  );
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

function record({ where, results }: NamedResults): PhaseRecord {
  return { verdict: results.decision.verdict, at: timeOf(results), where, trust: 'workspace' };
}

function timeOf({ context }: Pick<Results, 'context'>): number {
  return parseTime(context.now) ?? 0;
}
