import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { ownWorld, PUSH, runGate } from '../support/action.ts';
import { type Answering, serve, type TestServer } from '../support/servers.ts';
import { startWatch, until } from '../support/watching.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** SPEC section 6: a watch in real time, against a server on loopback, by the published bundles (THREATS G03-G07, I4). */

const checklist = (server: TestServer, more = '') => `version: 1
name: Shop
criteria:
  - id: errors
    title: Few errors
    http: "${server.origin}/"
    go: { body.errors: "< 1" }
    rollback: true
${more}`;

/** A server that is healthy for so many requests, and has errors from then on. */
const healthyFor = (requests: number): Promise<TestServer> => {
  let count = 0;
  return serve((_, response) => response.end(JSON.stringify({ errors: ++count > requests ? 5 : 0 })));
};

function watched(server: TestServer, more?: string): Workspace {
  const folder = workspace();
  onTestFinished(() => folder.remove());
  folder.write('gonogo.yml', checklist(server, more));
  return folder;
}

const read = (folder: Workspace) => JSON.parse(readFileSync(folder.path('r.json'), 'utf8')) as Results;
const TIMES = ['--for', '3s', '--every', '1s', '-c', 'gonogo.yml', '--results', 'r.json'];

describe('the CLI', { timeout: 60_000 }, () => {
  it('steady: GO, and every sample was a request of its own', async () => {
    const server = await healthyFor(99);
    const folder = watched(server);
    const { code, stdout } = await startWatch(folder.root, ...TIMES).ended;
    expect([code, server.received.length]).toEqual([0, 4]);
    expect(stdout).toMatch(/^GO /m);
    expect(read(folder).watch).toMatchObject({ ended: 'steady', samples: { length: 4 } });
  });
  it('a server that turns bad: rolled back by the very next sample, whatever was good before', async () => {
    const server = await healthyFor(2);
    const folder = watched(server);
    const { code, stdout } = await startWatch(folder.root, ...TIMES).ended;
    expect([code, server.received.length]).toEqual([1, 3]);
    expect(stdout).toMatch(/^NO-GO, ROLL BACK /m);
    const { decision, watch } = read(folder);
    expect(decision).toMatchObject({ verdict: 'NO-GO', rollback: true });
    expect(watch?.samples.map(({ verdict, rollback }) => `${verdict} ${rollback}`)).toEqual([
      'GO false',
      'GO false',
      'NO-GO true',
    ]);
  });
  it('a server that goes away: no data, and no rollback', async () => {
    let count = 0;
    const gone: Answering = (_, response) => {
      if (++count > 1) response.socket?.destroy();
      else response.end('{"errors":0}');
    };
    const folder = watched(await serve(gone));
    const { code, stdout } = await startWatch(folder.root, ...TIMES).ended;
    expect(code).toBe(1);
    expect(stdout).not.toContain('ROLL BACK');
    expect(read(folder)).toMatchObject({
      decision: { verdict: 'NO-GO', rollback: false },
      watch: { ended: 'no-data', samples: { length: 4 } },
    });
  });
  it('a server that hangs: each sample has its time and no more', async () => {
    let count = 0;
    const hangs: Answering = (_, response) => {
      if (++count !== 2) response.end('{"errors":0}');
    };
    const folder = watched(await serve(hangs));
    const { code } = await startWatch(folder.root, ...TIMES, '--within', '20s').ended;
    expect(code).toBe(0);
    const { watch } = read(folder);
    expect(watch?.samples.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'GO')).toEqual(['NO-GO']);
    expect(watch?.samples.at(1)?.states).toEqual({ errors: 'unknown' });
    expect(watch?.samples.at(2)?.states).toEqual({ errors: 'go' });
  });
});

describe('interrupted', { timeout: 60_000 }, () => {
  for (const [signal, hanging] of [
    ['SIGTERM', true],
    ['SIGINT', false],
    ['SIGHUP', false],
  ] as const)
    it(`${signal} ${hanging ? 'in a sample' : 'between samples'}: 130, nothing said, what was seen is kept`, async () => {
      let count = 0;
      const server = await serve((_, response) => {
        if (++count < 3 || !hanging) response.end('{"errors":0}');
      });
      const folder = watched(server);
      const { child, ended } = startWatch(folder.root, ...TIMES, '--for', '30s', '--every', hanging ? '2s' : '1s');
      await until(() => count === (hanging ? 3 : 2));
      if (!hanging) await new Promise((resolve) => setTimeout(resolve, 300));
      const from = performance.now();
      child.kill(signal);
      const { code, stdout } = await ended;
      expect([code, stdout]).toEqual([130, '']);
      // A sample may take two seconds, and the next one is due in less: it waits for neither.
      expect((performance.now() - from) / 1000).toBeLessThan(10);
      expect(read(folder)).toMatchObject({
        decision: { verdict: 'NO-GO', reasons: [{ because: 'the watch was interrupted after 2 samples' }] },
        watch: { ended: 'interrupted', samples: { length: 2 } },
      });
      expect(readdirSync(folder.root).sort()).toEqual(['gonogo.yml', 'r.json']);
    });
  it('before the first sample: 130, and no results', async () => {
    const server = await serve(() => {});
    const folder = watched(server);
    const { child, ended } = startWatch(folder.root, ...TIMES, '--every', '3s');
    await until(() => server.received.length === 1);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 130, stdout: '' });
    expect(existsSync(folder.path('r.json'))).toBe(false);
  });
});

it('killed at any moment: never 0, never GO, never half a file (R6)', { timeout: 240_000 }, async () => {
  const server = await healthyFor(Number.POSITIVE_INFINITY);
  const moments = process.env.SWEEP === '1' ? 60 : 8;
  for (let at = 0; at < moments; at++) {
    const name = at % 2 === 0 ? 'SIGTERM' : 'SIGKILL';
    const folder = watched(server);
    const { child, ended } = startWatch(folder.root, ...TIMES, '--for', '1s');
    const timer = setTimeout(() => child.kill(name), (1400 * at) / moments);
    const { code, signal, stdout } = await ended;
    clearTimeout(timer);
    const results = existsSync(folder.path('r.json')) ? read(folder) : undefined;
    if (code === 0) {
      expect(results?.watch?.ended).toBe('steady');
      continue;
    }
    // Before its own code runs, Node ends by the signal itself.
    expect(code === 130 || signal === name).toBe(true);
    if (name === 'SIGTERM' && results) expect(results.watch?.ended).toBe('interrupted');
    // Killed between its last file and its end, it has said what it wrote.
    if (results?.decision.verdict === 'GO') expect([name, stdout]).toEqual(['SIGKILL', expect.stringMatching(/^GO /m)]);
  }
});

describe('the Action', { timeout: 60_000 }, () => {
  const inputs = { 'allow-private-hosts': '127.0.0.1', watch: '3s every 1s within 6s' };
  const step = async (server: TestServer, more: object = {}) =>
    runGate({ event: PUSH, files: { '.github/gonogo.yml': checklist(server) }, inputs, ...more });

  it('steady: GO, with the watch in the summary and lines in the log', async () => {
    const result = await step(await healthyFor(99));
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO', rollback: 'false' } });
    expect(result.summary).toMatch(/### Watch\n\nWatched for .*s in 4 samples, one every 1s: steady for 3s\./);
    expect(result.stdout).toMatch(/^sample 1 at 0s: GO, steady for 0s of 3s$/m);
    expect(result.stdout).toMatch(/^GO: Shop$/m);
  });
  it('a trigger: the output `rollback`, which the job that rolls back waits for', async () => {
    const result = await step(await healthyFor(1));
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO', rollback: 'true' } });
    expect(JSON.parse(result.temp['gonogo-results.json'] ?? '')).toMatchObject({ watch: { ended: 'rollback' } });
  });
  it('the head moved during the watch: HOLD, superseded, no comment (I5)', async (context) => {
    const server = await healthyFor(99);
    const world = await ownWorld(context, checklist(server));
    const pushed = () => world.push('feature', { 'more.txt': 'more\n' });
    world.front.faults.declare('GET /repos/acme/shop/pulls/1', { meanwhile: pushed }, { skip: 1 });
    const result = await runGate({ world, inputs: { ...inputs, comment: 'always' } });
    expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD', 'comment-url': '' } });
    expect(server.received.length).toBe(4);
    expect(await world.comments()).toEqual([]);
  });
  it('a wrong input is exit 2', async () => {
    const server = await healthyFor(9);
    const result = await step(server, { inputs: { ...inputs, watch: '3s each 1s' } });
    expect([result.code, result.outputs, server.received.length]).toEqual([2, {}, 0]);
    expect(result.stdout).toContain('the input `watch` is `3s each 1s`');
    const two = await step(server, { inputs: { ...inputs, checklist: 'a.yml\nb.yml' } });
    expect([two.code, two.stdout]).toEqual([2, expect.stringContaining('a watch takes one checklist')]);
  });
  it('a signal: 130, and nothing is published', async () => {
    const server = await healthyFor(99);
    const result = await step(server, { interrupt: { signal: 'SIGTERM', after: () => server.received.length > 1 } });
    expect([result.code, result.outputs, result.summary, result.temp]).toEqual([130, {}, '', {}]);
    expect(result.stdout).not.toMatch(/^GO/m);
  });
});
