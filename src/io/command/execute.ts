import type { ChildProcess } from 'node:child_process';
import { EvidenceError } from '../../core/evidence.ts';
import { LIMITS } from '../../core/limits.ts';
import type { CommandOutcome } from '../../core/ports.ts';
import { startFault } from './program.ts';

/** A program that is ready to start. */
export interface Execution {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Called with the id of the process and its group, once there is one. */
  readonly started: (group: number) => void;
}

/**
 * Runs a program in a process group of its own, without input; what it prints to stderr is for nobody. Whoever calls ends
 * the group. Throws `EvidenceError`.
 */
export async function execute(execution: Execution): Promise<CommandOutcome> {
  const { program, args, cwd, variables, signal, started } = execution;
  const { spawn } = await import('node:child_process');
  if (signal.aborted) throw new EvidenceError('timeout', 'stopped before the command started');
  let child: ChildProcess;
  const from = performance.now();
  try {
    // stderr is not passed on: the runner would obey workflow commands in it.
    child = spawn(program, args, { cwd, env: variables, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    throw startFault(error, program);
  }
  if (child.pid !== undefined) started(child.pid);
  return outcomeOf(child, program, signal, from);
}

function outcomeOf(child: ChildProcess, program: string, signal: AbortSignal, from: number): Promise<CommandOutcome> {
  const pieces: Buffer[] = [];
  let printed = 0;
  let drained: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  return new Promise<CommandOutcome>((resolve, reject) => {
    stop = () => reject(new EvidenceError('timeout', 'stopped before the command ended'));
    signal.addEventListener('abort', stop, { once: true });
    child.once('error', (error) => reject(startFault(error, program)));
    child.stdout?.on('data', (piece: Buffer) => {
      printed += piece.length;
      if (printed <= LIMITS.commandOutputBytes) pieces.push(piece);
      else reject(tooMuch());
    });
    child.stdout?.once('error', (error) =>
      reject(new EvidenceError('invalid', `its output broke off: ${error.message}`)),
    );
    let duration = 0;
    const end = (code: number | null, killer: NodeJS.Signals | null, whole: boolean) => {
      if (code === null) reject(killed(killer));
      else resolve({ exitCode: code, duration, stdout: Buffer.concat(pieces), whole });
    };
    child.once('exit', (code, killer) => {
      duration = (performance.now() - from) / 1000;
      // Normally its output ends with it. What it left behind may hold it open for ever.
      drained = setTimeout(() => end(code, killer, false), LIMITS.commandDrainSeconds * 1000);
    });
    child.once('close', (code, killer) => end(code, killer, true));
  }).finally(() => {
    clearTimeout(drained);
    if (stop) signal.removeEventListener('abort', stop);
    child.stdout?.destroy();
  });
}

function tooMuch(): EvidenceError {
  return new EvidenceError(
    'invalid',
    `the command printed more than the limit of ${LIMITS.commandOutputBytes / 1024 / 1024} MiB, and was ended`,
    'let it print less, or into a file that another criterion reads',
  );
}

/** A crash has no exit code; that the system gives one to shells for it does not make it a result (THREATS C24). */
function killed(by: NodeJS.Signals | null): EvidenceError {
  return new EvidenceError(
    'invalid',
    `the command was killed by ${by ?? 'a signal'}, so it has no exit code`,
    by === 'SIGKILL' ? 'was there too little memory?' : undefined,
  );
}
