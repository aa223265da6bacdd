import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { call, spawn } from '../support/cli.ts';
import { desk } from '../support/desk.ts';
import { createWorld, type World } from '../support/github/world.ts';
import { expectGolden } from '../support/golden.ts';
import type { Workspace } from '../support/workspace.ts';

/** Checklists that extend others, on a desk: files of the disk, and of other repositories with a token. */

const BASE = `version: 1
roles: { sre: ["@octocat"] }
criteria:
  - { id: tests, title: Tests pass, tests: good.xml, go: { executed: ">= 2" } }
  - { id: signed, title: Signed, sign-off: sre }
`;
const SHOP = `version: 1
name: Shop
extends: policies/base.yml
roles: { sre: ["@octocat", "@mona"] }
criteria:
  - { id: tests, go: { executed: ">= 1" } }
  - { id: signed, level: info }
`;
const SHA = 'c'.repeat(40);

let folder: Workspace;
beforeEach(() => {
  folder = desk();
  folder.write('policies/base.yml', BASE);
  folder.write('shop.yml', SHOP);
  return () => folder.remove();
});
const run = (...argv: string[]) => call({ cwd: folder.root }, ...argv);

describe('paths', () => {
  it('are relative to the folder of the checklist, and to its parent when that is `.github`', async () => {
    folder.write('.github/gonogo.yml', SHOP);
    folder.write('services/a.yml', SHOP.replace('policies', '../policies'));
    for (const file of ['.github/gonogo.yml', 'services/a.yml', './services/../shop.yml'])
      expect((await run('validate', file)).code).toBe(0);
    for (const repository of [false, true]) {
      if (repository) mkdirSync(join(folder.root, '.git'));
      expect((await call({ cwd: join(folder.root, '.github') }, 'validate', 'gonogo.yml')).stdout).toContain(
        'Extends ../policies/base.yml.',
      );
    }
  });
  it('reports stay relative to the checklist that is judged', async () => {
    folder.write('policies/good.xml', 'no report');
    expect((await run('check', '-c', 'shop.yml', '--only', 'tests')).code).toBe(0);
  });

  const rows: readonly [name: string, entry: string, said: RegExp, arrange?: () => void][] = [
    ['one that is not there', 'policies/bass.yml', /error\[extends-missing\]: there is no file `policies\/bass\.yml`/],
    ['one outside of the repository', '../base.yml', /error\[extends-outside\]/],
    [
      'a link out of it',
      'policies/link.yml',
      /extends-outside.*`policies\/link\.yml` is a symbolic link/s,
      () => symlinkSync('/etc/passwd', join(folder.root, 'policies/link.yml')),
    ],
    [
      'a link within it',
      'policies/link.yml',
      /is a symbolic link/,
      () => symlinkSync('base.yml', join(folder.root, 'policies/link.yml')),
    ],
    [
      'a folder that is a link',
      'other/base.yml',
      /`other` is a symbolic link/,
      () => symlinkSync('policies', join(folder.root, 'other')),
    ],
    [
      'a link to nothing',
      'policies/link.yml',
      /is a symbolic link/,
      () => symlinkSync('nowhere', join(folder.root, 'policies/link.yml')),
    ],
    ['a folder', 'policies', /is a folder/],
    ['a report', 'good.xml', /good\.xml:1:1: error\[/],
    [
      'one of 257 KiB',
      'policies/big.yml',
      /256 KiB/,
      () => folder.write('policies/big.yml', `${BASE}#${'x'.repeat(257 * 1024)}`),
    ],
    [
      'one that is empty',
      'policies/empty.yml',
      /policies\/empty\.yml:1:1: error\[checklist-empty\]/,
      () => folder.write('policies/empty.yml', ''),
    ],
  ];
  it.each(rows)('%s is exit 2', async (_, entry, said, arrange) => {
    arrange?.();
    folder.write('shop.yml', SHOP.replace('policies/base.yml', entry));
    for (const command of [
      ['validate', 'shop.yml'],
      ['check', '-c', 'shop.yml'],
      ['diff', 'go.yml', 'shop.yml'],
      ['sign', 'signed', '-c', 'shop.yml', '--as', 'sre'],
    ]) {
      const { code, stdout, stderr } = await run(...command);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(said);
    }
  });
});

describe('what is said', () => {
  it('validate', async () => expectGolden('extends/validate.txt', (await run('validate', 'shop.yml')).stdout));
  it('check', async () => {
    const { code, stdout } = await run('check', '-c', 'shop.yml', '--only', 'tests');
    expect(code).toBe(0);
    expect(stdout).toContain('Extends policies/base.yml. Overriding it loosens 1 bound, 1 setting and 1 role.');
    expect(stdout).toContain('`executed`'.replaceAll('`', ''));
  });
  it('a mistake in an extended file, with a frame of that file', async () => {
    folder.write('policies/base.yml', BASE.replace('">= 2"', '">= two"'));
    folder.write('shop.yml', SHOP.replace('  - { id: tests, go: { executed: ">= 1" } }\n', ''));
    const { stderr } = await run('validate', 'shop.yml');
    expect(stderr).toMatch(/^policies\/base\.yml:4:\d+: error\[bound-type\]/);
    expect(stderr).toContain('4 |   - { id: tests, title: Tests pass');
  });
  it('diff compares what the files come to', async () => {
    folder.write('flat.yml', BASE.replace('version: 1', 'version: 1\nname: Shop'));
    const { code, stdout } = await run('diff', 'flat.yml', 'shop.yml');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Looser\n(?:.*\n)*.*executed/);
  });
  it('explain', async () => expect((await run('explain', 'extends-unpinned')).stdout).toContain('Whoever may move'));
});

describe('other repositories', () => {
  const far = (ref: string) => SHOP.replace('policies/base.yml', `acme/policies/launch.yml@${ref}`);
  it('validate is offline: it says what it did not look at, and never that all is well', async () => {
    folder.write('shop.yml', far('v1'));
    const { code, stdout, stderr } = await run('validate', 'shop.yml');
    expect(code).toBe(0);
    expect(stdout).toBe(
      'shop.yml: nothing wrong with what is here, 2 criteria, 1 warning; not looked at, because `validate` is offline: acme/policies/launch.yml@v1 (`gonogo check` reads them)\n',
    );
    expect(stderr).toMatch(/^shop\.yml:3:10: warning\[extends-unpinned\]/);
  });
  it('and still finds what is wrong here', async () => {
    folder.write('shop.yml', far(SHA).replace('level: info', 'level: infoo'));
    expect(await run('validate', 'shop.yml')).toMatchObject({ code: 2, stdout: '' });
  });
  it.each([
    ['check', '-c', 'shop.yml'],
    ['diff', 'go.yml', 'shop.yml'],
    ['explain', 'tests', '-c', 'shop.yml'],
  ])('without a token %s is exit 2', async (...argv) => {
    folder.write('shop.yml', far(SHA));
    const { code, stdout, stderr } = await run(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("is read through GitHub's API, and there is no token: set `GH_TOKEN`");
  });

  describe('with a token', () => {
    let world: World;
    beforeAll(async () => {
      world = await createWorld({ policies: { 'launch.yml': BASE } });
    });
    afterAll(() => world.close());
    it('they are read at one commit; another content is another digest', async () => {
      const environment = { GH_TOKEN: world.tokens.alice, GITHUB_API_URL: world.apiUrl };
      folder.write('shop.yml', far('main'));
      const results = async (name: string): Promise<Results['checklist']> => {
        const { stderr } = await call(
          { cwd: folder.root, environment },
          'check',
          '-c',
          'shop.yml',
          '--only',
          'tests',
          '--results',
          name,
        );
        expect(stderr).toBe('');
        return JSON.parse(readFileSync(folder.path(name), 'utf8')).checklist;
      };
      const before = await results('before.json');
      expect(before.extends?.files[0]).toMatchObject({
        repository: 'acme/policies',
        ref: 'main',
        commit: await world.policies.tip(),
      });
      expect((await results('again.json')).sha256).toBe(before.sha256);
      await world.policies.push({ 'launch.yml': `${BASE}# moved\n` });
      expect((await results('after.json')).sha256).not.toBe(before.sha256);
    });
  });
});

describe('recorded verdicts of phases', () => {
  const phased = `version: 1\nextends: policies/base.yml\nphases:\n  - { id: one, criteria: [{ id: a, title: A, tests: good.xml }] }\n  - { id: two, after: one, criteria: [{ id: b, title: B, tests: good.xml }] }\n`;
  const ALONE = BASE.replace('  - { id: signed, title: Signed, sign-off: sre }\n', '');
  it('are not those of another extended file', async () => {
    folder.write('policies/base.yml', ALONE);
    folder.write('shop.yml', phased);
    mkdirSync(join(folder.root, 'history'));
    expect((await run('check', '-c', 'shop.yml', '--phase', 'one', '--results', 'history/one.json')).code).toBe(0);
    expect((await run('check', '-c', 'shop.yml', '--phase', 'two', '--history', 'history')).code).toBe(0);
    folder.write('policies/base.yml', ALONE.replace('>= 2', '>= 3'));
    const { code, stdout } = await run('check', '-c', 'shop.yml', '--phase', 'two', '--history', 'history');
    expect(code).toBe(4);
    expect(stdout).toContain('HOLD');
  });
  it('and neither are results: verify says so', async () => {
    await run('check', '-c', 'shop.yml', '--results', 'r.json');
    expect((await run('verify', 'r.json', '-c', 'shop.yml')).code).toBe(0);
    folder.write('policies/base.yml', `${BASE}# x\n`);
    expect((await run('verify', 'r.json', '-c', 'shop.yml')).stdout).toContain('checklist.sha256');
  });
});

it('the bundle', () => {
  expect(spawn({ cwd: folder.root }, 'validate', 'shop.yml')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Extends policies/base.yml.'),
  });
  folder.write('shop.yml', SHOP.replace('base.yml', 'bass.yml'));
  expect(spawn({ cwd: folder.root }, 'check', '-c', 'shop.yml').code).toBe(2);
});
