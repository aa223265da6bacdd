import type { Source } from '../core/evidence.ts';
import type { RecordedSignOff } from '../core/ports.ts';
import { parseTime } from '../core/time.ts';
import { person } from './recorded.ts';
import { fold } from './role-members.ts';
import type { Statement } from './statement.ts';

/** Somebody's agreement in one role, wherever it was given. Times are seconds since 1970. */
export interface Signature {
  readonly role: string;
  /** The same for the same person, whatever they call themselves. */
  readonly person: string;
  readonly at: number;
  readonly value?: number;
  readonly note?: string;
  readonly source: Source;
}

/** What was said on GitHub. The number of the account tells people apart, not the login. */
export function spoken({ by, at, url, value, note }: Statement, role: string, now: number): Signature {
  const where = `@${by.login} (id ${by.id}) as ${role}`;
  return {
    role,
    person: `#${by.id}`,
    at,
    ...(value === undefined ? {} : { value }),
    ...(note === undefined ? {} : { note: `@${by.login} as ${role}: ${note}` }),
    source: { kind: 'sign-off', where, url, ageSeconds: age(at, now), trust: 'person' },
  };
}

/** What stands in the file. A name that is the login of one of `others` is taken for that person. */
export function recorded(entry: RecordedSignOff, now: number, others: readonly Statement[]): Signature {
  const { role, by, value, note } = entry;
  const at = parseTime(entry.at) ?? now;
  const same = others.find((statement) => fold(statement.by.login) === person(by));
  return {
    role,
    person: same ? `#${same.by.id}` : person(by),
    at,
    ...(value === undefined ? {} : { value }),
    ...(note === undefined ? {} : { note: `${by} as ${role}: ${note}` }),
    source: { kind: 'sign-off', where: `${by} as ${role}`, ageSeconds: age(at, now), trust: 'workspace' },
  };
}

function age(at: number, now: number): number {
  return Math.max(0, Math.round(now - at));
}
