import { Temporal } from 'temporal-polyfill';
import { type Freeze, joined, type Stretch, type Window, without } from './window.ts';

/** Whether something may be started now. Times are seconds since 1970. */
export type Opening =
  /** `until` is the last moment to start it; absent where nothing closes. */
  | { readonly open: true; readonly until: number | undefined }
  /** `next` is when it may be started; absent where that is not within the horizon. */
  | { readonly open: false; readonly next: number | undefined; readonly frozen: Freeze | undefined };

/** Days that are looked ahead; a window that opens later is as good as none. */
const HORIZON = 400;

/**
 * Whether what `windows` and `freezes` are about may be started at `now`, and be done before they close. Without windows
 * only freezes count. Days and hours are those of each zone; an hour that a change of clocks leaves out counts as the one
 * after it, one that comes twice lasts both times (https://tc39.es/proposal-temporal/docs/ambiguity.html).
 */
export function opening(windows: readonly Window[], freezes: readonly Freeze[], now: number): Opening {
  const frozen = freezes.map((freeze) => ({ freeze, stretch: frozenFor(freeze) }));
  const holes = frozen.map(({ stretch }) => stretch);
  const needs = new Set(windows.map((window) => window.needs));
  let next: number | undefined;
  let until: number | undefined;
  for (const need of windows.length > 0 ? needs : [0]) {
    for (const { start, end } of without(open(windows, need, now), holes)) {
      const last = end - need;
      if (last < now || last < start) continue;
      if (start <= now) until = Math.max(until ?? 0, last);
      else next = Math.min(next ?? Number.POSITIVE_INFINITY, start);
      break;
    }
  }
  if (until !== undefined) return { open: true, until: Number.isFinite(until) ? until : undefined };
  const hole = frozen.find(({ stretch }) => stretch.start <= now && now < stretch.end);
  return { open: false, next, frozen: hole?.freeze };
}

/** When windows with this need are open, from yesterday (it may have begun then) to the horizon. */
function open(windows: readonly Window[], need: number, now: number): Stretch[] {
  if (windows.length === 0) return [{ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }];
  return joined(windows.filter((window) => window.needs === need).flatMap((window) => days(window, now)));
}

function days(window: Window, now: number): Stretch[] {
  if (window.dates.length > 0) return window.dates.map((date) => stretchOf(window, Temporal.PlainDate.from(date)));
  const today = instant(now).toZonedDateTimeISO(window.zone).toPlainDate();
  const found: Stretch[] = [];
  for (let offset = -1; offset <= HORIZON; offset++) {
    const day = today.add({ days: offset });
    if (window.days.includes(day.dayOfWeek)) found.push(stretchOf(window, day));
  }
  return found;
}

function stretchOf({ zone, from, to }: Window, day: Temporal.PlainDate): Stretch {
  const nextDay = to <= from;
  return { start: at(day, from, zone), end: nextDay ? at(day.add({ days: 1 }), to, zone) : at(day, to, zone) };
}

/** `24:00` is midnight of the next day. */
function at(day: Temporal.PlainDate, time: string, zone: string): number {
  const whole = time === '24:00';
  const moment = (whole ? day.add({ days: 1 }) : day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(whole ? '00:00' : time),
  });
  return moment.epochMilliseconds / 1000;
}

/** A day of the end belongs to the freeze. */
function frozenFor({ from, to, zone }: Freeze): Stretch {
  const edge = (text: string, time: string) =>
    text.includes('T')
      ? Temporal.Instant.from(text).epochMilliseconds / 1000
      : at(Temporal.PlainDate.from(text), time, zone);
  return { start: edge(from, '00:00'), end: edge(to, '24:00') };
}

function instant(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(seconds * 1000));
}
