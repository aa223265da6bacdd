import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
