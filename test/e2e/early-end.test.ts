import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'gonogo-early-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the work wait for something that never comes, with nothing that keeps the process alive. */
const stuck = join(folder, 'stuck.cjs');
writeFileSync(stuck, 'Promise.all = () => new Promise(() => {});\n');
writeFileSync(
  join(folder, 'gonogo.yml'),
  'version: 1\ncriteria:\n  - title: There is a checklist\n    file: gonogo.yml\n',
);

/** How a bundle ends, with and without an answer to wait for. */
function ends(bundle: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const run = (...before: string[]) =>
    spawnSync(process.execPath, [...before, resolve(bundle), ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
    }).status;
  return { usual: run(), stuck: run('--require', stuck) };
}

it('the CLI that ends before it has decided does not pass', () => {
  expect(ends('dist/cli/index.js', ['check', '-c', 'gonogo.yml'])).toEqual({ usual: 0, stuck: 3 });
});

it('the Action that ends before it has decided does not pass', () => {
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'a'.repeat(40),
    RUNNER_TEMP: folder,
    INPUT_CHECKLIST: 'gonogo.yml',
  };
  expect(ends('dist/index.js', [], runner)).toEqual({ usual: 0, stuck: 3 });
});
