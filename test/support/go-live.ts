import { spawn as start } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Results } from '../../src/core/results.ts';
import { isoTime } from '../../src/core/time.ts';
import { verify } from '../../src/core/verify/verify.ts';
import { CALLED, call, spawn } from './cli.ts';
import { until } from './watching.ts';
import { workspace } from './workspace.ts';

/** What a step of the walk showed. */
export interface Step {
  readonly code: number | null;
  readonly stdout: string;
  readonly results: Results;
  readonly verdict: string;
  readonly earliest: string | null;
  /** What is awaited or wrong, the most urgent first: `announced: not reported by …`. */
  readonly todo: readonly string[];
}

const EXAMPLE = 'examples/go-live';
const DAYS_BEFORE = 6;
const PEOPLE: Readonly<Record<string, string>> = {
  engineering: '@octocat',
  product: '@defunkt',
  sre: '@monalisa',
  security: '@hubot',
  qa: '@mojombo',
  support: '@pjhyett',
};

/**
 * A copy of examples/go-live, its stand-in for production, and a history of its own. People sign in this process, at the time of the
 * last step, and what they say is judged here or by the built CLI.
 */
export async function goLive() {
  const folder = workspace();
  cpSync(EXAMPLE, folder.path('go-live'), { recursive: true });
  mkdirSync(folder.path('history'));
  const desk = start(process.execPath, [folder.path('go-live/desk.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  desk.stdout.on('data', (piece: Buffer) => {
    said += piece;
  });
  await until(() => said.includes('\n'));
  const service = said.trim().split(' at ')[1] ?? '';
  const params = [`service=${service}`, `prometheus=${service}/prometheus`].flatMap((value) => ['--param', value]);
  const environment = parseEnv(readFileSync(join(EXAMPLE, 'config/desk.env'), 'utf8')) as Record<string, string>;
  /** A time of the walk: minutes from T. */
  const time = (minutes: number) => isoTime(CALLED + DAYS_BEFORE * 86_400 + minutes * 60);
  let runs = 0;
  let last = -(DAYS_BEFORE - 1) * 24 * 60;
  const put = (path: string, body?: object) =>
    // While the CLI runs, this process answers nobody: a connection that is kept would be closed meanwhile.
    fetch(`${service}${path}`, {
      method: 'PUT',
      headers: { connection: 'close' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  return {
    folder,
    time,
    put,
    /** When the walk begins, in minutes from T: after the reports of the example were written. */
    start: -(DAYS_BEFORE - 1) * 24 * 60,
    async check(phase: string | undefined, minutes: number, ...more: readonly string[]): Promise<Step> {
      const now = time(minutes);
      last = minutes;
      await put(`/desk?now=${now}`);
      runs += 1;
      const file = `history/${String(runs).padStart(4, '0')}.json`;
      const args = ['-c', 'go-live/gonogo.yml', ...(phase ? ['--phase', phase] : []), '--t0', time(0), '--now', now];
      const host = ['--allow-hosts', new URL(service).host, '--allow-private-hosts', '127.0.0.1'];
      // One step in ten by the built CLI as a process of its own; that takes most of the time there is.
      const ran = await (runs % 10 === 1 ? spawn : call)(
        { cwd: folder.root, environment },
        'check',
        ...args,
        ...params,
        ...host,
        ...['--history', 'history', '--results', file],
        ...more,
      );
      if (ran.stderr !== '') throw new Error(ran.stderr);
      const results = JSON.parse(readFileSync(folder.path(file), 'utf8')) as Results;
      const wrong = await verify(results);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
      const { verdict, rollback, earliestGo } = results.decision;
      const lines = ran.stdout
        .split('\n')
        .filter((line) => /^ {2}[a-z0-9/-]+ {3,}\S.* {3}go-live\/gonogo\.yml:\d+$/.test(line));
      const todo = lines.map((line) => line.trim().replace(/ {3,}/, ': '));
      const whole = rollback ? `${verdict}, ROLL BACK` : verdict;
      return { code: ran.code, stdout: ran.stdout, results, verdict: whole, earliest: earliestGo, todo };
    },
    async sign(target: string, role: string, value?: string, minutes = last): Promise<void> {
      const args = ['sign', target, '--as', role, '--by', PEOPLE[role] ?? '', '-c', 'go-live/gonogo.yml'];
      const clock = ['--now', time(minutes)];
      const said = await call(
        { cwd: folder.root },
        ...args,
        ...clock,
        ...(value === undefined ? [] : ['--value', value]),
      );
      if (said.code !== 0) throw new Error(said.stderr);
    },
    async stop() {
      const ended = new Promise((done) => desk.once('close', done));
      desk.kill();
      await ended;
      folder.remove();
    },
  };
}
