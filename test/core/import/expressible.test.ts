import { describe, expect, it } from 'vitest';
import { expressible } from '../../../src/core/import/rules/expressible.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemOf } from '../../support/import-item.ts';

describe('a factor and points stand nowhere but beside the baseline', () => {
  const made = (check: string, text: string, bound: string, section: 'plain' | 'no-go' = 'plain') => {
    const seen = look(itemOf(text, { section }));
    const options = check === 'data' ? { file: 'todo.json', facts: { value: '$.value' } } : { query: 'TODO' };
    return expressible(seen, { check, options, bands: { [seen.band]: { value: bound } }, why: 'w', rule: 'r' });
  };
  it.each([
    ['benchmark', 'no query more than 2x slower than on the old one', '<= 2x', '<= 2x baseline'],
    ['prometheus', 'token use must be < 4x', '< 4x', '< 4x baseline'],
    ['data', 'no crash reported more than 3 times', '<= 3x', '<= 3'],
    ['prometheus', '401 share at most 0.4 pp above the blue ones', '<= 0.4pp', '<= baseline + 0.4pp'],
    ['prometheus', 'error rate unchanged (±0.06 pp)', '<= 0.06pp', 'within 0.06pp of baseline'],
    ['prometheus', 'share of paid orders at least 2 pp', '>= 2pp', '>= baseline - 2pp'],
    ['data', 'accuracy gap of the languages: max 4 pp', '<= 4pp', '<= 4%'],
    ['prometheus', 'p95 below 300 ms', '< 300ms', '< 300ms'],
  ])('%s: %s', (check, text, bound, written) =>
    expect(made(check, text, bound).bands).toEqual({ go: { value: written } }),
  );

  it('and a trigger falls as well as it rises', () => {
    expect(made('prometheus', 'approvals drop by > 2 pp', '> 2pp', 'no-go').bands).toEqual({
      'no-go': { value: '< baseline - 2pp' },
    });
    expect(made('prometheus', 'errors > 2 pp', '> 2pp', 'no-go').bands).toEqual({
      'no-go': { value: '> baseline + 2pp' },
    });
  });

  it('with the unit that points have', () => {
    expect(made('prometheus', 'errors at most 0.4 pp more', '<= 0.4pp').options).toMatchObject({ unit: 'ratio' });
    expect(made('data', 'accuracy gap: max 4 pp', '<= 4pp').options).toMatchObject({
      facts: { value: { path: '$.value', unit: 'ratio' } },
    });
  });

  it('and leaves alone what says it already', () => {
    const proposal = { check: 'tests', options: {}, bands: { go: { flaky: '<= 3' } }, why: 'w', rule: 'r' };
    expect(expressible(look(itemOf('at most 3 flaky')), proposal)).toBe(proposal);
  });
});
