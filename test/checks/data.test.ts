import { describe, expect, it } from 'vitest';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { memoryFiles } from '../support/memory-files.ts';

const QUEUE = {
  queue: { max: 600, name: 'orders', paused: false, owner: null, depths: [3, 600, 12] },
  panels: [
    { id: 1, ms: 250 },
    { id: 2, ms: 750 },
  ],
  errors: [],
  big: 1e22,
  ratio: 0.011,
  size: 1.5,
};
const files = memoryFiles(
  {
    'q.json': JSON.stringify(QUEUE),
    'other.json': JSON.stringify({ queue: { max: 20 } }),
    'q.yml': 'queue:\n  max: 600\n  name: orders\nversion: "1.10"\nno: no\nlist: [1, 2]\n',
    plain: '{"queue": {"max": 600}}',
    'plain-yaml': 'queue: { max: 600 }\n',
    'json-in.yaml': '{"queue": {"max": 600}}',
    'old.json': { bytes: '{"a": 1}', modifiedAt: NOW - 90_000 },
    'committed.json': { bytes: '{"a": 1}', modifiedAt: NOW, tracked: true },
  },
  NOW,
);
const of = (file: string, path: string, bound: string, more = '') =>
  judgeCriterion(`data: { file: ${file}, facts: { x: { path: "${path}"${more} } } }\ngo: { x: ${bound} }`, { files });

/** The same for the content of one file. */
const inFile = (name: string, content: string | Uint8Array, path = '$.a', bound = '"< 500"') =>
  judgeCriterion(`data: { file: ${name}, facts: { x: "${path}" } }\ngo: { x: ${bound} }`, {
    files: memoryFiles({ [name]: content }, NOW),
  });

describe('data: lies', () => {
  const rows: readonly [name: string, path: string, bound: string, more: string, cause: string][] = [
    ['C13 a path that selects nothing', '$.queue.maximum', '"< 500"', '', 'no-fact'],
    ['C13 a path that selects several values', '$.queue.depths[*]', '"< 500"', '', 'ambiguous'],
    ['C13 a misspelt list counts nothing, not 0', '$.erorrs[*]', '"== 0"', ', as: count', 'no-fact'],
    ['C13 a name that is not there counts nothing, not 0', '$.failed', '"== 0"', ', as: count', 'no-fact'],
    ['a sum of nothing is no 0', '$.errors[*].count', '"== 0"', ', as: sum', 'no-fact'],
    ['a maximum of nothing is no minus infinity', '$.errors[*]', '"< 5"', ', as: max', 'no-fact'],
    ['null is no fact', '$.queue.owner', '"!= x"', '', 'invalid'],
    ['a map is no fact', '$.queue', '"!= x"', '', 'invalid'],
    ['a list is no fact', '$.errors', '"!= x"', '', 'invalid'],
    ['text is no number', '$.queue.name', '"< 500"', '', 'invalid'],
    ['text has no unit', '$.queue.name', '"< 500ms"', ', unit: ms', 'invalid'],
    ['true is no number', '$.queue.paused', '"< 500"', '', 'invalid'],
    ['a sum with text in it', '$.queue.*', '"< 5000"', ', as: sum', 'invalid'],
    ['an integer that has lost digits', '$.big', '"> 0"', '', 'invalid'],
    ['a key of JavaScript, not of the file', '$.constructor', '"!= x"', '', 'no-fact'],
    ['the length of a list, as JavaScript has it', '$.errors.length', '0', '', 'no-fact'],
  ];
  it.each(rows)('%s', async (_, path, bound, more, cause) => {
    expect(await of('q.json', path, bound, more)).toMatchObject({ state: 'unknown', cause });
  });

  const contents: readonly [name: string, file: string, content: string, cause: string][] = [
    ['an empty file', 'a.json', '', 'empty'],
    ['an empty YAML file', 'a.yml', '\n\n', 'empty'],
    ['only a comment', 'a.yml', '# nothing\n', 'empty'],
    ['a truncated JSON document', 'a.json', '{"a": 1', 'invalid'],
    ['a truncated JSON document in a file without an ending', 'a', '{"a": 12', 'invalid'],
    ['a number that was cut off in YAML', 'a.yml', 'a: 60', 'invalid'],
    ['D01 a key twice', 'a.json', '{"a": 600, "a": 1}', 'invalid'],
    ['D01 a key twice in YAML', 'a.yml', 'a: 600\na: 1\n', 'invalid'],
    ['D03 an alias', 'a.yml', 'b: &x 1\na: *x\n', 'invalid'],
    [
      'D03 an alias bomb',
      'a.yml',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a,*a]\n`).join('')}`,
      'invalid',
    ],
    ['D05 a tag of its own', 'a.yml', 'a: !secret 1\n', 'invalid'],
    ['D06 YAML 1.1', 'a.yml', '%YAML 1.1\n---\na: 1\n', 'invalid'],
    ['D06 no number at all', 'a.yml', 'a: .nan\n', 'invalid'],
    ['D06 infinity', 'a.yml', 'a: -.inf\n', 'invalid'],
    ['D07 a merge key', 'a.yml', 'b: { a: 1 }\n<<: { a: 1 }\n', 'invalid'],
    ['D08 two documents', 'a.yml', 'a: 1\n---\na: 600\n', 'invalid'],
    ['D11 bytes that are no text', 'a.json', '{"a": "\0"}', 'invalid'],
    ['D12 an HTML page', 'a.yml', '<html><body>502</body></html>\n', 'invalid'],
    ['D12 an HTML page in JSON’s place', 'a.json', '<html></html>', 'invalid'],
    ['D12 words', 'a', 'no data yet\n', 'invalid'],
    ['infinity in JSON', 'a.json', '{"a": 1e999}', 'invalid'],
    ['NaN in JSON', 'a.json', '{"a": NaN}', 'invalid'],
  ];
  it.each(contents)('%s', async (_, file, content, cause) => {
    expect(await inFile(file, content)).toMatchObject({ state: 'unknown', cause });
  });

  it('D04 depth is refused, not crashed on', async () => {
    for (const depth of [300, 20_000, 200_000]) {
      expect((await inFile('a.json', `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)).cause).toBe('invalid');
      expect((await inFile('a.yml', `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`)).cause).toBe('invalid');
    }
  });
  it('YAML of 4 MiB and not more', async () => {
    const yaml = (size: number) => `a: 1\nb: "${'x'.repeat(size - 11)}"\n`;
    expect((await inFile('a.yml', yaml(4 * 1024 * 1024))).state).toBe('go');
    expect(await inFile('a.yml', yaml(4 * 1024 * 1024 + 1))).toMatchObject({ state: 'unknown', cause: 'invalid' });
  });
  it('no prefix of a file that is no-go is go', async () => {
    const wrong: string[] = [];
    for (const [file, text] of [
      ['a.json', '{"b": [1, 2], "a": 1200}'],
      ['a.yml', 'b: [1, 2]\na: 1200\n'],
    ] as const)
      for (let length = 0; length <= text.length; length++) {
        const { state } = await inFile(file, text.slice(0, length));
        if (state !== 'unknown' && state !== 'no-go') wrong.push(`${file} ${length}: ${state}`);
      }
    expect(wrong).toEqual([]);
  });
  it('messages never quote the file', async () => {
    for (const content of ['{"a": s3cret}', '{"a": "s3cret" "b"}'])
      expect(JSON.stringify((await inFile('a.json', content)).problems)).not.toContain('s3cret');
    for (const content of ['s3cret: 1\ns3cret: 2\n', 'a: !s3cret 1\n', 'a: *s3cret\n', 'a: "s3cret\n'])
      expect(JSON.stringify((await inFile('a.yml', content)).problems)).not.toContain('s3cret');
  });
});

describe('data: files', () => {
  it.each([
    ['C01 no file', 'none.json', 'unknown', 'missing'],
    ['C02 one of two files', '[other.json, none.json]', 'unknown', 'missing'],
  ])('%s', async (_, file, state, cause) => {
    expect(await of(file, '$.queue.max', '"< 5000"')).toMatchObject({ state, cause });
  });
  it('two files that both answer are ambiguous, unless it is said how they become one', async () => {
    expect(await of('[q.json, other.json]', '$.queue.max', '"< 5000"')).toMatchObject({
      state: 'unknown',
      cause: 'ambiguous',
    });
    expect((await of('[q.json, other.json]', '$.queue.max', '"<= 600"', ', as: max')).state).toBe('go');
  });
  it('a missing file does not hide what the other shows', async () => {
    expect((await of('[q.json, none.json]', '$.queue.max', '"< 500"', ', as: max')).state).toBe('no-go');
  });
  it('C14 C15 a committed or an old file is stale under Actions', async () => {
    const judged = (options: string) =>
      judgeCriterion(`data: { ${options}, facts: { a: "$.a" } }\ngo: { a: 1 }`, { files }, { actions: true });
    expect(await judged('file: committed.json')).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect((await judged('file: committed.json, tracked: true')).state).toBe('go');
    expect(await judged('file: old.json')).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect((await judged('file: old.json, max-age: 2d')).state).toBe('go');
  });
  it.each(['q.yml', 'plain', 'plain-yaml', 'json-in.yaml', 'q.json'])('%s is read', async (file) => {
    const judged = await of(file, '$.queue.max', '600');
    expect(judged.state).toBe('go');
    expect(judged.evidence.sources[0]).toMatchObject({ where: file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
  it('JSON and YAML in UTF-16 and with a byte order mark', async () => {
    const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect((await inFile('a.json', utf16('{"a": 1}'))).state).toBe('go');
    expect((await inFile('a.yml', `\uFEFFa: 1\r\n`)).state).toBe('go');
  });
});

describe('data: values', () => {
  it.each([
    ['a number', '$.queue.max', '', 600],
    ['text', '$.queue.name', '', 'orders'],
    ['a flag', '$.queue.paused', '', false],
    ['a count', '$.panels[*]', ', as: count', 2],
    ['a count of nothing in a list that is there', '$.errors[*]', ', as: count', 0],
    ['a count of what a filter leaves', '$.panels[?@.ms > 1000]', ', as: count', 0],
    ['a sum', '$.queue.depths[*]', ', as: sum', 615],
    ['a minimum', '$.queue.depths[*]', ', as: min', 3],
    ['a maximum', '$.queue.depths[*]', ', as: max', 600],
    ['a mean', '$.queue.depths[*]', ', as: mean', 205],
    ['milliseconds', '$.panels[0].ms', ', unit: ms', 0.25],
    ['the slowest in milliseconds', '$.panels[*].ms', ', as: max, unit: ms', 0.75],
    ['a ratio', '$.ratio', ', unit: ratio', 0.011],
    ['a percentage', '$.size', ', unit: "%"', 0.015],
    ['a size', '$.size', ', unit: KiB', 1536],
    ['a rate', '$.queue.max', ', unit: /min', 10],
  ])('%s', async (_, path, more, value) => {
    const judged = await judgeCriterion(
      `data: { file: q.json, facts: { x: { path: "${path}"${more} }, y: "$.queue.max" } }\ngo: { y: 600 }`,
      { files },
    );
    expect(judged.problems).toEqual([]);
    expect(factsOf(judged.evidence.facts)).toMatchObject({ x: value });
  });

  it.each([
    ['within the limit', '$.queue.max', '"<= 600"', '', 'go'],
    ['over the limit', '$.queue.max', '"< 500"', '', 'no-go'],
    ['a limit with a unit', '$.panels[*].ms', '"< 800ms"', ', as: max, unit: ms', 'go'],
    ['text that is equal', '$.queue.name', 'orders', '', 'go'],
    ['text that is not', '$.queue.name', '"matches ^bills"', '', 'no-go'],
    ['a flag', '$.queue.paused', 'false', '', 'go'],
  ])('%s', async (_, path, bound, more, state) => {
    expect((await of('q.json', path, bound, more)).state).toBe(state);
  });

  it('YAML 1.2 says no and means text, and a quoted version is text', async () => {
    expect((await of('q.yml', '$.no', '"== no"')).state).toBe('go');
    expect((await of('q.yml', '$.version', '"== 1.10"')).state).toBe('go');
  });
  it('what one fact cannot be read does not hide the others', async () => {
    const judged = await judgeCriterion(
      'data: { file: q.json, facts: { max: "$.queue.max", none: "$.none" } }\ngo: { max: "< 500" }',
      { files },
    );
    expect(judged.state).toBe('no-go');
    expect(judged.problems).toMatchObject([{ cause: 'no-fact', facts: ['none'] }]);
  });
});

describe('data: mistakes at load', () => {
  it.each([
    ['a bound on what is not declared', 'facts: { a: "$.a" }', '{ b: 1 }', 'unknown-fact'],
    ['no bound', 'facts: { a: "$.a" }', '{ a: any }', 'no-bound'],
    ['no fact', 'facts: {}', '{ a: 1 }', 'empty-value'],
    ['no JSONPath', 'facts: { a: "$.[" }', '{ a: 1 }', 'no JSONPath'],
    ['JavaScript instead of JSONPath', 'facts: { a: "$..[?(@.constructor())]" }', '{ a: 1 }', 'no JSONPath'],
    ['an unknown unit', 'facts: { a: { path: "$.a", unit: sec } }', '{ a: "< 1s" }', 'unknown unit'],
    ['points of a percentage', 'facts: { a: { path: "$.a", unit: pp } }', '{ a: "< 1%" }', 'unknown unit'],
    ['a unit on a count', 'facts: { a: { path: "$.a[*]", as: count, unit: s } }', '{ a: "< 1" }', 'whatever unit'],
    ['an unknown aggregate', 'facts: { a: { path: "$.a", as: average } }', '{ a: 1 }', 'bad-value'],
    ['a bound with a unit on a fact without one', 'facts: { a: "$.a" }', '{ a: "< 500ms" }', 'unit-unexpected'],
    [
      'a bound without a unit on a fact with one',
      'facts: { a: { path: "$.a", unit: ms } }',
      '{ a: "< 500" }',
      'unit-missing',
    ],
    ['a name in capitals', 'facts: { maxDepth: "$.a" }', '{ maxDepth: 1 }', 'no name for a fact'],
  ])('%s', async (_, facts, go, message) => {
    expect((await loadMistakes(`data: { file: a.json, ${facts} }\ngo: ${go}`)).join('\n')).toContain(message);
  });
});
