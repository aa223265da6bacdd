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
    ['3,118 of 3,200 cases or better', '>= 3118'],
    ['at most 12 of 5,200 articles', '<= 12'],
    ['4,210/4,210', '(4210)'],
    ['fewer than 1 in 400 calls', '< 0.25%'],
    ['at most 1 of 10,000', '<= 0.01%'],
    ['fewer than 3 per 1,000', '< 0.3%'],
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
