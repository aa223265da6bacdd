import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spawn as run } from '../support/cli.ts';
import { lacks } from '../support/installed.ts';
import { SAMPLES } from '../support/repositories.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** The bundle in a fresh repository; at a terminal by `script` of Debian's bsdutils. Needs `npm run build`. */
const BUNDLE = new URL('../../dist/cli/index.js', import.meta.url).pathname;
/** The end of each question. */
const QUESTION = /\]: |\*: |\[Y\/n\] /g;
const [CHECKLIST, WORKFLOW] = ['.github/gonogo.yml', '.github/workflows/gonogo.yml'];

let folder: Workspace;
beforeEach(() => {
  folder = workspace();
  for (const [path, text] of Object.entries(SAMPLES['web-shop'] ?? {})) folder.write(path, text);
  folder.git(['init', '-q']);
});
afterEach(() => folder.remove());

it('init, validate and check, one after the other', () => {
  expect(run({ cwd: folder.root }, 'init')).toMatchObject({ code: 0, stderr: '' });
  expect(run({ cwd: folder.root }, 'validate')).toMatchObject({
    code: 0,
    stdout: '.github/gonogo.yml: ok, 3 criteria\n',
  });
  const { code, stdout } = run({ cwd: folder.root }, 'check');
  expect(code).toBe(1);
  expect(stdout).toContain('Written by `npm audit --json > reports/npm-audit.json`.');
  expect(run({ cwd: folder.root }, 'init')).toMatchObject({ code: 2, stdout: '' });
});

describe.skipIf(lacks('script'))('at a terminal', () => {
  /** Types one answer at each question. What is typed before it is asked would be lost with an interrupt. */
  const type = (...answers: string[]) =>
    new Promise<{ status: number | null; stdout: string }>((resolve) => {
      const words = `${process.execPath} ${BUNDLE} init`;
      const child = spawn('script', ['-qec', words, '/dev/null'], { cwd: folder.root });
      let [stdout, asked] = ['', 0];
      child.stdout.on('data', (piece) => {
        stdout += piece;
        for (; asked < (stdout.match(QUESTION)?.length ?? 0); asked++) child.stdin.write(answers[asked] ?? '');
      });
      child.on('close', (status) => resolve({ status, stdout }));
    });
  it('asks, and writes what was answered', async () => {
    const { status, stdout } = await type('Pilot\n', '2\n', '1 6\n', '\n', 'y\n');
    expect(stdout).toContain('Where does the gate stand?');
    expect(status).toBe(0);
    expect(readFileSync(folder.path(CHECKLIST), 'utf8')).toMatch(/^name: Pilot$/m);
    expect(readFileSync(folder.path(WORKFLOW), 'utf8')).toContain('tags:');
  });
  it.each<[string, string[], number]>([
    ['the end of the input', ['Pilot\n', '\u0004'], 2],
    ['no', ['\n', '\n', '\n', 'no\n'], 2],
    ['an interrupt', ['Pilot\n', '\u0003'], 130],
  ])('%s writes nothing', async (_, answers, code) => {
    expect((await type(...answers)).status).toBe(code);
    expect(existsSync(folder.path(CHECKLIST))).toBe(false);
    expect(existsSync(folder.path(WORKFLOW))).toBe(false);
  });
});
