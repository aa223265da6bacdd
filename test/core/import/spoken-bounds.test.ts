import { describe, expect, it } from 'vitest';
import { statedBounds } from '../../../src/core/import/phrases/bound-phrase.ts';
import { boundText } from '../../../src/core/import/phrases/bound-text.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemOf } from '../../support/import-item.ts';

/** All bounds of a text as a checklist writes them; what is only an amount in brackets. */
const read = (text: string) =>
  statedBounds(text).map((bound) =>
    bound.kind === 'bare'
      ? `(${bound.amount.number}${bound.amount.unit})`
      : `${boundText(bound, 'lower')}${bound.kind === 'compare' && bound.lasting ? ` for ${bound.lasting}` : ''}`,
  );

describe('limits that name no number', () => {
  it.each([
    ['moves stuck: single-digit', '< 10'],
    ['drops: single-digit per hour', '< 10/h'],
    ['low single-digit percent', '< 10%'],
    ['opens in single-digit seconds', '< 10s'],
    ['rejects: two-digit at worst', '< 100'],
    ['lag is sub-second', '< 1s'],
    ['sub-minute hand-over', '< 1min'],
    ['sub-150 ms answers', '< 150ms'],
    ['sub-2% loss', '< 2%'],
    ['four 9s', '(99.99%)'],
    ['within one business day', '<= 1d'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('shares and counts', () => {
  it.each([
    ['219 of 219', '(219)'],
    ['pumps fail more than 3 times per hour', '> 3'],
    ['no pump stops more than 2 times in a row', '<= 2'],
    ['at most 5 times a day', '<= 5'],
    ['more than 3 times the normal day', '> 3x'],
    ['3,118 of 3,200 cases or better', '>= 3118'],
    ['at most 12 of 5,200 articles', '<= 12'],
    ['4,210/4,210', '(4210)'],
    ['fewer than 1 in 400 calls', '< 0.25%'],
    ['at most 1 of 10,000', '<= 0.01%'],
    ['fewer than 3 per 1,000', '< 3'],
    ['at most 1 per 1,000', '<= 0.1%'],
    ['no more than one in eight', '<= 12.5%'],
    ['under one in fifty', '< 2%'],
    ['fewer than 1 in 2,000 seats', '< 0.05%'],
    ['no more than 1 in 2 weeks', '<= 1', '(2w)'],
    ['in at least four of five cases', '>= 80%'],
    ['less than a tenth', '< 10%'],
    ['more than a third of the hall', '> 33.3%'],
    ['fresh to within ¼ hour', '<= 0.25h'],
    ['1½ hours at most', '<= 1.5h'],
    ['½ MB at the most', '<= 0.5MB'],
    ['≥ ⅔ of the seats', '>= 66.7%'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('money, signs and units that gonogo has none for', () => {
  it.each([
    ['median < €0.07', '< 0.07'],
    ['≤ CHF 2.40', '<= 2.40'],
    ['off by less than NOK 900', '< 900'],
    ['-71 dBm or better', '>= -71'],
    ['no spot under -68 dBm', '>= -68'],
    ['drift: -0.4 to +0.4 min', '-0.4min .. 0.4min'],
    ['between -3 % and +3 %', '-3% .. 3%'],
    ['> +30 % vs v4', '> 30%'],
    ['-25 % vs v4', '(25%)'],
    ['not above 84C', '<= 84'],
    ['at least 55fps', '>= 55'],
    ['contrast at least 4.5:1', '>= 4.5'],
    ['25G free', '(25GB)'],
    ['429s above 3 %', '> 3%'],
    ['more than 8 % 404s for 20 minutes', '> 8% for 20m'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('where the comparison stands', () => {
  it.each([
    ['dump younger than: 9 h', '< 9h'],
    ['max.: 7', '<= 7'],
    ['spread over 4+ halls', '>= 4'],
    ['no outage for at least 12 days', '>= 12d'],
    ['burned in without trouble for at least 3 days', '>= 3d'],
    ['news at least every 20 min', '<= 20min'],
    ['at least once per hour', '>= 1'],
    ['40 orders/s sustained', '>= 40/s'],
    ['at the latest 2 hours later', '<= 2h'],
    ['6 working days latest', '<= 6d'],
    ['disk past 85 %', '> 85%'],
    ['over the past 30 days', '(30d)'],
    ['equal or less than 6', '<= 6'],
    ['≧ 6', '>= 6'],
    ['6 s at the outside', '<= 6s'],
    ['errors/min: 2', '(2)'],
    ['severity high or above: 0', '(0)'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('what it was is no limit', () => {
  it.each([
    ['boot from 520 ms to 340 ms', '<= 340ms'],
    ['520 ms → < 340 ms', '< 340ms'],
    ['340 ms instead of 520 ms', '<= 340ms'],
    ['coverage 80 % (currently 71 %)', '>= 80%'],
    ['≤ 340 ms (now: 520 ms)', '<= 340ms'],
    ['traffic 10 % → 50 %', '(10%)', '(50%)'],
    ['scaled from 3 to 5 nodes', '3 .. 5'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('none of these is a number', () => {
  it.each(['see section 3A', 'a 5G router', 'submarine cable', 'subsecond.js', 'digits only'])('%s', (text) =>
    expect(read(text).filter((one) => /^[<>]/.test(one))).toEqual([]),
  );
});

it('reads limits that are set as code, with their currency', () => {
  const { bounds } = look(itemOf('cost: median < €0.07', { code: ['< €0.07'] }));
  expect(bounds.map((bound) => boundText(bound, 'lower'))).toEqual(['< 0.07']);
});

it.each([
  ['error rate does not increase by > 0.5 %', '<= 0.5%'],
  ['must not > 5', '<= 5'],
  ['error rate increases by > 0.5 %', '> 0.5%'],
])('a sign behind what must not be: %s', (text, bound) => {
  expect(look(itemOf(text)).bounds.map((one) => boundText(one, 'lower'))).toEqual([bound]);
});

describe('a number that only picks what is limited', () => {
  it.each([
    ['Versions below 9.0: less than 3 %', '(9.0)', '< 3%'],
    ['Small files (< 16 MB) make up less than 4 %', '(16MB)', '< 4%'],
    ['Slow starts (> 5 s) in under 1.5 % of the sessions', '(5s)', '< 1.5%'],
    ['Signal missing > 15 min at under 3 % of the carts', '(15min)', '< 3%'],
    ['Guests who came at least once: ≥ 95 %', '(1)', '>= 95%'],
    ['Charge from 20 % to 80 % in no more than 35 min', '<= 35min'],
    ['at least 95 % of tickets older than 45 days are in', '>= 95%', '(45d)'],
    ['p95 (≤ 2 s) and errors below 1 %', '<= 2s', '< 1%'],
    ['99 % of features younger than 20 minutes', '(99%)', '< 20min'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('what it was and what it shall be, behind a name', () => {
  it.each([
    ['Empty searches: 8.4 % → 5 %', '<= 5%'],
    ['Throughput: 22k → 66k rps with p99 under 200 ms', '>= 66000/s', '< 200ms'],
    ['Score of the suite: 0.48 (today) → 0.55', '>= 0.55'],
    ['Daily orders up from 84k to 90k', '>= 90000'],
    ['Ramp up from 10 % to 50 %', '(10%)', '(50%)'],
    ["Attrition not above last year's 14 %", '<= 14%'],
    ['Traffic: 10 % → 50 %', '(10%)', '(50%)'],
    ['Autoscaling: 3 → 12 pods', '(3)', '(12)'],
    ['Migration guide: 3.6 → 4.0', '(3.6)', '(4.0)'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('what may lie on either side', () => {
  it.each([
    ['Lines loaded: 61.0M ± 10,000', '60990000 .. 61010000'],
    ['Drop rate 0.5 % ± 0.05 points', '0.45% .. 0.55%'],
    ['value within ± 0.1 %', '-0.1% .. 0.1%'],
    ['scale error at most ± 5 g', '-5 .. 5'],
    ['Clocks differ by no more than ±1 s', '-1s .. 1s'],
    ['within ±5 % of the old tool', '<= 5%'],
    ['Total cost within 5 % of 453,600 €', '430920 .. 476280'],
    ['Rows within 2 % of 10,000', '9800 .. 10200'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('by when, how far and how long', () => {
  it.each([
    ['Mail queue drained in 2 h', '<= 2h'],
    ['Mail queue drained in 2 h steps', '(2h)'],
    ['p99 is past 50 ms for 5 minutes', '> 50ms for 5m'],
    ['errors over the past 5 min', '(5min)'],
    ['more than 3 carts stuck at a time, longer than 10 min', '> 3 for 10m'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});

describe('how long all that follows has to be so', () => {
  it.each([
    ['for 24 h: errors < 0.3 %', '< 0.3% for 24h'],
    ['Watch it for 24 h: errors < 0.3 %', '(24h)', '< 0.3%'],
  ])('%s', (text, ...bounds) => expect(read(text)).toEqual(bounds));
});
