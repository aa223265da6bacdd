import type { ExtendedFiles } from '../core/extends/files.ts';
import type { Repositories, Sources } from '../core/extends/sources.ts';
import type { GitHub } from '../core/github.ts';
import { GitHubError } from '../core/github.ts';
import type { UserError } from '../core/problem.ts';

const NO_TOKEN = { because: 'there is no token: give the input `github-token`' };

/** What a checklist extends that was read at a commit through the API: files of that very commit, never of the workspace. */
export function extendedAt(
  commit: string,
  github: GitHub,
  repositories: Repositories | undefined,
  mayRead?: Sources['mayRead'],
): ExtendedFiles {
  return lazily(async () => {
    const [{ extendedFiles }, { besidePath }, { ExtendsFault }] = await load();
    const beside: ExtendedFiles['beside'] = async (place, entry) => {
      const path = besidePath(place.path, entry);
      const bytes = await github.fileAt(path, commit).catch((error: unknown) => {
        if (!(error instanceof GitHubError)) throw error;
        throw new ExtendsFault('extends-unreadable', `\`${path}\` could not be read: ${error.message}`);
      });
      if (!bytes)
        throw new ExtendsFault('extends-missing', `there is no file \`${path}\` at ${commit.slice(0, 7)}`, PATHS);
      return { place: { file: path, path }, bytes };
    };
    return extendedFiles({ beside, repositories: repositories ?? NO_TOKEN, ...(mayRead ? { mayRead } : {}) });
  });
}

/** What a checklist of the workspace extends: files of the workspace. */
export function extendedInWorkspace(workspace: string, repositories: Repositories | undefined): ExtendedFiles {
  return lazily(async () => {
    const [[{ extendedFiles }], { besideOnDisk }] = await Promise.all([load(), import('../io/extended-on-disk.ts')]);
    return extendedFiles({ beside: besideOnDisk(workspace, workspace), repositories: repositories ?? NO_TOKEN });
  });
}

/**
 * For a fork's checklist: files of other repositories are read only where the checklist in force reads them, too. The author of
 * a fork could else have any file shown that the token can see, in the frames of its mistakes.
 */
export function onlyTrusted(trusted: () => Promise<ReadonlySet<string>>): NonNullable<Sources['mayRead']> {
  return async (repository, path) => {
    if ((await trusted()).has(remoteName(repository, path))) return;
    const { ExtendsFault } = await import('../core/extends/files.ts');
    throw new ExtendsFault(
      'extends-refused',
      `a pull request from a fork may not bring in \`${repository}/${path}\`, which the checklist in force does not extend`,
      'propose it from a branch of the repository',
    );
  };
}

/** A file of another repository, whatever it is read at. */
export function remoteName(repository: string, path: string): string {
  return `${repository.toLowerCase()}/${path}`;
}

/**
 * True where a checklist does not load for a reason that a change to this repository's files cannot be trusted to mend: a file
 * could not be read, or one of another repository, at a ref that moves, may have broken it.
 */
export async function isOutOfReach({ problems, texts }: UserError): Promise<boolean> {
  if (problems.some(({ id }) => id === 'extends-unreadable' || id === 'extends-refused')) return true;
  const { isPinned } = await import('../core/extends/entry.ts');
  return Object.keys(texts).some((file) => file.includes('@') && !isPinned(file.slice(file.lastIndexOf('@') + 1)));
}

function load() {
  return Promise.all([
    import('../core/extends/sources.ts'),
    import('../core/extends/entry.ts'),
    import('../core/extends/files.ts'),
  ]);
}

/** Nothing is loaded before a checklist extends something. */
function lazily(open: () => Promise<ExtendedFiles>): ExtendedFiles {
  let opened: Promise<ExtendedFiles> | undefined;
  const files = () => {
    opened ??= open();
    return opened;
  };
  return {
    beside: async (place, entry) => (await files()).beside(place, entry),
    remote: async (repository, path, ref) => (await files()).remote(repository, path, ref),
  };
}

const PATHS = 'paths are relative to the folder of the file that extends, or to its parent when that is `.github`';
