import { displayNumber } from '../core/display.ts';
import { isoTime } from '../core/time.ts';
import type { Statement } from './statement.ts';

/** What an agreement must be about, and how young it must be. Times are seconds since 1970, ages seconds. */
export interface Wanted {
  readonly lapses: 'commit' | 'phase' | 'never';
  /** The head that people answer for, and the commit that is judged: the same, but for merges. */
  readonly head: string;
  readonly judged: string;
  readonly now: number;
  readonly maxAge?: number;
  /** When the run of the phase began, where sign-offs lapse with it. */
  readonly since?: number;
}

/** What is only asked where it decides. */
export interface AgreementAsks {
  /** The head that the pull request had then; `undefined` where GitHub does not say. */
  headAt(at: number): Promise<string | undefined>;
  /** Why the criterion may have read differently to somebody; `undefined` when it read as it does now. `bound`: the commit they spoke of. */
  difference(statement: Statement, bound: string | undefined): Promise<string | undefined>;
}

/** What somebody agreed to; or what they said last, and why it does not count. */
export type Agreement =
  | { readonly statement: Statement; readonly because?: undefined }
  | { readonly statement: Statement; readonly because: string };

/** GitHub's times are whole seconds of several machines: what is closer than this has no order (THREATS B11). */
export const MARGIN = 2;
/** Seconds that the clock here may be behind GitHub's. */
const SKEW = 300;

/**
 * The newest thing that somebody says of this head decides; what is about another head is passed over. `statements` are
 * those of one person that stand, oldest first.
 */
export async function agreementOf(
  statements: readonly Statement[],
  wanted: Wanted,
  asks: AgreementAsks,
): Promise<Agreement | undefined> {
  let passed: Agreement | undefined;
  for (const statement of [...statements].reverse()) {
    const place = placeOf(statement, wanted);
    if ('elsewhere' in place) {
      passed ??= { statement, because: place.elsewhere };
      continue;
    }
    const because = statement.doubt ?? place.unclear ?? tooOld(statement, wanted) ?? before(statement.at, wanted.since);
    if (because !== undefined) return { statement, because };
    const found = place.asked ? await headThen(statement.at, wanted.head, asks) : place;
    if ('elsewhere' in found) {
      passed ??= { statement, because: found.elsewhere };
      continue;
    }
    const different = found.unclear ?? (await asks.difference(statement, found.bound));
    return different === undefined ? { statement } : { statement, because: different };
  }
  return passed;
}

type Place =
  | { readonly elsewhere: string }
  | { readonly bound?: string; readonly unclear?: string; readonly asked?: boolean };

/** The commit that a statement is about, as far as it says so itself. */
function placeOf({ sha, in: where }: Statement, { lapses, head, judged }: Wanted): Place {
  if (where === 'issue') {
    if (sha === undefined) return { elsewhere: 'on an issue a sign-off names the commit' };
    return judged.startsWith(sha) ? { bound: judged } : another(sha, judged);
  }
  const reviewed = where === 'comment' ? undefined : where.review;
  if (lapses !== 'commit') {
    const named = sha !== undefined && head.startsWith(sha) ? head : undefined;
    const bound = reviewed ?? named;
    return bound === undefined ? {} : { bound };
  }
  if (sha !== undefined && !head.startsWith(sha)) return another(sha, head);
  if (where === 'comment') return sha === undefined ? { asked: true } : { bound: head };
  if (reviewed === undefined) return { unclear: 'GitHub does not say any more which commit was reviewed' };
  return reviewed === head ? { bound: head } : another(reviewed, head);
}

function another(named: string, head: string): Place {
  return { elsewhere: `it is about ${named.slice(0, 12)}, and ${head.slice(0, 12)} is judged` };
}

/** A comment without a commit is about the head that was there when it was written, if there was only one. */
async function headThen(at: number, head: string, { headAt }: AgreementAsks): Promise<Place> {
  const [before, then] = [await headAt(at - MARGIN), await headAt(at)];
  if (before === undefined || then === undefined)
    return { unclear: 'GitHub does not say which commit was the head when it was written; name it' };
  if (before === head && then === head) return { bound: head };
  if (before !== then) return { elsewhere: 'the head changed in the moment it was written; name the commit' };
  return another(then, head);
}

/** Why something said is of an earlier run of its phase or came too early, if it did. */
export function before(at: number, since: number | undefined): string | undefined {
  if (since === undefined || at >= since) return undefined;
  return `it was said before its time began, ${isoTime(since)}`;
}

function tooOld({ at }: Statement, { now, maxAge }: Wanted): string | undefined {
  if (at > now + SKEW) return 'it is dated in the future';
  const age = now - at;
  if (maxAge === undefined || age <= maxAge) return undefined;
  return `it is ${displayNumber(age, 'duration', 2)} old, at most ${displayNumber(maxAge, 'duration', 2)} is allowed`;
}
