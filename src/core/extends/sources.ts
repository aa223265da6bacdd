import { GitHubError } from '../github.ts';
import { besidePath, isPinned } from './entry.ts';
import { type ExtendedFiles, ExtendsFault, type FilePlace, type FoundFile } from './files.ts';

/** Files of other repositories. Every method throws `GitHubError`. */
export interface Repositories {
  /** The commit that a branch or tag stands for, the same for as long as a run lasts; `undefined` when there is neither. */
  commitOf(repository: string, ref: string): Promise<string | undefined>;
  /** The bytes of a file at a commit; `undefined` when the commit has no such file. */
  fileAt(repository: string, path: string, commit: string): Promise<Uint8Array | undefined>;
}

/** Where files that are extended come from. */
export interface Sources {
  /** A file of this repository that another one names by its path. Throws `ExtendsFault`. */
  readonly beside: ExtendedFiles['beside'];
  /** Other repositories; why they cannot be asked, in words; or `unseen`, where they are not looked at. */
  readonly repositories: Repositories | { readonly because: string } | 'unseen';
  /** Whether a file of another repository may be read for whoever named it. Throws `ExtendsFault`. */
  readonly mayRead?: (repository: string, path: string) => Promise<void>;
}

/**
 * Reads what a checklist extends. A file of another repository is read at one commit, and so is what it names beside itself.
 * That such a file is not there is not told from that it cannot be seen: neither is a mistake of this repository's.
 */
export function extendedFiles({ beside, repositories, mayRead }: Sources): ExtendedFiles {
  const read = async (place: Required<FilePlace>): Promise<FoundFile> => {
    const { repository, ref, commit } = place.from;
    await mayRead?.(repository, place.path);
    const bytes = await ask(place.file, repository, (from) => from.fileAt(repository, place.path, commit));
    if (bytes) return { place, bytes };
    const at = isPinned(ref) ? commit.slice(0, 7) : `\`${ref}\` (${commit.slice(0, 7)})`;
    throw new ExtendsFault('extends-unreadable', `\`${repository}\` has no file \`${place.path}\` at ${at}`);
  };

  const ask = async <T>(file: string, repository: string, question: (from: Repositories) => Promise<T>): Promise<T> => {
    if (repositories === 'unseen') throw new ExtendsFault('extends-unreadable', `\`${file}\` was not looked at`);
    if ('because' in repositories)
      throw new ExtendsFault(
        'extends-unreadable',
        `\`${file}\` is read through GitHub's API, and ${repositories.because}`,
      );
    try {
      return await question(repositories);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const hint = error.permission
        ? `the token needs \`${error.permission}\` on \`${repository}\`; that of a job sees its own repository and public ones`
        : undefined;
      throw new ExtendsFault('extends-unreadable', `\`${file}\` could not be read: ${error.message}`, hint);
    }
  };

  return {
    async beside(place, entry) {
      const { from } = place;
      if (!from) return beside(place, entry);
      const path = besidePath(place.path, entry);
      return read({ file: `${from.repository}/${path}@${from.ref}`, path, from });
    },
    async remote(repository, path, ref) {
      if (repositories === 'unseen') return undefined;
      const file = `${repository}/${path}@${ref}`;
      // Before anything is asked: who may not have the file read is told nothing of the repository.
      await mayRead?.(repository, path);
      const commit = isPinned(ref) ? ref : await ask(file, repository, (from) => from.commitOf(repository, ref));
      if (commit === undefined)
        throw new ExtendsFault(
          'extends-unreadable',
          `\`${repository}\` has neither a branch nor a tag \`${ref}\``,
          isShort(ref) ? 'a commit is named by its full id' : undefined,
        );
      return read({ file, path, from: { repository, ref, commit } });
    },
  };
}

function isShort(ref: string): boolean {
  return /^[0-9a-f]{7,63}$/i.test(ref);
}
