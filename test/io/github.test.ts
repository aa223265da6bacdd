import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/io/github.ts';
import { openAs } from '../support/github/open-as.ts';
import { createWorld, type Plan, type World } from '../support/github/world.ts';

const LINK = { link: '.github/gonogo.yml' };
const FILES: Plan['branches'] = {
  main: {
    '.github/gonogo.yml': 'version: 1\n',
    'empty.txt': '',
    'naïve – ☂.txt': 'ünï\r\n\u0000\uFEFF',
    'link.yml': LINK,
    'dangling.yml': { link: '../../etc/passwd' },
    sub: { submodule: 'a'.repeat(40) },
    'big.bin': 'x'.repeat(1024 * 1024 + 1),
  },
  'feature/new': { '.github/gonogo.yml': 'version: 1\ncriteria: []\n' },
};

let world: World;
beforeAll(async () => {
  world = await createWorld({ branches: FILES, pull: { from: 'feature/new' } });
});
afterAll(() => world.close());

describe('branches', () => {
  it('names the default branch', async () => expect(await openAs(world).github.defaultBranch()).toBe('main'));
  for (const branch of ['main', 'feature/new'])
    it(`finds the tip of ${branch}`, async () =>
      expect(await openAs(world).github.branchTip(branch)).toBe(await world.tip(branch)));
  for (const branch of ['nope', 'feature', 'mai', 'main/x', '..', 'a?b#c'])
    it(`knows that there is no branch ${branch}`, async () =>
      expect(await openAs(world).github.branchTip(branch)).toBeUndefined());
  it('finds a branch that appears between the question and its proof', async () => {
    world.front.faults.declare('git/ref/', { status: 404 });
    expect(await openAs(world).github.branchTip('main')).toBe(await world.tip('main'));
  });
  it('refuses an empty name, which GitHub would not', async () =>
    expect(openAs(world).github.branchTip('')).rejects.toMatchObject({ status: 0 }));
  it('does not take a repository it cannot see for one without the branch', async () =>
    expect(openAs(world, { repository: 'acme/secret' }).github.branchTip('main')).rejects.toMatchObject({
      status: 404,
      permission: 'contents: read',
    }));
});

describe('what two commits have in common', () => {
  it('is where the branch started', async () => {
    const [main, feature] = [await world.tip('main'), await world.tip('feature/new')];
    const { github } = openAs(world);
    expect(await github.mergeBase(main, feature)).toBe(main);
    expect(await github.mergeBase(feature, main)).toBe(main);
    expect(await github.mergeBase(main, main)).toBe(main);
  });
  it('is asked for by whole names only, and refused where there is none', async () => {
    const { github } = openAs(world);
    const main = await world.tip('main');
    await expect(github.mergeBase('main', main)).rejects.toMatchObject({ status: 0 });
    await expect(github.mergeBase(main, '')).rejects.toMatchObject({ status: 0 });
    await expect(github.mergeBase(main, 'a'.repeat(40))).rejects.toMatchObject({ status: 404 });
  });
});

describe('files at a commit', () => {
  const read = async (path: string, branch = 'main') => {
    const bytes = await openAs(world).github.fileAt(path, await world.tip(branch));
    return bytes && Buffer.from(bytes).toString();
  };
  const there: readonly [path: string, branch: string, content: string][] = [
    ['.github/gonogo.yml', 'main', 'version: 1\n'],
    ['.github/gonogo.yml', 'feature/new', 'version: 1\ncriteria: []\n'],
    ['empty.txt', 'main', ''],
    ['naïve – ☂.txt', 'main', 'ünï\r\n\u0000\uFEFF'],
  ];
  for (const [path, branch, content] of there)
    it(`reads ${path} of ${branch}`, async () => expect(await read(path, branch)).toBe(content));
  for (const path of ['none.yml', '.github/none.yml', 'none/x.yml', '.GITHUB/gonogo.yml'])
    it(`knows that there is no ${path}`, async () => expect(await read(path)).toBeUndefined());

  const refused: readonly [name: string, path: string, message: string][] = [
    ['A05: a link within the repository, which the contents API follows', 'link.yml', 'symbolic link'],
    ['A05: a link that leads out', 'dangling.yml', 'symbolic link'],
    ['a submodule', 'sub', 'submodule'],
    ['a file in a submodule', 'sub/gonogo.yml', 'submodule'],
    ['a folder', '.github', 'folder'],
    ['a file below a file', 'empty.txt/x', 'it is a file'],
    ['a file over 1 MiB', 'big.bin', 'larger than 1 MiB'],
    ['no path', '', 'no path'],
    ['a path that leads out', '../README.md', 'no path'],
    ['a path with a dot', '.github/./gonogo.yml', 'no path'],
    ['a path from the root', '/README.md', 'no path'],
  ];
  for (const [name, path, message] of refused)
    it(`refuses ${name}`, async () => expect(read(path)).rejects.toThrow(message));

  for (const commit of ['', 'main', 'HEAD', 'a'.repeat(7), 'A'.repeat(40), 'a'.repeat(41)])
    it(`C16: refuses "${commit}" as a commit`, async () =>
      expect(openAs(world).github.fileAt('README.md', commit)).rejects.toThrow('object name'));
  it('does not take a commit that is not there for one without the file', async () =>
    expect(openAs(world).github.fileAt('README.md', 'b'.repeat(40))).rejects.toMatchObject({ status: 404 }));

  const BLOB = 'GET /repos/acme/shop/git/blobs';
  const TREE = 'GET /repos/acme/shop/git/trees';
  const lies: readonly [name: string, on: string, says: unknown, message: string][] = [
    ['other bytes', BLOB, { encoding: 'base64', content: 'dmVyc2lvbjogMg==' }, 'not whole'],
    ['no bytes', BLOB, { encoding: 'none', content: '' }, 'base64'],
    ['no content', BLOB, { encoding: 'base64' }, 'content of a blob'],
    ['a tree that is cut', TREE, { truncated: true, tree: [] }, 'too large'],
    ['a tree without a list', TREE, { truncated: false }, 'entries of a tree'],
    ['a tree that does not say whether it is whole', TREE, { tree: [] }, '`truncated`'],
  ];
  for (const [name, on, says, message] of lies)
    it(`does not believe ${name}`, async () => {
      world.front.faults.declare(on, { says: JSON.stringify(says) });
      await expect(read('empty.txt')).rejects.toThrow(message);
    });
});

describe('pull requests', () => {
  it('reads one from the same repository', async () =>
    expect(await openAs(world).github.pullRequest(world.number)).toMatchObject({
      number: world.number,
      headCommit: world.head,
      baseBranch: 'main',
      fork: false,
    }));
  it('says which permission is missing when there is none', async () =>
    expect(openAs(world).github.pullRequest(999)).rejects.toMatchObject({
      status: 404,
      permission: 'pull-requests: read',
    }));
  for (const fork of [true, 'deleted'] as const)
    it(`reads one from a fork (${fork})`, async () => {
      const other = await createWorld({ branches: { main: {}, evil: { 'x.txt': 'x' } }, pull: { from: 'evil', fork } });
      try {
        const { github } = openAs(other);
        expect(await github.pullRequest(other.number)).toMatchObject({ fork: true, headCommit: other.head });
        if (fork === true) expect(await github.fileAt('x.txt', other.head)).toEqual(Buffer.from('x'));
      } finally {
        await other.close();
      }
    });
  const lies: readonly [name: string, change: object][] = [
    ['no head commit', { head: { sha: '' } }],
    ['a short head commit', { head: { sha: 'abc1234' } }],
    ['no base repository', { base: { ref: 'main', repo: null } }],
    ['an empty base branch', { base: { ref: '', repo: { id: 1 } } }],
    ['a number as text', { number: 'one' }],
  ];
  const right = { number: 1, head: { sha: 'a'.repeat(40), repo: { id: 1 } }, base: { ref: 'main', repo: { id: 1 } } };
  for (const [name, change] of lies)
    it(`refuses ${name}`, async () => {
      world.front.faults.declare('GET /repos/acme/shop/pulls/1', { says: JSON.stringify({ ...right, ...change }) });
      await expect(openAs(world).github.pullRequest(1)).rejects.toThrow('not usable');
    });
});

describe('options', () => {
  const options = { token: 't', apiUrl: 'http://127.0.0.1:1', version: '1' };
  for (const repository of ['', 'shop', 'acme/', '/shop', 'acme/shop/x', '../..', 'acme/..', 'acme/sh op', 'a?b/c'])
    it(`refuses "${repository}" as a repository`, () =>
      expect(() => openGitHub({ ...options, repository })).toThrow('no repository'));
  it('refuses to go without a token', () =>
    expect(() => openGitHub({ ...options, repository: 'acme/shop', token: '' })).toThrow('github-token'));
  it('asks as gonogo, of one version of the API', async () => {
    await openAs(world).github.defaultBranch();
    const headers = world.front.requests.at(-1)?.headers ?? {};
    expect(headers['user-agent']).toMatch(/^gonogo\/1\.2\.3 /);
    expect(headers['x-github-api-version']).toBe('2022-11-28');
  });
});
