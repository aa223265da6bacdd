import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OptionSchema } from '../../src/core/schema.ts';
import { commands } from '../../src/generated/commands.ts';
import { formats } from '../../src/generated/formats.ts';
import { renderers } from '../../src/generated/renderers.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { allChecks } from '../../src/vocabulary.ts';

const checks = await allChecks();

const names = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => basename(entry.name, '.ts'))
    .sort();

describe('every check', () => {
  it('is in the registry under the name of its file', () => {
    expect(Object.keys(checks).sort()).toEqual(names('src/checks'));
    for (const [key, check] of Object.entries(checks)) expect(check.key).toBe(key);
  });
  it.each(Object.keys(checks))('%s has a test and an example that loads', async (key) => {
    expect(existsSync(`test/checks/${key}.test.ts`)).toBe(true);
    const { checklist } = await loadChecklist(`examples/checks/${key}.yml`, readFileSync(`examples/checks/${key}.yml`));
    expect(checklist.criteria.map((criterion) => criterion.check.key)).toContain(key);
    expect(checklist.warnings).toEqual([]);
  });
  it.each(Object.entries(checks))('%s describes its options and facts', (_, check) => {
    expect(check.summary).toMatch(/[.?]$/);
    const describeds = [...options(check.options as OptionSchema)];
    for (const [path, schema] of describeds) expect(schema.description, path).toMatch(/\.$/);
    for (const [name, spec] of Object.entries(check.facts.known)) expect(spec.describe, name).toMatch(/\.$/);
    expect(check.options.additionalProperties).toBe(false);
    if (check.main) expect(Object.keys(check.options.properties)).toContain(check.main);
    for (const one of check.defaults) expect(Object.keys(check.facts.known)).toContain(one.fact);
  });
});

function* options(schema: OptionSchema, path = ''): Iterable<[string, OptionSchema & { description?: string }]> {
  if ('properties' in schema)
    for (const [key, inner] of Object.entries(schema.properties)) yield* described(inner, `${path}/${key}`);
  if ('items' in schema) yield* described(schema.items, `${path}/*`);
  if ('anyOf' in schema) for (const inner of schema.anyOf) yield* options(inner, path);
  if ('additionalProperties' in schema && schema.additionalProperties)
    yield* described(schema.additionalProperties, `${path}/{}`);
}

function* described(schema: OptionSchema, path: string): Iterable<[string, OptionSchema & { description?: string }]> {
  yield [path, schema];
  yield* options(schema, path);
}

describe('every format', () => {
  it('has an id of its own', () => {
    const ids = formats.map((format) => format.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it.each(formats.map((format) => [format.id, format] as const))(
    '%s has its file, its test and its fixtures',
    (id, format) => {
      expect(existsSync(`src/formats/${format.kind}/${id}.ts`)).toBe(true);
      expect(existsSync(`test/formats/${format.kind}/${id}.test.ts`)).toBe(true);
      expect(existsSync(join('test/fixtures', format.kind, id, 'source.txt'))).toBe(true);
      expect(format.summary).not.toBe('');
    },
  );
});

describe('every command and renderer', () => {
  it.each(Object.entries(commands))('the command %s is named like its file', async (name, load) => {
    expect((await load()).name).toBe(name);
    expect(existsSync(`test/commands/${name}.test.ts`)).toBe(true);
  });
  it.each(Object.entries(renderers))('the renderer %s is named like its file', async (name, load) => {
    expect((await load()).id).toBe(name);
    expect(existsSync(`test/render/${name}.test.ts`)).toBe(true);
  });
});

it('no file of src is longer than 250 lines', () => {
  const long = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
    .map((path) => [path, readFileSync(join('src', path), 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});
