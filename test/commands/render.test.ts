import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

describe('an imported document', () => {
  const DOCUMENT =
    '\ufeff# Launch\r\n\r\n- [ ] Tests pass\r\n- [x] Backup taken\r\n\r\n## Later\r\n\r\n1. [x] **Asked**:\r\n   - [ ] Somebody else\r\n';
  const CHECKLIST = `version: 1
name: Launch
roles: { team: ["@octocat"] }
criteria:
  - { title: Tests pass, tests: good.xml }
  - { title: Backup taken, done: team }
  - group: Asked
    criteria: [{ title: Somebody else, done: team }]
`;
  it('has its items ticked by evidence, and nothing else changed', async () => {
    folder.write('old.md', DOCUMENT);
    folder.write('imported.yml', CHECKLIST);
    const { code, stderr } = await render('-c', 'imported.yml', '--in-place', 'old.md');
    expect([code, stderr]).toEqual([0, 'gonogo: `old.md` was brought up to date: 1 ticked, 2 unticked\n']);
    expect(read('old.md')).toBe(
      DOCUMENT.replace('[ ] Tests', '[x] Tests')
        .replace('[x] Backup', '[ ] Backup')
        .replace('[x] **Asked', '[ ] **Asked'),
    );
  });
  it('leaves the boxes of what was not judged, and says what the checklist does not have', async () => {
    folder.write('old.md', DOCUMENT);
    folder.write('imported.yml', CHECKLIST.replace('title: Tests pass', 'title: Other, id: other'));
    const { stderr } = await render('-c', 'imported.yml', '--in-place', 'old.md', '--only', 'other');
    expect(stderr).toBe(
      'gonogo: `old.md` is up to date: 0 ticked, 0 unticked; 3 not judged in this run; 1 not in the checklist (line 3)\n',
    );
    expect(read('old.md')).toBe(DOCUMENT);
  });
});

describe('import of render', () => {
  it.each(['go.yml', 'imported.yml'])('gives the same criteria: %s', async (name) => {
    await render('-c', name, '-o', 'rendered.md');
    const imported = await call({ cwd: folder.root }, 'import', 'rendered.md');
    expect(imported.code, imported.stderr).toBe(0);
    expect(parse(imported.stdout)).toEqual(parse(read(name)));
    await call({ cwd: folder.root }, 'import', 'rendered.md', '-o', `again-${name}`);
    expect((await render('-c', `again-${name}`, '--blank')).stdout).toBe((await render('-c', name, '--blank')).stdout);
    const { items } = JSON.parse(
      (await call({ cwd: folder.root }, 'import', 'rendered.md', '--format', 'json')).stdout,
    );
    expect(items).toHaveLength(read('rendered.md').match(/gonogo:criterion/g)?.length ?? 0);
    expect(items[0]).toMatchObject({ check: expect.any(String), why: 'the document defines it' });
  });
  it('of a checklist that extends others: its own criteria, and that it extends them', async () => {
    folder.write('base.yml', 'version: 1\ncriteria:\n  - { title: Tests pass, tests: good.xml }\n');
    folder.write('extending.yml', 'version: 1\nextends: base.yml\ncriteria:\n  - { title: Mine, env: HOME }\n');
    await render('-c', 'extending.yml', '-o', 'extending.md');
    expect(read('extending.md')).toMatch(/\*\*Mine\*\*[\s\S]*## Inherited\n\n- \[x\] \*\*Tests pass\*\*/);
    const { stdout } = await call({ cwd: folder.root }, 'import', 'extending.md');
    expect(parse(stdout).criteria[0]).toEqual({ title: 'Mine', env: 'HOME' });
    expect(parse(stdout).extends).toBe('base.yml');
  });
  it('proposes a check for what was added by hand, and keeps the others', async () => {
    await render('-c', 'go.yml', '-o', 'edited.md', '--blank');
    folder.write(
      'edited.md',
      `${read('edited.md')}- [ ] QA lead approves the release\n- [ ] P95 latency < 500ms under load\n`,
    );
    const { stdout, stderr } = await call({ cwd: folder.root }, 'import', 'edited.md');
    const data = parse(stdout);
    expect(
      data.criteria.map((one: object) => Object.keys(one)[1]),
      stderr,
    ).toEqual(['tests', 'sign-off', 'load-test']);
    expect(data.roles).toMatchObject({ sre: ['@monalisa'], 'qa-lead': [] });
  });
  it('refuses definitions that make no checklist', async () => {
    folder.write(
      'broken.md',
      '# X\n\n<!-- gonogo:checklist {"version":1} -->\n\n- [ ] **A** <!-- gonogo:criterion {"title":"A","tests":7} -->\n',
    );
    const { code, stderr } = await call({ cwd: folder.root }, 'import', 'broken.md');
    expect([code, stderr]).toEqual([2, expect.stringContaining('what `broken.md` defines is no checklist')]);
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
      /neither a place to render to nor an item that is in the checklist[\s\S]*write the lines `<!-- gonogo:render -->` and/,
    ],
    ['half a place', ['-c', 'go.yml', '--in-place', 'half.md'], /has 1 and 0/],
    ['a broken checklist', ['-c', 'plain.md'], /plain\.md:3/],
  ];
  it.each(rows)('%s', async (_, argv, message) => {
    folder.write('plain.md', '# Plain\n\nNothing here.\n');
    folder.write('half.md', `${BEGIN}\n\nmine\n`);
    folder.write('wide.md', Buffer.from('\ufeff- [ ] Tests pass\n', 'utf16le'));
    folder.write('target.md', `${BEGIN}\n${END}\n`);
    if (!existsSync(folder.path('link.md'))) symlinkSync('target.md', folder.path('link.md'));
    const { code, stdout, stderr } = await render(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(read('half.md')).toBe(`${BEGIN}\n\nmine\n`);
    expect(read('plain.md')).toBe('# Plain\n\nNothing here.\n');
  });
});
