import { displayNumber } from '../core/display.ts';
import type { RecordedSignOff } from '../core/ports.ts';
import { parseTime } from '../core/time.ts';
import { before } from './agreement.ts';

/** What a sign-off must agree with to count. Ages are seconds. */
export interface Expected {
  readonly kind: 'sign' | 'done';
  readonly criterion: string;
  readonly roles: readonly string[];
  readonly digest: string;
  /** Digest of the tree, where a sign-off lapses with a new commit. */
  readonly tree?: string;
  readonly maxAge?: number;
  /** When the run of the phase began, where a sign-off lapses with it. */
  readonly since?: number;
  readonly now: number;
  /** Whether what was said in a rehearsal counts. */
  readonly rehearsal: boolean;
}

/** Sign-offs that count, newest last; and for those that do not, why, in words. */
export interface Sifted {
  readonly valid: readonly RecordedSignOff[];
  readonly lapsed: readonly { readonly entry: RecordedSignOff; readonly because: string }[];
}

/** Sifts the record for one criterion: revoked ones are gone, lapsed ones say why, and each person counts once a role. */
export function sift(entries: readonly RecordedSignOff[], expected: Expected): Sifted {
  const asked = entries.filter(
    ({ criterion, role }) => criterion === expected.criterion && expected.roles.includes(role),
  );
  // What a rehearsal says or takes back leaves what is real as it is.
  const standing = standingOf(
    asked.filter(({ simulated }) => !simulated || expected.rehearsal),
    expected.kind,
  );
  const judged = [...standing.values()].map((entry) => ({ entry, because: lapse(entry, expected) }));
  const rehearsed = [...(expected.rehearsal ? [] : standingOf(asked, expected.kind))]
    .filter(([key, { simulated }]) => simulated && !standing.has(key))
    .map(([, entry]) => ({ entry, because: 'it was said in a rehearsal (`--now`)' }));
  return {
    valid: judged.filter((one) => one.because === undefined).map((one) => one.entry),
    lapsed: [
      ...judged.flatMap(({ entry, because }) => (because === undefined ? [] : [{ entry, because }])),
      ...rehearsed,
    ],
  };
}

/** What each person of each role said last, where it was not taken back. */
function standingOf(entries: readonly RecordedSignOff[], kind: Expected['kind']): Map<string, RecordedSignOff> {
  const standing = new Map<string, RecordedSignOff>();
  for (const entry of entries) {
    const key = `${entry.role}\u0000${person(entry.by)}`;
    if (entry.kind === 'revoke') standing.delete(key);
    else if (entry.kind === kind) standing.set(key, entry);
  }
  return standing;
}

/** One person under all spellings of a name: `@Octo-Cat` is `octo-cat`. */
export function person(by: string): string {
  return by.trim().replace(/^@/, '').toLowerCase();
}

function lapse(entry: RecordedSignOff, expected: Expected): string | undefined {
  const at = parseTime(entry.at);
  if (at === undefined) return 'its time is not readable';
  if (at > expected.now + 300) return 'it is dated in the future';
  if (entry.digest !== expected.digest) return 'the criterion reads differently now';
  if (expected.tree !== undefined && entry.tree !== expected.tree) return 'the files have changed since';
  const age = expected.now - at;
  if (expected.maxAge !== undefined && age > expected.maxAge)
    return `it is ${displayNumber(age, 'duration', 2)} old, at most ${displayNumber(expected.maxAge, 'duration', 2)} is allowed`;
  return before(at, expected.since);
}
