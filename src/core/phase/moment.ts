import { parseDuration } from '../quantity.ts';
import { parseTime } from '../time.ts';

/** A time that a checklist names: one of the calendar, or so many seconds after T, the start of the phase (before, where negative). */
export type Moment =
  | { readonly kind: 'time'; readonly text: string; readonly at: number }
  | { readonly kind: 'T'; readonly text: string; readonly offset: number };

/** Reads `T`, `T-24h`, `T+1w`, `2026-12-01`, `2026-12-01T09:00:00+01:00`; `undefined` for anything else. */
export function parseMoment(text: string): Moment | undefined {
  const found = /^T(?:\s*([+-])\s*(.+))?$/.exec(text.trim());
  if (!found) {
    const at = parseTime(text.trim());
    return at === undefined ? undefined : { kind: 'time', text, at };
  }
  const [, sign, length] = found;
  if (length === undefined) return { kind: 'T', text, offset: 0 };
  const seconds = parseDuration(length);
  return seconds === undefined ? undefined : { kind: 'T', text, offset: sign === '-' ? -seconds : seconds };
}

/** Seconds since 1970; `undefined` where it counts from T and T is not known. */
export function timeOf(moment: Moment, t0: number | undefined): number | undefined {
  if (moment.kind === 'time') return moment.at;
  return t0 === undefined ? undefined : t0 + moment.offset;
}
