import { closeSync, constants, fstatSync, openSync, read, readSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { FileRef, FileSearch, Files } from '../core/ports.ts';
import { type FoundFile, findFiles, type Home, shownPath } from './find-files.ts';
import { historyOf } from './history.ts';
import { denied, isInside, placeOf } from './inside.ts';
import { nearFile } from './near-file.ts';

const PIECE = 128 * 1024;
/** What is read at once, because a thread for it takes longer; whoever reads on leaves the process to its timers. */
const AT_ONCE = 1024 * 1024;
/** The end of a file is met by a read that finds nothing, and a file that grew is read on in such pieces. */
const LEAST = 4096;
/** Windows has neither; there links need rights that jobs do not have, and pipes are no files. */
const SAFELY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The files of a workspace: paths are relative to `base`, and nothing outside of `root` is ever read. */
export function filesIn(base: string, root: string): Files {
  const places = new Map<string, FoundFile['place']>();
  let home: Home | undefined;
  const homeOf = () => {
    home ??= locate(base, root);
    return home;
  };
  const history = historyOf(homeOf);
  return {
    async find(patterns): Promise<FileSearch> {
      const at = homeOf();
      const found = new Map<string, FoundFile>();
      const missed: { pattern: string; nearest?: string }[] = [];
      for (const pattern of new Set(patterns)) {
        const files = await findFiles(pattern, at);
        // One file by two names is one file: its findings count once.
        for (const file of files) if (!found.has(file.place.real)) found.set(file.place.real, file);
        if (files.length > 0) continue;
        const near = await nearFile(pattern, at);
        missed.push({ pattern, ...(near === undefined ? {} : { nearest: near }) });
      }
      if (found.size > LIMITS.filesPerGlob)
        throw new EvidenceError('invalid', `the patterns find more than ${LIMITS.filesPerGlob} files together`);
      const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const { path, place } of files) places.set(path, place);
      return { files: files.map((file) => refOf(file, at)), missed };
    },
    async *read(file: FileRef): AsyncIterable<Uint8Array> {
      const at = homeOf();
      const place = places.get(file.path) ?? placeOf(at.root, resolve(at.base, file.path), file.path);
      if (place.kind === 'nothing') throw new EvidenceError('missing', `\`${file.path}\` is not there`);
      if (place.kind === 'folder') throw new EvidenceError('denied', `\`${file.path}\` is a folder, not a file`);
      yield* readPlace(place, at.root, file.path);
    },
    ...history,
  };
}

function refOf({ path, place: { real, bytes, modifiedAt } }: FoundFile, home: Home): FileRef {
  const target = shownPath(home, real);
  return { path, bytes, modifiedAt, ...(target === path ? {} : { target }) };
}

function locate(base: string, root: string): Home {
  const home = orDenied(() => ({ base: realpathSync.native(base), root: realpathSync.native(root) }), base);
  const place = placeOf(home.root, home.base, base);
  if (place.kind !== 'folder') throw new EvidenceError('missing', `\`${base}\` is no folder`);
  return home;
}

function orDenied<T>(look: () => T, shown: string): T {
  try {
    return look();
  } catch (error) {
    throw denied(error, shown);
  }
}

/** Linux tells where an open file really lies; elsewhere its path is looked up once more. */
function realOf(descriptor: number, path: string): string {
  try {
    return realpathSync.native(`/proc/self/fd/${descriptor}`);
  } catch {
    return realpathSync.native(path);
  }
}

/** The bytes of the very file that was found: one that took its place since is refused (THREATS D19). */
async function* readPlace(place: FoundFile['place'], root: string, shown: string): AsyncIterable<Uint8Array> {
  const descriptor = orDenied(() => openSync(place.real, SAFELY), shown);
  let length = 0;
  let buffer = Buffer.alloc(0);
  try {
    const stat = fstatSync(descriptor, { bigint: true });
    const same = stat.isFile() && stat.dev === place.dev && stat.ino === place.ino;
    if (!same || !isInside(root, realOf(descriptor, place.real)))
      throw new EvidenceError('denied', `\`${shown}\` was replaced while it was being looked at`, 'run again');
    const size = Number(stat.size);
    // The size is looked at first, and the bytes are counted too: a file may grow.
    while (Math.max(size, length) <= LIMITS.streamReportBytes) {
      // One buffer for all that is read later: fresh ones would pile up to half of the memory there may be.
      if (length < AT_ONCE || buffer.length < PIECE)
        buffer = Buffer.allocUnsafe(length < AT_ONCE ? Math.min(PIECE, Math.max(size - length, LEAST)) : PIECE);
      const bytes =
        length < AT_ONCE
          ? readSync(descriptor, buffer)
          : (await readLater(descriptor, buffer, 0, buffer.length, null)).bytesRead;
      if (bytes === 0) {
        // What is still being written may be whole by chance and say something else a moment later.
        const after = fstatSync(descriptor, { bigint: true });
        if (after.size === stat.size && after.mtimeNs === stat.mtimeNs && length === size) return;
        throw new EvidenceError('invalid', `\`${shown}\` changed while it was being read`, 'let its writer end first');
      }
      length += bytes;
      yield buffer.subarray(0, bytes);
    }
    throw new EvidenceError('invalid', `\`${shown}\` is larger than the limit of 2 GiB for a report`);
  } catch (error) {
    throw error instanceof EvidenceError ? error : denied(error, shown);
  } finally {
    closeSync(descriptor);
  }
}

const readLater = promisify(read);
