import { describe, expect, it } from 'vitest';
import { holding } from '../../../src/core/bound/holds.ts';
import type { Dimension } from '../../../src/core/dimension.ts';
import type { Fact } from '../../../src/core/fact.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { boundOf } from '../../support/bounds.ts';
import type { SpecName } from '../../support/specs.ts';

const fact = (dimension: Dimension, value: Fact['value']): Fact => ({ name: 'x', dimension, value });

describe('a bound holds, fails, or cannot judge', () => {
  const rows: [
    spec: SpecName,
    bound: string | number | boolean,
    dimension: Dimension,
    value: Fact['value'],
    is: string,
  ][] = [
    ['p95', '< 500ms', 'duration', 0.4, 'holds'],
    ['p95', '< 500ms', 'duration', 0.5, 'fails'],
    ['p95', '<= 500ms', 'duration', 0.5, 'holds'],
    ['p95', '< 500ms', 'text', 'fast', 'mismatch'],
    ['p95', '< 500ms', 'flag', true, 'mismatch'],
    ['error-rate', '1% .. 5%', 'ratio', 0.01, 'holds'],
    ['error-rate', '1% .. 5%', 'ratio', 0.05, 'holds'],
    ['error-rate', '1% .. 5%', 'ratio', 0.0099, 'fails'],
    ['error-rate', '1% .. 5%', 'ratio', 0.0501, 'fails'],
    ['error-rate', '1% .. 5%', 'text', '3%', 'mismatch'],
    ['failed', 'any', 'count', 99, 'holds'],
    ['failed', 'one of 1, 3', 'count', 3, 'holds'],
    ['failed', 'one of 1, 3', 'count', 2, 'fails'],
    ['failed', 'one of 1, 3', 'text', '3', 'mismatch'],
    ['title', 'UP', 'text', 'UP', 'holds'],
    ['title', 'UP', 'text', 'up', 'fails'],
    ['title', '!= UP', 'text', 'DOWN', 'holds'],
    ['title', 'UP', 'number', 1, 'mismatch'],
    ['title', 'contains ok', 'text', 'all ok here', 'holds'],
    ['title', 'contains ok', 'text', 'all fine here', 'fails'],
    ['title', 'contains ok', 'number', 1, 'mismatch'],
    ['title', 'starts with v1', 'text', 'v1.2', 'holds'],
    ['title', 'starts with v1', 'text', 'rev1', 'fails'],
    ['title', 'matches [0-9]+', 'text', 'rev12b', 'holds'],
    ['title', 'matches ^[0-9]+$', 'text', 'rev12b', 'fails'],
    ['title', 'matches .', 'number', 1, 'mismatch'],
    ['title', 'matches a', 'text', 'a'.repeat(LIMITS.patternInputBytes), 'holds'],
    ['title', 'matches a', 'text', 'a'.repeat(LIMITS.patternInputBytes + 1), 'mismatch'],
    ['title', 'one of UP, DOWN', 'text', 'DOWN', 'holds'],
    ['valid', true, 'flag', true, 'holds'],
    ['valid', true, 'flag', false, 'fails'],
    ['valid', '!= true', 'flag', false, 'holds'],
    ['valid', true, 'text', 'true', 'mismatch'],
    ['valid', true, 'number', 1, 'mismatch'],
    ['body.x', '== 5', 'number', 5, 'holds'],
    ['body.x', '== 5', 'text', '5', 'holds'],
    ['body.x', '== 5', 'flag', true, 'mismatch'],
    ['body.x', 5, 'text', '5', 'mismatch'],
    ['body.x', '5', 'number', 5, 'mismatch'],
    ['body.x', '> 5', 'text', '9', 'mismatch'],
    ['body.x', '== true', 'text', 'true', 'holds'],
    ['body.x', '== true', 'flag', true, 'holds'],
    ['body.x', true, 'text', 'true', 'mismatch'],
    ['body.x', 'one of 1, a', 'number', 1, 'holds'],
    ['body.x', 'one of 1, a', 'number', 2, 'fails'],
    ['body.x', 'one of 1, a', 'text', 'a', 'holds'],
    ['body.x', 'one of 1, a', 'flag', true, 'mismatch'],
    ['p95', '<= baseline', 'duration', 1, 'mismatch'],
    ['p95', 'within 10% of baseline', 'duration', 1, 'mismatch'],
  ];
  it.each(rows)('%s: %s on %s %s %s', async (spec, bound, dimension, value, is) =>
    expect(holding(await boundOf(bound, spec), fact(dimension, value), 'go')).toBe(is),
  );

  it('a mistake of the pattern engine is not taken for a mismatch', () => {
    const broken = { source: 'x', found: () => JSON.parse('{') as boolean };
    expect(() => holding({ kind: 'pattern', pattern: broken, text: '' }, fact('text', 'a'), 'go')).toThrow(SyntaxError);
  });
  // C11: a fact that is no finite number was taken out before; here it is a mistake of ours, not a quiet "fails".
  it('C11: NaN throws', async () => {
    expect(() => holding({ kind: 'range', low: 0, high: 1, text: '' }, fact('number', Number.NaN), 'go')).toThrow(
      TypeError,
    );
  });
});
