// Start-up against an empty Node script, in turns, in one run and one environment: medians of whole processes. Prints
// ratios; asserts nothing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROUNDS = Number.parseInt(process.env.ROUNDS ?? '30', 10);
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
const checklist = join(folder, 'checklist.yml');
copyFileSync('bench/twenty-five.yml', checklist);
const cli = resolve('dist/cli/index.js');
const action = resolve('dist/index.js');
const example = 'examples/pilot-launch/gonogo.yml';
const runner = {
  ...process.env,
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: resolve('.'),
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'a'.repeat(40),
  RUNNER_TEMP: folder,
  INPUT_CHECKLIST: example,
};

const cases = [
  ['validate, 25 criteria', [cli, 'validate', checklist], process.env, 1.6],
  ['check, the example', [cli, 'check', '-c', example], process.env, 2.2],
  ['the Action, the example, no network', [action], runner, 2.5],
];

process.stdout.write(`node ${process.version}, ${ROUNDS} rounds, medians\n`);
for (const [name, args, env, goal] of cases) {
  const [ours, nothing] = [[], []];
  for (let round = 0; round < ROUNDS + 1; round++) {
    const [a, b] = [time(args, env), time([empty], env)];
    if (round > 0) {
      ours.push(a);
      nothing.push(b);
    }
  }
  const ratio = median(ours) / median(nothing);
  process.stdout.write(
    `${name.padEnd(38)} ${median(ours).toFixed(0)} ms / ${median(nothing).toFixed(0)} ms = ${ratio.toFixed(2)}x of an empty script (goal ${goal}x)\n`,
  );
}
rmSync(folder, { recursive: true, force: true });

function time(args, env) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === null || status === 2 || status === 3)
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
