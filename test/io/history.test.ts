import { chownSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { filesIn } from '../../src/io/files.ts';
import { readDiff } from '../../src/reading/unified-diff.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
beforeEach(() => {
  space = workspace();
});
afterEach(() => space.remove());

const files = (base = space.root) => filesIn(base, space.root);
const causeOf = async (promise: Promise<unknown>) => {
  try {
    await promise;
    return 'nothing refused';
  } catch (error) {
    if (error instanceof EvidenceError) return `${error.cause}: ${error.message}`;
    throw error;
  }
};
const commit = (message: string, at: number) => {
  space.git(['add', '-A'], at);
  space.git(['commit', '-qm', message], at);
};

describe('tracked', () => {
  beforeEach(() => {
    space.git(['init', '-q']);
    space.write('committed.xml');
    space.write('gone-from-index.xml');
    commit('one', 1_700_000_000);
    space.git(['rm', '-q', '--cached', 'gone-from-index.xml']);
    space.write('added.xml');
    space.git(['add', 'added.xml']);
    space.write('made.xml');
    space.write('sub/made.xml');
  });
  it.each([
    ['committed.xml', true],
    ['added.xml', true],
    ['gone-from-index.xml', true],
    ['made.xml', false],
    ['sub/made.xml', false],
    ['not-there.xml', false],
  ])('C14 %s: %s', async (path, expected) => expect(await files().tracked(path)).toBe(expected));

  it('follows links to what they lead to', async () => {
    symlinkSync('committed.xml', space.path('link.xml'));
    expect(await files().tracked('link.xml')).toBe(true);
  });
  it('is relative to the base folder', async () => {
    expect(await files(space.path('sub')).tracked('../committed.xml')).toBe(true);
    expect(await files(space.path('sub')).tracked('made.xml')).toBe(false);
  });
  it('knows a name that is not ASCII', async () => {
    space.write('größe 1.xml');
    space.git(['add', '-A']);
    expect(await files().tracked('größe 1.xml')).toBe(true);
  });
  it('looks into the repository a file is in', async () => {
    const inner = filesIn(space.path('inner'), space.root);
    mkdirSync(space.path('inner'));
    space.git(['init', '-q', 'inner']);
    space.write('inner/a.xml');
    expect(await inner.tracked('a.xml')).toBe(false);
    space.git(['-C', 'inner', 'add', 'a.xml']);
    expect(await filesIn(space.path('inner'), space.root).tracked('a.xml')).toBe(true);
  });
});

describe('no repository, or a broken one', () => {
  it('outside of git nothing is tracked or committed', async () => {
    space.write('a.xml');
    expect(await files().tracked('a.xml')).toBe(false);
    expect(await files().committedAt(['a.xml'])).toBeUndefined();
    expect(await causeOf(files().changedSince('main'))).toMatch(/^missing: .*no git repository/);
  });
  it('without a commit only the index counts', async () => {
    space.git(['init', '-q']);
    space.write('a.xml');
    space.write('b.xml');
    space.git(['add', 'a.xml']);
    expect([await files().tracked('a.xml'), await files().tracked('b.xml')]).toEqual([true, false]);
    expect(await files().committedAt(['a.xml'])).toBeUndefined();
  });
  it('git cannot tell in a broken repository', async () => {
    space.git(['init', '-q']);
    space.write('a.xml');
    commit('one', 1_700_000_000);
    rmSync(space.path('.git/HEAD'));
    expect(await files().tracked('a.xml')).toBeUndefined();
    expect(await causeOf(files().committedAt(['a.xml']))).toMatch(/^missing/);
    expect(await causeOf(files().changedSince('main'))).toMatch(/^missing/);
  });
});

describe('the last commit of files', () => {
  it('is the newest of all, and of the path alone', async () => {
    space.git(['init', '-q']);
    space.write('old.md');
    commit('one', 1_600_000_000);
    space.write('new.md');
    commit('two', 1_700_000_000);
    expect(await files().committedAt(['old.md'])).toBe(1_600_000_000);
    expect(await files().committedAt(['old.md', 'new.md'])).toBe(1_700_000_000);
    expect(await files().committedAt(['made.md'])).toBeUndefined();
  });
  it('takes more files than one command line has room for', async () => {
    space.git(['init', '-q']);
    const many = Array.from({ length: 1500 }, (_, index) => `docs/${'n'.repeat(150)}-${index}.md`);
    for (const path of many) space.write(path);
    commit('one', 1_600_000_000);
    expect(await files().committedAt(many)).toBe(1_600_000_000);
  });
  it('a shallow clone does not know, and does not say "just now"', async () => {
    space.git(['init', '-q', 'origin']);
    space.write('origin/old.md');
    space.git(['-C', 'origin', 'add', '-A']);
    space.git(['-C', 'origin', 'commit', '-qm', 'one'], 1_500_000_000);
    space.write('origin/new.md');
    space.git(['-C', 'origin', 'add', '-A']);
    space.git(['-C', 'origin', 'commit', '-qm', 'two'], 1_700_000_000);
    space.git(['clone', '-q', '--depth', '1', `file://${space.path('origin')}`, 'clone']);
    const clone = filesIn(space.path('clone'), space.root);
    expect(await causeOf(clone.committedAt(['old.md']))).toMatch(/^missing: .*shallow/);
    const parent = space.git(['-C', 'origin', 'rev-parse', 'HEAD~1']).trim();
    expect(await causeOf(clone.changedSince(parent))).toMatch(/^missing: git does not know/);
    expect(await clone.tracked('old.md')).toBe(true);
  });
});

describe('what changed', () => {
  beforeEach(() => {
    space.git(['init', '-q']);
    for (const path of ['a.md', 'b.md', 'dir/c.md', 'gone.md']) space.write(path);
    commit('one', 1_600_000_000);
    space.git(['tag', 'v1']);
    space.git(['checkout', '-qb', 'topic']);
    space.write('b.md', 'changed\n');
    rmSync(space.path('gone.md'));
    space.git(['mv', 'dir/c.md', 'dir/d.md']);
    commit('two', 1_650_000_000);
    space.git(['checkout', '-q', 'main']);
    space.write('a.md', 'meanwhile\n');
    commit('three', 1_660_000_000);
    space.git(['checkout', '-q', 'topic']);
  });
  it('since a tag: changed, deleted, and both names of what was moved', async () => {
    expect([...(await files().changedSince('v1'))].sort()).toEqual(['b.md', 'dir/c.md', 'dir/d.md', 'gone.md']);
  });
  it('in a pull request: not what the base branch did meanwhile', async () => {
    expect(await files().changedSince('main', true)).not.toContain('a.md');
    expect(await files().changedSince('main')).toContain('a.md');
  });
  it('paths are relative to the base folder', async () => {
    expect(await files(space.path('dir')).changedSince('v1')).toContain('../b.md');
    expect(await files(space.path('dir')).changedSince('v1')).toContain('d.md');
  });
  it.each(['v9', '--output=pwned', 'HEAD..main', 'a b', ':/two', '', '-'])(
    'a name git cannot take: %j',
    async (ref) => {
      expect(await causeOf(files().changedSince(ref))).toMatch(/^(?:missing|invalid)/);
      expect(existsSync(space.path('pwned'))).toBe(false);
    },
  );
});

describe('the diff of what changed', () => {
  const added = async (ref: string, fork?: boolean) =>
    Object.fromEntries(
      readDiff((await files().diffSince(ref, fork)).text).map(({ path, lines, opaque }) => [path, opaque || lines]),
    );
  beforeEach(() => {
    space.git(['init', '-q']);
    for (const path of ['src/a.ts', 'src/moved.ts', 'gone.ts']) space.write(path, 'one\ntwo\nthree\n');
    commit('one', 1_600_000_000);
    space.git(['checkout', '-qb', 'topic']);
    space.write('src/a.ts', 'one\nzwei\nthree\nfour');
    space.write('src/ä "x".ts', 'new\n');
    rmSync(space.path('gone.ts'));
    space.git(['mv', 'src/moved.ts', 'src/new.ts']);
    commit('two', 1_650_000_000);
    space.git(['checkout', '-q', 'main']);
    space.write('src/meanwhile.ts', 'x\n');
    commit('three', 1_660_000_000);
    space.git(['checkout', '-q', 'topic']);
  });
  it('has the lines that are new, and all of a moved file', async () => {
    expect(await added('main', true)).toEqual({ 'src/a.ts': [2, 4], 'src/new.ts': [1, 2, 3], 'src/ä "x".ts': [1] });
    expect((await files().diffSince('main')).root).toBe(realpathSync(space.root));
  });
  it('is the same from a folder below', async () => {
    const { root, text } = await files(space.path('src')).diffSince('main', true);
    expect([root, text.includes('+++ b/src/a.ts')]).toEqual([realpathSync(space.root), true]);
  });
  it('is empty where nothing changed', async () => {
    expect((await files().diffSince('HEAD')).text).toBe('');
  });
  it('shows sources that the change calls binary, whatever the settings', async () => {
    space.write('.gitattributes', '*.ts binary\n');
    commit('hide', 1_670_000_000);
    for (const [key, value] of Object.entries({
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.context': '9',
      'diff.interHunkContext': '9',
      'diff.renames': 'copies',
      'diff.relative': 'true',
      'color.diff': 'always',
      'diff.external': '/bin/true',
      'diff.suppressBlankEmpty': 'true',
      'diff.wsErrorHighlight': 'all',
    }))
      space.git(['config', key, value]);
    expect(await added('main', true)).toMatchObject({ 'src/a.ts': [2, 4], 'src/new.ts': [1, 2, 3] });
  });
  it.each(['v9', '--output=pwned', 'HEAD..main', ''])('a name git cannot take: %j', async (ref) => {
    expect(await causeOf(files().diffSince(ref))).toMatch(/^(?:missing|invalid)/);
    expect(existsSync(space.path('pwned'))).toBe(false);
  });
});

describe('G08 a hostile repository', () => {
  it('runs nothing of its own', async () => {
    space.git(['init', '-q']);
    space.write('a.md');
    commit('one', 1_600_000_000);
    const script = space.write('evil.sh', `#!/bin/sh\ntouch ${space.path('pwned')}\n`);
    const { execFileSync } = await import('node:child_process');
    execFileSync('chmod', ['+x', script]);
    for (const [key, value] of Object.entries({
      'core.fsmonitor': script,
      'core.hooksPath': space.root,
      'core.pager': script,
      'diff.external': script,
      'gpg.program': script,
      'log.showSignature': 'true',
      'core.sshCommand': script,
      'diff.evil.textconv': script,
    }))
      space.git(['config', key, value]);
    space.write('.gitattributes', '*.md diff=evil\n');
    space.write('a.md', 'changed\n');
    // A commit with a signature, which `log.showSignature` would have a program check.
    const unsigned = space.git(['cat-file', 'commit', 'HEAD']);
    space.write(
      'commit.txt',
      unsigned.replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n'),
    );
    const signed = space.git(['hash-object', '-t', 'commit', '-w', 'commit.txt']).trim();
    space.git(['update-ref', 'HEAD', signed]);
    rmSync(space.path('pwned'), { force: true });
    const before = process.env.PATH;
    process.env.PATH = space.root;
    try {
      expect(await files().tracked('a.md')).toBe(true);
      expect(await files().committedAt(['a.md'])).toBe(1_600_000_000);
      expect(await files().changedSince('HEAD')).toEqual([]);
    } finally {
      process.env.PATH = before;
    }
    expect(existsSync(space.path('pwned'))).toBe(false);
  });
  it.runIf(process.geteuid?.() === 0)('G09 a repository of another user is read all the same', async () => {
    space.git(['init', '-q']);
    space.write('a.md');
    commit('one', 1_600_000_000);
    for (const path of ['.', ...readdirSync(space.root, { recursive: true, encoding: 'utf8' })])
      chownSync(join(space.root, path), 1234, 1234);
    expect(await files().tracked('a.md')).toBe(true);
    expect(await files().committedAt(['a.md'])).toBe(1_600_000_000);
  });
  it('G09 a repository of SHA-256', async () => {
    space.git(['init', '-q', '--object-format=sha256']);
    space.write('a.md');
    commit('one', 1_600_000_000);
    expect(await files().committedAt(['a.md'])).toBe(1_600_000_000);
    expect(await files().tracked('a.md')).toBe(true);
  });
});
