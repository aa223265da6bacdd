import { describe, expect, it } from 'vitest';
import { asGoodText } from '../../../src/core/import/phrases/as-good.ts';

describe('a bound without an amount: as good as it was', () => {
  it.each([
    ['error rate not higher than with v4', '<= baseline'],
    ['crash reports per shop not higher than for the patch before', '<= baseline'],
    ['rejected forms not more than the week before', '<= baseline'],
    ['basket rate not lower than control', '>= baseline'],
    ['p95 not worse than before', '<= baseline'],
    ['cache hit rate not worse than before', '>= baseline'],
    ['5xx of those shops unchanged', '<= baseline'],
    ['error rate did not get worse', '<= baseline'],
    ['abandonment at or below the old value', '<= baseline'],
    ['click-through ≥ v2', '>= baseline'],
    ['first render of 900 rows: not slower', '<= baseline'],
    ['nDCG at least as good as Solr', '>= baseline'],
    ['allocations must not increase at all', '<= baseline'],
  ])('%s', (text, bound) => expect(asGoodText(text)).toBe(bound));
  it.each([
    'not more than 3 pages a week',
    'no more than one of them',
    'not more than two pages',
    'not above ~40 ms',
    'takes longer than planned',
    'no longer than necessary',
    'not later than an hour',
  ])('is not meant by "%s"', (text) => expect(asGoodText(text)).toBeUndefined());
});
