import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { compileJsonPath } from '../../src/core/json-path.ts';
import { LIMITS } from '../../src/core/limits.ts';
import type { Json } from '../../src/core/schema.ts';

/** What a path selects; throws `EvidenceError` for a path that cannot be used. */
async function selectJson(text: string, data: Json): Promise<Json[]> {
  const path = await compileJsonPath(text);
  if (typeof path === 'string') throw new EvidenceError('invalid', path);
  return path.select(data);
}

const DATA: Json = {
  panels: [
    { name: 'p95', value: 1, tags: ['a'] },
    { name: 'errors', value: 2, tags: [] },
  ],
  'a.b': 3,
};

describe('a path selects', () => {
  it.each<[string, string, Json[]]>([
    ['one value', '$.panels[0].value', [1]],
    ['a quoted name', "$['a.b']", [3]],
    ['all of a list', '$.panels[*].name', ['p95', 'errors']],
    ['by a filter', '$.panels[?@.value > 1].name', ['errors']],
    ['by a search', "$.panels[?search(@.name, '[0-9]')].name", ['p95']],
    ['by a match of the whole', "$.panels[?match(@.name, 'err')].name", []],
    ['by a negated search', "$.panels[?!search(@.name, '^p')].name", ['errors']],
    ['by a search in what is no text', "$.panels[?search(@.value, '1')].name", []],
    ['by length', '$.panels[?length(@.tags) == 0].name', ['errors']],
    ['descendants', '$..value', [1, 2]],
    ['nothing', '$.nope', []],
    ['no prototype', '$.constructor', []],
  ])('%s: %s', async (_, path, values) => expect(await selectJson(path, DATA)).toEqual(values));

  it.each([1, 255, LIMITS.treeReportDepth])('from a document %d levels deep', async (levels) => {
    const deep = Array.from({ length: levels }).reduce<Json>((inner) => [inner], 1);
    expect(await selectJson('$..*', deep)).toHaveLength(levels);
  });
});

describe('a path is refused', () => {
  it.each([
    ['without its root', 'panels'],
    ['that is not closed', '$['],
    ['with a function nobody knows', '$[?nope(@)]'],
    ['with a pattern that does not compile', "$.panels[?search(@.name, '(')]"],
    ['with such a pattern below', "$.panels[?@.value > 1 || !(match(@.name, 'a') && search(@.name, '[')) ]"],
    ['with such a pattern in a path of a filter', "$.panels[?@.tags[?match(@, '*')]]"],
    ['with lookaround', "$.panels[?match(@.name, '(?=a)')]"],
    ['with an overlong pattern', `$.panels[?match(@.name, '${'a'.repeat(LIMITS.patternCharacters + 1)}')]`],
  ])('%s', async (_, path) => {
    expect(await compileJsonPath(path)).toBeTypeOf('string');
  });
});

describe('C13: what cannot be looked at is no "not found"', () => {
  const invalid = async (path: string, data: Json) => {
    let thrown: unknown;
    try {
      await selectJson(path, data);
    } catch (error) {
      thrown = error;
    }
    return thrown instanceof EvidenceError ? thrown.cause : thrown;
  };
  it.each<[string, string, Json]>([
    ['a pattern from the data that does not compile', '$[?search(@.a, @.b)]', [{ a: 'x', b: '(' }]],
    ['a text too long to match', "$[?search(@, 'a')]", ['x'.repeat(LIMITS.patternInputBytes + 1)]],
    ['a document nested too deeply', '$..*', Array.from({ length: 600 }).reduce<Json>((inner) => [inner], 1)],
  ])('%s', async (_, path, data) => expect(await invalid(path, data)).toBe('invalid'));
  it('D13: hostile text and pattern do not hang', async () => {
    const started = performance.now();
    expect(await selectJson("$[?match(@, '(a+)+$')]", [`${'a'.repeat(5000)}!`])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
