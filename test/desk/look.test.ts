import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { lookThrough } from '../../src/desk/init/look.ts';
import { junit } from '../support/desk.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeEach(() => {
  folder = workspace();
});
afterEach(() => folder.remove());
const look = () => lookThrough(folder.root);

describe('texts', () => {
  it('only those that somebody asks for, and that are text', async () => {
    folder.write('package.json', '{}');
    folder.write('app.bin', 'x');
    folder.write('go.mod', 'a\0b');
    expect([...(await look()).repository.texts]).toEqual([['package.json', '{}']]);
  });
  it('none over the limit, which is told', async () => {
    folder.write('package.json', ' '.repeat(LIMITS.initTextBytes));
    folder.write('go.mod', ' '.repeat(LIMITS.initTextBytes + 1));
    const { repository, looked } = await look();
    expect([...repository.texts.keys()]).toEqual(['package.json']);
    expect(looked.limits).toEqual([
      '1 more file that might say something was not read: too large, too many, or not permitted.',
    ]);
  });
});

describe('reports', () => {
  it('are known by their content, wherever tools leave them, ignored by git or not', async () => {
    folder.write('.gitignore', 'reports/\ntarget/\n');
    folder.git(['init', '-q']);
    for (const path of ['reports/a.xml', 'target/surefire-reports/TEST-b.xml', 'junit.xml'])
      folder.write(path, junit(3, 1));
    folder.write('reports/config.json', '{"a":1}');
    folder.write('test/fixtures/reports/c.xml', junit(3, 1));
    folder.git(['add', 'junit.xml']);
    const { repository } = await look();
    expect(repository.reports.map(({ path, format, tracked, facts }) => [path, format, tracked, facts.failed])).toEqual(
      [
        ['junit.xml', 'junit', true, 1],
        ['reports/a.xml', 'junit', false, 1],
        ['target/surefire-reports/TEST-b.xml', 'junit', false, 1],
      ],
    );
  });
  it('what is too large, cut, empty, binary or no file at all is passed over', async () => {
    truncateSync(folder.write('reports/huge.json', '{'), LIMITS.initReportBytes + 1);
    folder.write('reports/cut.xml', junit(3, 1).slice(0, 80));
    folder.write('reports/empty.xml', '');
    folder.write('reports/binary.json', new Uint8Array(5000).fill(7));
    execFileSync('mkfifo', [folder.path('reports/pipe.xml')]);
    execFileSync('ln', ['-s', '/dev/zero', folder.path('reports/zero.xml')]);
    const { repository, looked } = await look();
    expect(repository.reports.filter(({ path }) => path !== 'reports/cut.xml')).toEqual([]);
    expect(looked.limits).toEqual(['1 more possible report was not read: too large, or too many.']);
  });
  it('no more than the limit', async () => {
    for (let at = 0; at <= LIMITS.initReports; at++) folder.write(`reports/${at}.xml`, junit(1, 0));
    const { repository, looked } = await look();
    expect(repository.reports.length).toBe(LIMITS.initReports);
    expect(looked.limits).toEqual(['1 more possible report was not read: too large, or too many.']);
  });
});
