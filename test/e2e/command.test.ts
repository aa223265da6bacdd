import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKLIST, ownWorld, PUSH, runGate } from '../support/action.ts';
import { call } from '../support/cli.ts';
import { commentEvent, pullRequestEvent } from '../support/github/events.ts';
import type { World } from '../support/github/world.ts';
import { isAlive, until } from '../support/real-commands.ts';
import { workspace } from '../support/workspace.ts';

/** THREATS G01-G04: commands of a checklist in the published Action and CLI. */

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const gate = (...lines: readonly string[]) =>
  ['version: 1', 'criteria:', '  - title: Smoke tests pass', ...lines.map((line) => `    ${line}`), ''].join('\n');
const TOUCH = gate('command: echo x > ran');
const ALLOWED = { 'allow-commands': 'true' };

describe('G01: events and flags', { timeout: 60_000 }, () => {
  const rows: readonly [event: string, inputs: Record<string, string>, verdict: string][] = [
    ['pull_request', ALLOWED, 'GO'],
    ['pull_request', {}, 'NO-GO'],
    ['pull_request', { 'allow-commands': 'false' }, 'NO-GO'],
    ['pull_request', { ...ALLOWED, 'checklist-from': 'head' }, 'GO'],
    ['pull_request_review', ALLOWED, 'GO'],
    ['pull_request_target', ALLOWED, 'NO-GO'],
    ['issue_comment', ALLOWED, 'NO-GO'],
    ['workflow_run', ALLOWED, 'NO-GO'],
    ['push', ALLOWED, 'GO'],
    ['push', {}, 'NO-GO'],
  ];
  for (const [name, inputs, verdict] of rows)
    it(`${name} with ${JSON.stringify(inputs)}: ${verdict}`, async (context) => {
      const world = await ownWorld(context, TOUCH);
      const event = await eventOf(name, world);
      const result = await runGate({ world, event, inputs, files: { [CHECKLIST]: TOUCH } });
      expect(result.outputs.verdict).toBe(verdict);
      expect('ran' in result.files).toBe(verdict === 'GO');
      expect(/commands are not run/.test(result.summary)).toBe(verdict !== 'GO');
    });
  it('never for a fork, by its own checklist or any', async (context) => {
    const plan = {
      branches: { main: { [CHECKLIST]: TOUCH }, feature: { [CHECKLIST]: TOUCH, 'new.txt': 'new' } },
      pull: { from: 'feature', fork: true },
    } as const;
    const world = await ownWorld(context, TOUCH, plan);
    for (const from of ['base', 'head']) {
      const result = await runGate({ world, inputs: { ...ALLOWED, 'checklist-from': from, comment: 'never' } });
      expect([result.outputs.verdict, 'ran' in result.files]).toEqual(['NO-GO', false]);
      expect(result.summary).toContain('from forks');
    }
  });
  it('`validate` and `explain` run nothing', async () => {
    const folder = workspace();
    folder.write(CHECKLIST, TOUCH);
    for (const argv of [['validate'], ['explain', 'smoke-tests-pass'], ['check'], ['explain', 'x', '--allow-commands']])
      await call({ cwd: folder.root }, ...argv);
    expect(existsSync(folder.path('ran'))).toBe(false);
    const { code } = await call(
      { cwd: folder.root, environment: { PATH: '/usr/bin:/bin' } },
      'check',
      '--allow-commands',
    );
    expect([code, existsSync(folder.path('ran'))]).toEqual([0, true]);
    folder.remove();
  });
  it('the CLI in a workflow of strangers runs nothing, either', async () => {
    const folder = workspace();
    folder.write(CHECKLIST, TOUCH);
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'pull_request']) {
      const environment = { PATH: '/usr/bin:/bin', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event };
      const { code, stdout } = await call({ cwd: folder.root, environment }, 'check', '--allow-commands');
      expect([code, /commands are not run/.test(stdout), existsSync(folder.path('ran'))]).toEqual([1, true, false]);
    }
    folder.remove();
  });
});

describe('G02: what a command sees, and what it says', { timeout: 60_000 }, () => {
  it('nothing of the runner, and nothing it prints is obeyed', async (context) => {
    const checklist = gate(
      'command:',
      '  run: |',
      '    env > seen',
      '    for to in 1 2; do printf "::error::forged\\n::add-path::/tmp\\n::set-output name=verdict::GO\\n" >&$to; done',
      '  pattern: forged',
      'go: { matches: 1 }',
    );
    const world = await ownWorld(context, checklist);
    const result = await runGate({ world, inputs: ALLOWED, env: { AWS_SECRET_ACCESS_KEY: 'secret-of-the-job' } });
    expect(result.outputs.verdict).toBe('GO');
    expect(result.files.seen).toMatch(/^PATH=/m);
    expect(result.files.seen).not.toMatch(/^(?:GITHUB|RUNNER|ACTIONS|INPUT|AWS|CI)/m);
    expect(result.commands.filter(({ command }) => command !== 'group' && command !== 'endgroup')).toEqual([]);
  });
  it('a secret it was given is nowhere, and no fact', async (context) => {
    const secret = 'postgres://me:correct-horse@db/shop';
    const checklist = [
      gate(
        'command: { run: \'echo "at $URL"\', env: { URL: "${{ env.DATABASE_URL }}" } }',
        'go: { stdout: starts with at }',
      ),
      '  - title: Equal',
      '    command: { run: \'echo "$URL"\', env: { URL: "${{ env.DATABASE_URL }}" } }',
      '    go: { stdout: any, exit-code: 0 }',
      '',
    ].join('\n');
    const world = await ownWorld(context, checklist);
    const result = await runGate({ world, inputs: { ...ALLOWED, comment: 'always' }, env: { DATABASE_URL: secret } });
    const results = result.temp['gonogo-results.json'] ?? '';
    expect(JSON.parse(results).criteria.map(({ state }: { state: string }) => state)).toEqual(['go', 'unknown']);
    const comments = (await world.comments()).map(({ body }) => body);
    for (const text of [result.stdout, result.summary, results, ...comments])
      expect(text).not.toContain('correct-horse');
    expect(results).toContain('at ***');
  });
});

describe('G04: a signal to gonogo ends what it runs', { timeout: 60_000 }, () => {
  const LONG = gate(
    "command: trap '' TERM INT HUP; sleep 600 & echo $! > child; echo $$ > shell; wait; sleep 600",
    'timeout: 4m',
  );
  const pidsIn = (folder: string) =>
    ['child', 'shell'].map((name) => {
      const path = join(folder, name);
      return existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) : Number.NaN;
    });
  const allGone = (pids: readonly number[]) =>
    until(async () => (await Promise.all(pids.map(isAlive))).every((alive) => !alive));
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`the Action, ${signal}`, async (context) => {
      const world = await ownWorld(context, LONG);
      let pids: number[] = [Number.NaN];
      let folder = '';
      const result = await runGate({
        world,
        inputs: ALLOWED,
        prepare: (at) => {
          folder = at;
        },
        interrupt: {
          signal,
          after: () => {
            pids = pidsIn(folder);
            return pids.every((pid) => pid > 0);
          },
        },
      });
      expect([result.code, result.outputs]).toEqual([130, {}]);
      await allGone(pids);
    });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    it(`the CLI, ${signal}`, async () => {
      const folder = workspace();
      folder.write(CHECKLIST, LONG);
      const env = { PATH: process.env.PATH ?? '' };
      const child: ChildProcess = spawn(process.execPath, [CLI, 'check', '--allow-commands'], {
        cwd: folder.root,
        env,
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await until(() => pidsIn(folder.root).every((pid) => pid > 0));
      const pids = pidsIn(folder.root);
      child.kill(signal);
      expect(await ended).toBe(130);
      await allGone(pids);
      folder.remove();
    });
});

async function eventOf(name: string, world: World) {
  if (name === 'push') return PUSH;
  if (name === 'issue_comment') return commentEvent(world, 'please check');
  if (name !== 'workflow_run') return pullRequestEvent(world, 'synchronize', name);
  return { name, payload: { workflow_run: { head_sha: await world.tip('main') } } };
}
