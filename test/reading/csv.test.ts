import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { once } from '../../src/reading/bytes.ts';
import { type CsvDialect, readCsv } from '../../src/reading/csv.ts';

async function records(text: string, dialect: CsvDialect = {}): Promise<unknown> {
  const found: (readonly string[])[] = [];
  try {
    await readCsv(once(new TextEncoder().encode(text)), (fields) => found.push([...fields]), dialect);
    return found;
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return error.cause;
  }
}

describe('CSV', () => {
  it.each<[string, string, unknown]>([
    [
      'plain fields',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['no end of the last line', 'a,b\n1,2', 'invalid'],
    [
      'CRLF',
      'a,b\r\n"c",d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['CRLF in quotes', '"a\r\nb",c\r\n', [['a\r\nb', 'c']]],
    ['a carriage return alone', 'a\rb\n', 'invalid'],
    ['a carriage return alone beside quotes', '"a",b\rc\n', 'invalid'],
    ['a carriage return at the very end', 'a\n1\r', 'invalid'],
    ['empty fields', ',\n', [['', '']]],
    ['a line without anything', 'a\n\nb\n', [['a'], ['b']]],
    ['a delimiter in quotes', '"a,b",c\n', [['a,b', 'c']]],
    ['doubled quotes', '"a ""b""",""\n', [['a "b"', '']]],
    ['a line break in quotes', '"a\nb\n\nc",d\n', [['a\nb\n\nc', 'd']]],
    ['an empty last field after quotes', '"a",\n', [['a', '']]],
    ['a quote that is never closed', '"a,b\nc\n', 'invalid'],
    ['text after a quoted field', '"a"b,c\n', 'invalid'],
    ['a quote inside a field', 'a"b,c\n', 'invalid'],
    ['nothing', '', []],
  ])('%s', async (_, text, expected) => expect(await records(text)).toEqual(expected));

  it('takes another delimiter', async () => {
    expect(await records('a;"b;c";d,e\n', { delimiter: ';' })).toEqual([['a', 'b;c', 'd,e']]);
  });

  it('a last record without its line break is told from the others, where it is taken at all', async () => {
    const found: unknown[] = [];
    const bytes = new TextEncoder().encode('a,b\n"1\n",2\n3,4');
    await readCsv(once(bytes), (fields, line, open) => found.push([...fields, line, open]), { openEnd: true });
    expect(found).toEqual([
      ['a', 'b', 1, false],
      ['1\n', '2', 2, false],
      ['3', '4', 4, true],
    ]);
    expect(await records('a,b\n1,"2', { openEnd: true })).toBe('invalid');
  });

  it('a quote that is never closed does not fill the memory', async () => {
    expect(await records(`"${'a\n'.repeat(2 * 1024 * 1024)}`)).toBe('invalid');
  });

  it('reads back whatever is written by the rules', async () => {
    const field = fc
      .array(fc.constantFrom('a', ',', '"', '\n', ' ', 'é'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), async (rows) => {
        const text = rows.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`).join('');
        expect(await records(text)).toEqual(rows);
      }),
    );
  });
});
