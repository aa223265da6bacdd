import { expect, it } from 'vitest';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemOf } from '../../support/import-item.ts';

it.each([
  ['p95 above 2 s is not accepted', '<='],
  ['more than 3 failed logins is unacceptable', '<='],
  ['fewer than 40 orders is too few', '>='],
  ['p95 below 2 s is accepted', '<'],
  ['`make site`: clean, no page > 300 kB', '<='],
  ['Build with no picture > 300 kB', '<='],
  ['Warm start without any query > 200 ms', '<='],
  ['no errors, throughput > 500 rps', '>'],
  ['no errors and throughput > 500 rps', '>'],
])('a limit that is said to be none to be reached looks the other way: %s', (text, operator) => {
  expect(look(itemOf(text)).bounds).toMatchObject([{ kind: 'compare', operator }]);
});

it('is one already among triggers', () => {
  const { bounds } = look(itemOf('p95 above 2 s is not accepted', { section: 'no-go' }));
  expect(bounds).toMatchObject([{ operator: '>' }]);
});
