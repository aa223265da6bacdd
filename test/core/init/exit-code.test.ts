import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../src/core/init/detectors.ts';
import { repositoryOf } from '../../support/repositories.ts';
import { type Workspace, workspace } from '../../support/workspace.ts';

/** The lines for runners without a report, run by bash as a workflow runs them, with a program in the runner's place. */
let folder: Workspace;
beforeEach(() => {
  folder = workspace();
  execFileSync('mkdir', [folder.path('reports')]);
});
afterEach(() => folder.remove());

const lineOf = (files: Readonly<Record<string, string>>, id: string) =>
  find(repositoryOf(files))
    .flatMap(({ offers }) => offers)
    .find((offer) => offer.id === id)?.step?.run ?? '';
const CARGO = lineOf({ 'Cargo.toml': '[package]\n' }, 'cargo-test');
const RAKE = lineOf({ Gemfile: "gem 'rails'\n", Rakefile: '' }, 'rake-test');

/** Bash reads its start-up file where its input is a socket, as Node gives it one. */
function run(line: string, program: string, prints: string, code: number) {
  folder.write('printed.txt', prints);
  chmodSync(folder.write(`bin/${program}`, `#!/bin/sh\ncat printed.txt\nexit ${code}\n`), 0o755);
  const env = { PATH: `${folder.path('bin')}:/usr/bin:/bin` };
  const { status, stdout } = spawnSync('/bin/bash', ['--norc', '-e', '-c', line], {
    cwd: folder.root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('a runner without a report', () => {
  const passed =
    'running 2 tests\ntest tests::adds ... ok\ntest tests::sums ... ok\n\ntest result: ok. 2 passed; 0 failed\n';
  it.each<[string, string, string, string, number, object]>([
    ['tests that pass', CARGO, 'cargo', passed, 0, { code: 0, tests: 2 }],
    ['a test that fails', CARGO, 'cargo', `${passed}test tests::c ... FAILED\n`, 101, { code: 101, tests: 2 }],
    [
      'no test at all',
      CARGO,
      'cargo',
      'running 0 tests\n\ntest result: ok. 0 passed; 0 failed\n',
      0,
      { code: 0, tests: 0 },
    ],
    ['nothing said', CARGO, 'cargo', '', 0, { code: 0, tests: 0 }],
    ['Minitest', RAKE, 'bundle', '5 runs, 9 assertions, 0 failures\n', 0, { code: 0, tests: 5 }],
    ['test-unit that fails', RAKE, 'bundle', '3 tests, 3 assertions, 1 failures\n', 1, { code: 1, tests: 3 }],
    ['Minitest without tests', RAKE, 'bundle', '0 runs, 0 assertions\n', 0, { code: 0, tests: 0 }],
  ])('%s', (_, line, program, prints, code, written) => {
    const { status, stdout } = run(line, program, prints, code);
    expect([status, stdout]).toEqual([code, prints]);
    const name = program === 'cargo' ? 'cargo-test' : 'rake-test';
    expect(JSON.parse(readFileSync(folder.path(`reports/${name}.json`), 'utf8'))).toEqual(written);
  });
  it('a program that is not there has a code of its own', () => {
    const { status } = spawnSync('/bin/bash', ['--norc', '-e', '-c', CARGO], {
      cwd: folder.root,
      env: { PATH: '/usr/bin:/bin' },
    });
    expect(status).toBe(127);
    expect(JSON.parse(readFileSync(folder.path('reports/cargo-test.json'), 'utf8'))).toEqual({ code: 127, tests: 0 });
  });
});
