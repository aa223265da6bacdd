import { describe, expect, it } from 'vitest';
import { isFault } from '../../../src/core/bound/fault.ts';
import { holding } from '../../../src/core/bound/holds.ts';
import { parseBound } from '../../../src/core/bound/parse.ts';
import { resolveBaseline } from '../../../src/core/bound/resolve.ts';
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
    expect(holding(bound, fact, 'go')).toBe(expected);
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

  it.each([
    ['an amount of the same dimension', '<= baseline + 50ms', p95, 0.4, 'holds'],
    ['an amount that is too little', '<= baseline + 5ms', p95, 0.4, 'fails'],
    ['within an amount', 'within 20ms of baseline', p95, 0.4, 'holds'],
    ['percentage points of a ratio', '<= baseline + 0.5pp', rate, 0.01, 'fails'],
    ['a bare amount on a count', '<= baseline + 1', hits, 2, 'holds'],
    ['a share of the baseline', '<= baseline + 10%', p95, 0.4, 'holds'],
    ['a bare amount on a duration, which may mean ms or s', '<= baseline + 50', p95, 0.4, 'mismatch'],
    ['a duration on a count', '<= baseline + 5s', hits, 2, 'mismatch'],
    ['within a duration, on a ratio', 'within 5s of baseline', rate, 0.02, 'mismatch'],
    ['percentage points on a duration', '<= baseline + 5pp', p95, 0.4, 'mismatch'],
  ] as const)('%s: %s', async (_, text, fact, baseline, expected) => {
    const bound = await parseBound(text, fact.name, measured);
    if (isFault(bound)) throw new Error(bound.message);
    const resolved = resolveBaseline(bound, baseline);
    expect(resolved && holding(resolved, fact, 'go')).toBe(expected);
  });

  it('values of JSON keep having no unit', async () => {
    expect(await parseBound('< 500ms', 'body.age', own)).toMatchObject({ fault: 'unit-unexpected' });
    expect(await parseBound('<= baseline + 5ms', 'body.age', own)).toMatchObject({ fault: 'unit-wrong' });
    const bound = await parseBound('< 500', 'body.age', own);
    if (isFault(bound)) throw new Error(bound.message);
    expect(holding(bound, { name: 'body.age', dimension: 'number', value: 3 }, 'go')).toBe('holds');
  });
});
