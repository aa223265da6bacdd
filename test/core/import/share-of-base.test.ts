import { describe, expect, it } from 'vitest';
import { statedBounds } from '../../../src/core/import/phrases/bound-phrase.ts';
import { relativeText } from '../../../src/core/import/phrases/relative.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemOf } from '../../support/import-item.ts';

const read = (text: string, band: 'go' | 'no-go') =>
  statedBounds(text).map((bound) => relativeText(text, bound, band))[0];

describe('a share of what is measured itself', () => {
  it.each([
    ['Tills not worse than 95 % of the old box', '>= 0.95x baseline'],
    ['Wait not worse than 110 % of the data centre', '<= 1.1x baseline'],
    ['Bill ≤ 70 % of the bill before the move', '<= 0.7x baseline'],
    ["Scans don't fall below 95 % of the week before", '>= 0.95x baseline'],
    ['p95 within 130 % of the normal value', '<= 1.3x baseline'],
    ['Battery: no more than 105 % of 9.3', '<= 1.05x baseline'],
    ['Conversion no lower than 97 % of the same hour last week', '>= 0.97x baseline'],
  ])('%s', (text, bound) => expect(read(text, 'go')).toBe(bound));
  it.each([
    ['returns rise to 120 % of the usual number', '>= 1.2x baseline'],
    ['returns fall to 80 % of the week before', '<= 0.8x baseline'],
    ['spend over 150 % of the forecast', '> 1.5x baseline'],
    ['returns reach 120 % of the mean of the last 8 weeks', '>= 1.2x baseline'],
    ['takings worse than −0.5 %', '< baseline - 0.5%'],
  ])('%s, among what must not be', (text, bound) => expect(read(text, 'no-go')).toBe(bound));
  it.each([
    'Disk below 80 % of capacity',
    'More than 120 % of the licensed seats in use',
    "At least 90 % of last month's guests have switched",
    'At least 98 % of the orders of last week migrated',
    'Total within 5 % of the old value',
    'Win rate against v2 in blind tastings: better than 55 %',
    'The budget is used up by more than 80 %',
  ])('%s is none', (text) => expect(read(text, 'go') ?? 'within').not.toMatch(/x baseline|baseline \+/));
});

describe('how long something must not be so', () => {
  const bad = (text: string) =>
    look(itemOf(text, { section: 'rollback' })).bounds.map((one) => one.kind === 'compare' && one.operator);
  it.each([
    ['Charts cannot be opened for more than 15 minutes', '>'],
    ['Tills do not answer for longer than 5 min', '>'],
    ['No more than 3 nodes answer', '<='],
    ['No dump newer than 24 h', '>='],
  ])('%s', (text, operator) => expect(bad(text)).toEqual([operator]));
  it.each(['heap of no node > 80 %', 'p99 on no page > 2 s'])('%s must be so of all', (text) =>
    expect(look(itemOf(text)).bounds.map((one) => one.kind === 'compare' && one.operator)).toEqual(['<=']),
  );
});
