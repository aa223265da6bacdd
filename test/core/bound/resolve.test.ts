import { describe, expect, it } from 'vitest';
import { needsBaseline } from '../../../src/core/bound/bound.ts';
import { resolveBaseline } from '../../../src/core/bound/resolve.ts';
import { boundOf } from '../../support/bounds.ts';
import type { SpecName } from '../../support/specs.ts';

const limit = (op: string, number: number) => ({ kind: 'compare', op, operand: { number } });
const range = (low: number, high: number) => ({ kind: 'range', low, high });

describe('a bound on the baseline becomes', () => {
  const rows: [spec: SpecName, bound: string, baseline: number, becomes: object | undefined][] = [
    ['p95', '<= baseline', 0.4, limit('<=', 0.4)],
    ['p95', '<= baseline', 0, limit('<=', 0)],
    ['p95', '<= baseline + 10%', 0.4, limit('<=', 0.44)],
    ['p95', '<= baseline + 10%', 0.3, limit('<=', 0.33)],
    ['p95', '>= baseline - 10%', 0.4, limit('>=', 0.36)],
    ['p95', '<= baseline + 50ms', 0.4, limit('<=', 0.45)],
    ['p95', '<= baseline + 50ms', 0, limit('<=', 0.05)],
    ['p95', '<= baseline + 10%', 0, undefined],
    ['lines', '>= baseline - 0.5pp', 0.8, limit('>=', 0.795)],
    ['value', '<= baseline + 10%', -10, limit('<=', -9)],
    ['value', '>= baseline - 10%', -10, limit('>=', -11)],
    ['throughput', '>= 10x baseline', 3, limit('>=', 30)],
    ['throughput', '>= 10x baseline', 0, undefined],
    ['throughput', '>= baseline / 2', 3, limit('>=', 1.5)],
    ['throughput', '>= baseline / 3', 0, undefined],
    ['p95', 'within 10% of baseline', 0.3, range(0.27, 0.33)],
    ['p95', 'within 20ms of baseline', 0.3, range(0.28, 0.32)],
    ['p95', 'within 10% of baseline', 0, undefined],
    ['p95', 'within 20ms of baseline', 0, range(-0.02, 0.02)],
    // Beyond all numbers: `compare` would throw, and the run with it.
    ['value', '<= 10x baseline', 1e308, undefined],
    ['value', '<= baseline + 1000%', 1e308, undefined],
    ['value', 'within 1000% of baseline', 1e308, undefined],
    ['value', 'within 1000% of baseline', -1e308, undefined],
    ['value', '<= baseline', Number.MAX_VALUE, undefined],
  ];
  it.each(rows)('%s: %s with %d', async (spec, text, baseline, becomes) => {
    const bound = await boundOf(text, spec);
    expect(needsBaseline(bound)).toBe(true);
    const resolved = resolveBaseline(bound, baseline);
    if (becomes === undefined) expect(resolved).toBeUndefined();
    else expect(resolved).toMatchObject({ ...becomes, text });
  });

  it('any other bound stays as it is', async () => {
    const bound = await boundOf('< 500ms', 'p95');
    expect(needsBaseline(bound)).toBe(false);
    expect(resolveBaseline(bound, 7)).toBe(bound);
  });
});
