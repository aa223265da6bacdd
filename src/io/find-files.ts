import { type Dirent, promises, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import { Glob, GlobFault, isGlob, type Positions } from '../core/glob.ts';
import { LIMITS } from '../core/limits.ts';
import { denied, type Place, placeAt, placeOf } from './inside.ts';

/** A folder that paths are relative to, and the folder they may not leave; both without links. */
export interface Home {
  readonly base: string;
  readonly root: string;
}

/** A file with the path it was found by, relative to the base folder. */
export interface FoundFile {
  readonly path: string;
  readonly place: Extract<Place, { kind: 'file' }>;
}

/**
 * The files that one path or pattern names: a file itself, all files of a folder, or what matches. A path that exists
 * is that path, whatever signs are in its name. Throws `EvidenceError` (`denied`, `invalid`).
 */
export async function findFiles(pattern: string, home: Home): Promise<FoundFile[]> {
  const path = resolve(home.base, pattern);
  const place = placeOf(home.root, path, pattern);
  if (place.kind === 'file') return [{ path: shownPath(home, path), place }];
  if (place.kind === 'nothing' && !isGlob(pattern)) return [];
  const search = place.kind === 'folder' ? { glob: new Glob('**'), start: path } : globSearch(pattern, home);
  const walk = new Walk(search.glob, home, pattern);
  const start = placeOf(home.root, search.start, pattern);
  if (start.kind === 'folder') await walk.folder(search.start, [start.real], search.glob.start());
  return walk.found;
}

function globSearch(pattern: string, home: Home): { glob: Glob; start: string } {
  try {
    const glob = new Glob(pattern);
    return { glob, start: resolve(home.base, glob.base) };
  } catch (error) {
    if (error instanceof GlobFault) throw new EvidenceError('invalid', `the pattern \`${pattern}\`: ${error.message}`);
    throw error;
  }
}

/** How a path is shown and reported: relative to the base folder, with forward slashes. */
export function shownPath(home: Home, path: string): string {
  return relative(home.base, path).split(sep).join('/');
}

/** Entries after which a search leaves the process to its timers between folders; a thread for each takes longer. */
const AT_ONCE = 1000;

class Walk {
  readonly found: FoundFile[] = [];
  readonly #glob: Glob;
  readonly #home: Home;
  readonly #pattern: string;
  #entries = 0;

  constructor(glob: Glob, home: Home, pattern: string) {
    this.#glob = glob;
    this.#home = home;
    this.#pattern = pattern;
  }

  /** Looks through a folder. `chain` are the real paths of the folder and of those around it: links cannot lead in circles. */
  async folder(path: string, chain: readonly [string, ...string[]], positions: Positions): Promise<void> {
    if (chain.length > LIMITS.globDepth)
      throw new EvidenceError('invalid', `\`${this.#pattern}\` goes down more than ${LIMITS.globDepth} folders`);
    const entries = await this.#entriesOf(path).catch((error: unknown) => {
      throw denied(error, shownPath(this.#home, path));
    });
    this.#entries += entries.length;
    if (this.#entries > LIMITS.globEntries)
      throw new EvidenceError(
        'invalid',
        `\`${this.#pattern}\` looks at more than ${LIMITS.globEntries} entries`,
        NARROWER,
      );
    for (const entry of entries) {
      const next = this.#glob.step(positions, entry.name);
      if (next.length === 0) continue;
      const [inner, real] = [join(path, entry.name), join(chain[0], entry.name)];
      if (entry.isDirectory()) await this.folder(inner, [real, ...chain], next);
      else if (entry.isSymbolicLink()) await this.#link(inner, chain, next);
      else if (this.#glob.done(next)) this.#add(inner, placeAt(real, shownPath(this.#home, inner)));
    }
  }

  async #entriesOf(path: string): Promise<Dirent[]> {
    const how = { withFileTypes: true } as const;
    return this.#entries < AT_ONCE ? readdirSync(path, how) : promises.readdir(path, how);
  }

  async #link(path: string, chain: readonly [string, ...string[]], positions: Positions): Promise<void> {
    const shown = shownPath(this.#home, path);
    const place = placeOf(this.#home.root, path, shown);
    if (place.kind === 'folder') {
      if (!chain.includes(place.real)) await this.folder(path, [place.real, ...chain], positions);
    } else if (this.#glob.done(positions)) {
      if (place.kind === 'nothing') throw new EvidenceError('missing', `\`${shown}\` is a link to nothing`);
      this.#add(path, place);
    }
  }

  #add(path: string, place: Place): void {
    if (place.kind !== 'file') return;
    this.found.push({ path: shownPath(this.#home, path), place });
    if (this.found.length > LIMITS.filesPerGlob)
      throw new EvidenceError('invalid', `\`${this.#pattern}\` finds more than ${LIMITS.filesPerGlob} files`, NARROWER);
  }
}

const NARROWER = 'write a narrower pattern';
