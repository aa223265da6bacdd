import { expect, it } from 'vitest';
import { propose } from '../../../src/core/import/propose.ts';
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

it('a placeholder is no sign before what follows it', () => {
  expect(look(itemOf('Run: `pay <AMOUNT> 20`')).bounds).toMatchObject([{ kind: 'bare' }]);
  expect(look(itemOf('errors <3 %')).bounds).toMatchObject([{ kind: 'compare', operator: '<' }]);
});

it('what is looked for in a log and nobody wants, none of its lines may be', () => {
  expect(propose(itemOf('Watch the log for timeouts')).bands).toEqual({ go: { matches: 0 } });
});
