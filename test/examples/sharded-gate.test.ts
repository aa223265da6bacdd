import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from '../support/cli.ts';
import { junit } from '../support/desk.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** examples/sharded-gate on a desk: two runners gather, each with its own reports, and a third decides. */

let runners: Record<'unit' | 'staging' | 'decide', Workspace>;
const server = createServer((_, response) => response.end('ok'));
const CHECKLIST = '.github/gonogo.yml';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  runners = { unit: workspace(), staging: workspace(), decide: workspace() };
  const { port } = server.address() as AddressInfo;
  for (const runner of Object.values(runners)) {
    cpSync('examples/sharded-gate', runner.root, { recursive: true });
    runner.write(
      CHECKLIST,
      readFileSync(runner.path(CHECKLIST), 'utf8').replace('127.0.0.1:8080', `127.0.0.1:${port}`),
    );
  }
  runners.unit.write('reports/junit.xml', junit(3, 0));
  runners.unit.write('reports/npm-audit.json', readFileSync('examples/pilot-launch/reports/npm-audit.json'));
  runners.staging.write('reports/queue.json', '{"waiting": 0}');
});
afterAll(() => {
  server.close();
  for (const runner of Object.values(runners)) runner.remove();
});

const gonogo = (runner: keyof typeof runners, ...argv: string[]) => call({ cwd: runners[runner].root }, ...argv);

async function collect(shard: 'unit' | 'staging'): Promise<void> {
  expect((await gonogo(shard, 'collect', '--only', shard, '--shard', shard, '-o', 'shard.json')).code).toBe(0);
  runners.decide.write(`shards/shard-${shard}/shard.json`, readFileSync(runners[shard].path('shard.json')));
}

it('a lost job is NO-GO', async () => {
  await collect('unit');
  const { code, stdout } = await gonogo('decide', 'decide', 'shards');
  expect([code, stdout]).toEqual([1, expect.stringContaining('no shard covers it')]);
});

it('all shards together decide, where no report lies', async () => {
  await collect('unit');
  await collect('staging');
  const { code, stdout, stderr } = await gonogo(
    'decide',
    'decide',
    'shards',
    '--max-age',
    '1h',
    '--results',
    'results.json',
  );
  expect([code, stderr, stdout.split('\n')[0]]).toEqual([0, '', expect.any(String)]);
  expect(stdout).toMatch(/^GO\b.*4 go/m);
  expect((await gonogo('decide', 'verify', 'results.json', '-c', CHECKLIST)).code).toBe(0);
});

it('a queue that is not empty is NO-GO', async () => {
  runners.staging.write('reports/queue.json', '{"waiting": 3}');
  await collect('unit');
  await collect('staging');
  const { code, stdout } = await gonogo('decide', 'decide', 'shards');
  expect([code, stdout]).toEqual([1, expect.stringContaining('waiting = 3')]);
});
