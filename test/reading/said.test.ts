import { expect, it } from 'vitest';
import { clock, instant, millis } from '../../src/reading/instant.ts';
import { andSaid, said } from '../../src/reading/said.ts';

it.each([
  ['\u001b[31mError: no\u001b[39m\nat x', '`Error: no`'],
  ['\n\r\n  second line\n', '`second line`'],
  ['`a` \u202eb\u0007', "`'a' b`"],
  ['x'.repeat(500), `\`${'x'.repeat(159)}…\``],
  ['', undefined],
  [' \n ', undefined],
  [7, undefined],
  [undefined, undefined],
])('of %j it quotes %s', (text, quoted) => {
  expect(said(text)).toBe(quoted);
  expect(andSaid(text)).toBe(quoted === undefined ? '' : `: ${quoted}`);
});

it.each([
  ['2026-11-21T02:10:00Z', 1_795_227_000],
  ['2026-11-21T03:10:00.5+01:00', 1_795_227_000.5],
  ['2026-11-21 02:10:00.1234567Z', 1_795_227_000.123],
  ['2026-11-21T02:10:00', undefined],
  ['2026-13-21T02:10:00Z', undefined],
  ['yesterday', undefined],
  [1_795_227_000, undefined],
])('the moment %s is %s', (text, seconds) => expect(instant(text)).toBe(seconds));

it.each([
  [1_795_227_000_500, 1_795_227_000.5],
  [1_795_227_000, undefined],
  ['1795227000500', undefined],
  [Number.NaN, undefined],
])('%s milliseconds are %s', (value, seconds) => expect(millis(value)).toBe(seconds));

it.each([
  ['00:00:01.5000000', 1.5],
  ['1.02:03:04', 93_784],
  ['25:00:00', 90_000],
  ['1.5', undefined],
  [undefined, undefined],
])('the duration %s is %s', (text, seconds) => expect(clock(text)).toBe(seconds));
