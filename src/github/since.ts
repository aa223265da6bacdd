import { EvidenceError } from '../core/evidence.ts';
import { parseDuration } from '../core/quantity.ts';
import { isoTime, parseTime } from '../core/time.ts';

/** Why a text says no time since when; `undefined` when it does. */
export function sinceFault(text: string): string | undefined {
  if (parseTime(text) !== undefined || (parseDuration(text) ?? 0) > 0) return undefined;
  return `\`${text}\` is no time; write a day (2026-11-21), a time with its zone (2026-11-21T09:00:00Z) or how long ago (7d)`;
}

/** Seconds since 1970: a time, or how long before `now`. Throws `invalid`, for a time to come too: nothing was made since. */
export function sinceTime(text: string, now: number): number {
  const fault = sinceFault(text);
  if (fault !== undefined) throw new EvidenceError('invalid', `\`since\`: ${fault}`);
  const time = parseTime(text) ?? now - (parseDuration(text) ?? 0);
  if (time > now) throw new EvidenceError('invalid', `\`since\`: ${isoTime(time)} is still to come`);
  return time;
}
