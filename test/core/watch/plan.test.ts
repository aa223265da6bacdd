import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/problem.ts';
import { parseWatch } from '../../../src/core/watch/plan.ts';
import { spanText } from '../../../src/core/watch/span.ts';

const usual = { for: 600, every: 30, within: 1800, rollbackAfter: 1, noData: 3 };

describe('what a watch may be', () => {
  it.each([
    ['10m', usual],
    ['  for 10m ', usual],
    ['10m every 30s within 30m', usual],
    ['10m within 12m every 1m', { ...usual, every: 60, within: 720 }],
    ['1h30m', { ...usual, for: 5400, within: 16_200 }],
    ['10m rollback-after 2 no-data 5', { ...usual, rollbackAfter: 2, noData: 5 }],
    ['10s', { ...usual, for: 10, every: 5, within: 30 }],
    ['1s', { ...usual, for: 1, every: 1, within: 3 }],
    ['6h every 1m', { ...usual, for: 21_600, every: 60, within: 21_600 }],
    ['3h', { ...usual, for: 10_800, every: 30, within: 21_600 }],
    ['10m within 10m', { ...usual, within: 600 }],
    ['33m every 1s within 1999s', { ...usual, for: 1980, every: 1, within: 1999 }],
  ])('%s', (text, plan) => expect(parseWatch(text)).toEqual(plan));
});

describe('what it may not be', () => {
  it.each([
    ['', /which is no time/],
    ['ten minutes', /is not understood/],
    ['10', /`10`, which is no time/],
    ['-10m', /no time/],
    ['10m every', /is not understood/],
    ['10m every 30s every 20s', /is not understood/],
    ['10m for 20m', /is not understood/],
    ['10m each 30s', /is not understood/],
    ['10m every 30', /`every` of the input `watch` is `30`, which is no time/],
    ['10m every 0s', /0s is less than 1s, the shortest step/],
    ['10m every 0.9s', /0.9s is less than 1s/],
    ['0s', /0s is less than one step of 1s: a single sample is `gonogo check`/],
    ['10s every 30s', /less than one step of 30s/],
    ['10m within 9m', /in 9m nothing can hold for 10m/],
    ['10m within 7h', /7h is more than 6h; what takes longer is a `soak`/],
    ['7h', /7h is more than 6h/],
    ['33m every 1s within 2000s', /more than 2000 samples/],
    ['10m rollback-after 0', /`rollback-after` of the input `watch` is `0`; it is a number from 1 to 1000/],
    ['10m no-data -1', /`no-data` of the input `watch` is `-1`/],
    ['10m no-data 1001', /from 1 to 1000/],
    ['10m rollback-after 1.5', /from 1 to 1000/],
  ])('%s', (text, message) => {
    expect(() => parseWatch(text)).toThrow(UserError);
    expect(() => parseWatch(text)).toThrow(message);
  });
});

it.each([
  [0, '0s'],
  [0.25, '0.3s'],
  [59.9, '59.9s'],
  [59.99, '1m'],
  [150, '2m30s'],
  [3600, '1h'],
  [5400.4, '1h30m'],
])('%d s is %s', (seconds, text) => expect(spanText(seconds)).toBe(text));
