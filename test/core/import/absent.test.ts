import { describe, expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

// By itself each of these checks is go where the thing is there: it passed while nothing was done. That all of it loads, `imported` shows.
const only = async (markdown: string) => {
  const { items } = await imported(markdown);
  const { check, bands } = items.at(-1) ?? {};
  return { check, go: bands?.go };
};

describe('what is not to be there', () => {
  it.each([
    '`src/old.ts` is deleted',
    '`src/old.ts` removed',
    '`src/old.ts` no longer exists',
    '`src/old.ts` must not exist',
    '`src/old.ts` does not exist',
    '`src/old.ts` is gone',
    '`src/old.ts` – delete',
    '`src/old.ts`: remove',
    '`Dockerfile` removed',
    'No `.env` in the repo',
    '`dump.sql` is not in the repo',
    'Ensure `dump.sql` is absent',
    '`install.lock` is missing',
    'Drop `src/old.ts`',
    'Discard `x.ts`',
    'Wipe `tmp/`',
    'Clean up `src/old.ts`',
    'Never create `dump.sql`',
  ])('is a file that does not exist: %s', async (line) => {
    expect(await only(`- [ ] ${line}`)).toEqual({ check: 'file', go: { exists: false } });
  });

  it.each([
    '`OLD_TOKEN` is gone',
    '`OLD_TOKEN` deleted',
    '`OLD_TOKEN` is unused',
    '`OLD_TOKEN` does not exist',
    "`OLD_TOKEN` isn't set",
    'Ensure `DEBUG_MODE` is absent',
    'Production has no `SKIP_AUTH`',
    'Drop `OLD_TOKEN`',
    'Purge `OLD_TOKEN`',
    "Don't set `OLD_TOKEN`",
    'Never set `OLD_TOKEN`',
  ])('is a variable that is not set: %s', async (line) => {
    expect(await only(`- [ ] ${line}`)).toEqual({ check: 'env', go: { set: false } });
  });

  it.each([
    'No `NODE_TLS_REJECT_UNAUTHORIZED=0`',
    '`SKIP_AUTH=1` never in production',
    '`SKIP_AUTH=true` disabled',
    '`DEBUG_MODE=true` must not be set',
  ])('is a value that a variable does not have: %s', async (line) => {
    expect(await only(`- [ ] ${line}`)).toEqual({ check: 'env', go: { matches: false } });
  });

  it.each([
    ['DNS record `old.example.com` removed', 'dns', 'resolves'],
    ['`old.example.com` removed from DNS', 'dns', 'resolves'],
    ['Port 6379 is shut', 'tcp', 'reachable'],
    ['Port 6379 is disabled', 'tcp', 'reachable'],
    ['Port 6379 is firewalled', 'tcp', 'reachable'],
  ])('is what nobody finds: %s', async (line, check, fact) => {
    expect(await only(`- [ ] ${line}`)).toEqual({ check, go: { [fact]: false } });
  });

  it.each([
    '`a.ts` and `b.ts` are deleted',
    'Delete `src/old.ts`',
    'Do not commit `dump.sql`',
    'Remove all files from `uploads/`',
    '`OLD_TOKEN` is revoked',
    '`OLD_TOKEN` disabled',
    'Rename `OLD_TOKEN` to `NEW_TOKEN`',
    'https://old.example.com/admin must not be reachable',
    'https://old.example.com/admin is not accessible',
    'https://old.example.com/admin must not answer',
    'https://old.example.com is down',
    'https://old.example.com is switched off',
    '`/debug` endpoint is disabled',
    '`GET /debug` no longer exists',
    'v2 is not deployed',
    'Staging deployment torn down',
    '`metrics_total` removed',
    'Configure alerts to be silent',
    'Set up alerts to be off at night',
    'Add alerts to the ignore list',
    'Check logs are deleted',
    'Check the logs are off',
  ])('is asked of people where no fact says it: %s', async (line) => {
    expect(await only(`- [ ] ${line}`)).toEqual({ check: 'done', go: undefined });
  });

  it.each([
    ['`src/new.ts` must not be deleted', 'file', undefined],
    ['Never delete `src/new.ts`', 'file', undefined],
    ['`NEW_TOKEN` is set', 'env', undefined],
    ['https://x.example.com/a is not accessible without login (401)', 'http', { status: 401 }],
    ['Port 443 is not blocked', 'tcp', undefined],
    ['Port 6379 is closed', 'tcp', { reachable: false }],
  ])('is not what stays or says its own bound: %s', async (line, check, go) => {
    expect(await only(`- [ ] ${line}`)).toEqual({ check, go });
  });

  it.each([
    'Files to delete',
    'Removed',
    'Must be absent',
    'Do not commit',
    'Obsolete files',
    'To be removed',
    'Unset these variables',
    'Delete',
    'Things that must not exist',
  ])('stands below a heading that says so: %s', async (heading) => {
    for (const line of ['`src/old.ts`', '`OLD_TOKEN`', 'https://a.example.com/old', 'Port 6379'])
      expect((await only(`# A\n## ${heading}\n- [ ] ${line}`)).check).toBe('done');
  });

  it('stands in what says so', async () => {
    expect((await only('# A\n- [ ] Remove the following:\n  - [ ] `src/old.ts`')).check).toBe('done');
    expect((await only('# A\n## Before removal\n- [ ] `src/old.ts`')).check).toBe('file');
  });
});
