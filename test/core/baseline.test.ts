import { describe, expect, it } from 'vitest';
import { baselineFault, baselineOf } from '../../src/core/baseline.ts';
import type { Dimension } from '../../src/core/dimension.ts';
import { STATES, type State } from '../../src/core/judge.ts';
import type { JudgedFact } from '../../src/core/judge-fact.ts';
import { criterionWith, resultsWith } from '../support/results.ts';

const judged = (name: string, value: JudgedFact['value'], dimension: Dimension = 'duration'): JudgedFact => ({
  name,
  dimension,
  value,
  display: '',
  band: 'go',
  bound: null,
  distance: null,
  baseline: null,
  waived: false,
});
const earlier = (state: State, ...facts: JudgedFact[]) =>
  resultsWith({ criteria: [criterionWith({ id: 'latency', state, facts })] });
const p95 = { name: 'p95', dimension: 'duration', value: 1 } as const;

describe('the baseline of a fact', () => {
  it.each([
    ['that of the same criterion, fact and dimension', earlier('go', judged('p95', 0.4)), 'latency', 0.4],
    ['zero', earlier('go', judged('p95', 0)), 'latency', 0],
    ['none without earlier results', undefined, 'latency', undefined],
    ['none of another criterion', earlier('go', judged('p95', 0.4)), 'other', undefined],
    ['none of another fact', earlier('go', judged('p99', 0.4)), 'latency', undefined],
    ['none of another dimension', earlier('go', judged('p95', 0.4, 'number')), 'latency', undefined],
    ['none of text', earlier('go', judged('p95', 'fast')), 'latency', undefined],
    ['none of NaN', earlier('go', judged('p95', Number.NaN)), 'latency', undefined],
    ['the second fact', earlier('go', judged('p50', 0.1), judged('p95', 0.4)), 'latency', 0.4],
  ])('%s', (_, results, criterion, value) => expect(baselineOf(results, criterion)(p95)).toBe(value));

  it.each(STATES)('of a criterion that was %s', (state) => {
    const counts = state === 'go' || state === 'caution';
    expect(baselineOf(earlier(state, judged('p95', 0.4)), 'latency')(p95)).toBe(counts ? 0.4 : undefined);
  });
});

describe('what cannot be a baseline', () => {
  it.each([
    ['a whole, real run can', {}, undefined],
    ['a partial run', { partial: true }, 'it is of a partial run (`--only`)'],
    ['a simulated run', { simulated: true }, 'it is of a simulated run (`--now`)'],
  ])('%s', (_, more, fault) => expect(baselineFault(resultsWith(more))).toBe(fault));
});
