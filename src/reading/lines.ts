import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { ByteStream } from './bytes.ts';
import { readText } from './json.ts';
import { decode } from './text.ts';

/**
 * The lines of a stream without their terminators (LF, CRLF or CR), one at a time: what most formats of lines want. Memory
 * stays bounded: a line over 1 MiB throws `EvidenceError` (`invalid`). A file that ends in a terminator has no empty last
 * line. For readers that are too busy for a string per line, see `byte-lines.ts`.
 */
export async function* lines(stream: ByteStream): AsyncIterable<string> {
  for await (const batch of lineBatches(stream)) {
    const found = batch.split('\n');
    if (batch.endsWith('\n')) found.pop();
    yield* found;
  }
}

/**
 * The same lines, many at a time, for files of gigabytes, where one step of an iterator per line costs more than the line:
 * each text holds whole lines, every one ended by LF, whatever ended it in the file; only the last line of the file may
 * come without one, alone.
 */
export async function* lineBatches(stream: ByteStream): AsyncIterable<string> {
  let rest = '';
  let afterReturn = false;
  for await (const decoded of decode(stream)) {
    let piece = afterReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    afterReturn = decoded.endsWith('\r');
    if (piece.includes('\r')) piece = piece.replace(/\r\n?/g, '\n');
    const end = piece.lastIndexOf('\n') + 1;
    if (end === 0) rest = bounded(rest + piece);
    else {
      const batch = rest + piece.slice(0, end);
      rest = bounded(piece.slice(end));
      if (batch.length > LIMITS.streamLineBytes) eachLine(batch, bounded);
      yield batch;
    }
  }
  if (rest !== '') yield rest;
}

/** Hands the lines of such a batch to `take`, without their ends. */
export function eachLine(batch: string, take: (line: string) => void): void {
  let start = 0;
  for (let end = batch.indexOf('\n'); end >= 0; end = batch.indexOf('\n', start)) {
    take(batch.slice(start, end));
    start = end + 1;
  }
  if (start < batch.length) take(batch.slice(start));
}

/**
 * The lines of a short text that people read, all at once, for formats that look for single lines in it. The last one is
 * what follows the last terminator, so it is empty when the text ends in one. Throws `EvidenceError`: `empty` for nothing at
 * all, `invalid` over 64 MiB.
 */
export async function textLines(stream: ByteStream): Promise<readonly string[]> {
  const text = await readText(stream);
  if (text.trim() === '') throw new EvidenceError('empty', 'the file has no content');
  return text.split(/\r\n|\n|\r/);
}

function bounded(line: string): string {
  if (line.length > LIMITS.streamLineBytes)
    throw new EvidenceError('invalid', `a line is longer than ${LIMITS.streamLineBytes} characters (1 MiB)`);
  return line;
}
