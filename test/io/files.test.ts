import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { FileRef, Files } from '../../src/core/ports.ts';
import { filesIn } from '../../src/io/files.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
let outside: Workspace;
let files: Files;

beforeEach(() => {
  [space, outside] = [workspace(), workspace()];
  files = filesIn(space.root, space.root);
});
afterEach(() => {
  space.remove();
  outside.remove();
});

const find = async (...patterns: string[]) => (await files.find(patterns)).files.map((file) => file.path);
const text = async (file: FileRef) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of files.read(file)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};
const ref = (path: string): FileRef => ({ path, bytes: 0, modifiedAt: 0 });
const causeOf = async (promise: Promise<unknown>) => {
  try {
    await promise;
    return 'nothing refused';
  } catch (error) {
    if (error instanceof EvidenceError) return `${error.cause}: ${error.message}`;
    throw error;
  }
};

describe('finding', () => {
  it('a file, a folder, a pattern, and what finds nothing', async () => {
    for (const path of ['a.xml', 'reports/b.xml', 'reports/sub/c.xml', 'reports/d.json']) space.write(path);
    expect(await find('a.xml')).toEqual(['a.xml']);
    expect(await find('reports')).toEqual(['reports/b.xml', 'reports/d.json', 'reports/sub/c.xml']);
    expect(await find('reports/*.xml')).toEqual(['reports/b.xml']);
    expect(await find('**/*.xml')).toEqual(['a.xml', 'reports/b.xml', 'reports/sub/c.xml']);
    expect(await files.find(['a.xml', 'none/*.xml'])).toMatchObject({ missed: [{ pattern: 'none/*.xml' }] });
  });
  it('says how large and how old a file is', async () => {
    space.write('a.txt', 'four');
    const [file] = (await files.find(['a.txt'])).files;
    expect(file?.bytes).toBe(4);
    expect(Math.abs((file?.modifiedAt ?? 0) - Date.now() / 1000)).toBeLessThan(60);
  });
  it('a file whose name has signs of a pattern is that file', async () => {
    space.write('app/[id]/page.tsx');
    space.write('app/i/page.tsx');
    expect(await find('app/[id]/page.tsx')).toEqual(['app/[id]/page.tsx']);
  });
  it('hidden folders and node_modules only by name', async () => {
    for (const path of ['.git/x.json', '.cache/x.json', 'node_modules/m/x.json', 'x.json']) space.write(path);
    expect(await find('**/*.json')).toEqual(['x.json']);
    expect(await find('.')).toEqual(['x.json']);
    expect(await find('node_modules/m')).toEqual(['node_modules/m/x.json']);
    expect(await find('.cache/*.json')).toEqual(['.cache/x.json']);
  });
  it('one file by several patterns and links once', async () => {
    space.write('reports/a.xml');
    symlinkSync('a.xml', space.path('reports/latest.xml'));
    expect(await find('reports/*.xml', 'reports/a.xml', 'reports')).toEqual(['reports/a.xml']);
  });
  it('relative to the base folder, up to the root and no further', async () => {
    space.write('reports/a.xml');
    space.write('service/b.xml');
    files = filesIn(space.path('service'), space.root);
    expect(await find('../reports/*.xml', 'b.xml')).toEqual(['../reports/a.xml', 'b.xml']);
    expect(await causeOf(find('../../x.xml'))).toMatch(/^denied: .*outside/);
  });
  it('an empty folder finds nothing', async () => {
    mkdirSync(space.path('reports'));
    expect((await files.find(['reports'])).missed).toEqual([{ pattern: 'reports' }]);
  });
  it.each([
    ['report/k6.json', 'reports/k6.json', 'report/k6.json'],
    ['out/deep/down/k6.json', 'reports/k6.json', 'out/deep/down/k6.json'],
    ['reports/k6-summary.json', 'reports/k6_summary.json', 'reports/k6-summary.json'],
    ['report/junit.xml', 'reports/*.xml', 'report/junit.xml'],
    ['pom.xml', 'reports/*.xml', undefined],
    ['README.md', 'reports/k6.json', undefined],
    ['.hidden/k6.json', 'reports/k6.json', undefined],
  ])('with %s there, a miss of %s suggests %s', async (there, asked, nearest) => {
    space.write(there);
    expect((await files.find([asked])).missed).toEqual([{ pattern: asked, ...(nearest ? { nearest } : {}) }]);
  });
});

describe('D18 what is not read', () => {
  it.each([
    ['a path that goes up', '../secret.txt'],
    ['an absolute path', '/etc/passwd'],
    ['an absolute pattern', '/etc/*'],
    ['a pattern that goes up', '../*/x.txt'],
    ['a file of the kernel', '/proc/self/environ'],
  ])('%s is denied', async (_, path) => {
    expect(await causeOf(find(path))).toMatch(/^denied/);
    expect(await causeOf(text(ref(path.replace('*', 'x'))))).toMatch(/^denied/);
  });
  it('a link that leaves the workspace, as file, as folder, and below a folder', async () => {
    outside.write('secret.xml', 'top secret');
    symlinkSync(outside.path('secret.xml'), space.path('a.xml'));
    symlinkSync(outside.root, space.path('folder'));
    for (const pattern of ['a.xml', 'folder', 'folder/secret.xml', '*.xml', 'folder/*.xml', '**/*.xml', '.'])
      expect([pattern, await causeOf(find(pattern))]).toEqual([
        pattern,
        expect.stringMatching(/^denied: .*leaves the workspace/),
      ]);
    expect(await causeOf(text(ref('a.xml')))).toMatch(/^denied/);
  });
  it('a link that stays inside is followed, a circle of links is not', async () => {
    space.write('real/a.xml', 'here');
    symlinkSync('real', space.path('linked'));
    symlinkSync('..', space.path('real/up'));
    symlinkSync('loop', space.path('loop'));
    expect(await find('linked/a.xml')).toEqual(['linked/a.xml']);
    expect(await find('linked/*.xml')).toEqual(['linked/a.xml']);
    expect((await find('**/*.xml')).length).toBe(1);
    expect((await files.find(['loop'])).missed).toHaveLength(1);
  });
  it('a link to nothing is missing, and a matching one is not passed over', async () => {
    symlinkSync('gone.xml', space.path('a.xml'));
    expect((await files.find(['a.xml'])).missed).toHaveLength(1);
    expect(await causeOf(find('*.xml'))).toMatch(/^missing: .*link to nothing/);
  });
  it('a link into .git is denied, .git itself by name is not', async () => {
    space.write('.git/config', 'token');
    symlinkSync('.git/config', space.path('report.txt'));
    expect(await causeOf(find('report.txt'))).toMatch(/^denied/);
    expect(await find('.git/config')).toEqual(['.git/config']);
  });
  it('a pipe, a socket and a device are denied at once', async () => {
    execFileSync('mkfifo', [space.path('pipe.xml')]);
    const server = createServer().listen(space.path('socket.xml'));
    await new Promise((resolve) => server.once('listening', resolve));
    const start = performance.now();
    try {
      for (const path of ['pipe.xml', 'socket.xml', '*.xml', '.'])
        expect([path, await causeOf(find(path))]).toEqual([path, expect.stringMatching(/^denied: .*no regular file/)]);
      expect(await causeOf(text(ref('pipe.xml')))).toMatch(/^denied/);
    } finally {
      server.close();
    }
    expect(await causeOf(filesIn('/dev', '/dev').find(['zero']))).toMatch(/^denied: .*no regular file/);
    expect(performance.now() - start).toBeLessThan(3000);
  });
  it('a folder where a file is needed', async () => {
    space.write('reports/a.xml');
    expect(await causeOf(text(ref('reports')))).toMatch(/^denied: .*folder/);
  });
  it('a file that is not there', async () => {
    expect(await causeOf(text(ref('none.xml')))).toMatch(/^missing/);
  });
  it.runIf(process.geteuid?.() === 0 || process.platform !== 'win32')('what may not be read', async () => {
    space.write('locked/a.xml');
    space.write('mine.xml');
    chmodSync(space.root, 0o755);
    chmodSync(space.path('locked'), 0o700);
    chmodSync(space.path('mine.xml'), 0o000);
    if (process.geteuid?.() !== 0) chmodSync(space.path('locked'), 0o000);
    const asOther = process.geteuid?.() === 0;
    if (asOther) process.seteuid?.(65_534);
    try {
      const [file] = (await files.find(['mine.xml'])).files;
      expect(await causeOf(text(file as FileRef))).toMatch(/^denied: .*may not be read/);
      for (const pattern of ['locked/a.xml', 'locked', 'locked/*.xml', '**/*.xml'])
        expect([pattern, await causeOf(find(pattern))]).toEqual([pattern, expect.stringMatching(/^denied/)]);
    } finally {
      if (asOther) process.seteuid?.(0);
      chmodSync(space.path('locked'), 0o700);
    }
  });
});

describe('D17 limits', () => {
  it('10,000 files and not one more', { timeout: 60_000 }, async () => {
    mkdirSync(space.path('many'));
    for (let index = 0; index < 10_000; index++) writeFileSync(space.path(`many/${index}`), '');
    expect((await find('many/*')).length).toBe(10_000);
    space.write('many/one-more');
    expect(await causeOf(find('many/*'))).toMatch(/^invalid: .*10000 files/);
    expect(await causeOf(find('many'))).toMatch(/^invalid/);
  });
  it('64 folders down and not one more', async () => {
    const deep = (depth: number) => Array.from({ length: depth }, () => 'd').join('/');
    space.write(`${deep(63)}/a.xml`);
    expect(await find('**/*.xml')).toHaveLength(1);
    space.write(`${deep(64)}/a.xml`);
    expect(await causeOf(find('**/*.xml'))).toMatch(/^invalid: .*64 folders/);
  });
  it.each(['{a,b}'.repeat(20), 'x/../*/../y'.replace('x/../', ''), '*'.repeat(1001)])(
    'the pattern %s',
    async (pattern) => {
      expect(await causeOf(find(pattern))).toMatch(/^invalid: the pattern/);
    },
  );
  it('a hostile pattern over hostile names is quick', async () => {
    for (let index = 0; index < 50; index++) space.write(`${'a'.repeat(200)}${index}`);
    const start = performance.now();
    expect(await find(`${'*a'.repeat(80)}b`, `${'**/'.repeat(50)}b`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('reading', () => {
  it('gives the bytes in pieces', async () => {
    const bytes = Buffer.alloc(600_000, 'abc');
    space.write('a.bin', bytes);
    const [file] = (await files.find(['a.bin'])).files;
    let pieces = 0;
    let length = 0;
    for await (const piece of files.read(file as FileRef)) {
      pieces += 1;
      length += piece.length;
    }
    expect(length).toBe(600_000);
    expect(pieces).toBeGreaterThan(2);
  });
  it('stops past 2 GiB', async () => {
    space.write('big.json', '');
    truncateSync(space.path('big.json'), 2 * 1024 ** 3 + 1);
    const [file] = (await files.find(['big.json'])).files;
    expect(
      await causeOf(
        (async () => {
          for await (const _ of files.read(file as FileRef));
        })(),
      ),
    ).toMatch(/^invalid: .*2 GiB/);
  });
  it('D19 refuses another file in the place of the one that was found', async () => {
    space.write('a/report.xml', 'good');
    outside.write('report.xml', 'secret');
    const [file] = (await files.find(['a/report.xml'])).files;
    space.write('a/other.xml', 'other');
    renameSync(space.path('a/other.xml'), space.path('a/report.xml'));
    expect(await causeOf(text(file as FileRef))).toMatch(/^denied: .*replaced/);
    unlinkSync(space.path('a/report.xml'));
    symlinkSync(outside.path('report.xml'), space.path('a/report.xml'));
    expect(await causeOf(text(file as FileRef))).toMatch(/^denied/);
    rmSync(space.path('a'), { recursive: true });
    symlinkSync(outside.root, space.path('a'));
    expect(await causeOf(text(file as FileRef))).toMatch(/^denied/);
    unlinkSync(space.path('a'));
    expect(await causeOf(text(file as FileRef))).toMatch(/^missing/);
  });
  it('D19 never gives a byte from outside, however often folders are swapped', async () => {
    outside.write('report.xml', 'SECRET');
    space.write('real/report.xml', 'good');
    symlinkSync('real', space.path('a'));
    const seen = new Set<string>();
    for (let round = 0; round < 150; round++) {
      const swap = (async () => {
        unlinkSync(space.path('a'));
        await Promise.resolve();
        symlinkSync(round % 2 === 0 ? outside.root : 'real', space.path('a'));
      })();
      const read = (async () => {
        const [file] = (await files.find(['a/report.xml'])).files;
        return file ? text(file) : 'missing';
      })();
      seen.add(await read.catch((error: unknown) => (error instanceof EvidenceError ? error.cause : 'crash')));
      await swap;
    }
    expect([...seen].filter((one) => !['good', 'missing', 'denied'].includes(one))).toEqual([]);
  });
  it('a base folder that is not there', async () => {
    expect(await causeOf(filesIn(space.path('none'), space.root).find(['a']))).toMatch(/^missing/);
  });
});
