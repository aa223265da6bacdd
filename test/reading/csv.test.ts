import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { once } from '../../src/reading/bytes.ts';
import { readCsv } from '../../src/reading/csv.ts';

async function records(text: string, options: { delimiter?: string; ended?: boolean } = {}): Promise<unknown> {
  const found: (readonly string[])[] = [];
  try {
    await readCsv(once(new TextEncoder().encode(text)), options.delimiter ?? ',', (fields) => found.push([...fields]), {
      ended: options.ended ?? false,
    });
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
    [
      'no end of the last line',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
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

  it('of a tool that ends every line, a last line without its end is cut', async () => {
    expect(await records('a,b\n1,2', { ended: true })).toBe('invalid');
    expect(await records('a,b\n1,2\n', { ended: true })).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
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
