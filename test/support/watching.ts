import { type ChildProcess, spawn } from 'node:child_process';

/** A watch in a process of its own, and how it ended. */
export interface Watching {
  readonly child: ChildProcess;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Starts `gonogo watch` from the bundle. Needs `npm run build`. */
export function startWatch(cwd: string, ...args: readonly string[]): Watching {
  const bundle = new URL('../../dist/cli/index.js', import.meta.url).pathname;
  const env = { PATH: process.env.PATH ?? '', HOME: cwd };
  const child = spawn(process.execPath, [bundle, 'watch', ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (piece: Buffer) => {
      said[name] += piece;
    });
  const ended = new Promise<Awaited<Watching['ended']>>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, ...said })),
  );
  return { child, ended };
}

/** Waits until something is so; asks every few milliseconds. */
export async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 10));
}
