import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles, walk } from '../../src/io/list-files.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeEach(() => {
  folder = workspace();
  for (const path of [
    'z.txt',
    'a/b.txt',
    'a/b/c/d.txt',
    'node_modules/x/package.json',
    'a/vendor/y.go',
    'made/out.txt',
  ])
    folder.write(path);
  folder.write('.gitignore', 'made/\n');
});
afterEach(() => folder.remove());
const [MOST, DEPTH] = [100, 10];

describe.each([true, false])('with git: %s', (git) => {
  beforeEach(() => {
    if (git) folder.git(['init', '-q']);
  });
  it('the least deep first, without what others wrote', async () => {
    const { paths, cut, unreadable } = await listFiles(folder.root, MOST, DEPTH);
    const ours = ['.gitignore', 'z.txt', 'a/b.txt', ...(git ? [] : ['made/out.txt']), 'a/b/c/d.txt'];
    expect({ paths, cut, unreadable }).toEqual({ paths: ours, cut: false, unreadable: [] });
  });
  it('the limit keeps what is least deep, and says so; at the limit nothing is cut', async () => {
    expect(await listFiles(folder.root, 2, DEPTH)).toMatchObject({ paths: ['.gitignore', 'z.txt'], cut: true });
    const { paths } = await listFiles(folder.root, MOST, DEPTH);
    expect((await listFiles(folder.root, paths.length, DEPTH)).cut).toBe(false);
  });
  it('links that lead in circles, to nothing and out of it end it nowhere', async () => {
    symlinkSync('..', folder.path('a/up'));
    symlinkSync('loop', folder.path('loop'));
    symlinkSync('/', folder.path('a/root'));
    const { paths } = await listFiles(folder.root, MOST, DEPTH);
    expect(paths.filter((path) => path.includes('/up/') || path.includes('root/'))).toEqual([]);
  });
});

it('what git tracks is known; a folder that is not tracked by itself is walked all the same', async () => {
  folder.git(['init', '-q']);
  folder.git(['add', 'z.txt', '-f', 'made/out.txt']);
  const { tracked } = await listFiles(folder.root, MOST, DEPTH);
  expect([...(tracked ?? [])].sort()).toEqual(['made/out.txt', 'z.txt']);
  expect(walk(folder.root, 'made', MOST, DEPTH).paths).toEqual(['made/out.txt']);
});

it('as deep as it is told', () => {
  expect(walk(folder.root, '', MOST, 0).paths).toEqual(['.gitignore', 'z.txt']);
  expect(walk(folder.root, '', MOST, 1).paths).toContain('a/b.txt');
});

it('a folder that cannot be read is named, and the others are', () => {
  expect(walk(folder.root, 'gone', MOST, DEPTH)).toEqual({ paths: [], unreadable: ['gone'], cut: false });
});
