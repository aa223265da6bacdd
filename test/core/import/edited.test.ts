import { expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

const only = async (line: string) => {
  const { items } = await imported(`- [ ] ${line}`);
  return { check: items[0]?.check, go: items[0]?.bands?.go };
};

// The file was there before: that it exists shows nothing.
it.each([
  'Fix PriceList.tsx type error',
  'Add the new routes to app.ts',
  'Refactor `basket.js`',
  'Change the port in `config.yml`',
  'Remove the old printer from src/printers.py',
  'Typo in README.md fixed',
  '`config.yml` modified',
  '`config.yml` changed',
  '`config.yml` fixed',
  'README.md updated',
])('what is edited has to be changed: %s', async (line) => {
  expect(await only(line)).toEqual({ check: 'file', go: { changed: true } });
});

it.each([
  'README.md is not updated',
  'Keep `schema.sql` unchanged',
  '`package-lock.json` must not change',
  'Do not update README.md',
  "Don't edit `schema.sql`",
])('what is to stay as it is has not changed: %s', async (line) => {
  expect(await only(line)).toEqual({ check: 'file', go: { changed: false } });
});

it.each([
  'Write docs/runbooks/carts.md',
  'Create `a.ts`',
  'Move `src/old.ts` to `src/new.ts`',
  'Add `a.ts` to the repo',
])('what is made exists: %s', async (line) => {
  expect(await only(line)).toEqual({ check: 'file', go: undefined });
});

it('a file is moved to another name', async () => {
  const { text } = await imported('- [ ] Move `src/old.ts` to `src/new.ts`');
  expect(text).toMatch(/file: src\/new\.ts/);
  expect(await only('Move `src/old.ts` to `lib/`')).toMatchObject({ check: 'done' });
});
