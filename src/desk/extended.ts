import type { CommandCall } from '../core/command.ts';
import type { ExtendedFiles } from '../core/extends/files.ts';
import type { Sources } from '../core/extends/sources.ts';
import { VERSION } from '../version.ts';

type Call = Pick<CommandCall, 'cwd' | 'environment' | 'signal'>;

/**
 * What the checklists of a call extend: files on disk, and those of other repositories as the token of the call sees them.
 * Nothing is loaded or asked before a checklist extends something; a branch is then the same commit for the whole call.
 */
export function extendedOnDesk(call: Call): ExtendedFiles {
  let opened: Promise<ExtendedFiles> | undefined;
  const files = () => {
    opened ??= open(call, repositoriesOf);
    return opened;
  };
  return {
    beside: async (place, entry) => (await files()).beside(place, entry),
    remote: async (repository, path, ref) => (await files()).remote(repository, path, ref),
  };
}

/** The same offline: other repositories are not looked at. */
export function extendedOffline(call: Call): ExtendedFiles {
  return {
    beside: async (place, entry) => (await open(call, async () => 'unseen')).beside(place, entry),
    remote: async () => undefined,
  };
}

async function open(
  call: Call,
  repositories: (call: Call) => Promise<Sources['repositories']>,
): Promise<ExtendedFiles> {
  const [{ extendedFiles }, { besideOnDisk }] = await Promise.all([
    import('../core/extends/sources.ts'),
    import('../io/extended-on-disk.ts'),
  ]);
  return extendedFiles({ beside: besideOnDisk(call.cwd), repositories: await repositories(call) });
}

/** Other repositories, with the token of the call; why they cannot be asked, where there is none. */
export async function repositoriesOf(call: Call): Promise<Sources['repositories']> {
  const { NO_TOKEN, whoAsks } = await import('./repository.ts');
  const { apiUrl, token } = whoAsks(call);
  if (token === undefined) return { because: NO_TOKEN };
  const { openRepositories } = await import('../io/github.ts');
  return openRepositories({ token, apiUrl, version: VERSION, signal: call.signal });
}
