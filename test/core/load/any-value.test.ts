import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { frames } from '../../../src/core/frame.ts';
import { UserError } from '../../../src/core/problem.ts';
import type { Json } from '../../../src/core/schema.ts';
import { FULL, type Route, renamed, replaced, routesOf } from '../../support/full-checklist.ts';
import { assertUnpoisoned } from '../../support/poisoning.ts';
import { runs } from '../../support/runs.ts';
import { loadText } from '../../support/vocabulary.ts';

afterAll(assertUnpoisoned);

const CHECKLIST = renamed(FULL, [], '');
const ROUTES = routesOf(CHECKLIST);
const ODD: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  'x',
  '${{ params.region }}',
  '${{',
  '<',
  'any',
  '*',
  'a'.repeat(300),
  [],
  [[]],
  [null],
  [5],
  [{}],
  {},
  { a: null },
  { a: { b: [] } },
  { group: 5 },
  { toString: 1, hasOwnProperty: 2 },
];
const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** Loads it, and prints what is wrong the way people see it. */
async function outcome(data: Json): Promise<'loads' | 'refused'> {
  const text = JSON.stringify(data, null, 1);
  const loaded = await loadText(text);
  if ('checklist' in loaded) return 'loads';
  expect(loaded.problems.some(({ severity }) => severity === 'error')).toBe(true);
  const shown = frames(new UserError(loaded.problems, { '.github/gonogo.yml': text }));
  expect(shown).not.toMatch(/undefined|\[object|NaN/);
  return 'refused';
}

describe('any value in any place', () => {
  it.each(ROUTES.map((route) => [route.join('.') || 'the whole', route] as [string, Route]))('%s', async (_, route) => {
    for (const value of ODD) await outcome(replaced(CHECKLIST, route, value));
  });
  it('any JSON anywhere, twice', async () => {
    const route = fc.constantFrom(...ROUTES);
    await fc.assert(
      fc.asyncProperty(route, json, route, json, async (first, a, second, b) => {
        await outcome(replaced(replaced(CHECKLIST, first, a), second, b));
      }),
      runs(),
    );
  });
  it('any JSON as the whole', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (data) => {
        expect(await outcome(data)).toBe('refused');
      }),
      runs(),
    );
  });
});
