import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening } from '../../../src/core/phase/opening.ts';
import type { Freeze, Window } from '../../../src/core/phase/window.ts';

const time = (text: string) => Date.parse(text) / 1000;
const said = (seconds: number | undefined) =>
  seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().replace(':00.000Z', 'Z');

const OFFICE: Window = {
  zone: 'Europe/Berlin',
  days: [1, 2, 3, 4],
  dates: [],
  from: '09:00',
  to: '16:00',
  needs: 0,
};
const YEAR_END: Freeze = { zone: 'Europe/Berlin', from: '2026-12-18', to: '2027-01-04', reason: 'year end' };

/** "open until …", "opens …", "frozen, opens …". */
function judged(windows: readonly Window[], freezes: readonly Freeze[], now: string): string {
  const found = opening(windows, freezes, time(now));
  if (found.open) return `open until ${said(found.until)}`;
  return `${found.frozen ? `frozen (${found.frozen.reason}), ` : ''}opens ${said(found.next)}`;
}

describe('windows', () => {
  const night: Window = { ...OFFICE, from: '22:00', to: '04:00' };
  const rows: readonly [name: string, windows: readonly Window[], now: string, expected: string][] = [
    ['none: always open', [], '2026-11-21T12:00:00Z', 'open until undefined'],
    ['in one', [OFFICE], '2026-11-23T09:00:00Z', 'open until 2026-11-23T15:00Z'],
    ['at its very start', [OFFICE], '2026-11-23T08:00:00Z', 'open until 2026-11-23T15:00Z'],
    ['a second before', [OFFICE], '2026-11-23T07:59:59Z', 'opens 2026-11-23T08:00Z'],
    [
      'at its end what takes no time may still be started',
      [OFFICE],
      '2026-11-23T15:00:00Z',
      'open until 2026-11-23T15:00Z',
    ],
    ['after it: the next day', [OFFICE], '2026-11-23T15:00:01Z', 'opens 2026-11-24T08:00Z'],
    ['on Thursday evening: Monday', [OFFICE], '2026-11-26T16:00:00Z', 'opens 2026-11-30T08:00Z'],
    [
      'what takes 45 min cannot be started in the last 45',
      [{ ...OFFICE, needs: 2700 }],
      '2026-11-23T14:15:01Z',
      'opens 2026-11-24T08:00Z',
    ],
    ['but before that', [{ ...OFFICE, needs: 2700 }], '2026-11-23T14:15:00Z', 'open until 2026-11-23T14:15Z'],
    [
      'what takes longer than a window is open can never be started',
      [{ ...OFFICE, needs: 8 * 3600 }],
      '2026-11-23T09:00:00Z',
      'opens undefined',
    ],
    ['over midnight, in the evening', [night], '2026-11-23T22:00:00Z', 'open until 2026-11-24T03:00Z'],
    ['over midnight, the morning after Thursday', [night], '2026-11-27T02:00:00Z', 'open until 2026-11-27T03:00Z'],
    ['over midnight, not the night to Saturday', [night], '2026-11-27T23:00:00Z', 'opens 2026-11-30T21:00Z'],
    [
      'the whole day',
      [{ ...OFFICE, days: [6], from: '00:00', to: '24:00' }],
      '2026-11-21T22:59:00Z',
      'open until 2026-11-21T23:00Z',
    ],
    [
      'days that touch are one window',
      [{ ...OFFICE, from: '00:00', to: '24:00', needs: 3600 }],
      '2026-11-23T22:30:00Z',
      'open until 2026-11-26T22:00Z',
    ],
    [
      'dates',
      [{ ...OFFICE, days: [], dates: ['2026-12-01', '2026-12-03'] }],
      '2026-12-01T16:00:00Z',
      'opens 2026-12-03T08:00Z',
    ],
    [
      'dates that are over',
      [{ ...OFFICE, days: [], dates: ['2026-11-01'] }],
      '2026-11-21T12:00:00Z',
      'opens undefined',
    ],
    [
      'two zones: either will do',
      [OFFICE, { ...OFFICE, zone: 'America/New_York' }],
      '2026-11-23T15:30:00Z',
      'open until 2026-11-23T21:00Z',
    ],
  ];
  for (const [name, windows, now, expected] of rows) it(name, () => expect(judged(windows, [], now)).toBe(expected));
});

describe('changes of the clocks', () => {
  const berlin = (from: string, to: string, days = [7]): Window => ({ ...OFFICE, days, from, to });
  const rows: readonly [name: string, windows: readonly Window[], now: string, expected: string][] = [
    ['in summer the same hour is earlier', [OFFICE], '2026-07-20T07:00:00Z', 'open until 2026-07-20T14:00Z'],
    [
      'the night that loses an hour is shorter',
      [berlin('00:00', '06:00')],
      '2026-03-29T00:00:00Z',
      'open until 2026-03-29T04:00Z',
    ],
    [
      'the night that gains one is longer',
      [berlin('00:00', '06:00')],
      '2026-10-24T22:30:00Z',
      'open until 2026-10-25T05:00Z',
    ],
    [
      'a start that does not exist that night is an hour later',
      [berlin('02:30', '04:00')],
      '2026-03-29T00:00:00Z',
      'opens 2026-03-29T01:30Z',
    ],
    [
      'an hour that comes twice begins with the first',
      [berlin('02:30', '03:30')],
      '2026-10-25T00:00:00Z',
      'opens 2026-10-25T00:30Z',
    ],
    ['half an hour of zone', [{ ...OFFICE, zone: 'Asia/Kolkata' }], '2026-11-23T03:29:00Z', 'opens 2026-11-23T03:30Z'],
  ];
  for (const [name, windows, now, expected] of rows) it(name, () => expect(judged(windows, [], now)).toBe(expected));
});

describe('freezes', () => {
  const rows: readonly [
    name: string,
    windows: readonly Window[],
    freezes: readonly Freeze[],
    now: string,
    expected: string,
  ][] = [
    ['in one', [OFFICE], [YEAR_END], '2026-12-21T10:00:00Z', 'frozen (year end), opens 2027-01-05T08:00Z'],
    [
      'its last day belongs to it',
      [OFFICE],
      [YEAR_END],
      '2027-01-04T10:00:00Z',
      'frozen (year end), opens 2027-01-05T08:00Z',
    ],
    ['the day before', [OFFICE], [YEAR_END], '2026-12-17T10:00:00Z', 'open until 2026-12-17T15:00Z'],
    ['without windows', [], [YEAR_END], '2026-12-21T10:00:00Z', 'frozen (year end), opens 2027-01-04T23:00Z'],
    ['without windows, before it', [], [YEAR_END], '2026-12-01T10:00:00Z', 'open until 2026-12-17T23:00Z'],
    [
      'by instants, the end not among them',
      [],
      [{ ...YEAR_END, from: '2026-12-18T12:00:00+01:00', to: '2026-12-18T13:00:00+01:00' }],
      '2026-12-18T12:00:00Z',
      'open until undefined',
    ],
    [
      'what would still run when it begins is not started',
      [{ ...OFFICE, needs: 3600 }],
      [{ ...YEAR_END, from: '2026-12-17T14:00:00+01:00' }],
      '2026-12-17T12:30:00Z',
      'opens 2027-01-05T08:00Z',
    ],
    [
      'two that follow each other',
      [OFFICE],
      [YEAR_END, { ...YEAR_END, from: '2027-01-05', to: '2027-01-05' }],
      '2026-12-21T10:00:00Z',
      'frozen (year end), opens 2027-01-06T08:00Z',
    ],
  ];
  for (const [name, windows, freezes, now, expected] of rows)
    it(name, () => expect(judged(windows, freezes, now)).toBe(expected));
});

it('what it says of later is what it says later', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
  const hours = fc
    .integer({ min: 0, max: 47 })
    .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  const window = fc.record({
    zone: fc.constantFrom(...zones),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    dates: fc.constant([]),
    from: hours,
    to: hours,
    needs: fc.constantFrom(0, 900, 7200),
  });
  const start = time('2026-01-01T00:00:00Z');
  fc.assert(
    fc.property(
      fc.array(window, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 365 * 86_400 }),
      (windows, offset) => {
        const now = start + offset;
        const found = opening(windows, [YEAR_END], now);
        if (found.open) {
          expect(opening(windows, [YEAR_END], found.until ?? now).open).toBe(true);
          expect(found.until).toBeGreaterThanOrEqual(now);
        } else if (found.next !== undefined) {
          expect(found.next).toBeGreaterThan(now);
          expect(opening(windows, [YEAR_END], found.next).open).toBe(true);
          expect(opening(windows, [YEAR_END], found.next - 1).open).toBe(false);
        }
      },
    ),
    { numRuns: 50 },
  );
});
