import { type Cause, PENDING_CAUSES, UNKNOWN_CAUSES } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import type { CriterionResult } from '../results.ts';
import { parseDay } from '../time.ts';
import type { Waiver } from '../waiver.ts';
import { readBound, Unreadable } from './read-bounds.ts';

const DAY = 86_400;
const CAUSES: readonly string[] = [...UNKNOWN_CAUSES, ...PENDING_CAUSES];

/** The waiver of a recorded criterion, read again from its texts. Throws `Unreadable`, also for one that no checklist may have. */
export async function readWaiver({ id, waiver, specs = [] }: CriterionResult): Promise<Waiver | undefined> {
  if (!waiver) return undefined;
  const bounds: Waiver['bounds'][number][] = [];
  const causes: Cause[] = [];
  for (const [index, text] of waiver.covers.entries()) {
    const where = `waiver.covers.${index}`;
    if (CAUSES.includes(text)) {
      causes.push(text as Cause);
      continue;
    }
    // The longest name that the text begins with: `a b` before `a`.
    const [spec] = specs
      .filter(({ fact }) => text.startsWith(`${fact} `))
      .sort((a, b) => b.fact.length - a.fact.length);
    if (!spec) throw new Unreadable(where, `\`${text}\` is neither a cause nor a bound on a fact of the criterion`);
    bounds.push({ fact: spec.fact, bound: await readBound(text.slice(spec.fact.length + 1), spec, 'waiver', where) });
  }
  const [start, last] = [day(waiver.from, 'from'), day(waiver.until, 'until')];
  const end = last + DAY;
  if (end <= start) throw new Unreadable('waiver.until', 'it ends before it begins');
  if (end - start > LIMITS.waiverDays * DAY)
    throw new Unreadable('waiver.until', `it lasts ${(end - start) / DAY} days; the limit is ${LIMITS.waiverDays}`);
  const { reason, by, approvedBy, from, until, ticket } = waiver;
  return {
    criterion: id,
    bounds,
    causes,
    ...{ reason, by, approvedBy, from, until, start, end },
    ...(ticket === null ? {} : { ticket }),
    line: 0,
  };
}

function day(text: string, key: string): number {
  const found = parseDay(text);
  if (found === undefined) throw new Unreadable(`waiver.${key}`, `\`${text}\` is no day`);
  return found;
}
