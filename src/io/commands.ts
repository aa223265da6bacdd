import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CommandCircumstances, refuseCommands } from '../core/command-permission.ts';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommandOutcome, CommandRequest, Commands, Environment } from '../core/ports.ts';
import { takeTurns } from './command/turns.ts';
import { denied, placeOf } from './inside.ts';

/** Where commands run, and whether. */
export interface CommandOptions {
  readonly base: string;
  readonly root: string;
  readonly environment: Environment;
  /** True when `--allow-commands` or the input `allow-commands` says so. */
  readonly allowed: boolean;
  /** What the runner says, asked before the first command only. */
  readonly circumstances: () => CommandCircumstances;
}

/** The port `Commands`. `close` ends whatever still runs, with all it started in its process group. */
export function openCommands(options: CommandOptions): Commands & { close(): Promise<void> } {
  const closing = new AbortController();
  const turns = takeTurns(LIMITS.commandsAtOnce);
  const groups = new Set<number>();
  const ending = new Set<Promise<unknown>>();
  // The process may end at once, by `process.exit` after a signal; nothing may outlive it.
  const last = () => {
    for (const id of groups) kill(id);
  };
  const end = async (id: number): Promise<void> => {
    const { endGroup } = await import('./command/group.ts');
    await endGroup(id);
    groups.delete(id);
    if (groups.size === 0) process.off('exit', last);
  };
  return {
    async run(request) {
      permit(options);
      const cwd = await folderOf(request.cwd, options);
      const limit = deadline(request.timeout, [request.signal, closing.signal]);
      const endTurn = await turns.take(limit.signal);
      const started: number[] = [];
      try {
        if (!endTurn) throw new EvidenceError('timeout', 'stopped before the command started');
        return await start(request, cwd, options, limit.signal, (id) => {
          started.push(id);
          if (groups.size === 0) process.on('exit', last);
          groups.add(id);
        });
      } catch (error) {
        throw limit.passed() ? late(error, endTurn !== undefined) : error;
      } finally {
        limit.stop();
        const gone = Promise.all(started.map(end));
        ending.add(gone);
        // The next one starts when this one is gone: what is being ended still works.
        void gone.then(() => {
          ending.delete(gone);
          endTurn?.();
        });
      }
    },
    async close() {
      closing.abort();
      await Promise.all(ending);
    },
  };
}

/** A signal that fires with any of others, or after some seconds; `passed` tells that it was the time. */
function deadline(seconds: number, others: readonly AbortSignal[]) {
  const own = new AbortController();
  const timer = setTimeout(() => own.abort(), Math.min(seconds * 1000, 2 ** 31 - 1));
  return {
    signal: AbortSignal.any([...others, own.signal]),
    passed: () => own.signal.aborted,
    stop: () => clearTimeout(timer),
  };
}

function late(error: unknown, started: boolean): unknown {
  if (!(error instanceof EvidenceError) || error.cause !== 'timeout') return error;
  return started
    ? new EvidenceError('timeout', 'the command did not end in time', 'raise `timeout`, or find out what is slow')
    : new EvidenceError('timeout', 'the command waited for others and did not start in time', 'raise `timeout`');
}

function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Throws `denied` unless commands were allowed, and wherever they never are. */
function permit({ allowed, circumstances }: CommandOptions): void {
  if (process.platform === 'win32') throw new EvidenceError('denied', 'commands are not run on Windows');
  if (!allowed)
    throw new EvidenceError(
      'denied',
      'commands are not run unless that is allowed',
      'call `gonogo check --allow-commands`, or set the input `allow-commands: true`',
    );
  refuseCommands(circumstances());
}

/** The folder to run in, inside the workspace with all links followed. */
async function folderOf(cwd: string, { base, root }: CommandOptions): Promise<string> {
  try {
    const real = realpathSync.native(root);
    const place = await placeOf(real, resolve(realpathSync.native(base), cwd), cwd);
    if (place.kind === 'folder') return place.real;
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw denied(error, cwd);
    throw new EvidenceError(error.cause, error.message, 'commands run inside the repository');
  }
  throw new EvidenceError('missing', `\`${cwd}\` is no folder to run in`, 'check `cwd`');
}

async function start(
  { run, variables }: CommandRequest,
  cwd: string,
  { environment }: CommandOptions,
  signal: AbortSignal,
  started: (id: number) => void,
): Promise<CommandOutcome> {
  const [{ execute }, { programOf, variablesOf }] = await Promise.all([
    import('./command/execute.ts'),
    import('./command/program.ts'),
  ]);
  const [program, args] = programOf(run);
  return execute({ program, args, cwd, variables: variablesOf(environment, variables), signal, started });
}
