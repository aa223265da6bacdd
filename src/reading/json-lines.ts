import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { ByteStream } from './bytes.ts';
import { parseJson } from './json.ts';
import { lines } from './lines.ts';

/**
 * The documents of a file with one JSON document a line (NDJSON). Lines without content are passed over. Throws
 * `EvidenceError` (`invalid`) for a line that is no JSON; a last line that is cut is such a one.
 */
export async function* jsonLines(stream: ByteStream): AsyncIterable<Json> {
  let number = 0;
  for await (const line of lines(stream)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield parseJson(line);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      throw new EvidenceError('invalid', `line ${number} is not valid JSON: the file is cut off, or no NDJSON`);
    }
  }
}
