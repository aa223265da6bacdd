import { expect, it } from 'vitest';
import { look } from '../../../src/core/import/rules/seen.ts';
import { withContents } from '../../../src/core/import/rules/stated-contents.ts';
import { itemOf } from '../../support/import-item.ts';

const made = (text: string, code: readonly string[] = [], path = 'app.yml') =>
  withContents(look(itemOf(text, { code: [...code] })), { check: 'file', options: { path }, why: 'w', rule: 'r' });

it.each([
  ['app.yml contains the new host', [], 'TODO: how the line reads'],
  ['all tills are listed in app.yml', [], 'TODO: how the line reads'],
  ['app.yml sets `tills.new`', ['app.yml', 'tills.new'], 'tills\\.new'],
])('what stands in a file has to be found there: %s', (text, code, pattern) => {
  const { options, bands } = made(text, code);
  expect(options).toEqual({ path: 'app.yml', pattern });
  expect(bands).toEqual({ go: { matches: '>= 1' } });
});

it.each([['app.yml is there'], ['app.yml has no keys'], ['app.yml has been reviewed']])(
  'nothing is said of it: %s',
  (text) => {
    expect(made(text).bands).toBeUndefined();
  },
);

it('a file that nobody has named yet is asked for first', () => {
  expect(made('the runbook lists the tills', [], 'docs/TODO.md').bands).toBeUndefined();
});
