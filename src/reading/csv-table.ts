import { EvidenceError } from '../core/evidence.ts';
import type { ByteStream } from './bytes.ts';
import { readCsv } from './csv.ts';

/** One row of a table: its values by the names in the header, without a prototype. */
export type CsvValues = Readonly<Record<string, string>>;

/**
 * Hands the rows of a CSV file whose first record is a header to `take`. Throws `EvidenceError`: `empty` for no record at
 * all, `invalid` for a header with a name twice or an empty one, and for rows of another length unless `ragged` allows it.
 */
export async function readTable(
  stream: ByteStream,
  take: (values: CsvValues, line: number) => void,
  ragged?: (fields: readonly string[]) => boolean,
): Promise<void> {
  let header: readonly string[] | undefined;
  await readCsv(stream, (fields, line) => {
    if (!header) {
      header = checked(fields);
      return;
    }
    if (fields.length !== header.length && !ragged?.(fields))
      throw new EvidenceError(
        'invalid',
        `the CSV row on line ${line} has ${fields.length} fields, and the header has ${header.length}`,
      );
    const values: Record<string, string> = Object.create(null);
    for (const [index, name] of header.entries()) {
      const value = fields[index];
      if (value !== undefined) values[name] = value;
    }
    take(values, line);
  });
  if (!header) throw new EvidenceError('empty', 'the file has no content');
}

function checked(header: readonly string[]): readonly string[] {
  const twice = header.findIndex((name, index) => header.indexOf(name) !== index);
  if (twice >= 0) throw new EvidenceError('invalid', `the CSV header names column ${twice + 1} like an earlier one`);
  const unnamed = header.findIndex((name) => name.trim() === '');
  if (unnamed >= 0) throw new EvidenceError('invalid', `column ${unnamed + 1} of the CSV header has no name`);
  return header;
}
