import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { until } from '../support/watching.ts';

const FOLDER = 'examples/watch-after-deploy';

const gonogo = (...args: readonly string[]) => {
  const [command = '', ...rest] = args;
  const env = { PATH: process.env.PATH ?? '' };
  return spawnSync(process.execPath, ['dist/cli/index.js', command, '-c', `${FOLDER}/gonogo.yml`, ...rest], {
    encoding: 'utf8',
    env,
  });
};

it('a version that goes bad is rolled back, and the one before is well', { timeout: 60_000 }, async () => {
  const shop = spawn(process.execPath, [`${FOLDER}/shop.mjs`, '--bad-after', '4'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    shop.kill();
  });
  let said = '';
  shop.stdout.on('data', (piece: Buffer) => {
    said += piece;
  });
  await until(() => said.includes('the shop is at'));
  const deploy = async (version: string) => {
    const answer = await fetch(`http://127.0.0.1:18081/deploy?version=${version}`, { method: 'POST' });
    expect(await answer.json()).toEqual({ version });
  };
  await deploy('v2');
  const bad = gonogo('watch', '--phase', 'bake', '--for', '20s', '--every', '2s');
  expect(bad.stdout).toMatch(/^NO-GO, ROLL BACK /m);
  expect(bad.status).toBe(1);
  await deploy('v1');
  const back = gonogo('check', '--phase', 'rolled-back');
  expect(back.stdout).toMatch(/^HOLD {3}1 pending, 2 go/m);
  expect(back.status).toBe(4);
  const good = gonogo('watch', '--phase', 'bake', '--for', '4s', '--every', '2s');
  expect(good.stdout).toMatch(/^GO {3}2 go/m);
  expect(good.status).toBe(0);
});

it('the scripts are what the workflow runs, and its inputs are understood', () => {
  const workflow = parse(readFileSync(`${FOLDER}/.github/workflows/deploy.yml`, 'utf8')) as {
    jobs: Record<string, { steps: { uses?: string; run?: string; with?: Record<string, string> }[] }>;
  };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  for (const { run } of steps) {
    const [script] = run?.split(' ') ?? [];
    if (script) expect(spawnSync('sh', ['-n', `${FOLDER}/${script}`]).status).toBe(0);
  }
  const given = steps.flatMap((step) => (step.uses?.startsWith('acme/gonogo@') ? [{ ...step.with, needs: '' }] : []));
  expect(given).toHaveLength(2);
  for (const inputs of given as Record<string, string>[]) {
    const { watch } = readInputs(
      (name) => inputs[name] ?? '',
      Object.keys(inputs).map((name) => `INPUT_${name.toUpperCase()}`),
    );
    expect(watch?.for).toBe(inputs.watch === undefined ? undefined : 600);
  }
});
