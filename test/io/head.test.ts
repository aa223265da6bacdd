import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headCommit } from '../../src/io/head.ts';

let folder = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const head = () => git('rev-parse', 'HEAD');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-head-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('headCommit', () => {
  it('is nothing outside of git, and before the first commit', async () => {
    expect(await headCommit(folder)).toBeUndefined();
    git('init', '-q');
    expect(await headCommit(folder)).toBeUndefined();
  });

  const rows: [name: string, args: string[], below: string][] = [
    ['a branch', [], '.'],
    ['a folder below', [], 'a/b'],
    ['a branch with a slash', ['checkout', '-qb', 'feature/x'], '.'],
    ['packed refs', ['pack-refs', '--all'], '.'],
    ['a detached head', ['checkout', '-q', '--detach'], '.'],
    ['a linked work tree', ['worktree', 'add', '-q', 'linked', '-b', 'other'], 'linked'],
  ];
  it.each(rows)('is what git says: %s', async (_, args, below) => {
    git('init', '-q');
    writeFileSync(join(folder, 'a.txt'), '');
    git('add', '-A');
    git('commit', '-qm', 'x');
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    if (args.length > 0) git(...args);
    expect(await headCommit(join(folder, below))).toBe(head());
  });

  it('is nothing where HEAD is no commit', async () => {
    git('init', '-q');
    writeFileSync(join(folder, '.git/HEAD'), 'ref: ../../etc/passwd\n');
    expect(await headCommit(folder)).toBeUndefined();
    writeFileSync(join(folder, '.git/HEAD'), `${'g'.repeat(40)}\n`);
    expect(await headCommit(folder)).toBeUndefined();
  });
});
