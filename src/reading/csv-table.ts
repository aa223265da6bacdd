import { EvidenceError } from '../core/evidence.ts';
import type { ByteStream } from './bytes.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';

/** One row of a table: its values by the names in the header, without a prototype. */
export interface CsvRecord {
  readonly values: Readonly<Record<string, string>>;
  readonly line: number;
}

/**
 * The rows of a CSV file whose first record is a header. Throws `EvidenceError`: `empty` for no record at all,
 * `invalid` for a header with a name twice or an empty one, and for rows of another length unless `ragged` allows it.
 */
export async function* csvRecords(
  stream: ByteStream,
  ragged?: (header: readonly string[], row: CsvRow) => boolean,
): AsyncIterable<CsvRecord> {
  let header: readonly string[] | undefined;
  for await (const row of csvRows(stream)) {
    if (!header) {
      header = checked(row.fields);
      continue;
    }
    if (row.fields.length !== header.length && !ragged?.(header, row))
      throw new EvidenceError(
        'invalid',
        `the CSV row on line ${row.line} has ${row.fields.length} fields, and the header has ${header.length}`,
      );
    const values: Record<string, string> = Object.create(null);
    for (const [index, name] of header.entries()) {
      const value = row.fields[index];
      if (value !== undefined) values[name] = value;
    }
    yield { values, line: row.line };
  }
  if (!header) throw new EvidenceError('empty', 'the file has no content');
}

function checked(header: readonly string[]): readonly string[] {
  const twice = header.findIndex((name, index) => header.indexOf(name) !== index);
  if (twice >= 0) throw new EvidenceError('invalid', `the CSV header names column ${twice + 1} like an earlier one`);
  const unnamed = header.findIndex((name) => name.trim() === '');
  if (unnamed >= 0) throw new EvidenceError('invalid', `column ${unnamed + 1} of the CSV header has no name`);
  return header;
}
