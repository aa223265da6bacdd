import { expect, it } from 'vitest';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemOf } from '../../support/import-item.ts';

it.each([
  ['p95 of a booking stays below `1.2s`', '1.2s', '<'],
  ['errors at or below `0.8%`', '0.8%', '<='],
  ['more than `3` refused payments', '3', '>'],
  ['3 lanes, and in none more than `3` trucks', '3', '<='],
])('an amount that stands in code by itself is a limit as any other: %s', (text, span, operator) => {
  const { bounds } = look(itemOf(text.replaceAll('`', ''), { code: [span] }));
  expect(bounds).toContainEqual(expect.objectContaining({ kind: 'compare', operator }));
});

it.each([
  ['Branch `4.2` is cut', '4.2'],
  ['Fewer than 8 tickets labelled `4`', '4'],
  ['Runs on Node `22.x`', '22.x'],
  ['Body size is `50m`', '50m'],
])('names of digits are none: %s', (text, span) => {
  const { bounds } = look(itemOf(text.replaceAll('`', ''), { code: [span] }));
  const numbers = bounds.flatMap((bound) => (bound.kind === 'range' ? [] : [bound.amount.number]));
  expect(numbers.map(String)).not.toContain(String(Number.parseFloat(span)));
});
