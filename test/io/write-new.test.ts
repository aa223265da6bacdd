import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { obstacles, writeNew } from '../../src/io/write-new.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeEach(() => {
  folder = workspace();
});
afterEach(() => folder.remove());

describe('new files', () => {
  it('are written whole, with the folders around them, and nothing else', async () => {
    await writeNew(folder.root, { 'a/b/c.txt': 'one\n', 'a/d.txt': 'two\n' });
    expect(readFileSync(folder.path('a/b/c.txt'), 'utf8')).toBe('one\n');
    expect(readdirSync(folder.root, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/c.txt', 'a/d.txt']);
  });
  it.each<[string, (path: string) => void]>([
    ['a file', (path) => folder.write(path, 'mine')],
    ['a link to nothing', (path) => symlinkSync('nowhere', folder.path(path))],
    ['a folder', (path) => mkdirSync(folder.path(path))],
  ])('none of them, where %s appeared in the place of the second', async (_, make) => {
    make('b.txt');
    await expect(writeNew(folder.root, { 'a.txt': 'one', 'b.txt': 'two' })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readdirSync(folder.root)).toEqual(['b.txt']);
    expect(existsSync(folder.path('nowhere'))).toBe(false);
  });
});

describe('what stands in the way', () => {
  it.each<[string, () => unknown, object[]]>([
    ['nothing', () => undefined, []],
    ['a file', () => folder.write('x/a.txt'), [{ path: 'x/a.txt', why: 'exists' }]],
    ['a file where a folder should be', () => folder.write('x'), [{ path: 'x', why: 'no-folder' }]],
    ['a link where a folder should be', () => symlinkSync('/tmp', folder.path('x')), [{ path: 'x', why: 'no-folder' }]],
  ])('%s', (_, make, found) => {
    make();
    expect(obstacles(folder.root, ['x/a.txt'])).toEqual(found);
  });
});
