import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { ByteStream } from './bytes.ts';
import { decode } from './text.ts';

/** One record of a CSV file and the line it begins on. */
export interface CsvRow {
  readonly fields: readonly string[];
  readonly line: number;
}

/** Where the reader stands: before a field, in one without quotes, in one with, or behind its closing quote. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

/**
 * The records of a CSV file (RFC 4180), strictly: commas, LF or CRLF, quotes around whole fields and doubled in them.
 * Empty lines are left out. Memory stays bounded: a record of more than 1 MiB is refused. A file that does not end with
 * a line break may have been cut in a number, and is refused too. Throws `EvidenceError` (`invalid`).
 */
export async function* csvRows(stream: ByteStream): AsyncIterable<CsvRow> {
  const reader = new CsvReader();
  for await (const piece of decode(stream)) yield* reader.read(piece);
  reader.end();
}

class CsvReader {
  #state: State = 'start';
  #fields: string[] = [];
  #field = '';
  #size = 0;
  #line = 1;
  #begun = 1;
  #afterReturn = false;

  *read(piece: string): Iterable<CsvRow> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.#afterReturn && code !== 0x0a) throw this.#invalid('has a carriage return without a line feed');
      const special = code === 0x22 || code === 0x2c || code === 0x0a || code === 0x0d;
      if (code === 0x0a) this.#line += 1;
      if (!special) {
        if (this.#state === 'closed') throw this.#invalid('goes on after the closing quote of a field');
        if (this.#state === 'start') this.#state = 'plain';
        continue;
      }
      if (this.#state === 'quoted' && code !== 0x22) continue;
      this.#take(piece.slice(from, at));
      from = at + 1;
      if (code === 0x22) this.#quote();
      else if (code === 0x2c) this.#endField();
      else if (code === 0x0d) this.#afterReturn = true;
      else yield* this.#endRow();
    }
    this.#take(piece.slice(from));
  }

  end(): void {
    if (this.#state === 'quoted') throw this.#invalid('ends inside of a quoted field: the file is truncated');
    if (this.#state !== 'start' || this.#fields.length > 0 || this.#afterReturn)
      throw new EvidenceError(
        'invalid',
        'the CSV file does not end with a line break, so it may have been cut off',
        'end it with a line break',
      );
  }

  #take(text: string): void {
    this.#field += text;
    this.#size += text.length;
    if (this.#size > LIMITS.streamLineBytes)
      throw this.#invalid(`has a record longer than ${LIMITS.streamLineBytes} characters (1 MiB)`);
  }

  #quote(): void {
    if (this.#state === 'quoted') this.#state = 'closed';
    else if (this.#state === 'start') this.#state = 'quoted';
    else if (this.#state === 'closed') {
      this.#field += '"';
      this.#state = 'quoted';
    } else throw this.#invalid('has a quote inside of a field without quotes');
  }

  #endField(): void {
    this.#fields.push(this.#field);
    this.#field = '';
    this.#state = 'start';
  }

  *#endRow(): Iterable<CsvRow> {
    const empty = this.#state === 'start' && this.#fields.length === 0;
    this.#endField();
    if (!empty) yield { fields: this.#fields, line: this.#begun };
    this.#fields = [];
    this.#size = 0;
    this.#afterReturn = false;
    this.#begun = this.#line;
  }

  #invalid(what: string): EvidenceError {
    return new EvidenceError('invalid', `the CSV file ${what} (line ${this.#line})`);
  }
}
