import { readFileSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { call } from '../support/cli.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const DOCUMENT = '# Launch\n\n- [x] Keys rotated\n- [ ] **Morning**:\n  - [ ] Desk staffed\n';

let folder: Workspace;
beforeAll(() => {
  folder = workspace();
  folder.write('CHECKLIST.md', DOCUMENT);
  folder.write('docs/it is.md', DOCUMENT);
});
afterAll(() => folder.remove());
const run = (...argv: string[]) => call({ cwd: folder.root }, 'import', ...argv);

describe('gonogo import', () => {
  it('prints a checklist, and says on standard error what came of it', async () => {
    const { code, stdout, stderr } = await run('docs/it is.md');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Imported from docs\/it is\.md by `gonogo import`\./);
    expect(stdout).toContain('  - title: Keys rotated # it is.md:3\n');
    expect(stderr).toMatch(
      /^docs\/it is\.md: 3 items: \d measured, \d for people to report or sign, 1 that only head others\n/,
    );
    expect(stderr).toMatch(/^to fill in: \d+ marked TODO/m);
    expect(stderr).toMatch(/write it with: gonogo import 'docs\/it is\.md' -o \.github\/gonogo\.yml\n$/);
  });

  it('writes a checklist that validates and can be checked, the same every time', async () => {
    const { code, stdout, stderr } = await run('CHECKLIST.md', '-o', '.github/gonogo.yml');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/next: gonogo validate \.github\/gonogo\.yml\n$/);
    const text = readFileSync(folder.path('.github/gonogo.yml'), 'utf8');
    expect((await run('CHECKLIST.md')).stdout).toBe(text);
    const validated = await call({ cwd: folder.root }, 'validate');
    expect([validated.code, validated.stdout]).toEqual([0, expect.stringContaining('ok, 2 criteria')]);
    // A tick is no evidence.
    expect((await call({ cwd: folder.root }, 'check')).code).not.toBe(0);
  });

  it('says which items it cannot read', async () => {
    const html = '<ul>\n  <li><input type="checkbox"> Backup done</li>\n</ul>\n';
    folder.write(
      'mixed.md',
      `# A\n\n- [ ] one\n- <input type="checkbox" disabled> two\n- <input checked type='checkbox'/> *four*\n\n${html}\n<!-- <li> -->\n\n<details>\n\n- [ ] three\n\n</details>\n`,
    );
    const { stdout, stderr } = await run('mixed.md');
    expect(stderr).toContain('mixed.md: 4 items');
    expect(stderr).toMatch(/^not read: items in HTML \(line 8\) are notes; write them as Markdown/m);
    expect(stdout).toContain('  - title: four # mixed.md:5\n    done: team\n    notes: Was ticked in mixed.md.\n');
    expect(stdout).toContain('> Backup done</li>');
    expect(stdout).not.toContain('title: Backup');
    folder.write('html.md', `# A\n\n${html}`);
    expect((await run('html.md')).stderr).toContain('HTML is not read: write that of line 4 as Markdown');
    folder.write('many.md', `- [ ] one\n\n${`${html}\nwords\n\n`.repeat(6)}`);
    expect((await run('many.md', '--format', 'json')).stderr).toContain('(line 4, 10, 16, 22, 28 …)');
    expect((await run('CHECKLIST.md')).stderr).not.toContain('HTML');
  });

  it('lists what became of every item', async () => {
    const { code, stdout } = await run('CHECKLIST.md', '--format', 'json');
    expect(code).toBe(0);
    const { items, automated } = JSON.parse(stdout);
    expect(automated).toBeTypeOf('number');
    expect(items).toEqual([
      {
        line: 3,
        text: 'Keys rotated',
        id: 'keys-rotated',
        check: expect.any(String),
        bands: expect.any(Object),
        why: expect.any(String),
      },
      { line: 4, text: 'Morning', id: 'morning', check: null, bands: {}, why: 'it heads the items below it' },
      {
        line: 5,
        text: 'Desk staffed',
        id: 'desk-staffed',
        check: expect.any(String),
        bands: expect.any(Object),
        why: expect.any(String),
      },
    ]);
  });
});

describe('nothing is ever overwritten', () => {
  it.each([
    ['a file', 'there.yml', /`there\.yml` is there already, and is never overwritten/],
    ['the document itself', 'CHECKLIST.md', /is there already/],
    ['a link that leads nowhere', 'link.yml', /is there already/],
    ['a folder', 'docs', /`-o docs` cannot be written: it is a folder/],
    ['below a file', 'there.yml/x.yml', /cannot be written: a part of its path is no folder/],
  ])('%s', async (_, name, message) => {
    folder.write('there.yml', 'by hand\n');
    if (name === 'link.yml') symlinkSync('nowhere.yml', folder.path('link.yml'));
    const { code, stdout, stderr } = await run('CHECKLIST.md', '-o', name);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(readFileSync(folder.path('there.yml'), 'utf8')).toBe('by hand\n');
    expect(readFileSync(folder.path('CHECKLIST.md'), 'utf8')).toBe(DOCUMENT);
  });
});

describe('what is no Markdown checklist', () => {
  const tasks = (count: number) => Array.from({ length: count }, (_, at) => `- [ ] Task ${at}`).join('\n');
  const rows: [name: string, content: string | Uint8Array, message: RegExp, hint: RegExp][] = [
    ['no item', '# Words\n\nand nothing else\n', /has no item of a checklist/, /items are tasks \(`- \[ \] …`\)/],
    ['nothing', '', /has no item of a checklist/, /bullets below a heading/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00]), /is UTF-16/, /save it as UTF-8/],
    ['another encoding', new Uint8Array([0x2d, 0x20, 0xe9, 0x0a]), /is not valid UTF-8/, /save it as UTF-8/],
    ['binary', new Uint8Array([0x2d, 0x00, 0x01]), /is binary, not Markdown/, /name the Markdown file/],
    [
      'too large',
      `- [ ] a\n${' '.repeat(LIMITS.importBytes)}`,
      /the limit for an import is 1048576 \(1 MiB\)/,
      /split it/,
    ],
    ['too many items', tasks(LIMITS.criteria + 1), /has 1001 items; a checklist has at most 1000 criteria/, /split it/],
    [
      'a checklist too large',
      `- [ ] a\n\n  ${'word '.repeat(60_000)}\n`,
      /the limit is 262144 \(256 KiB\)/,
      /split it/,
    ],
  ];
  it.each(rows)('%s', async (_, content, message, hint) => {
    folder.write('x.md', content);
    const { code, stdout, stderr } = await run('x.md', '-o', 'never.yml');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(hint);
    expect(() => readFileSync(folder.path('never.yml'))).toThrow('ENOENT');
  });
  it.each([
    ['no file named', [], /name one Markdown file/],
    ['two files', ['CHECKLIST.md', 'x.md'], /does not know what to do with `x\.md`/],
    ['no such file', ['CHECKLIST.m'], /there is no such file; did you mean `CHECKLIST\.md`\?/],
    ['a folder', ['docs'], /`docs`: it is a folder/],
    ['an unknown format', ['CHECKLIST.md', '--format', 'yml'], /did you mean `--format yaml`\?/],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await run(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
  it('as many items as a checklist may have', async () => {
    folder.write('x.md', tasks(LIMITS.criteria));
    expect((await run('x.md')).code).toBe(0);
  });
});
