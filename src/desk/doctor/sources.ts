import type { CommandCall } from '../../core/command.ts';
import { folderFiles } from '../../io/folder.ts';
import { VERSION } from '../../version.ts';
import { repositoriesOf } from '../extended.ts';
import { whereIs } from '../repository.ts';
import type { Sources } from './gather.ts';

/**
 * What a call can look at. With a token it is what GitHub has, because that is what enforces; the files of this folder count
 * with `--local`, and where GitHub cannot be asked.
 */
export async function sourcesOf(
  call: CommandCall,
  checklists: (root: string) => readonly string[],
): Promise<{ readonly sources: Sources; readonly where: string | null }> {
  const { repository, token, apiUrl, because, root } = await whereIs(call);
  const github =
    because === undefined && repository !== undefined && token !== undefined
      ? await open(repository, token, apiUrl, call)
      : undefined;
  const { branch } = call.values;
  return {
    where: repository ?? null,
    sources: {
      github,
      repositories: await repositoriesOf(call),
      because: because ?? '',
      local: call.values.local === true || github === undefined ? folderFiles(root) : undefined,
      named: checklists(root),
      branch: typeof branch === 'string' ? branch : undefined,
      own: call.environment('GITHUB_ACTION_REPOSITORY')?.trim() || undefined,
      publicGitHub: apiUrl === 'https://api.github.com',
    },
  };
}

async function open(repository: string, token: string, apiUrl: string, call: CommandCall): Promise<Sources['github']> {
  const [{ openGitHub }, { openProtection }] = await Promise.all([
    import('../../io/github.ts'),
    import('../../io/github/protection.ts'),
  ]);
  const options = { token, apiUrl, version: VERSION, signal: call.signal };
  return {
    state: openGitHub({ ...options, repository }),
    protection: openProtection({ ...options, repository }),
    open: (other) => openGitHub({ ...options, repository: other }),
  };
}
