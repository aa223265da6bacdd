import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import type { Workspace } from './workspace.ts';

/** A server of its own, as it is installed on machines, on a free port of loopback. */
export interface LiveServer {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** Ends it and whatever it started. The end of the test file does so anyway. */
  stop(): Promise<void>;
}

/** How long a server may take until it answers, in milliseconds; machines that run all tests at once are slow. */
const READY_MS = 30_000;
/** How long it may take to end by itself. */
const END_MS = 5_000;

const running = new Set<LiveServer>();
afterAll(async () => {
  await Promise.all([...running].map((server) => server.stop()));
});

/**
 * Starts a server that is told to listen on port 0 and writes `Listening on … address=127.0.0.1:<port>`, and waits until
 * `path` answers 200. The folder goes with it. Throws with what the server wrote when it ends or does not get there in time.
 */
export async function startLive(
  command: string,
  install: string,
  args: readonly string[],
  path: string,
  folder: Workspace,
): Promise<LiveServer> {
  // A group of its own, so that one signal reaches all of it.
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: pathOnly() });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (written += piece));
  let failed: Error | undefined;
  child.on('error', (error) => {
    failed = 'code' in error && error.code === 'ENOENT' ? new Error(`${command} is missing: ${install}`) : error;
  });
  const orphan = () => signal(child, 'SIGKILL');
  process.once('exit', orphan);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const server = {
    origin: '',
    async stop() {
      running.delete(server);
      process.off('exit', orphan);
      signal(child, 'SIGTERM');
      const late = setTimeout(() => signal(child, 'SIGKILL'), END_MS);
      await ended;
      clearTimeout(late);
      folder.remove();
    },
  };
  running.add(server);
  for (const until = Date.now() + READY_MS; Date.now() < until && !failed && child.exitCode === null; await sleep(50)) {
    const port = /Listening on"? .*?address=127\.0\.0\.1:(\d+)/.exec(written)?.[1];
    server.origin = `http://127.0.0.1:${port}`;
    if (port !== undefined && (await answers(server.origin + path))) return server;
  }
  await server.stop();
  throw failed ?? new Error(`${command} was not ready:\n${written.slice(-3000)}`);
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  await answer?.arrayBuffer().catch(() => undefined);
  return answer?.status === 200;
}

function signal({ pid, exitCode }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, name);
  } catch {
    // It ended in the meantime.
  }
}

/** Proxies and the like of the machine are none of a test's business. */
function pathOnly(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: '/nonexistent' };
}
