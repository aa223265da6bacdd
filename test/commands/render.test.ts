import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGIN, END } from '../../src/core/document/between.ts';
import { call } from '../support/cli.ts';
import { desk } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

let folder: Workspace;
const render = (...argv: string[]) => call({ cwd: folder.root }, 'render', ...argv);
const read = (name: string) => readFileSync(folder.path(name), 'utf8');
beforeAll(async () => {
  folder = desk();
  for (const name of ['go', 'no-go'])
    await call({ cwd: folder.root }, 'check', '-c', `${name}.yml`, '--results', `${name}.json`);
});
afterAll(() => folder.remove());

describe('a rendered checklist', () => {
  it('ticks what evidence shows, and only that', async () => {
    const { code, stdout } = await render('-c', 'go.yml');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# .+\n\n🟢 \*\*GO\*\* – /);
    expect(stdout).toMatch(/^- \[x\] \*\*.+\*\* – ✅ go: `/m);
    expect(stdout).not.toContain('- [ ]');
  });
  it('a NO-GO is rendered, too, and is no failure of rendering', async () => {
    const { code, stdout } = await render('-c', 'no-go.yml');
    expect(code).toBe(0);
    expect(stdout).toContain('🔴 **NO-GO**');
    expect(stdout).toMatch(/^- \[ \] \*\*.+\*\* – ❌ no-go: `/m);
  });
  it('from recorded results it is the same', async () => {
    const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('- ['));
    expect(lines((await render('-c', 'no-go.yml', '--from', 'no-go.json')).stdout)).toEqual(
      lines((await render('-c', 'no-go.yml')).stdout),
    );
  });
  it('blank, nothing is evaluated and no box ticked', async () => {
    const { stdout } = await render('-c', 'go.yml', '--blank');
    expect(stdout).toMatch(/^- \[ \] \*\*/m);
    expect(stdout).not.toMatch(/GO\*\*|\[x\]/);
  });
  it('goes into a file', async () => {
    const { code, stdout } = await render('-c', 'go.yml', '-o', 'docs/checklist.md');
    expect([code, stdout]).toEqual([0, '']);
    expect(read('docs/checklist.md')).toContain('- [x] **');
  });
});

describe('a document kept up to date', () => {
  it('has it between its markers, and says what was done', async () => {
    folder.write('kept.md', `# Ours\n\n${BEGIN}\n\n${END}\n\nText\n`);
    const first = await render('-c', 'go.yml', '--in-place', 'kept.md', '--from', 'go.json');
    expect([first.code, first.stdout, first.stderr]).toEqual([0, '', 'gonogo: `kept.md` was brought up to date\n']);
    expect(read('kept.md')).toMatch(
      /^# Ours\n\n<!-- gonogo:render -->\n[\s\S]*- \[x\][\s\S]*<!-- \/gonogo:render -->\n\nText\n$/,
    );
    expect(read('kept.md')).not.toContain('gonogo:criterion');
    const again = await render('-c', 'go.yml', '--in-place', 'kept.md', '--from', 'go.json');
    expect(again.stderr).toBe('gonogo: `kept.md` is up to date\n');
  });
});

describe('wrong calls', () => {
  const rows: [name: string, argv: string[], message: RegExp][] = [
    ['results and none', ['-c', 'go.yml', '--from', 'go.json', '--blank'], /give one of the two/],
    ['two places', ['-c', 'go.yml', '-o', 'x.md', '--in-place', 'y.md'], /both say where to write/],
    ['two checklists', ['-c', 'go.yml', '-c', 'no-go.yml'], /one checklist is rendered at a time/],
    [
      'results of another checklist',
      ['-c', 'go.yml', '--from', 'no-go.json'],
      /has no results of `go\.yml` as it reads now/,
    ],
    ['no results', ['-c', 'go.yml', '--from', 'nothing.json'], /there is no such file/],
    ['no document', ['-c', 'go.yml', '--in-place', 'nothing.md'], /there is no such file/],
    ['a folder', ['-c', 'go.yml', '--in-place', '.'], /it is a folder/],
    ['a link', ['-c', 'go.yml', '--in-place', 'link.md'], /is a symbolic link, which would be replaced/],
    [
      'a document without a place',
      ['-c', 'go.yml', '--in-place', 'plain.md'],
      /write the lines `<!-- gonogo:render -->` and/,
    ],
    ['half a place', ['-c', 'go.yml', '--in-place', 'half.md'], /has 1 and 0/],
    ['a broken checklist', ['-c', 'plain.md'], /plain\.md:3/],
  ];
  it.each(rows)('%s', async (_, argv, message) => {
    folder.write('plain.md', '# Plain\n\nNothing here.\n');
    folder.write('half.md', `${BEGIN}\n\nmine\n`);
    folder.write('target.md', `${BEGIN}\n${END}\n`);
    if (!existsSync(folder.path('link.md'))) symlinkSync('target.md', folder.path('link.md'));
    const { code, stdout, stderr } = await render(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(read('half.md')).toBe(`${BEGIN}\n\nmine\n`);
    expect(read('plain.md')).toBe('# Plain\n\nNothing here.\n');
  });
});
