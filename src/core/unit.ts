import type { Dimension } from './dimension.ts';

/** How a unit turns into base units: an exact decimal shift, then a factor (60 for minutes) or a divisor (60 for `/min`). */
export interface Unit {
  readonly dimension: Dimension;
  readonly shift: number;
  readonly factor?: number;
  readonly divisor?: number;
}

/** Every unit of SPEC section 3. `pp` (percentage points) is a ratio that only deltas may carry. */
export const UNITS: Readonly<Record<string, Unit>> = {
  '%': { dimension: 'ratio', shift: -2 },
  pp: { dimension: 'ratio', shift: -2 },
  ns: { dimension: 'duration', shift: -9 },
  us: { dimension: 'duration', shift: -6 },
  // The micro sign (U+00B5) and the Greek letter (U+03BC) look the same; keyboards give either.
  µs: { dimension: 'duration', shift: -6 },
  μs: { dimension: 'duration', shift: -6 },
  ms: { dimension: 'duration', shift: -3 },
  s: { dimension: 'duration', shift: 0 },
  m: { dimension: 'duration', shift: 0, factor: 60 },
  min: { dimension: 'duration', shift: 0, factor: 60 },
  h: { dimension: 'duration', shift: 0, factor: 3600 },
  d: { dimension: 'duration', shift: 0, factor: 86_400 },
  w: { dimension: 'duration', shift: 0, factor: 604_800 },
  B: { dimension: 'bytes', shift: 0 },
  kB: { dimension: 'bytes', shift: 3 },
  MB: { dimension: 'bytes', shift: 6 },
  GB: { dimension: 'bytes', shift: 9 },
  KiB: { dimension: 'bytes', shift: 0, factor: 1024 },
  MiB: { dimension: 'bytes', shift: 0, factor: 1_048_576 },
  GiB: { dimension: 'bytes', shift: 0, factor: 1_073_741_824 },
  '/s': { dimension: 'rate', shift: 0 },
  '/min': { dimension: 'rate', shift: 0, divisor: 60 },
  '/h': { dimension: 'rate', shift: 0, divisor: 3600 },
};

/** The unit names one may write for a dimension, for messages and suggestions. */
export function unitsOf(dimension: Dimension): string[] {
  return Object.keys(UNITS).filter(
    (name) => UNITS[name]?.dimension === dimension && name !== 'pp' && !/[µμ]/.test(name),
  );
}

/** Dimensions that may stand for their base unit where a unit is named: `unit: ratio`, `unit: bytes`. */
const NAMED: readonly Dimension[] = ['count', 'ratio', 'duration', 'bytes', 'rate', 'number'];

/** What a unit option may say, for messages. */
export const UNIT_NAMES: readonly string[] = [...Object.keys(UNITS).filter((name) => name !== 'pp'), ...NAMED];

/** The unit that an option names: one of the units, or a dimension for its base unit; `undefined` for anything else. */
export function namedUnit(name: string): Unit | undefined {
  if (name !== 'pp' && Object.hasOwn(UNITS, name)) return UNITS[name];
  const dimension = NAMED.find((one) => one === name);
  return dimension && { dimension, shift: 0 };
}

/** A finite number of a unit in base units: 1.1 `%` is 0.011, 90 `min` is 5400. */
export function toBase(value: number, unit: Unit): number {
  return (shiftDecimal(value, unit.shift) * (unit.factor ?? 1)) / (unit.divisor ?? 1);
}

/**
 * Moves the decimal point of a finite number exactly: `shiftDecimal(1.1, -2)` is 0.011, where `1.1 / 100` is not.
 * Formats use it to turn a tool's milliseconds or percentages into base units without drifting off a bound.
 */
export function shiftDecimal(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
