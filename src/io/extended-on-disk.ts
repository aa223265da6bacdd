import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { outside } from '../core/extends/entry.ts';
import { type ExtendedFiles, ExtendsFault } from '../core/extends/files.ts';
import { UserError } from '../core/problem.ts';
import { baseFolder, readChecklistFile } from './checklist-file.ts';
import { isInside } from './inside.ts';
import { repositoryAround } from './workspace.ts';

/**
 * Files that a checklist on disk names by their paths. They lie in its repository, and no part of their path is a link: what
 * a link shows stands elsewhere. `workspace`: the folder that nothing may leave, where there is one; names are relative to `cwd`.
 */
export function besideOnDisk(cwd: string, workspace?: string): ExtendedFiles['beside'] {
  return async (place, entry) => {
    const from = resolve(cwd, place.path);
    const base = baseFolder(from);
    const root = rootOf(base, cwd, workspace);
    const path = resolve(base, entry);
    if (!isInside(root, path)) throw outside(entry);
    const file = relative(cwd, path).replaceAll('\\', '/');
    const link = firstLink(root, path);
    if (link !== undefined)
      throw new ExtendsFault(
        'extends-outside',
        `\`${entry}\` is not the file itself: \`${relative(cwd, link).replaceAll('\\', '/')}\` is a symbolic link`,
        'name the file it leads to',
      );
    try {
      return { place: { file, path: file }, bytes: await readChecklistFile(cwd, file) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const [problem] = error.problems;
      const id = problem?.id === 'checklist-missing' ? 'extends-missing' : 'extends-unreadable';
      const message = id === 'extends-missing' ? `there is no file \`${file}\`` : error.message;
      throw new ExtendsFault(id, message, id === 'extends-missing' ? PATHS : problem?.hint);
    }
  };
}

const PATHS = 'paths are relative to the folder of the file that extends, or to its parent when that is `.github`';

/** The repository; outside of git the folder that the call is made in, if the checklist is there, else the checklist's own. */
function rootOf(base: string, cwd: string, workspace: string | undefined): string {
  const repository = repositoryAround(base);
  if (workspace !== undefined) return repository && isInside(workspace, repository) ? repository : workspace;
  return repository ?? (isInside(cwd, base) ? cwd : base);
}

/** The first part of a path below a folder that is a link; what is not there is none. */
function firstLink(root: string, path: string): string | undefined {
  let at = root;
  for (const step of relative(root, path).split(/[\\/]/)) {
    at = join(at, step);
    try {
      if (lstatSync(at).isSymbolicLink()) return at;
    } catch {
      return undefined;
    }
  }
  return undefined;
}
