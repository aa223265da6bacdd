import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from './git.ts';

/** The files of a folder, by paths with `/`, and what kept others from being listed. */
export interface Listing {
  readonly paths: readonly string[];
  /** Those that git tracks; `undefined` outside of git. */
  readonly tracked?: ReadonlySet<string>;
  /** Folders that may not be read. */
  readonly unreadable: readonly string[];
  /** True where there are more than were asked for. */
  readonly cut: boolean;
}

/** Folders that hold what others wrote, or what is made again. */
const FOREIGN =
  /^(?:\.git|\.hg|\.svn|node_modules|bower_components|vendor|third_party|\.venv|venv|site-packages|__pycache__|\.tox|\.gradle|\.m2|\.cargo|\.terraform|\.next|\.nuxt|\.cache|\.idea|\.yarn|Pods)$/;

/**
 * The files of a repository: those that git tracks or would track, else all that lie in the folder. Folders of other
 * people's code are left out, links are never followed. At most `most` paths, at most `depth` folders down.
 */
export async function listFiles(root: string, most: number, depth: number): Promise<Listing> {
  const [tracked, others] = await Promise.all([
    lines(root, ['ls-files', '-z', '--cached']),
    lines(root, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  if (!tracked || !others) return walk(root, '', most, depth);
  const paths = [...new Set([...tracked, ...others])].filter(
    (path) => !path.split('/').some((name) => FOREIGN.test(name)),
  );
  return { ...firstOf(paths, most), tracked: new Set(tracked), unreadable: [] };
}

/** The files in a folder of a root whatever git thinks of them: reports are mostly ignored. */
export function walk(root: string, start: string, most: number, depth: number): Listing {
  const paths: string[] = [];
  const unreadable: string[] = [];
  let folders = [start];
  let seen = 0;
  let cut = false;
  for (let level = 0; folders.length > 0 && !cut; level++) {
    const below: string[] = [];
    for (const folder of folders) {
      const entries = entriesOf(join(root, folder));
      if (!entries) unreadable.push(folder);
      for (const entry of entries ?? []) {
        seen += 1;
        cut ||= paths.length >= most || seen > most * 4;
        if (cut) break;
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) paths.push(path);
        else if (entry.isDirectory() && level < depth && !FOREIGN.test(entry.name)) below.push(path);
      }
    }
    folders = below;
  }
  return { ...firstOf(paths, most), unreadable, cut };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

async function lines(root: string, args: readonly string[]): Promise<string[] | undefined> {
  const said = await gitIn(root)(args);
  return said?.split('\0').filter((path) => path !== '');
}

/** The least deep first: what says most of a repository lies near its root. */
function firstOf(paths: readonly string[], most: number): Pick<Listing, 'paths' | 'cut'> {
  const depth = new Map(paths.map((path) => [path, path.split('/').length]));
  const sorted = [...paths].sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || (a < b ? -1 : 1));
  return { paths: sorted.slice(0, most), cut: sorted.length > most };
}
