import { describe, expect, it } from 'vitest';
import { isFault } from '../../../src/core/bound/fault.ts';
import { holding } from '../../../src/core/bound/holds.ts';
import { parseBound } from '../../../src/core/bound/parse.ts';
import type { Fact, FactSpec } from '../../../src/core/fact.ts';

const measured: FactSpec = { dimension: 'own', measured: true, describe: 'A measurement of the tool.' };
const own: FactSpec = { dimension: 'own', describe: 'A JSON value.' };
const p95: Fact = { name: 'p95', dimension: 'duration', value: 0.412 };
const rate: Fact = { name: 'rate', dimension: 'ratio', value: 0.02 };
const hits: Fact = { name: 'count', dimension: 'count', value: 3 };

describe('bounds on facts whose dimension is known only when they are read', () => {
  it.each([
    ['a unit of the same dimension', '< 500ms', p95, 'holds'],
    ['another unit of that dimension', '< 0.4s', p95, 'fails'],
    ['a range', '400ms .. 1s', p95, 'holds'],
    ['a percentage of a ratio', '<= 1%', rate, 'fails'],
    ['a bare number on a count', '>= 3', hits, 'holds'],
    ['a YAML number on a count', 3, hits, 'holds'],
    ['a list of numbers on a count', 'one of 1, 2', hits, 'fails'],
    ['a bare number on a duration, which may mean ms or s', '< 500', p95, 'mismatch'],
    ['a bare range on a duration', '0 .. 500', p95, 'mismatch'],
    ['a bare number on a ratio, which may mean % or a fraction', '< 1', rate, 'mismatch'],
    ['a percentage of a duration', '< 50%', p95, 'mismatch'],
    ['a duration on a count', '< 5s', hits, 'mismatch'],
  ] as const)('%s: %s', async (_, text, fact, expected) => {
    const bound = await parseBound(text, fact.name, measured);
    if (isFault(bound)) throw new Error(bound.message);
    expect(holding(bound, fact)).toBe(expected);
  });

  it.each([
    ['exactly one duration is unlikely', '500ms', 'equality-unlikely'],
    ['ends of different dimensions', '1% .. 5s', 'unit-wrong'],
    ['ends the wrong way round', '2s .. 500ms', 'bound-never'],
    ['an unknown unit', '< 5sec', 'unit-unknown'],
    ['no quantity at all', '== fast', 'bound-type'],
    ['a test of text', 'contains fast', 'bound-type'],
    ['percentage points', '< 5pp', 'unit-wrong'],
  ])('%s is a mistake: %s', async (_, text, fault) => {
    expect(await parseBound(text, 'p95', measured)).toMatchObject({ fault });
  });

  it('values of JSON keep having no unit', async () => {
    expect(await parseBound('< 500ms', 'body.age', own)).toMatchObject({ fault: 'unit-unexpected' });
    const bound = await parseBound('< 500', 'body.age', own);
    if (isFault(bound)) throw new Error(bound.message);
    expect(holding(bound, { name: 'body.age', dimension: 'number', value: 3 })).toBe('holds');
  });
});
