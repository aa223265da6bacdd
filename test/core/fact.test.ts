import { describe, expect, it } from 'vitest';
import { type FactCatalog, factNames, factSpec, familyOf } from '../../src/core/fact.ts';

const spec = { dimension: 'count', describe: 'A fact.' } as const;
const CATALOG: FactCatalog = {
  known: { status: spec },
  families: [{ prefix: 'body.', form: 'body.<path>', spec: { ...spec, dimension: 'own' } }],
  declared: (options) => Object.fromEntries(((options.names ?? []) as string[]).map((name) => [name, spec])),
};

describe('the spec of a fact', () => {
  it.each([
    ['known', 'status', true],
    ['declared', 'depth', true],
    ['of a family', 'body.a.b', true],
    ['a family without a name', 'body.', false],
    ['unknown', 'latency', false],
    ['a name of JavaScript', 'constructor', false],
    ['another name of JavaScript', 'toString', false],
  ])('%s', (_, name, there) => expect(factSpec(CATALOG, name, { names: ['depth'] }) !== undefined).toBe(there));
  it('of a catalog with known facts only', () => {
    expect(factSpec({ known: { a: spec } }, 'b', {})).toBeUndefined();
    expect(factNames({ known: { a: spec } }, {})).toEqual(['a']);
  });
  it('families that the options declare, the longest prefix first', () => {
    const family = (prefix: string) => ({ prefix, form: `${prefix}<path>`, spec });
    const catalog: FactCatalog = {
      known: {},
      families: [family('a.')],
      declaredFamilies: ({ step }) => [family(`${step}.body.`)],
    };
    expect(familyOf(catalog, 'a.body.x', { step: 'a' })?.prefix).toBe('a.body.');
    expect(familyOf(catalog, 'a.body.', { step: 'a' })?.prefix).toBe('a.');
    expect(factSpec(catalog, 'b.body.x', { step: 'a' })).toBeUndefined();
    expect(factNames(catalog, { step: 'b' })).toEqual(['a.<path>', 'b.body.<path>']);
  });
  it('names for messages', () =>
    expect(factNames(CATALOG, { names: ['depth'] })).toEqual(['status', 'depth', 'body.<path>']));
});
