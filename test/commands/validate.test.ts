import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, spawn } from '../support/cli.ts';
import { checklist, desk } from '../support/desk.ts';
import { expectGolden } from '../support/golden.ts';
import type { Workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeAll(() => {
  folder = desk();
  folder.write('bad.yml', checklist('  - title: Tests pass', '    tets: good.xml'));
  folder.write('warn.yml', checklist('  - title: Signed', '    sign-off: sre').replace('"@monalisa"', ''));
});
afterAll(() => folder.remove());
const validate = (...argv: string[]) => call({ cwd: folder.root }, 'validate', ...argv);

describe('validate', () => {
  it('says what loads, and looks at nothing that it names', async () => {
    folder.write('far.yml', checklist('  - title: Reachable', '    http: https://example.invalid/'));
    expect(await validate('far.yml', '-c', 'hold.yml')).toEqual({
      code: 0,
      stdout: 'far.yml: ok, 1 criterion\nhold.yml: ok, 1 criterion\n',
      stderr: '',
    });
  });
  it('warnings go to standard error and do not fail', async () => {
    const { code, stdout, stderr } = await validate('warn.yml');
    expect([code, stdout]).toEqual([0, 'warn.yml: ok, 1 criterion, 1 warning\n']);
    expect(stderr).toMatch(/^warn\.yml:3:10: warning\[role-empty\]: the role `sre` has nobody in it/);
  });
  it('mistakes go to standard error, and the other files are validated all the same', async () => {
    const { code, stdout, stderr } = await validate('bad.yml', 'go.yml', 'none.yml');
    expect([code, stdout]).toEqual([2, 'go.yml: ok, 1 criterion\n']);
    expect(stderr).toMatch(/bad\.yml:6:5: error\[unknown-key\][\s\S]*did you mean `tests`\?/);
    expect(stderr).toContain('there is no checklist at `none.yml`');
  });
  it('takes the default file', async () => {
    expect((await validate()).stderr).toContain('there is no checklist at `.github/gonogo.yml`');
    folder.write('.github/gonogo.yml', checklist('  - title: Tests pass', '    tests: good.xml'));
    expect((await validate()).stdout).toBe('.github/gonogo.yml: ok, 1 criterion\n');
  });
  it.each([
    ['a folder', '.', /`\.` is a folder, not a checklist/],
    ['a report', 'good.xml', /error\[/],
  ])('%s', async (_, file, message) => {
    const { code, stdout, stderr } = await validate(file);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
  it('an unknown option', async () => expect((await validate('--fix')).stderr).toContain('has no option `--fix`'));
});

describe('mistakes as a stranger reads them', () => {
  const p95 = ['  - title: P95 latency', '    load-test: reports/k6.json'];
  const rows: [name: string, lines: string[]][] = [
    ['unquoted-bound', [...p95, '    go:', '      p95: > 500ms']],
    ['indentation', [...p95, '     go: { p95: "< 500ms" }', '  - title: Signed', '    sign-off: sre']],
    ['colon-in-title', ['  - title: P95: latency under load', '    load-test: reports/k6.json']],
    ['misspelt-option', ['  - title: Tests pass', '    tests: { reprot: reports/junit.xml }']],
    [
      'several',
      [
        ...p95,
        '    go: { p59: "< 500ms", error-rate: "< 0.01" }',
        '  - title: Signed',
        '    sign-off: sra',
        '  - title: Both',
        '    sign-off: sre',
        '    done: sre',
      ],
    ],
  ];
  it.each(rows)('%s', async (name, lines) => {
    folder.write('gonogo.yml', checklist(...lines));
    const { code, stderr } = await validate('gonogo.yml');
    expect(code).toBe(2);
    expectGolden(`errors/${name}.txt`, stderr);
  });
});

it('the bundle', () => {
  expect(spawn({ cwd: folder.root }, 'validate', 'go.yml')).toEqual({
    code: 0,
    stdout: 'go.yml: ok, 1 criterion\n',
    stderr: '',
  });
  expect(spawn({ cwd: folder.root }, 'validate', 'bad.yml').code).toBe(2);
});
