import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { ByteStream } from './bytes.ts';
import { decode } from './text.ts';

/** How a CSV file differs from what RFC 4180 says. */
export interface CsvDialect {
  /** One character; a comma without it. */
  readonly delimiter?: string;
  /** True where a last record without its line break is handed out too, for whoever can tell whether it is whole. */
  readonly openEnd?: boolean;
}

/** Takes one record and the line it begins on; `open` for a last record without its line break, which may be cut. */
export type TakeRecord = (fields: readonly string[], line: number, open: boolean) => void;

/**
 * Hands every record of a CSV file (RFC 4180) to `take`, strictly and with bounded memory: LF or CRLF, quotes around whole
 * fields and doubled in them. Lines without anything are skipped. Throws `EvidenceError` (`invalid`) for what breaks these
 * rules, for a record over 1 MiB, and for a file that does not end with a line break: its last value may be cut.
 */
export async function readCsv(stream: ByteStream, take: TakeRecord, dialect: CsvDialect = {}): Promise<void> {
  const reader = new CsvReader(dialect.delimiter ?? ',', take);
  let rest = '';
  for await (const piece of decode(stream)) {
    const end = piece.lastIndexOf('\n') + 1;
    if (end > 0) reader.lines(rest + piece.slice(0, end));
    rest = end > 0 ? piece.slice(end) : rest + piece;
    if (rest.length > LIMITS.streamLineBytes) reader.fail(TOO_LONG);
  }
  if (rest !== '') {
    if (dialect.openEnd !== true)
      throw new EvidenceError(
        'invalid',
        'the CSV file does not end with a line break, so it may have been cut off',
        'end it with a line break',
      );
    reader.line(rest, true);
  }
  reader.end();
}

const TOO_LONG = `has a record longer than ${LIMITS.streamLineBytes} characters (1 MiB)`;

class CsvReader {
  readonly #delimiter: string;
  readonly #take: TakeRecord;
  /** The lines of a record in which a quote is open. It is looked at as a whole only once, however many lines it has. */
  #open: string[] = [];
  #length = 0;
  #line = 0;
  #begun = 0;

  constructor(delimiter: string, take: TakeRecord) {
    this.#delimiter = delimiter;
    this.#take = take;
  }

  /** Takes text that ends with a line break. */
  lines(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.line(text.slice(start, end), false);
      start = end + 1;
    }
  }

  line(line: string, open: boolean): void {
    this.#line += 1;
    const quotes = quotesIn(line);
    if (quotes === 0 && this.#open.length === 0) {
      const plain = this.#ended(line, open);
      if (plain.length > LIMITS.streamLineBytes) this.fail(TOO_LONG);
      if (plain !== '') this.#take(plain.split(this.#delimiter), this.#line, open);
      return;
    }
    if (this.#open.length === 0) this.#begun = this.#line;
    this.#length += line.length + 1;
    if (this.#length > LIMITS.streamLineBytes) this.fail(TOO_LONG);
    this.#open.push(line);
    if (this.#open.length > 1 === (quotes % 2 === 0)) return;
    const fields = this.#fields(this.#ended(this.#open.join('\n'), open, true));
    this.#open = [];
    this.#length = 0;
    this.#take(fields, this.#begun, open);
  }

  end(): void {
    if (this.#open.length > 0) this.fail('ends inside of a quoted field: the file is truncated', this.#begun);
  }

  fail(what: string, line = this.#line): never {
    throw new EvidenceError('invalid', `the CSV file ${what} (line ${line})`);
  }

  #fields(record: string): readonly string[] {
    const fields = splitRecord(record, this.#delimiter);
    if (typeof fields === 'string') this.fail(fields, this.#begun);
    return fields ?? this.fail('has a quoted field without an end', this.#begun);
  }

  /** A record without the carriage return of its line break; any other one outside of quotes is none of a CSV file. */
  #ended(record: string, open: boolean, quoted = false): string {
    const plain = !open && record.endsWith('\r') ? record.slice(0, -1) : record;
    if (!quoted && plain.includes('\r')) this.fail('has a carriage return without a line feed');
    return plain;
  }
}

function quotesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}

/** The fields of one record; `undefined` while a quoted field is still open; what is wrong with it, as text. */
export function splitRecord(record: string, delimiter: string): readonly string[] | string | undefined {
  const fields: string[] = [];
  for (let at = 0; ; at++) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      const field = record.slice(at, end < 0 ? record.length : end);
      if (field.includes('"')) return 'has a quote inside of a field without quotes';
      if (field.includes('\r')) return 'has a carriage return without a line feed';
      fields.push(field);
      if (end < 0) return fields;
      at = end;
      continue;
    }
    const close = closingQuote(record, at + 1);
    if (close < 0) return undefined;
    fields.push(record.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === record.length) return fields;
    if (!record.startsWith(delimiter, close + 1)) return 'goes on after the closing quote of a field';
    at = close + 1;
  }
}

function closingQuote(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at;
}
