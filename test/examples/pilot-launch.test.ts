import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** A copy, because one test signs; and a folder without git, as an archive of the repository has it. */
const folder = mkdtempSync(join(tmpdir(), 'gonogo-pilot-'));
cpSync('examples/pilot-launch', join(folder, 'pilot-launch'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gonogo = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli/index.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
};

it.each([
  ['in the repository', '.', 'examples/pilot-launch/gonogo.yml'],
  ['in a folder without git', folder, 'pilot-launch/gonogo.yml'],
])('%s the verdict is HOLD, and only the signature of operations is missing', (_, cwd, checklist) => {
  const { status, stdout } = gonogo(cwd, 'check', '-c', checklist);
  expect(stdout).toMatch(/^HOLD {3}1 pending, 1 caution, 16 go, 1 not applicable, 18 of 19 criteria apply/m);
  expect(stdout).toContain('not signed by `sre`');
  expect(status).toBe(4);
});

it('I7: two runs at the same moment say the same, apart from how long they took', () => {
  const at = ['check', '-c', 'pilot-launch/gonogo.yml', '--now', '2027-01-01T00:00:00Z', '--format', 'json'];
  const said = () => gonogo(folder, ...at).stdout.replace(/"durationSeconds": [^,\n]+/g, '');
  expect(said()).toContain('"verdict": "HOLD"');
  expect(said()).toBe(said());
});

it('signed by operations it is CAUTION, and a change of a file lapses the signatures', () => {
  const checklist = 'pilot-launch/gonogo.yml';
  const signed = gonogo(folder, 'sign', 'sign-off', '--as', 'sre', '--by', '@monalisa', '-c', checklist);
  expect(signed).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout } = gonogo(folder, 'check', '-c', checklist);
  expect(stdout).toMatch(/^CAUTION {3}1 caution, 17 go/m);
  expect(status).toBe(0);
  cpSync('LICENSE', join(folder, 'pilot-launch/LICENSE'));
  const after = gonogo(folder, 'check', '-c', checklist);
  expect(after.stdout).toContain('does not count: the files have changed since');
  expect(after.status).toBe(4);
});
