import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuantity, parseDuration, parseQuantity } from '../../src/core/quantity.ts';
import { shiftDecimal, UNITS, unitsOf } from '../../src/core/unit.ts';
import { runs } from '../support/runs.ts';

describe('parseQuantity reads', () => {
  const rows: Record<string, [text: string, dimension: string, value: number]> = {
    'a bare whole number': ['12', 'number', 12],
    'a bare decimal': ['0.5', 'number', 0.5],
    'a negative number': ['-5', 'number', -5],
    'e-notation': ['1e3', 'number', 1000],
    'e-notation with a plus': ['1e+3', 'number', 1000],
    'e-notation with a minus': ['25e-1', 'number', 2.5],
    'e-notation with a unit': ['5e2ms', 'duration', 0.5],
    'blanks around': ['  500ms ', 'duration', 0.5],
    'a blank before the unit': ['500 ms', 'duration', 0.5],
    nanoseconds: ['250ns', 'duration', 250e-9],
    microseconds: ['250us', 'duration', 250e-6],
    'microseconds with the micro sign': ['250µs', 'duration', 250e-6],
    'microseconds with the Greek letter': ['250μs', 'duration', 250e-6],
    milliseconds: ['412ms', 'duration', 0.412],
    seconds: ['1.5s', 'duration', 1.5],
    'minutes as m': ['2m', 'duration', 120],
    'minutes as min': ['2min', 'duration', 120],
    hours: ['24h', 'duration', 86_400],
    days: ['14d', 'duration', 1_209_600],
    weeks: ['2w', 'duration', 1_209_600],
    'a compound': ['1h30m', 'duration', 5400],
    'a compound of three': ['1d2h3s', 'duration', 93_603],
    'a compound with blanks': ['1h 30m', 'duration', 5400],
    'a compound with a decimal': ['1h0.5m', 'duration', 3630],
    percent: ['94%', 'ratio', 0.94],
    'percent exactly, where 1.1 / 100 is not': ['1.1%', 'ratio', 0.011],
    'percent with a blank': ['94 %', 'ratio', 0.94],
    'percentage points': ['0.5pp', 'ratio', 0.005],
    bytes: ['12B', 'bytes', 12],
    kilobytes: ['1.5kB', 'bytes', 1500],
    megabytes: ['2MB', 'bytes', 2_000_000],
    gigabytes: ['1GB', 'bytes', 1e9],
    kibibytes: ['1KiB', 'bytes', 1024],
    mebibytes: ['1.5MiB', 'bytes', 1_572_864],
    gibibytes: ['1GiB', 'bytes', 1_073_741_824],
    'per second': ['100/s', 'rate', 100],
    'per minute': ['90/min', 'rate', 1.5],
    'per hour': ['7200/h', 'rate', 2],
    'many digits': ['0.1000000000000000055511151231257827', 'number', 0.1],
    zero: ['0', 'number', 0],
  };
  for (const [name, [text, dimension, value]] of Object.entries(rows)) {
    it(name, () => expect(parseQuantity(text)).toMatchObject({ dimension, value }));
  }
  it('keeps the unit as written, and null without one', () => {
    expect(parseQuantity('94 %')).toMatchObject({ unit: '%' });
    expect(parseQuantity('1h30m')).toMatchObject({ unit: '1h30m' });
    expect(parseQuantity('94')).toMatchObject({ unit: null });
  });
});

describe('parseQuantity refuses', () => {
  const nothing = [
    '',
    ' ',
    'abc',
    '.5',
    '5.',
    '+5',
    '1,000',
    '0x10',
    '--5',
    '5 ms s',
    'ms',
    '%',
    '1e',
    'NaN',
    'Infinity',
  ];
  const compounds = ['30m1h', '5m5m', '1m5min', '1h-30m', '-1h30m', '1h30%', '1kB5B', '1h30', '1.h30m'];
  const sizes = ['1e999', '1e309', '9e308w', '1e999h'];
  for (const text of [...nothing, ...compounds, ...sizes]) {
    it(`\`${text}\``, () => expect(isQuantity(parseQuantity(text))).toBe(false));
  }
  const units: [string, string][] = [
    ['500 parsecs', 'parsecs'],
    ['1kb', 'kb'],
    ['1Kb', 'Kb'],
    ['1KB', 'KB'],
    ['5S', 'S'],
    ['5%%', '%%'],
    ['5e', 'e'],
    ['1h30x', 'x'],
    ['5toString', 'toString'],
    ['5__proto__', '__proto__'],
    ['5constructor', 'constructor'],
  ];
  for (const [text, unit] of units) {
    it(`\`${text}\` as the unknown unit \`${unit}\``, () =>
      expect(parseQuantity(text)).toEqual({ fault: 'unknown-unit', unit }));
  }
});

describe('parseDuration', () => {
  it.each([
    ['30s', 30],
    ['1h30m', 5400],
    ['0s', 0],
  ])('%s is %d seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds));
  it.each(['30', '-5s', '5%', '', 'soon', '1e400s'])('`%s` is none', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );
});

describe('units', () => {
  it('lists what one may write for each dimension, without aliases and deltas', () => {
    expect(unitsOf('duration')).toEqual(['ns', 'us', 'ms', 's', 'm', 'min', 'h', 'd', 'w']);
    expect(unitsOf('ratio')).toEqual(['%']);
    expect(unitsOf('bytes')).toEqual(['B', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB']);
    expect(unitsOf('rate')).toEqual(['/s', '/min', '/h']);
    expect(unitsOf('count')).toEqual([]);
  });
  it('shifts the decimal point exactly', () => {
    expect(shiftDecimal(1.1, -2)).toBe(0.011);
    expect(shiftDecimal(0.07, 2)).toBe(7);
    expect(shiftDecimal(-1.1, -2)).toBe(-0.011);
    expect(shiftDecimal(1e21, 3)).toBe(1e24);
    expect(shiftDecimal(0, 5)).toBe(0);
  });
});

describe('properties of quantities', () => {
  const single = fc.constantFrom(...Object.keys(UNITS));
  it('a shift there and back is where it began, for all that is written with up to 15 digits', () => {
    const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    const exponent = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(digits, exponent, fc.integer({ min: -9, max: 9 }), (mantissa, e, places) => {
        const value = Number(`${mantissa}e${e}`);
        expect(shiftDecimal(shiftDecimal(value, places), -places)).toBe(value);
      }),
      runs(),
    );
  });
  it('whole numbers with a unit are read exactly as the arithmetic of the unit says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), single, fc.constantFrom('', ' '), (digits, unit, blank) => {
        const { dimension, shift, factor = 1, divisor = 1 } = UNITS[unit] ?? { dimension: 'number', shift: 0 };
        const value =
          shift < 0 ? (digits * factor) / 10 ** -shift / divisor : (digits * 10 ** shift * factor) / divisor;
        expect(parseQuantity(`${digits}${blank}${unit}`)).toEqual({ dimension, value, unit });
      }),
      runs(),
    );
  });
  it('any text gives a finite quantity or a fault, never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9e.+-]{0,8}[a-zµ%/ ]{0,4}[0-9hms]{0,4}$/),
    );
    fc.assert(
      fc.property(text, (input) => {
        const read = parseQuantity(input);
        expect(isQuantity(read) ? Number.isFinite(read.value) : read.fault).toBeTruthy();
      }),
      runs(),
    );
  });
});
