import { isUtf8 } from 'node:buffer';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { type ByteStream, peek } from './bytes.ts';
import { decode, encodingOf } from './text.ts';

const LF = 0x0a;
const CR = 0x0d;

/**
 * A text file as pieces of UTF-8 that end where a line ends, for the one reader (LCOV) that is too busy for a string per line;
 * all others read text, see `lines.ts`. Throws
 * `EvidenceError` (`invalid`) on bytes that are no text and on a line over 1 MiB, as `lines` does.
 */
export async function* wholeLines(stream: ByteStream): AsyncIterable<Buffer> {
  const { head, whole } = await peek(stream, 4);
  const encoding = encodingOf(head);
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  let rest: Uint8Array = new Uint8Array(0);
  let skip = encoding === 'utf-8' ? mark : 0;
  for await (const bytes of encoding === 'utf-8' ? whole : inUtf8(whole)) {
    const piece = rest.length === 0 ? asBuffer(bytes) : Buffer.concat([rest, bytes]);
    // A carriage return at the very end may be the first half of a line end.
    const end = lastEnd(piece) + 1;
    // Copied, because the next piece may lie where this one does; at most a line of it.
    rest = Buffer.from(piece.subarray(end));
    if (end > skip) {
      yield text(piece.subarray(skip, end));
      skip = 0;
    }
    if (rest.length > LIMITS.streamLineBytes) throw tooLong();
  }
  if (rest.length > skip) yield text(asBuffer(rest).subarray(skip));
}

/** Where the line that begins at `at` ends, without its terminator (LF, CRLF or CR). */
export function endOfLine(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
  if (end - at > LIMITS.streamLineBytes) throw tooLong();
  return end;
}

/** Where the next line begins. */
export function afterLine(bytes: Uint8Array, end: number): number {
  return end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
}

function lastEnd(piece: Buffer): number {
  const feed = piece.lastIndexOf(LF);
  const back = piece.lastIndexOf(CR);
  return back === piece.length - 1 ? feed : Math.max(feed, back);
}

async function* inUtf8(stream: ByteStream): ByteStream {
  for await (const piece of decode(stream)) yield Buffer.from(piece, 'utf8');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function text(piece: Buffer): Buffer {
  if (piece.includes(0)) throw new EvidenceError('invalid', 'the file has NUL bytes: it is not text');
  if (!isUtf8(piece)) throw new EvidenceError('invalid', 'the file is not valid UTF-8');
  return piece;
}

function tooLong(): EvidenceError {
  return new EvidenceError('invalid', `a line is longer than ${LIMITS.streamLineBytes} bytes (1 MiB)`);
}
