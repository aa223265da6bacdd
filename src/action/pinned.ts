import { dirname, posix } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import type { PinnedBytes } from '../desk/past.ts';

/**
 * Pinned results as they are at the commit that the checklist was read from: what judges a pull request is not its own to
 * change. `checklist` is named from the root of the repository.
 */
export function pinnedAt(checklist: string, commit: string, github: Pick<GitHub, 'fileAt'>): PinnedBytes {
  const folder = dirname(checklist);
  const base = posix.basename(folder) === '.github' ? posix.dirname(folder) : folder;
  return async (file) => {
    try {
      const bytes = await github.fileAt(posix.join(base, file), commit);
      return bytes && once(bytes);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      throw new EvidenceError(error.permission ? 'denied' : 'unreachable', error.message);
    }
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
