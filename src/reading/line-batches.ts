import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { ByteStream } from './bytes.ts';
import { decode } from './text.ts';

/**
 * The lines of a stream, many at a time: each text holds whole lines, every one ended by LF, whatever ended it in the
 * file (LF, CRLF or CR); only the last line of the file may come without one, alone. For files of gigabytes, where one step of an iterator per line costs more than the line. The same
 * lines and the same limit as `lines`: a line over 1 MiB throws `EvidenceError` (`invalid`).
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
      if (batch.length > LIMITS.streamLineBytes) eachBounded(batch);
      yield batch;
    }
  }
  if (rest !== '') yield rest;
}

function eachBounded(batch: string): void {
  let start = 0;
  for (let end = batch.indexOf('\n'); end >= 0; end = batch.indexOf('\n', start)) {
    bounded(batch.slice(start, end));
    start = end + 1;
  }
}

function bounded(line: string): string {
  if (line.length > LIMITS.streamLineBytes)
    throw new EvidenceError('invalid', `a line is longer than ${LIMITS.streamLineBytes} characters (1 MiB)`);
  return line;
}
