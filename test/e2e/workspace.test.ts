import { execFileSync } from 'node:child_process';
import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHECKLIST, gatedWorld, runGate } from '../support/action.ts';
import type { World } from '../support/github/world.ts';

/** THREATS C01-C04, C14, C15, D18: evidence in a workspace that earlier steps, or an attacker, have left behind. */

const CLEAN = '<testsuite name="a" tests="1" failures="0"><testcase name="b" classname="a"/></testsuite>';
const FAILED = CLEAN.replace('failures="0"', 'failures="1"').replace(
  '/></testsuite>',
  '><failure/></testcase></testsuite>',
);
const checklist = (options = '') =>
  `version: 1\ncriteria:\n  - { title: Tests, tests: { report: "r/*.xml"${options} } }\n`;

let world: World;
beforeAll(async () => {
  world = await gatedWorld();
});
afterAll(() => world.close());

const git = (at: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: at, stdio: 'pipe' })
    .toString()
    .trim();
/** Makes a repository of the workspace in which everything is committed; gives its commit. */
const committed = (at: string): string => {
  git(at, 'init', '-q');
  git(at, 'add', '-A');
  git(at, 'commit', '-qm', 'all');
  return git(at, 'rev-parse', 'HEAD');
};

const rows: readonly [
  name: string,
  files: Record<string, string>,
  prepare: (at: string) => unknown,
  options: string,
  code: number,
  said: RegExp,
][] = [
  ['a report', { 'r/a.xml': CLEAN }, () => {}, '', 0, /^GO/m],
  ['a report that failed', { 'r/a.xml': FAILED }, () => {}, '', 1, /failed = 1/],
  ['no report (C01)', {}, () => {}, '', 1, /unknown/],
  ['no report, but a near one', { 'reports/a.xml': CLEAN }, () => {}, '', 1, /unknown/],
  ['one of two is empty (C02)', { 'r/a.xml': CLEAN, 'r/b.xml': '' }, () => {}, '', 1, /unknown/],
  [
    'one of two failed (C02)',
    { 'r/a.xml': CLEAN, 'r/b.xml': FAILED.replace('"a"', '"c"') },
    () => {},
    '',
    1,
    /failed = 1/,
  ],
  ['fewer than there must be', { 'r/a.xml': CLEAN }, () => {}, ', min-files: 2', 1, /unknown/],
  ['one that is committed (C14)', { 'r/a.xml': CLEAN }, committed, '', 1, /stale/],
  ['one that is committed and meant to be', { 'r/a.xml': CLEAN }, committed, ', tracked: true', 0, /^GO/m],
  [
    'one of last week (C15, G10)',
    { 'r/a.xml': CLEAN },
    (at) => utimes(`${at}/r/a.xml`, 1, Date.now() / 1000 - 7 * 86_400),
    '',
    1,
    /stale/,
  ],
  [
    'a link out of the workspace (D18)',
    {},
    async (at) => {
      await writeFile(`${at}/../secret.xml`, CLEAN);
      await mkdir(`${at}/r`);
      await symlink('../../secret.xml', `${at}/r/a.xml`);
    },
    '',
    1,
    /unknown/,
  ],
  [
    'a pipe that nobody writes to (D18)',
    {},
    async (at) => {
      await mkdir(`${at}/r`);
      execFileSync('mkfifo', [`${at}/r/a.xml`]);
    },
    '',
    1,
    /unknown/,
  ],
  ['a folder of that name', { 'r/a.xml/b': CLEAN }, () => {}, '', 1, /unknown/],
  ['an HTML page (D12)', { 'r/a.xml': '<!doctype html><html><body>502</body></html>' }, () => {}, '', 1, /unknown/],
];
for (const [name, files, prepare, options, code, said] of rows)
  it(`${name} is ${code === 0 ? 'GO' : 'NO-GO'}`, async () => {
    const result = await runGate({
      world,
      event: { name: 'push', payload: {} },
      files: { ...files, [CHECKLIST]: checklist(options) },
      prepare: async (at) => void (await prepare(at)),
    });
    expect(result).toMatchObject({ code, outputs: { verdict: code === 0 ? 'GO' : 'NO-GO' } });
    expect(result.stdout).toMatch(said);
  });

it('git in the workspace runs nothing of the workspace (G08)', async () => {
  let marker = '';
  const result = await runGate({
    world,
    event: { name: 'push', payload: {} },
    files: { 'r/a.xml': CLEAN, [CHECKLIST]: checklist(', tracked: true') },
    prepare: async (at) => {
      committed(at);
      marker = `${at}/../pwned`;
      await writeFile(`${at}/hook.sh`, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
      git(at, 'config', 'core.fsmonitor', './hook.sh');
      git(at, 'config', 'core.hooksPath', at);
      await mkdir(`${at}/bin`);
      await writeFile(`${at}/bin/git`, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
    },
  });
  expect(result.code).toBe(0);
  const { existsSync } = await import('node:fs');
  expect(existsSync(marker)).toBe(false);
});
