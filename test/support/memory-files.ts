import { EvidenceError } from '../../src/core/evidence.ts';
import type { FileRef, Files } from '../../src/core/ports.ts';

export interface MemoryFile {
  readonly bytes: Uint8Array | string;
  readonly modifiedAt?: number;
  readonly tracked?: boolean;
}

/** Files in memory, found by exact path only. What a case did not declare is refused. */
export function memoryFiles(
  entries: Readonly<Record<string, MemoryFile | string | Uint8Array>>,
  modifiedAt = 0,
): Files {
  const declared = (entry: MemoryFile | string | Uint8Array): MemoryFile =>
    typeof entry === 'string' || entry instanceof Uint8Array ? { bytes: entry } : entry;
  const bytesOf = (path: string): Uint8Array => {
    const entry = entries[path];
    if (entry === undefined) throw new EvidenceError('missing', `no such file in this test: ${path}`);
    const { bytes } = declared(entry);
    return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  };
  return {
    async find(patterns) {
      const found = patterns.filter((pattern) => Object.hasOwn(entries, pattern));
      const files = found.map(
        (path): FileRef => ({
          path,
          bytes: bytesOf(path).length,
          modifiedAt: declared(entries[path] ?? '').modifiedAt ?? modifiedAt,
        }),
      );
      return { files, missed: patterns.filter((pattern) => !found.includes(pattern)).map((pattern) => ({ pattern })) };
    },
    read: (file) => reused(bytesOf(file.path)),
    tracked: async (path) => declared(entries[path] ?? '').tracked ?? false,
    committedAt: async () => undefined,
    changedSince: async () => {
      throw new Error('this test declared no changes');
    },
    diffSince: async () => {
      throw new Error('this test declared no changes');
    },
  };
}

/** Odd, so that lines and characters are cut where they may be. */
const PIECE = 4093;

/** Bytes in pieces that all lie in the same memory, overwritten once the next is asked for: who kept one reads rubbish. */
export async function* reused(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const memory = new Uint8Array(PIECE);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    memory.set(piece);
    yield memory.subarray(0, piece.length);
    memory.fill(0xee);
  }
}
