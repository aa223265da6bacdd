import { EvidenceError } from '../core/evidence.ts';
import { Glob, GlobFault, isGlob } from '../core/glob.ts';

/**
 * Paths from the root of the repository, by globs. Unlike where reports are looked for, names that begin with a dot are
 * names like others (`**` is every file there is), and a path without signs means that file, or everything in that folder.
 */
export class PathGlobs {
  readonly #patterns: readonly { readonly glob: Glob; readonly folder: string | undefined }[];

  /** Throws `EvidenceError` (`invalid`) for what can match nothing. */
  constructor(patterns: readonly string[], option: string) {
    this.#patterns = patterns.map((pattern) => {
      const fault = pathGlobFault(pattern);
      if (fault !== undefined) throw new EvidenceError('invalid', `\`${option}\`: \`${pattern}\` ${fault}`);
      const plain = pattern.replace(/^(?:\.\/+)+/, '');
      return { glob: new Glob(pattern, { hidden: true }), folder: isGlob(plain) ? undefined : `${plain}/` };
    });
  }

  matches(path: string): boolean {
    return this.#patterns.some(
      ({ glob, folder }) => glob.matches(path) || (folder !== undefined && path.startsWith(folder)),
    );
  }
}

/** Why a pattern can match no path of a repository: a rule with it would never apply, without anybody seeing it. */
export function pathGlobFault(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'is empty';
  if (pattern.startsWith('!')) return 'begins with `!`, which does not exclude anything here';
  if (pattern.startsWith('/')) return 'begins with `/`; paths are from the root of the repository, without it';
  if (pattern.includes('\\')) return 'has a `\\`; paths have `/`';
  if (pattern.split('/').includes('..')) return 'has `..`; paths are from the root of the repository';
  try {
    new Glob(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof GlobFault)) throw error;
    return `is no glob: ${error.message}`;
  }
}
