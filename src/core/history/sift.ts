import { baselineFault, tampering } from '../baseline.ts';
import { LIMITS } from '../limits.ts';
import type { Results } from '../results.ts';
import { isoTime, parseTime } from '../time.ts';
import type { NotCounted, Past, PastResults, PastSubject, ReadHistory } from './past.ts';

/** Of what was read, the results that may be compared with, newest first by the time they say themselves; and why others may not. */
export async function siftHistory(
  { folder, documents, broken: unread }: ReadHistory,
  subject: PastSubject,
): Promise<Omit<Past, 'pinned'>> {
  const refused: NotCounted[] = [];
  const broken: NotCounted[] = [...unread];
  const fitting: PastResults[] = [];
  const seen = new Set<string>();
  for (const { where, results } of documents) {
    const text = JSON.stringify(results);
    // A copy of a document is no second run.
    if (seen.has(text)) continue;
    seen.add(text);
    const at = parseTime(results.context.now);
    const fault = unfit(results, subject) ?? (at === undefined ? undefined : untimely(results, subject));
    if (fault !== undefined) refused.push({ where, because: fault });
    else if (at === undefined) broken.push({ where, because: untimely(results, subject) ?? '' });
    else fitting.push({ where, results, at });
  }
  // Of the same second, the name decides: the order must not depend on the disk.
  fitting.sort((a, b) => b.at - a.at || (a.where < b.where ? 1 : -1));
  const looked = fitting.slice(0, LIMITS.historyResults);
  const usable: PastResults[] = [];
  for (const one of looked) {
    const found = await tampering(one.results, subject.version);
    if (found === undefined) usable.push(one);
    else broken.push({ where: one.where, because: found });
  }
  return { folder, usable, refused, broken, older: fitting.length - looked.length };
}

/** Why results cannot be those of an earlier run of the same checklist, as far as they say so themselves. */
export function unfit(
  results: Results,
  { name, repository }: Pick<PastSubject, 'name' | 'repository'>,
): string | undefined {
  if (results.checklist.name !== name) return `it is of another checklist (\`${results.checklist.name}\`)`;
  const own = results.context.repository;
  if (own !== null && repository !== undefined && own !== repository) return `it is of another repository (\`${own}\`)`;
  return baselineFault(results);
}

/** Why results are not of before a run, or of no time at all. */
export function untimely({ context }: Results, { now }: Pick<PastSubject, 'now'>): string | undefined {
  const at = parseTime(context.now);
  if (at === undefined) return `\`${context.now}\` is no time`;
  return at > now ? `it is of ${isoTime(at)}, which is not before this run (${isoTime(now)})` : undefined;
}

/** True for results of the very run that is under way: of another try of it, or where runs have no numbers of the same second. */
export function isSameRun({ results, at }: PastResults, { run, now }: Pick<PastSubject, 'run' | 'now'>): boolean {
  const { run: recorded } = results.context;
  return run !== undefined && recorded ? recorded.id === run : at >= Math.floor(now);
}
