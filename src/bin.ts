import { fstatSync } from 'node:fs';
import { cli } from './cli.ts';
import type { Output } from './core/command.ts';
import { EXIT } from './core/exit.ts';
import { writeAll } from './io/write-all.ts';

/** The process shell of the CLI: arguments, streams, signals and the exit code. */
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) return;
    interrupted.abort();
    process.exitCode = EXIT.interrupted;
    // Whatever still runs gets a moment to stop; then the process ends, with nothing published.
    setTimeout(() => process.exit(EXIT.interrupted), 1000).unref();
  });
}
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

function fail(error: unknown): void {
  process.stderr.write(
    `gonogo failed; this is a bug in gonogo, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(EXIT.bug);
}

/** Output that is out before the process ends, even into a slow pipe. */
function output(name: 'stdout' | 'stderr', descriptor: number): Output {
  // Node loads its network code for a stream into a pipe, which is not needed to know that a pipe is no terminal.
  const stream = isDevice(descriptor) ? process[name] : undefined;
  return { write: (text) => writeAll(descriptor, text), isTTY: stream?.isTTY === true, columns: stream?.columns ?? 80 };
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    // A closed descriptor.
    return false;
  }
}

// A process that ends before its work is done has not passed.
process.exitCode = EXIT.bug;
const code = await cli({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  environment: (name) => process.env[name],
  now: Date.now() / 1000,
  stdout: output('stdout', 1),
  stderr: output('stderr', 2),
  signal: interrupted.signal,
  asking: async () => (await import('./io/asking.ts')).asking(interrupted.signal),
});
process.exitCode = interrupted.signal.aborted ? EXIT.interrupted : code;
