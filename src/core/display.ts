import type { Dimension } from './dimension.ts';
import type { Fact } from './fact.ts';
import { isoTime } from './time.ts';
import { shiftDecimal } from './unit.ts';

const DURATIONS: readonly [limit: number, size: number, unit: string][] = [
  [1e-6, 1e-9, 'ns'],
  [1e-3, 1e-6, 'us'],
  [10, 1e-3, 'ms'],
  [120, 1, 's'],
  [7200, 60, 'min'],
  [172_800, 3600, 'h'],
  [Number.POSITIVE_INFINITY, 86_400, 'd'],
];
const SIZES: readonly [limit: number, size: number, unit: string][] = [
  [1e3, 1, 'B'],
  [1e6, 1e3, 'kB'],
  [1e9, 1e6, 'MB'],
  [Number.POSITIVE_INFINITY, 1e9, 'GB'],
];

/** The last second that a JavaScript date can hold. */
const LAST_SECOND = 8.64e12;

/** A fact's value for people, with its unit: `612 ms`, `0.04 %`, `1,204`. Always English, whatever the machine's locale. */
export function display(fact: Pick<Fact, 'dimension' | 'value'>): string {
  return typeof fact.value === 'number' ? displayNumber(fact.value, fact.dimension) : String(fact.value);
}

/** A number in base units for people. */
export function displayNumber(value: number, dimension: Dimension, digits = 4): string {
  switch (dimension) {
    case 'ratio':
      return `${number(shiftDecimal(value, 2), digits)} %`;
    case 'duration':
      return scaled(value, DURATIONS, digits);
    case 'bytes':
      return scaled(value, SIZES, digits);
    case 'rate':
      return `${number(value, digits)} /s`;
    case 'time':
      return Math.abs(value) <= LAST_SECOND ? isoTime(value) : number(value, digits);
    default:
      return number(value, Math.max(digits, 6));
  }
}

/**
 * A measured value beside the limit it is compared with: as many digits as it takes to tell them apart, so that
 * 99.996 % never reads as the 100 % it misses.
 */
export function displayBeside(value: number, dimension: Dimension, limit: number | undefined): string {
  if (dimension === 'time') return displayNumber(value, dimension);
  const short = limit === undefined ? undefined : displayNumber(limit, dimension);
  for (const digits of [4, 6, 9, 12, 17]) {
    const text = displayNumber(value, dimension, digits);
    if (limit === undefined || value === limit) return text;
    if (text !== short && text !== displayNumber(limit, dimension, digits)) return text;
  }
  return String(value);
}

/** A moment to the minute: `2026-11-21T02:10:00Z` as `2026-11-21 02:10 UTC`. What is no such moment stays as it is. */
export function displayMinute(time: string): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}Z$/.exec(time) ?? [];
  return day === undefined ? time : `${day} ${clock} UTC`;
}

/**
 * A bound as people read it: `<= 94%` becomes `≤ 94 %`. The words of a bound on text are never touched: `30s` may be what a
 * setting says. `dimension` is that of the fact; without one, only what can be nothing but a quantity is spaced.
 */
export function displayBound(text: string, dimension?: Dimension): string {
  const signs = text
    .replace(/^==\s*/, '= ')
    .replace(/^!=\s*/, '≠ ')
    .replace(/^<=\s*/, '≤ ')
    .replace(/^>=\s*/, '≥ ')
    .replace(/^([<>])\s*/, '$1 ');
  return isQuantitative(text, dimension)
    ? signs.replace(/(?<=^|\s)(\d+(?:\.\d+)?)([%a-zA-Zµμ]+)(?=$|[\s,])/g, '$1 $2')
    : signs;
}

function isQuantitative(text: string, dimension: Dimension | undefined): boolean {
  if (dimension !== undefined) return dimension !== 'text' && dimension !== 'flag' && dimension !== 'time';
  return (
    /^[<>]|^[\d.]+\S*\s*\.\.|^within\s|\bbaseline\b/.test(text) && !/^(?:==|!=|matches|contains|starts)/.test(text)
  );
}

function scaled(value: number, steps: readonly (readonly [number, number, string])[], digits: number): string {
  if (value === 0) return `0 ${steps === SIZES ? 'B' : 's'}`;
  const size = Math.abs(value);
  const step = steps.find(([limit]) => size < limit) ?? steps[steps.length - 1];
  if (!step) return String(value);
  return `${number(value / step[1], digits)} ${step[2]}`;
}

/** Written by hand, because the first use of `Intl` costs more than everything else a run does. */
function number(value: number, digits: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size < 1e-6 || size >= 1e15) return String(Number(value.toPrecision(digits)));
  // Whole digits are never rounded away: 1,204,311 stays what it is.
  const whole = Math.floor(Math.log10(Math.max(1, size))) + 1;
  const rounded = Number(size.toPrecision(Math.min(17, Math.max(digits, whole))));
  // From 1e-6 to 1e21 `String` writes no exponent.
  const [before = '0', after] = String(rounded).split('.');
  const grouped = before.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${after === undefined ? '' : `.${after}`}`;
}
