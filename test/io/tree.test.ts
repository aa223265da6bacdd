import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { treeDigest } from '../../src/io/tree.ts';

let folder = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, stdio: 'pipe' });
const write = (path: string, content: string) => writeFileSync(join(folder, path), content);
const digest = () => treeDigest(folder, '.gonogo/signoffs.ndjson');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-tree-'));
  mkdirSync(join(folder, '.gonogo'));
  write('a.txt', 'one\n');
  write('ü b.txt', 'two');
  symlinkSync('a.txt', join(folder, 'link'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('treeDigest', () => {
  it('is the same with git and without, for the same files', async () => {
    const without = await digest();
    git('init', '-q');
    git('add', '-A');
    expect(await digest()).toBe(without);
    git('commit', '-qm', 'x');
    expect(await digest()).toBe(without);
  });

  const changes: [name: string, change: () => void, same: boolean][] = [
    ['the record itself does not count', () => write('.gonogo/signoffs.ndjson', '{}'), true],
    ['an untracked file does not count', () => write('new.txt', ''), true],
    ['a changed file counts before it is committed', () => write('a.txt', 'ONE\n'), false],
    ['a deleted file counts', () => rmSync(join(folder, 'a.txt')), false],
    [
      'an added file counts',
      () => {
        write('new.txt', '');
        git('add', '-A');
      },
      false,
    ],
    ['the mode does not count', () => chmodSync(join(folder, 'a.txt'), 0o755), true],
  ];
  it.each(changes)('%s', async (_, change, same) => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'x');
    const before = await digest();
    change();
    expect((await digest()) === before).toBe(same);
  });

  it('is the same when a file was only touched', async () => {
    git('init', '-q');
    git('add', '-A');
    const before = await digest();
    utimesSync(join(folder, 'a.txt'), 1, 1);
    expect(await digest()).toBe(before);
  });

  it('is that of the disk where files are not merged', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'x');
    git('checkout', '-qb', 'other');
    write('a.txt', 'theirs\n');
    git('commit', '-qam', 'y');
    git('checkout', '-q', 'main');
    write('a.txt', 'ours\n');
    git('commit', '-qam', 'z');
    expect(() => git('merge', 'other')).toThrow();
    const unmerged = await digest();
    write('a.txt', 'ours\n');
    const ours = await digest();
    git('add', '-A');
    expect(await digest()).toBe(ours);
    expect(unmerged).not.toBe(ours);
  });

  it('is that of the disk where a file is only announced', async () => {
    git('init', '-q');
    git('add', '-A');
    write('new.txt', 'new\n');
    git('add', '-N', 'new.txt');
    const announced = await digest();
    git('add', '-A');
    expect(await digest()).toBe(announced);
  });

  it('changes with what is in a submodule', async () => {
    git('init', '-q');
    mkdirSync(join(folder, 'sub'));
    const inSub = (...args: string[]) => git('-C', 'sub', ...args);
    inSub('init', '-q');
    write('sub/x', '1');
    inSub('add', '-A');
    inSub('commit', '-qm', 'x');
    git('add', '-A');
    const before = await digest();
    write('sub/x', '2');
    expect(await digest()).not.toBe(before);
  });

  it('is that of the folder only, whatever happens elsewhere in the repository', async () => {
    git('init', '-q');
    mkdirSync(join(folder, 'inner'));
    write('inner/x', '1');
    git('add', '-A');
    const before = await treeDigest(join(folder, 'inner'), '.gonogo/signoffs.ndjson');
    write('a.txt', 'changed');
    git('add', '-A');
    expect(await treeDigest(join(folder, 'inner'), '.gonogo/signoffs.ndjson')).toBe(before);
  });
});
