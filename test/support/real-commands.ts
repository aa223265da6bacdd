import type { CommandOutcome, CommandRequest } from '../../src/core/ports.ts';
import { openCommands } from '../../src/io/commands.ts';
import { type Workspace, workspace } from './workspace.ts';

/** Real commands in a new folder, allowed, with the tests' PATH and nothing else. `remove` ends what still runs. */
export function realCommands(environment: Readonly<Record<string, string>> = {}) {
  const folder: Workspace = workspace();
  const variables: Readonly<Record<string, string>> = { PATH: process.env.PATH ?? '', ...environment };
  const commands = openCommands({
    base: folder.root,
    root: folder.root,
    environment: (name) => variables[name],
    allowed: true,
    circumstances: () => ({ fork: false }),
  });
  return {
    folder,
    commands,
    run: (run: CommandRequest['run'], over: Partial<CommandRequest> = {}): Promise<CommandOutcome> =>
      commands.run({ run, cwd: '.', variables: {}, timeout: 15, signal: new AbortController().signal, ...over }),
    async remove() {
      await commands.close();
      folder.remove();
    },
  };
}

/** True while a process is there. One that is dead and was not asked for yet (a zombie) is not. */
export async function isAlive(pid: number): Promise<boolean> {
  const { readFile } = await import('node:fs/promises');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) [ZX] /.test(stat);
}

/** Waits until something is so. Throws when it does not become so in 15 seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it did not become so');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
