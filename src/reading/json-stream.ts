import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { Json } from '../core/schema.ts';
import type { ByteStream } from './bytes.ts';
import { parseJson } from './json.ts';
import { decode } from './text.ts';

/**
 * The objects of a file that is a stream of JSON objects, one after the other and each over any number of lines, or the
 * objects of one list. Memory is bounded by the largest object. Throws `EvidenceError` (`invalid`) for anything between
 * the objects, and for an object that is cut.
 */
export async function* jsonStream(stream: ByteStream): AsyncIterable<Json> {
  let rest = '';
  const scan = new Scan();
  for await (const piece of decode(stream)) {
    let start = 0;
    for (const end of scan.ends(piece)) {
      yield parseObject(rest + piece.slice(start, end));
      rest = '';
      start = end;
    }
    rest += piece.slice(start);
    if (rest.length > LIMITS.treeReportBytes)
      throw new EvidenceError('invalid', 'a JSON object in the stream is larger than 64 MiB');
  }
  if (scan.depth > 0)
    throw new EvidenceError('invalid', 'the last JSON object ends in the middle: the file is cut off');
  const tail = rest.trim();
  if (scan.listed ? tail !== ']' : tail !== '')
    throw new EvidenceError(
      'invalid',
      'the file does not end where its last JSON object does: it is cut off or has other text',
    );
}

function parseObject(text: string): Json {
  const start = text.indexOf('{');
  if (!/^[\s,[]*$/.test(text.slice(0, start)))
    throw new EvidenceError('invalid', 'the file has other text between its JSON objects');
  return parseJson(text.slice(start));
}

/** Finds where objects end, without reading what is in them. */
class Scan {
  depth = 0;
  listed = false;
  #seen = false;
  #text = false;
  #escaped = false;

  /** The offsets just behind each object that ends in this piece. */
  *ends(piece: string): Iterable<number> {
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.#text) {
        if (this.#escaped) this.#escaped = false;
        else if (code === 0x5c) this.#escaped = true;
        else if (code === 0x22) this.#text = false;
        continue;
      }
      if (code === 0x22) this.#text = this.depth > 0;
      else if (code === 0x5b && !this.#seen) this.listed = true;
      else if (code === 0x7b) this.depth += 1;
      else if (code === 0x7d && this.depth > 0) {
        this.depth -= 1;
        if (this.depth === 0) yield at + 1;
      }
      if (code > 0x20) this.#seen = true;
    }
  }
}
