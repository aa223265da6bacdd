import { describe, expect, it } from 'vitest';
import { judgeCriterion, NOW } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { assertUnpoisoned } from '../support/poisoning.ts';

const judged = (name: string, content: string | Uint8Array, path: string, bound: string, as = '') =>
  judgeCriterion(
    `data: { file: ${name}, facts: { x: { path: "${path}"${as === '' ? '' : `, as: ${as}`} } } }\ngo: { x: ${bound} }`,
    {
      files: memoryFiles({ [name]: content }, NOW),
    },
  );
const utf16 = (text: string, le = true) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return le ? bytes : bytes.swap16();
};

describe('lies', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['CSV: nothing', 'a.csv', '', 'empty'],
    ['CSV: only line breaks', 'a.csv', '\n\r\n', 'empty'],
    ['CSV: only a byte order mark', 'a.csv', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['CSV: a header and no row', 'a.csv', 'a,b\n', 'no-fact'],
    ['CSV: a number that may be cut', 'a.csv', 'a,b\n1,2', 'invalid'],
    ['CSV: a name twice', 'a.csv', 'a,a\n1,2\n', 'invalid'],
    ['CSV: a column without a name', 'a.csv', 'a,\n1,2\n', 'invalid'],
    ['CSV: a short row', 'a.csv', 'a,b\n1\n', 'invalid'],
    ['CSV: a long row', 'a.csv', 'a,b\n1,2,3\n', 'invalid'],
    ['CSV: a short row after good ones', 'a.csv', `a,b\n${'1,2\n'.repeat(100)}1\n`, 'invalid'],
    ['CSV: a quote that does not end', 'a.csv', 'a,b\n1,"2\n', 'invalid'],
    ['CSV: a quote inside of a field', 'a.csv', 'a,b\n1,2"3"\n', 'invalid'],
    ['CSV: text behind a quoted field', 'a.csv', 'a,b\n1,"2"3\n', 'invalid'],
    ['CSV: a carriage return alone', 'a.csv', 'a,b\r1,2\r', 'invalid'],
    ['CSV: semicolons', 'a.csv', 'a;b\n1;2\n', 'no-fact'],
    ['CSV: NUL bytes', 'a.csv', 'a,b\n1,\0\n', 'invalid'],
    ['CSV: bytes that are no UTF-8', 'a.csv', new Uint8Array([0x61, 0x0a, 0xff, 0x0a]), 'invalid'],
    ['CSV: UTF-16 without a mark', 'a.csv', Buffer.from('a,b\n1,2\n', 'utf16le'), 'invalid'],
    ['CSV: a record of more than 1 MiB', 'a.csv', `a\n"${'x\n'.repeat(600_000)}"\n`, 'invalid'],
    ['CSV: an empty field is no 0', 'a.csv', 'a,b\n,2\n', 'invalid'],
    ['CSV: a number of a language', 'a.csv', 'a,b\n"1.234,5",2\n', 'invalid'],
    ['CSV: a number with zeros before it is text', 'a.csv', 'a\n007\n', 'invalid'],
    ['CSV: a number that lost digits', 'a.csv', 'a\n9007199254740993\n', 'invalid'],
    ['CSV: not a number', 'a.csv', 'a\nNaN\n', 'invalid'],
    ['NDJSON: nothing', 'a.ndjson', '', 'empty'],
    ['NDJSON: only line breaks', 'a.ndjson', '\n\n', 'empty'],
    ['NDJSON: a line that is cut', 'a.ndjson', '{"a":1}\n{"a":2', 'invalid'],
    ['NDJSON: a number that may be cut', 'a.jsonl', '1', 'invalid'],
    ['NDJSON: a line that is no JSON', 'a.ndjson', '{"a":1}\noops\n', 'invalid'],
    ['NDJSON: two documents on one line', 'a.ndjson', '{"a":1}{"a":2}\n', 'invalid'],
    ['NDJSON: a document over several lines', 'a.ndjson', '{\n"a":1\n}\n', 'invalid'],
    ['NDJSON: a key twice', 'a.ndjson', '{"a":1,"a":2}\n', 'invalid'],
    ['NDJSON: NUL bytes', 'a.ndjson', '{"a":1}\n\0\n', 'invalid'],
    ['NDJSON: a line of more than 1 MiB', 'a.ndjson', `{"a":1,"b":"${'x'.repeat(1024 * 1024)}"}\n`, 'invalid'],
    ['NDJSON: several values where one is asked', 'a.ndjson', '{"a":1}\n{"a":2}\n', 'ambiguous'],
    ['TOML: nothing', 'a.toml', '', 'empty'],
    ['TOML: only a comment', 'a.toml', '# a\n', 'empty'],
    ['TOML: a number that may be cut', 'a.toml', 'a = 12', 'invalid'],
    ['TOML: a key twice', 'a.toml', 'a = 1\na = 2\n', 'invalid'],
    ['TOML: a table twice', 'a.toml', '[t]\na = 1\n[t]\nb = 2\n', 'invalid'],
    ['TOML: a key without a value', 'a.toml', 'a =\n', 'invalid'],
    ['TOML: an integer that lost digits', 'a.toml', 'a = 9007199254740993\n', 'invalid'],
    ['TOML: infinity', 'a.toml', 'a = inf\n', 'invalid'],
    ['TOML: a day that there is not', 'a.toml', 'a = 2026-02-30\n', 'invalid'],
    ['TOML: nested too deeply', 'a.toml', `a = ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'invalid'],
    ['TOML: NUL bytes', 'a.toml', 'a = 1\n\0', 'invalid'],
    ['JSON: a key twice', 'a.json', '{"a":1,"a":2}', 'invalid'],
    ['JSON: a key twice, written with an escape', 'a.json', '{"a":1,"\\u0061":2}', 'invalid'],
    ['JSON: a key twice, deep down', 'a.json', '{"b":[{"a":1,"a":2}]}', 'invalid'],
    ['JSON: lines of it', 'a.json', '{"a":1}\n{"a":2}\n', 'invalid'],
  ])('%s', async (_, name, content, cause) => {
    const rows = /\.(?:csv|ndjson|jsonl)$/.test(name);
    expect(await judged(name, content, rows ? '$[*].a' : '$.a', '"< 500"')).toMatchObject({ state: 'unknown', cause });
  });

  it('a sum over a column with an empty field is no sum', async () => {
    expect(await judged('a.csv', 'a\n1\n""\n3\n', '$[*].a', '"< 500"', 'sum')).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });

  it('no prefix of a CSV file is read as a smaller number', async () => {
    const whole = 'a,b\n1200,x\n';
    for (let length = 0; length < whole.length; length++)
      expect((await judged('a.csv', whole.slice(0, length), '$[0].a', '"< 500"')).state).toBe('unknown');
    expect((await judged('a.csv', whole, '$[0].a', '"< 500"')).state).toBe('no-go');
  });

  it('names of keys reach no prototype', async () => {
    for (const [name, content] of [
      ['a.csv', '__proto__,constructor,a\n1,2,3\n'],
      ['a.toml', '__proto__ = 1\n[constructor]\nprototype = 2\n'],
      ['a.ndjson', '{"__proto__":{"a":1}}\n'],
    ] as const)
      await judged(name, content, '$..polluted', '"< 500"');
    assertUnpoisoned();
  });
});

describe('the truth', () => {
  const csv = 'name,ms,note\r\nsort,250,"a ""quoted"", long\r\none"\r\nfind,-7.5e1,\r\n';
  const toml =
    'version = "1.10"\nwhen = 2026-11-21T02:10:00Z\nday = 2026-11-21\n[queue]\nmax = 600\n[[panels]]\nid = 1\n[[panels]]\nid = 2\n';
  it.each<[string, string, string | Uint8Array, string, string, string]>([
    ['a value of a CSV file', 'a.csv', csv, "$[?@.name == 'sort'].ms", '250', ''],
    ['the greatest of a column', 'a.csv', csv, '$[*].ms', '250', 'max'],
    ['the sum of a column', 'a.csv', csv, '$[*].ms', '175', 'sum'],
    ['the mean of a column', 'a.csv', csv, '$[*].ms', '87.5', 'mean'],
    ['the least of a column', 'a.csv', csv, '$[*].ms', '-75', 'min'],
    ['the rows of a CSV file', 'a.csv', csv, '$[*]', '2', 'count'],
    ['no row', 'a.csv', 'a,b\n', '$[*]', '0', 'count'],
    ['a quoted field over two lines', 'a.csv', csv, '$[0].note', String.raw`"contains \"quoted\", long"`, ''],
    ['CSV with a byte order mark', 'a.csv', `\ufeff${csv}`, '$[*].name', '2', 'count'],
    ['CSV in UTF-16', 'a.csv', utf16(csv), '$[*].ms', '250', 'max'],
    ['CSV in UTF-16, big end first', 'a.csv', utf16(csv, false), '$[*].ms', '250', 'max'],
    ['a name in capitals', 'A.CSV', csv, '$[*].ms', '250', 'max'],
    ['NDJSON', 'a.ndjson', '{"ms":1}\n\n{"ms":3}\r\n', '$[*].ms', '3', 'max'],
    ['NDJSON without a last line break', 'a.jsonl', '{"ms":1}\n{"ms":3}', '$[*].ms', '4', 'sum'],
    ['NDJSON of numbers in UTF-16', 'a.ndjson', utf16('1\n2\n'), '$[*]', '3', 'sum'],
    ['TOML', 'a.toml', toml, '$.queue.max', '600', ''],
    ['TOML, counted', 'a.toml', toml, '$.panels[*]', '2', 'count'],
    ['TOML text stays text', 'a.toml', toml, '$.version', '"== 1.10"', ''],
    ['TOML, a point in time', 'a.toml', toml, '$.when', '"starts with 2026-11-21T02:10"', ''],
    ['TOML, a day', 'a.toml', toml, '$.day', '"== 2026-11-21"', ''],
    ['TOML with a byte order mark', 'a.toml', `\ufeff${toml}`, '$.queue.max', '600', ''],
  ])('%s', async (_, name, content, path, bound, as) => {
    const { state, problems } = await judged(name, content, path.replaceAll('"', '\\"'), bound, as);
    expect({ state, problems }).toEqual({ state: 'go', problems: [] });
  });
});
