import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseCommandFile, parseWorkflowCommands, type WorkflowCommand } from './command-files.ts';
import type { SeenRequest } from './front.ts';
import { environmentOf } from './runner-environment.ts';
import type { World } from './world.ts';

/** One step of a job, in plain words. */
export interface Step {
  /** The script: `dist/index.js`, by its full path. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Which Node.js, by its path; the one that runs the tests when not given. */
  readonly node?: string;
  /** `with:` of the step. Names as in action.yml: `fail-on`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** The GitHub to talk to; without one its API is a port where nobody listens. */
  readonly world?: World;
  /** Files in the workspace. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Variables on top of the runner's; `undefined` takes one away, as servers that are not GitHub do. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Makes of the workspace what files alone cannot say: a repository, a link, an old file. */
  readonly prepare?: (workspace: string) => void | Promise<void>;
  /** A signal, so many seconds after the start, when a request with this in its line has come in, or when this is true. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly after: number | string | (() => boolean) };
  /** Seconds before it is killed; 30 when not given. */
  readonly seconds?: number;
}

/** What came of a step. */
export interface StepResult {
  /** The exit code; `null` when it was killed. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it put into the environment and the state of later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands of both streams, as the runner would obey them. */
  readonly commands: readonly WorkflowCommand[];
  /** Requests that reached the world's GitHub. */
  readonly requests: readonly SeenRequest[];
  /** Every file of the workspace afterwards, as text. */
  readonly files: Readonly<Record<string, string>>;
  /** The same for the folder `RUNNER_TEMP` names. */
  readonly temp: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** True when a process that it started is still there. */
  readonly leftBehind: boolean;
  /** Seconds from the signal of `interrupt` to the end; `undefined` when it ended before. */
  readonly stoppedWithin: number | undefined;
}

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const;

/** Runs a script as the runner runs an Action: in a child process, with the runner's variables and no others. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gonogo-runner-'));
  try {
    const workspace = join(folder, 'work');
    const paths = Object.fromEntries(COMMAND_FILES.map((name) => [name, join(folder, name.toLowerCase())]));
    const event = join(folder, 'event.json');
    for (const name of ['work', 'temp', 'home', 'tools']) await mkdir(join(folder, name));
    for (const path of Object.values(paths)) await writeFile(path, '');
    await writeFile(event, JSON.stringify(step.event?.payload ?? {}));
    for (const [name, content] of Object.entries(step.files ?? {})) {
      await mkdir(dirname(join(workspace, name)), { recursive: true });
      await writeFile(join(workspace, name), content);
    }
    await step.prepare?.(workspace);
    const env = { ...environmentOf(step, folder), ...paths, GITHUB_EVENT_PATH: event, ...step.env };
    const seen = step.world?.front.requests.length ?? 0;
    const ended = await run(step, workspace, env);
    const text = async (name: string) => (existsSync(paths[name] ?? '') ? readFile(paths[name] ?? '', 'utf8') : '');
    return {
      ...ended,
      outputs: parseCommandFile(await text('GITHUB_OUTPUT')),
      env: parseCommandFile(await text('GITHUB_ENV')),
      state: parseCommandFile(await text('GITHUB_STATE')),
      summary: await text('GITHUB_STEP_SUMMARY'),
      commands: [...parseWorkflowCommands(ended.stdout), ...parseWorkflowCommands(ended.stderr)],
      requests: step.world?.front.requests.slice(seen) ?? [],
      files: await filesIn(workspace),
      temp: await filesIn(join(folder, 'temp')),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Ended = Pick<
  StepResult,
  'code' | 'signal' | 'timedOut' | 'stdout' | 'stderr' | 'seconds' | 'stoppedWithin' | 'leftBehind'
>;

function run(step: Step, cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<Ended> {
  const from = performance.now();
  const seen = step.world?.front.requests.length ?? 0;
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  // A group of its own, so that the time limit ends what the script has started too.
  const options: SpawnOptions = { cwd, env: given, detached: true, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(step.node ?? process.execPath, [step.script, ...(step.args ?? [])], options);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    },
    (step.seconds ?? 30) * 1000,
  );
  let signalled: number | undefined;
  const alarm =
    step.interrupt &&
    setInterval(() => {
      if (signalled !== undefined || !isDue(step, from, seen)) return;
      signalled = performance.now();
      if (step.interrupt) child.kill(step.interrupt.signal);
    }, 5);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(alarm);
      const now = performance.now();
      const stoppedWithin = signalled === undefined ? undefined : (now - signalled) / 1000;
      const seconds = (now - from) / 1000;
      resolve({
        code,
        signal,
        timedOut,
        stdout: stdout(),
        stderr: stderr(),
        seconds,
        stoppedWithin,
        leftBehind: isGroup(child.pid),
      });
    });
  });
}

/** True while a process of the group is there. */
function isGroup(id: number | undefined): boolean {
  try {
    return id !== undefined && process.kill(-id, 0);
  } catch {
    return false;
  }
}

function isDue({ interrupt, world }: Step, from: number, seen: number): boolean {
  const { after = 0 } = interrupt ?? {};
  if (typeof after === 'function') return after();
  if (typeof after === 'number') return performance.now() - from >= after * 1000;
  return world?.front.requests.slice(seen).some(({ method, path }) => `${method} ${path}`.includes(after)) ?? false;
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (path) => [relative(folder, path), await readFile(path, 'utf8')])),
  );
}
