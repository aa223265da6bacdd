import { isUtf8 } from 'node:buffer';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { type ByteStream, peek } from './bytes.ts';
import { decode, encodingOf } from './text.ts';

const LF = 0x0a;
const CR = 0x0d;

/**
 * A text file as pieces of UTF-8 that end where a line ends, for the readers (LCOV, points of k6) that are too busy for a
 * string per line; all others read text, see `lines.ts`. A piece is only valid until the next one is asked for. Throws
 * `EvidenceError` (`invalid`) on bytes that are no text and on a line over 1 MiB, as `lines` does.
 */
export async function* wholeLines(stream: ByteStream): AsyncIterable<Buffer> {
  const { head, whole } = await peek(stream, 4);
  const encoding = encodingOf(head);
  let mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of encoding === 'utf-8' ? whole : inUtf8(whole)) {
    const piece = asBuffer(bytes).subarray(mark);
    mark -= Math.min(mark, bytes.length);
    // Only the line that began in the last piece is put together: copies of whole pieces would pile up.
    const start = rest.length === 0 ? 0 : restOfLine(rest, piece);
    if (start < 0) rest = Buffer.concat([rest, piece]);
    else {
      if (rest.length > 0) yield text(Buffer.concat([rest, piece.subarray(0, start)]));
      const end = Math.max(start, lastEnd(piece) + 1);
      if (end > start) yield text(piece.subarray(start, end));
      // Copied, because the next piece may lie where this one does; at most a line of it.
      rest = Buffer.from(piece.subarray(end));
    }
    if (rest.length > LIMITS.streamLineBytes) throw tooLong();
  }
  if (rest.length > 0) yield text(rest);
}

/** Where in `piece` the line ends that began as `rest`; -1 while that is not sure. */
function restOfLine(rest: Buffer, piece: Buffer): number {
  if (piece.length === 0) return -1;
  if (rest.at(-1) === CR) return piece[0] === LF ? 1 : 0;
  const end = endOfLine(piece, 0);
  // A carriage return at the very end may be the first half of a line end.
  return end >= piece.length - (piece[end] === CR ? 1 : 0) ? -1 : afterLine(piece, end);
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

/** The last end of a line that is surely one: not a carriage return at the very end. */
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
