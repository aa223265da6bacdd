import { isMap } from '../options.ts';
import type { Freeze, Window } from '../phase/window.ts';
import type { Finding, Path } from '../problem.ts';
import { parseDuration } from '../quantity.ts';
import type { Json } from '../schema.ts';
import { parseDay, parseTime } from '../time.ts';

type Item = { readonly [key: string]: Json };
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Reads `window` of a phase: one or several. Mistakes go to `findings`. */
export function loadWindows(value: Json | undefined, path: Path, findings: Finding[]): Window[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];
  return list.flatMap((item, index) => {
    const place = Array.isArray(value) ? [...path, index] : path;
    return isMap(item) ? [loadWindow(item, place, findings)] : [];
  });
}

function loadWindow(item: Item, path: Path, findings: Finding[]): Window {
  const wrong = (key: string, message: string, hint: string) =>
    findings.push({ id: 'window-invalid', path: [...path, key], message, hint });
  const { from = '00:00', to = '24:00', zone = 'UTC', needs } = item;
  if (typeof from === 'string' && !TIME.test(from))
    wrong('from', `\`${from}\` is no time of day`, 'write from: "09:00"');
  if (typeof to === 'string' && to !== '24:00' && !TIME.test(to))
    wrong('to', `\`${to}\` is no time of day`, 'write to: "16:00"; the end of the day is "24:00"');
  const dates = strings(item.dates);
  for (const [index, date] of dates.entries())
    if (parseDay(date) === undefined)
      findings.push({
        id: 'window-invalid',
        path: [...path, 'dates', index],
        message: `\`${date}\` is no day`,
        hint: 'write 2026-12-01',
      });
  const days = item.days === undefined ? undefined : daysOf(item.days);
  if (days === null)
    wrong('days', `\`${strings(item.days).join(', ')}\` names no days`, 'write `mon-thu`, or [mon, wed]');
  if (days !== undefined && dates.length > 0)
    wrong('dates', 'a window has `days` or `dates`, not both', 'write two windows');
  const seconds = typeof needs === 'string' ? parseDuration(needs) : 0;
  if (seconds === undefined) wrong('needs', `\`${needs}\` is no duration`, 'write 45m');
  checkZone(zone, [...path, 'zone'], findings);
  return {
    zone: String(zone),
    days: dates.length > 0 ? [] : (days ?? [1, 2, 3, 4, 5, 6, 7]),
    dates,
    from: String(from),
    to: String(to),
    needs: seconds ?? 0,
  };
}

/** Days of the week of `mon-thu`, `fri-mon`, `mon, wed` or a list; `null` for anything else. */
function daysOf(value: Json): number[] | null {
  const parts = strings(value).flatMap((text) => text.toLowerCase().split(/\s*,\s*/));
  const found = parts.map((part) => {
    const [first = '', last = first] = part.split('-').map((name) => name.trim());
    const [start, end] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    if (start < 0 || end < 0 || part.split('-').length > 2) return null;
    return Array.from({ length: ((end - start + 7) % 7) + 1 }, (_, n) => ((start + n) % 7) + 1);
  });
  return found.length === 0 || found.includes(null) ? null : [...new Set(found.flatMap((days) => days ?? []))];
}

/** Reads `freeze` of a phase. Mistakes go to `findings`. `zone` is that of the windows, where it names none itself. */
export function loadFreezes(value: Json | undefined, zone: string, path: Path, findings: Finding[]): Freeze[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : []).flatMap((item, index) => {
    if (!isMap(item)) return [];
    const place = [...path, index];
    const [from, to] = ['from', 'to'].map((key) => {
      const text = String(item[key] ?? '');
      if (typeof item[key] === 'string' && parseTime(text) === undefined)
        findings.push({
          id: 'window-invalid',
          path: [...place, key],
          message: `\`${text}\` is no day and no time`,
          hint: 'write 2026-12-18, or 2026-12-18T18:00:00+01:00',
        });
      return text;
    });
    const [start, end] = [parseTime(from ?? ''), parseTime(to ?? '')];
    if (start !== undefined && end !== undefined && end < start)
      findings.push({
        id: 'window-invalid',
        path: [...place, 'to'],
        message: `the freeze ends (${to}) before it begins (${from})`,
      });
    if (item.zone !== undefined) checkZone(item.zone, [...place, 'zone'], findings);
    return [
      {
        zone: typeof item.zone === 'string' ? item.zone : zone,
        from: from ?? '',
        to: to ?? '',
        ...(typeof item.reason === 'string' ? { reason: item.reason } : {}),
      },
    ];
  });
}

/** Zones are those that the machine knows (https://www.iana.org/time-zones); an offset would be wrong half of the year. */
function checkZone(zone: Json, path: Path, findings: Finding[]): void {
  if (typeof zone !== 'string') return;
  try {
    if (!/^[+-]/.test(zone)) {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return;
    }
  } catch {
    // Told below.
  }
  findings.push({
    id: 'window-invalid',
    path,
    message: `\`${zone}\` is no time zone`,
    hint: 'write an IANA name: Europe/Berlin, America/New_York, UTC',
  });
}

function strings(value: Json | undefined): string[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value ?? null];
  return list.filter((one): one is string => typeof one === 'string');
}
