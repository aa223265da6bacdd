import { spawnSync } from 'node:child_process';
import { cli } from '../../src/cli.ts';

/** The moment at which the CLI is called in tests, seconds since 1970: 2026-11-21T12:00:00Z. */
export const CALLED = 1_795_262_400;

/** What a call of the CLI said, and where. */
export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface World {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** What somebody at the terminal types, a line for each question; without it nobody can be asked. */
  readonly answers?: readonly string[];
}

/** Calls the CLI in this process, in a world of which nothing is real but the folder. */
export async function call(world: World, ...argv: readonly string[]): Promise<Said> {
  const { cwd, environment = {}, isTTY = false, columns = 80, answers } = world;
  const typed = [...(answers ?? [])];
  const said = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTTY,
    columns,
  });
  const code = await cli({
    argv,
    cwd,
    environment: (name) => environment[name],
    now: CALLED,
    stdout: output('stdout'),
    stderr: output('stderr'),
    signal: new AbortController().signal,
    asking: async () =>
      answers && {
        say: (text) => {
          said.stdout += text;
        },
        ask: async (question) => {
          const line = typed.shift();
          said.stdout += `${question}${line ?? ''}\n`;
          return line;
        },
      },
  });
  return { code, ...said };
}

/** Calls the bundle as a process of its own. Needs `npm run build`. */
export function spawn(world: Pick<World, 'cwd' | 'environment'>, ...argv: readonly string[]): Said {
  const bundle = new URL('../../dist/cli/index.js', import.meta.url).pathname;
  const env = { PATH: process.env.PATH ?? '', HOME: world.cwd, ...world.environment };
  const child = spawnSync(process.execPath, [bundle, ...argv], { cwd: world.cwd, env, encoding: 'utf8' });
  return { code: child.status, stdout: child.stdout, stderr: child.stderr };
}
