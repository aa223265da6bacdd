import { describe, expect, it } from 'vitest';
import { isoTime, parseDay, parseTime } from '../../src/core/time.ts';

describe('parseDay', () => {
  it.each([
    ['the first second of a day', '2026-11-21', 1_795_219_200],
    ['the epoch', '1970-01-01', 0],
    ['a leap day', '2028-02-29', 1_835_395_200],
    ['before the epoch', '1969-12-31', -86_400],
  ])('reads %s', (_, text, seconds) => expect(parseDay(text)).toBe(seconds));

  // B17: `new Date` rolls some of these over, and compares the others as false.
  it.each([
    ['a day that rolls over', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['31 April', '2026-04-31'],
    ['a 13th month', '2026-13-01'],
    ['month zero', '2026-00-10'],
    ['day zero', '2026-01-00'],
    ['one digit', '2026-2-3'],
    ['a word', 'never'],
    ['nothing', ''],
    ['a blank before', ' 2026-11-21'],
    ['a time behind', '2026-11-21T00:00'],
    ['two digits of the year', '26-11-21'],
    ['a year of six digits', '+012026-11-21'],
    ['full-width digits', '２０２６-11-21'],
  ])('B17: refuses %s', (_, text) => expect(parseDay(text)).toBeUndefined());
});

describe('parseTime', () => {
  it.each([
    ['a day', '2026-11-21', 1_795_219_200],
    ['an instant in UTC', '2026-11-21T09:00:00Z', 1_795_251_600],
    ['without seconds', '2026-11-21T09:00Z', 1_795_251_600],
    ['with an offset', '2026-11-21T10:30:00+01:30', 1_795_251_600],
    ['with a fraction', '2026-11-21T09:00:00.25Z', 1_795_251_600.25],
    ['with nanoseconds', '2026-11-21T09:00:00.250000000Z', 1_795_251_600.25],
  ])('reads %s', (_, text, seconds) => expect(parseTime(text)).toBe(seconds));

  it.each([
    ['no zone', '2026-11-21T09:00:00'],
    ['a day that rolls over', '2026-02-30T09:00:00Z'],
    ['hour 25', '2026-11-21T25:00:00Z'],
    ['hour 24, which ISO 8601 does not have since 2019', '2026-11-21T24:00:00Z'],
    ['a leap second, which no clock here counts', '2026-12-31T23:59:60Z'],
    ['minute 60', '2026-11-21T09:60:00Z'],
    ['second 61', '2026-11-21T09:00:61Z'],
    ['an offset of 99 hours', '2026-11-21T09:00:00+99:00'],
    ['a blank for the T', '2026-11-21 09:00:00Z'],
    ['a small z', '2026-11-21T09:00:00z'],
    ['a date of RFC 822', 'Sat, 21 Nov 2026 09:00:00 GMT'],
    ['a number', '1795251600'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => expect(parseTime(text)).toBeUndefined());
});

describe('isoTime', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [1_795_251_600.999, '2026-11-21T09:00:00Z'],
    [-0.5, '1969-12-31T23:59:59Z'],
  ])('%d is %s', (seconds, text) => expect(isoTime(seconds)).toBe(text));
  it('gives what parseTime reads', () => expect(parseTime(isoTime(1_795_251_600))).toBe(1_795_251_600));
});
