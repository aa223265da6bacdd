import type { Checklist } from '../core/checklist.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { ExtendedFiles } from '../core/extends/files.ts';
import type { Repositories } from '../core/extends/sources.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import { UserError } from '../core/problem.ts';
import { loadChecklist } from '../load-checklist.ts';
import { extendedAt, isOutOfReach } from './extended.ts';

/** A checklist that was read; `undefined` for one that its repository broke. Throws `UserError` where that cannot be told. */
export async function loads(file: string, bytes: Uint8Array, extended: ExtendedFiles): Promise<Checklist | undefined> {
  try {
    return (await loadChecklist(file, bytes, extended)).checklist;
  } catch (error) {
    if (error instanceof UserError && !(await isOutOfReach(error))) return undefined;
    throw error;
  }
}

/** A checklist that was read at `where`. Throws `UserError`. */
export async function mustLoad(
  file: string,
  bytes: Uint8Array,
  extended: ExtendedFiles,
  where: string,
): Promise<Checklist> {
  try {
    return (await loadChecklist(file, bytes, extended)).checklist;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, message: `${problem.message} (${where})` }));
    throw new UserError(problems, error.texts);
  }
}

/** Reads a checklist as it was at a commit; `undefined` where it was not there or did not load. */
export function readerAt(
  file: string,
  github: GitHub,
  repositories: Repositories | undefined,
): (commit: string) => Promise<Checklist | undefined> {
  const known = new Map<string, Promise<Checklist | undefined>>();
  const read = async (commit: string) => {
    try {
      const bytes = await github.fileAt(file, commit);
      return bytes && (await loads(file, bytes, extendedAt(commit, github, repositories)));
    } catch (error) {
      if (error instanceof UserError) throw new EvidenceError('unreachable', error.message);
      if (!(error instanceof GitHubError)) throw error;
      throw new EvidenceError(error.permission ? 'denied' : 'unreachable', error.message);
    }
  };
  return (commit) => {
    const answer = known.get(commit) ?? read(commit);
    known.set(commit, answer);
    return answer;
  };
}
