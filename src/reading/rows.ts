import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { Json } from '../core/schema.ts';
import type { ByteStream } from './bytes.ts';
import { readTable } from './csv-table.ts';
import { parseJson } from './json.ts';
import { lines } from './lines.ts';

/** How JSON writes a number. CSV has no types, so what looks like one is one; `007` and `1.2.3` are text. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * The rows of a CSV file (RFC 4180) as a list of objects by its header. An empty field is an empty text. Throws
 * `EvidenceError`: `empty` for no header, `invalid` as `readTable` and past 64 MiB.
 */
export async function readCsvRows(stream: ByteStream): Promise<Json> {
  const rows: Json[] = [];
  await readTable(atMost(stream, 'CSV'), (values) => {
    const row: Record<string, Json> = Object.create(null);
    for (const [name, text] of Object.entries(values)) row[name] = NUMBER.test(text) ? JSON.parse(text) : text;
    rows.push(row);
  });
  return rows;
}

/**
 * The documents of an NDJSON file (https://github.com/ndjson/ndjson-spec), one a line, as a list. Each is read as
 * strictly as a JSON file; empty lines are left out. Throws `EvidenceError`: `empty`, or `invalid` with the line.
 */
export async function readNdjson(stream: ByteStream): Promise<Json> {
  const documents: Json[] = [];
  let number = 0;
  let last = '';
  for await (const line of lines(noted(atMost(stream, 'NDJSON'), (text) => (last = text)))) {
    number += 1;
    if (line.trim() === '') continue;
    documents.push(parsedLine(line, number));
  }
  const end = documents.at(-1);
  if (end === undefined) throw new EvidenceError('empty', 'the file has no content');
  // A list or a map says where it ends; a number that was cut is another number.
  if (!/[\r\n]\0?$/.test(last) && (typeof end !== 'object' || end === null))
    throw new EvidenceError('invalid', 'the NDJSON file does not end with a line break, so it may have been cut off');
  return documents;
}

function parsedLine(line: string, number: number): Json {
  try {
    return parseJson(line);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    // What is wrong stands on the one line; its column is that of the file.
    throw new EvidenceError('invalid', `line ${number}: ${error.message.replace(/\(line 1, (column \d+)\)/, '($1)')}`);
  }
}

/** The same stream; `note` hears how each piece ends. */
async function* noted(stream: ByteStream, note: (end: string) => void): ByteStream {
  for await (const piece of stream) {
    if (piece.length > 0) note(Buffer.from(piece.subarray(-2)).toString('latin1'));
    yield piece;
  }
}

/** The same stream, refused past the limit of a document that is held in memory as a whole. */
async function* atMost(stream: ByteStream, what: string): ByteStream {
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.length;
    if (bytes > LIMITS.treeReportBytes)
      throw new EvidenceError(
        'invalid',
        `the file is larger than the limit of ${LIMITS.treeReportBytes / 1024 / 1024} MiB for ${what} as data`,
      );
    yield piece;
  }
}
