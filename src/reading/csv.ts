import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { ByteStream } from './bytes.ts';
import { lineBatches } from './line-batches.ts';

/**
 * Hands every record of a CSV file (RFC 4180: fields in double quotes may hold delimiters, doubled quotes and line breaks)
 * to `take`, with bounded memory. Lines without anything are skipped. Throws `EvidenceError` (`invalid`) for a quote that
 * is never closed, text beside a quoted field, a record over 1 MiB, and, for tools that end every line, with `ended` for a
 * last line without its end, whose last field may be cut.
 */
export async function readCsv(
  stream: ByteStream,
  delimiter: string,
  take: (fields: readonly string[]) => void,
  { ended = false } = {},
): Promise<void> {
  // A record is open while it has an odd number of quotes; it is looked at as a whole only once, however many lines it has.
  let open: string[] = [];
  let length = 0;
  for await (const batch of lineBatches(stream)) {
    let start = 0;
    while (start < batch.length) {
      const end = endOfLine(batch, start);
      if (ended && end === batch.length) fail('the last line has no end: the file is truncated');
      const line = batch.slice(start, end);
      start = end + 1;
      const quotes = quotesIn(line);
      if (open.length === 0 && quotes === 0) {
        if (line !== '') take(line.split(delimiter));
        continue;
      }
      length += line.length + 1;
      if (length > LIMITS.streamLineBytes) fail('a record is longer than 1 MiB: a quote is never closed');
      if (open.length > 0 === (quotes % 2 === 1)) {
        take(splitRecord([...open, line].join('\n'), delimiter) ?? fail('a quoted field has no end'));
        open = [];
        length = 0;
      } else open.push(line);
    }
  }
  if (open.length > 0) fail('the file ends inside a quoted field: it is truncated');
}

function quotesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}

/** The fields of one record; `undefined` while a quoted field is still open. */
export function splitRecord(record: string, delimiter: string): string[] | undefined {
  const fields: string[] = [];
  for (let at = 0; ; at++) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      const field = record.slice(at, end < 0 ? record.length : end);
      if (field.includes('"')) fail('a field that does not begin with a quote has one in it');
      fields.push(field);
      if (end < 0) return fields;
      at = end;
      continue;
    }
    const close = closingQuote(record, at + 1);
    if (close < 0) return undefined;
    fields.push(record.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === record.length) return fields;
    if (!record.startsWith(delimiter, close + 1)) fail('there is text after the closing quote of a field');
    at = close + 1;
  }
}

function endOfLine(batch: string, start: number): number {
  const end = batch.indexOf('\n', start);
  return end < 0 ? batch.length : end;
}

function closingQuote(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at;
}

function fail(message: string): never {
  throw new EvidenceError('invalid', message);
}
