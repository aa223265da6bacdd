import { symlinkSync, utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/io/files.ts';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
beforeEach(() => {
  space = workspace();
});
afterEach(() => space.remove());

const judged = (options: string, bounds = '', context = {}) =>
  judgeCriterion(`file: ${options}\n${bounds}`, { files: filesIn(space.root, space.root) }, context);
const commit = (message: string, at: number) => {
  space.git(['add', '-A'], at);
  space.git(['commit', '-qm', message], at);
};

describe('file: is it there', () => {
  it('a file with something in it is go, without any bound', async () => {
    space.write('docs/runbook.md', '# Roll back\n');
    const { state, evidence } = await judged('docs/runbook.md');
    expect(state).toBe('go');
    expect(factsOf(evidence.facts)).toEqual({ exists: true, files: 1, size: 12 });
    expect(evidence.sources).toMatchObject([{ where: 'docs/runbook.md', bytes: 12 }]);
  });
  it('a path that finds nothing is measured, and names what is near', async () => {
    space.write('doc/runbook.md');
    const { state, cause, evidence, problems } = await judged('docs/runbook.md');
    expect({ state, cause, problems }).toEqual({ state: 'no-go', cause: null, problems: [] });
    expect(evidence.notes).toEqual(['no file matches `docs/runbook.md`; found `doc/runbook.md`']);
  });
  it.each([
    ['an empty file', 'empty.md', '', 'no-go'],
    ['an empty folder', 'folder', '', 'no-go'],
    ['one of two that is not there', '[a.md, none.md]', '', 'no-go'],
    ['all of a folder', 'many', 'go: { files: 2 }', 'go'],
    ['fewer than there should be', 'many/*.md', 'go: { files: ">= 3" }', 'no-go'],
    ['too large', 'a.md', 'go: { size: "< 2B" }', 'no-go'],
    ['it should not be there, and is', 'a.md', 'go: { exists: false }', 'no-go'],
    ['it should not be there, and is not', 'none.md', 'go: { exists: false }', 'go'],
    ['nothing of a pattern should be there', '"many/*.orig"', 'go: { files: 0, exists: any }', 'go'],
    ['the size of nothing', 'none.md', 'go: { exists: any, size: "< 5MB" }', 'unknown'],
  ])('%s', async (_, path, bounds, state) => {
    space.write('empty.md', '');
    space.write('a.md');
    space.write('many/b.md');
    space.write('many/c.md');
    space.write('folder/.gitkeep', '');
    expect((await judged(path, bounds)).state).toBe(state);
  });
  it.each([
    ['lines', 'go: { exists: any, lines: 0 }', ''],
    ['matches', 'go: { exists: any, matches: 0 }', ', pattern: TODO'],
    ['age', 'go: { exists: any, age: "< 90d" }', ''],
    ['valid', 'go: { exists: any, valid: true }', ', schema: s.json'],
  ])('C01 %s of nothing is unknown', async (fact, bounds, more) => {
    space.write('s.json', '{"type": "object"}');
    const result = await judged(`{ path: none.md${more} }`, bounds);
    expect(result).toMatchObject({ state: 'unknown', cause: 'missing' });
    expect(result.problems).toMatchObject([{ facts: [fact] }]);
  });
  it('an empty one among several is told', async () => {
    space.write('many/b.md', '');
    space.write('many/c.md');
    expect((await judged('many')).evidence.notes).toEqual(['1 of 2 files are empty']);
  });
  it('D18 what lies outside, and what is no file', async () => {
    symlinkSync('/etc/passwd', space.path('link.md'));
    for (const path of ['../x.md', '/etc/passwd', 'link.md', '"*.md"'])
      expect(await judged(path)).toMatchObject({ state: 'unknown', cause: 'denied' });
  });
});

describe('file: lines', () => {
  beforeEach(() => {
    space.write('CHANGELOG.md', '# Changelog\n\n## 1.2.0\n- TODO\n- done TODO twice TODO');
    space.write('many/a.txt', 'a\r\nb\r\n');
    space.write('many/b.txt', '');
  });
  it.each([
    ['lines, the last without its end', 'CHANGELOG.md', 'go: { lines: 5 }', 'go'],
    ['lines of several files', 'many', 'go: { lines: 2 }', 'go'],
    ['lines with a match', '{ path: CHANGELOG.md, pattern: TODO }', 'go: { matches: 2 }', 'go'],
    ['no line may match', '{ path: CHANGELOG.md, pattern: TODO }', 'go: { matches: 0 }', 'no-go'],
    ['anchors are those of the line', "{ path: CHANGELOG.md, pattern: '^- ' }", 'go: { matches: 2 }', 'go'],
    ['and not of the file', "{ path: CHANGELOG.md, pattern: '^# Changelog$' }", 'go: { matches: 1 }', 'go'],
    ['a class of characters', "{ path: CHANGELOG.md, pattern: '^## \\d' }", 'go: { matches: ">= 1" }', 'go'],
  ])('%s', async (_, path, bounds, state) => {
    expect((await judged(path, bounds)).state).toBe(state);
  });
  it.each([
    ['bytes that are no text', Buffer.from([0x61, 0xff, 0xfe, 0x0a])],
    ['NUL bytes', 'a\0b\n'],
    ['a line of more than 1 MiB', `${'a'.repeat(1024 * 1024 + 1)}\n`],
  ])('%s are unknown, not a comfortable 0', async (_, content) => {
    space.write('many/c.txt', content);
    expect(await judged('{ path: many, pattern: TODO }', 'go: { matches: 0 }')).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });
  it('D13 a pattern that would explode is quick', async () => {
    space.write('evil.txt', `${'a'.repeat(100_000)}!\n`);
    const start = performance.now();
    expect((await judged("{ path: evil.txt, pattern: '^(a+)+$' }", 'go: { matches: 0 }')).state).toBe('go');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('file: age', () => {
  it('is that of the last commit, not of the checkout', async () => {
    space.git(['init', '-q']);
    space.write('docs/a.md');
    commit('one', NOW - 100 * 86_400);
    expect((await judged('docs', 'go: { age: "< 90d" }')).state).toBe('no-go');
    space.write('docs/b.md');
    commit('two', NOW - 86_400);
    expect((await judged('docs', 'go: { age: "< 90d" }')).state).toBe('go');
    expect((await judged('docs/a.md', 'go: { age: "< 90d" }')).state).toBe('no-go');
  });
  it('outside of git is that of the file', async () => {
    utimesSync(space.write('a.md'), NOW - 7200, NOW - 7200);
    const { evidence } = await judged('a.md', 'go: { age: "< 3h" }');
    expect(factsOf(evidence.facts)).toMatchObject({ age: 7200 });
    expect(evidence.notes?.join()).toContain('git does not know');
  });
  it('a date in the future is no freshness', async () => {
    space.git(['init', '-q']);
    space.write('a.md');
    commit('one', NOW + 86_400);
    expect(await judged('a.md', 'go: { age: "< 90d" }')).toMatchObject({ state: 'unknown', cause: 'invalid' });
  });
  it('a shallow clone cannot tell', async () => {
    space.git(['init', '-q', 'origin']);
    space.write('origin/old.md');
    for (const [at, message] of [
      [NOW - 9e6, 'one'],
      [NOW - 60, 'two'],
    ] as const) {
      space.git(['-C', 'origin', 'add', '-A']);
      space.git(['-C', 'origin', 'commit', '-qm', message, '--allow-empty'], at);
    }
    space.git(['clone', '-q', '--depth', '1', `file://${space.path('origin')}`, 'clone']);
    expect(await judged('clone/old.md', 'go: { age: "< 30d" }')).toMatchObject({ state: 'unknown', cause: 'missing' });
  });
});

describe('file: valid', () => {
  const valid = async (schema: string, content: string, name = 'config.json') => {
    space.write('schema.json', schema);
    space.write(name, content);
    return judged(`{ path: ${name}, schema: schema.json }`, 'go: { valid: true }');
  };
  const OBJECT =
    '{"type":"object","required":["port"],"properties":{"port":{"type":"integer","minimum":1}},"additionalProperties":false}';

  it.each([
    ['a valid file', OBJECT, '{"port": 80}', 'config.json', 'go'],
    ['valid YAML', OBJECT, 'port: 80\n', 'config.yml', 'go'],
    ['a key that is missing', OBJECT, '{}', 'config.json', 'no-go'],
    ['a key that is misspelt', OBJECT, '{"port": 80, "prot": 1}', 'config.json', 'no-go'],
    ['another type', OBJECT, '{"port": "80"}', 'config.json', 'no-go'],
    ['a file that is truncated', OBJECT, '{"port": 80', 'config.json', 'no-go'],
    ['a file of nothing', OBJECT, '', 'config.json', 'no-go'],
    ['D01 a key twice', OBJECT, '{"port": 80, "port": 81}', 'config.json', 'no-go'],
    ['D02 a key of JavaScript is not there', '{"required":["constructor"]}', '{}', 'config.json', 'no-go'],
    [
      'D02 a key of JavaScript that is too much',
      '{"additionalProperties":false}',
      '{"constructor":1}',
      'config.json',
      'no-go',
    ],
    [
      'D02 a key that would be the prototype',
      '{"additionalProperties":false}',
      '{"__proto__":1}',
      'config.json',
      'no-go',
    ],
    [
      'a pattern that holds',
      '{"properties":{"v":{"type":"string","pattern":"^[0-9]+$"}}}',
      '{"v":"12"}',
      'config.json',
      'go',
    ],
    [
      'a pattern that does not',
      '{"properties":{"v":{"type":"string","pattern":"^[0-9]+$"}}}',
      '{"v":"x"}',
      'config.json',
      'no-go',
    ],
    [
      'properties that are called pattern and enum',
      '{"properties":{"pattern":{"type":"string"},"enum":{"pattern":"^a"}}}',
      '{"pattern":"x","enum":"b"}',
      'config.json',
      'no-go',
    ],
    [
      'draft-07',
      '{"$schema":"http://json-schema.org/draft-07/schema#","items":[{"type":"string"}]}',
      '[1]',
      'config.json',
      'no-go',
    ],
  ])('%s', async (_, schema, content, name, state) => {
    expect((await valid(schema, content, name)).state).toBe(state);
  });

  it.each([
    ['a schema that demands nothing', '{}', 'invalid'],
    ['a schema that is always true', 'true', 'invalid'],
    ['a file that is no schema', '{"port": 80}', 'invalid'],
    ['a schema that is truncated', '{"type": "obj', 'invalid'],
    ['a schema of an unknown draft', '{"$schema":"https://example.com/mine","type":"object"}', 'invalid'],
    ['a reference to nothing', '{"$ref":"#/definitions/none"}', 'invalid'],
    ['a reference to itself', '{"$ref":"#"}', 'invalid'],
    ['a pattern that RE2 does not have', '{"pattern":"(?=a)"}', 'invalid'],
    ['such a pattern of a property called enum', '{"properties":{"enum":{"pattern":"(?=a)"}}}', 'invalid'],
    ['such a pattern of a property called properties', '{"properties":{"properties":{"pattern":"(?=a)"}}}', 'invalid'],
    ['names by a pattern that can explode', '{"patternProperties":{"^(a+)+$":{}}}', 'invalid'],
  ])('%s is unknown', async (_, schema, cause) => {
    expect(await valid(schema, '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"')).toMatchObject({ state: 'unknown', cause });
  });

  it('a schema that is not there', async () => {
    space.write('config.json', '{}');
    expect(await judged('{ path: config.json, schema: none.json }', 'go: { valid: true }')).toMatchObject({
      state: 'unknown',
      cause: 'missing',
    });
  });
  it('one of several files, with the place and without the content', async () => {
    space.write('schema.json', OBJECT);
    space.write('conf/a.json', '{"port": 80}');
    space.write('conf/b.json', '{"port": "s3cret"}');
    const { state, evidence } = await judged('{ path: conf, schema: schema.json }', 'go: { valid: true }');
    expect(state).toBe('no-go');
    expect(evidence.notes).toEqual(['`conf/b.json`: not valid at #/port (type)']);
    expect(evidence.sources.map((source) => source.where)).toContain('schema.json');
  });
  it('D13 a pattern that would explode is quick', async () => {
    const start = performance.now();
    const schema = '{"properties":{"v":{"type":"string","pattern":"^(a+)+$"}}}';
    expect((await valid(schema, `{"v":"${'a'.repeat(50_000)}!"}`)).state).toBe('no-go');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('file: changed', () => {
  let base: string;
  beforeEach(() => {
    space.git(['init', '-q']);
    for (const path of ['db/1.sql', 'db/2.sql', 'src/a.ts', 'docs/a.md']) space.write(path);
    commit('one', NOW - 9000);
    space.git(['tag', 'v1']);
    base = space.git(['rev-parse', 'HEAD']).trim();
    space.write('src/a.ts', 'changed\n');
    space.git(['rm', '-q', 'db/2.sql']);
    commit('two', NOW - 60);
  });
  it.each([
    ['a file that did change', 'src/a.ts', true],
    ['a file that did not', 'docs/a.md', false],
    ['a folder in which a file was deleted', 'db', true],
    ['a pattern of which a file was deleted', '"db/*.sql"', true],
    ['a deleted file', 'db/2.sql', true],
    ['its neighbour', 'db/1.sql', false],
    ['everything', '.', true],
  ])('%s', async (_, path, changed) => {
    for (const [options, context] of [
      [`{ path: ${path}, since: v1 }`, {}],
      [`{ path: ${path} }`, { base }],
    ] as const) {
      const { evidence } = await judged(options, `go: { changed: ${changed}, exists: any }`, context);
      expect(evidence.problems).toEqual([]);
      expect(factsOf(evidence.facts)).toMatchObject({ changed });
    }
  });
  it('what the base branch did meanwhile is no change of the pull request', async () => {
    space.git(['checkout', '-q', '-b', 'main-2', 'v1']);
    space.write('docs/a.md', 'meanwhile\n');
    commit('three', NOW - 30);
    const tip = space.git(['rev-parse', 'HEAD']).trim();
    space.git(['checkout', '-q', '-']);
    const since = await judged(`{ path: docs, since: ${tip} }`, 'go: { changed: true }');
    expect(factsOf(since.evidence.facts)).toMatchObject({ changed: true });
    const { evidence } = await judged('docs', 'go: { changed: false }', { base: tip });
    expect(factsOf(evidence.facts)).toMatchObject({ changed: false });
  });
  it('through a link', async () => {
    symlinkSync('src', space.path('code'));
    const { evidence } = await judged('{ path: code/a.ts, since: v1 }', 'go: { changed: true }');
    expect(factsOf(evidence.facts)).toMatchObject({ changed: true });
  });
  it.each([
    ['no pull request and nothing to compare with', '{ path: src }', {}],
    ['a tag that is not there', '{ path: src, since: v9 }', {}],
    ['a base that was not fetched', '{ path: src }', { base: 'f'.repeat(40) }],
  ])('%s is unknown', async (_, options, context) => {
    expect(await judged(options, 'go: { changed: false }', context)).toMatchObject({
      state: 'unknown',
      cause: 'missing',
    });
  });
});

describe('file: mistakes at load', () => {
  it.each([
    ['matches without a pattern', 'a.md', 'go: { matches: 0 }', '`matches` needs the option `pattern`'],
    ['valid without a schema', 'a.md', 'go: { valid: true }', '`valid` needs the option `schema`'],
    ['a pattern that nothing is judged by', '{ path: a.md, pattern: x }', '', 'would decide nothing'],
    ['a schema that nothing is judged by', '{ path: a.md, schema: s.json }', '', 'would decide nothing'],
    ['a tag that nothing is judged by', '{ path: a.md, since: v1 }', '', 'would decide nothing'],
    ['a pattern that RE2 does not have', '{ path: a.md, pattern: "(?=x)" }', 'go: { matches: 0 }', 'RE2'],
    ['no path', '{ pattern: x }', 'go: { matches: 0 }', 'needs `path`'],
    ['an empty path', '""', '', 'empty'],
    ['a size without a unit', 'a.md', 'go: { size: "> 0" }', 'unit-missing'],
    ['every bound taken away', 'a.md', 'go: { exists: any, size: any }', 'no-bound'],
  ])('%s', async (_, options, bounds, message) => {
    expect((await loadMistakes(`file: ${options}\n${bounds}`)).join('\n')).toContain(message);
  });
});
