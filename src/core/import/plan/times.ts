import type { Entry, Outline } from '../outline/outline.ts';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^s(?:ec(?:ond)?s?)?$/i, 's'],
  [/^m(?:in(?:ute)?s?)?$/i, 'min'],
  [/^h(?:(?:ou)?rs?)?$/i, 'h'],
  [/^d(?:ays?)?$/i, 'd'],
  [/^w(?:(?:ee)?ks?)?$/i, 'w'],
];
const UNIT = '(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)';

/** When something is due, or cannot be said before: counted from T. */
export interface Timing {
  readonly due?: string;
  readonly notBefore?: string;
}

/**
 * The time an item names. What is to be done before T is due by then (`T-24 hours`, `24h before`); what comes at or after it is not to
 * be said sooner (`T-0`, `T+30 min`, `Day 3`, `Week 1` in front of a colon).
 */
export function timingOf({ item }: Entry): Timing {
  const { text } = item;
  const start = new RegExp(`^T\\s*([-+–−])\\s*(\\d+)(?:\\s*${UNIT}\\b)?`, 'i').exec(text);
  if (start) {
    const [, sign, count = '', unit = ''] = start;
    if (/^0+$/.test(count)) return { notBefore: 'T' };
    const length = lengthOf(count, unit);
    if (length === undefined) return {};
    return sign === '+' ? { notBefore: `T+${length}` } : { due: `T-${length}` };
  }
  const before = new RegExp(`\\((\\d+)\\s*${UNIT} before\\)`, 'i').exec(text);
  if (before) {
    const length = lengthOf(before[1] ?? '', before[2] ?? '');
    return length === undefined ? {} : { due: `T-${length}` };
  }
  const [, unit = '', count = ''] = /^(day|week) (\d{1,3}):/i.exec(text) ?? [];
  const length = lengthOf(count, unit);
  return length === undefined ? {} : { notBefore: `T+${length}` };
}

/** How long a stage must run before it is judged, by the headings in it: `Validation (24-48 hours)`. */
export function soakOf(part: Outline): { readonly length: string; readonly said: string } | undefined {
  const heading = new RegExp(`\\((?:for )?(\\d+)(?:\\s*(?:-|–|to)\\s*\\d+)?\\s*${UNIT}\\)`, 'i');
  const found = titlesOf(part).flatMap((title) => {
    const [, count = '', unit = ''] = heading.exec(title) ?? [];
    const length = /validat|soak|bake|observ|monitor|stabili|shadow/i.test(title) ? lengthOf(count, unit) : undefined;
    return length === undefined ? [] : [{ length, said: title }];
  });
  return found[0];
}

function titlesOf(part: Outline): string[] {
  return [part.title, ...part.parts.flatMap(titlesOf)];
}

function lengthOf(count: string, unit: string): string | undefined {
  const short = UNITS.find(([form]) => form.test(unit))?.[1];
  const number = Number.parseInt(count, 10);
  return short === undefined || !(number > 0) || number > 10_000 ? undefined : `${number}${short}`;
}
