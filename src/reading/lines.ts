import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { ByteStream } from './bytes.ts';
import { decode } from './text.ts';

/**
 * The lines of a stream without their terminators (LF, CRLF or CR). Memory stays bounded: a line over 1 MiB throws
 * `EvidenceError` (`invalid`). A file that ends in a terminator has no empty last line.
 */
export async function* lines(stream: ByteStream): AsyncIterable<string> {
  let rest = '';
  let afterReturn = false;
  for await (const decoded of decode(stream)) {
    const piece = afterReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    afterReturn = decoded.endsWith('\r');
    const parts = (rest + piece).split(/\r\n|\n|\r/);
    rest = parts.pop() ?? '';
    for (const line of parts) yield bounded(line);
    bounded(rest);
  }
  if (rest !== '') yield rest;
}

function bounded(line: string): string {
  if (line.length > LIMITS.streamLineBytes)
    throw new EvidenceError('invalid', `a line is longer than ${LIMITS.streamLineBytes} characters (1 MiB)`);
  return line;
}
