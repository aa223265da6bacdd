import { EvidenceError } from '../core/evidence.ts';
import type { ByteStream } from './bytes.ts';
import { readText } from './json.ts';

/**
 * The lines of a short text that people read, whatever ends them; the last one is what follows the last terminator, so it
 * is empty when the text ends in one. Throws `EvidenceError`: `empty` for nothing at all, `invalid` over 64 MiB.
 */
export async function textLines(stream: ByteStream): Promise<readonly string[]> {
  const text = await readText(stream);
  if (text.trim() === '') throw new EvidenceError('empty', 'the file has no content');
  return text.split(/\r\n|\n|\r/);
}
