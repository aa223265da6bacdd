import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { editorSchema } from '../../../src/core/load/editor-schema.ts';
import type { Json } from '../../../src/core/schema.ts';
import { allChecks } from '../../../src/vocabulary.ts';
import { FULL, keysOf, renamed } from '../../support/full-checklist.ts';
import { testChecks } from '../../support/vocabulary.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
const checks = await allChecks();
const accepts = ajv.compile(editorSchema(testChecks));
const CHECKLIST = renamed(FULL, [], '') as { criteria: unknown[] };
const withCriterion = (criterion: object) => ({ version: 1, criteria: [criterion] });

describe('the schema for editors', () => {
  it('accepts a checklist with every key', () => {
    expect(accepts(CHECKLIST), JSON.stringify(accepts.errors)).toBe(true);
  });
  it.each<[string, object]>([
    ['the short form', { title: 'a', tests: 'r' }],
    ['a list in the short form', { title: 'a', 'load-test': ['r'], go: { p95: '< 1s' } }],
    ['a fact of a family', { title: 'a', http: 'x', go: { 'body.status': 'UP' } }],
    ['a declared fact', { title: 'a', data: { file: 'f', facts: { depth: '$' } }, go: { depth: 5 } }],
  ])('accepts %s', (_, criterion) => expect(accepts(withCriterion(criterion))).toBe(true));
  it.each<[string, object]>([
    ['no check', { title: 'a' }],
    ['two checks', { title: 'a', tests: 'r', http: 'x' }],
    ['a check nobody knows', { title: 'a', test: 'r' }],
    ['a fact the check does not have', { title: 'a', tests: 'r', go: { p95: '< 1s' } }],
    ['a family without a name', { title: 'a', http: 'x', go: { 'body.': 'UP' } }],
    ['an option the check does not have', { title: 'a', tests: { report: 'r', url: 'x' } }],
    ['an option of another type', { title: 'a', http: { url: 'x', samples: '5' } }],
  ])('refuses %s', (_, criterion) => expect(accepts(withCriterion(criterion))).toBe(false));
  it('A08: refuses every key with a letter too much', () => {
    const passed = keysOf(FULL).filter((route) => accepts(renamed(FULL, route, `${String(route.at(-1))}x`)));
    // Options in `defaults`, and which facts the criterion of a waiver has, only loading knows.
    expect(passed.map((route) => route.join('.'))).toEqual([
      'defaults.http.method',
      'defaults.http.samples',
      'waivers.0.covers.0.p95',
    ]);
  });
  it('has nothing in it that only gonogo knows', () => {
    // As words of a schema; options may well be called so.
    const words = keysOf(editorSchema(checks) as Json).filter(
      (route) => route.at(-2) !== 'properties' && ['kind', 'env', 'literal', 'json'].includes(String(route.at(-1))),
    );
    expect(words).toEqual([]);
  });
  it('describes every check', () => {
    for (const check of Object.values(checks)) expect(JSON.stringify(editorSchema(checks))).toContain(check.summary);
  });
});
