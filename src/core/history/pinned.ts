import { tampering } from '../baseline.ts';
import type { Results } from '../results.ts';
import { parseTime } from '../time.ts';
import type { NotCounted, PastResults, PastSubject } from './past.ts';
import { unfit, untimely } from './sift.ts';

/** The document of a pinned file that is of this checklist and phase; or why none is. */
export async function pinnedIn(
  documents: readonly Results[],
  where: string,
  subject: PastSubject,
): Promise<PastResults | NotCounted> {
  const faults: string[] = [];
  for (const results of documents) {
    const at = parseTime(results.context.now);
    const fault = unfit(results, subject) ?? ofPhase(results, subject) ?? untimely(results, subject);
    const found = fault ?? (await tampering(results, subject.version));
    if (found === undefined && at !== undefined) return { where, at, results };
    faults.push(found ?? 'it has no time');
  }
  return { where, because: `does not count: ${faults[0] ?? 'it has no results'}` };
}

function ofPhase({ checklist }: Results, { phase }: PastSubject): string | undefined {
  if (checklist.phase === phase) return undefined;
  const name = (one: string | null) => (one === null ? 'no phase' : `the phase \`${one}\``);
  return `it is of ${name(checklist.phase)}, and ${name(phase)} is judged`;
}
