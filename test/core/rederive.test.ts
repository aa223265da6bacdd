import { describe, expect, it } from 'vitest';
import { contradictions, decidedAgain } from '../../src/core/rederive.ts';
import type { CriterionResult } from '../../src/core/results.ts';
import { criterionWith, resultsWith } from '../support/results.ts';
import { factWith } from '../support/scenarios.ts';

const latency = (seconds: number, band: 'go' | 'caution' | 'no-go' | null) =>
  factWith({ name: 'p95', value: seconds, display: `${seconds} s`, band });
const bands = { go: { p95: '< 500ms' }, caution: { p95: '500ms .. 2s' } };
const missing = { cause: 'missing' as const, message: 'no file', state: 'unknown' as const, waived: false };

describe('what gonogo records follows from itself', () => {
  const rows: readonly [name: string, criterion: Partial<CriterionResult>][] = [
    ['a go', { bands, facts: [latency(0.3, 'go')] }],
    ['a caution', { bands, facts: [latency(1, 'caution')], state: 'caution' }],
    ['a no-go', { bands, facts: [latency(3, 'no-go')], state: 'no-go' }],
    ['an unknown', { state: 'unknown', cause: 'missing', problems: [missing] }],
    [
      'a mapped cause',
      { state: 'caution', whenUnknown: { missing: 'caution' }, problems: [{ ...missing, state: 'caution' }] },
    ],
    ['a fact beside the bounds', { bands, facts: [latency(0.3, 'go'), { ...latency(9, null), name: 'max' }] }],
    [
      'a bound on the baseline',
      { bands: { go: { p95: '<= baseline + 10%' } }, facts: [{ ...latency(0.5, 'go'), baseline: 0.48 }] },
    ],
    [
      'a default that is not in force',
      {
        bands: { go: { critical: '0', total: '0' } },
        defaults: ['critical', 'total'],
        facts: [
          factWith({ name: 'critical', dimension: 'count', value: 0, display: '0', band: 'go' }),
          factWith({ name: 'total', dimension: 'count', value: 4, display: '4', band: null }),
        ],
      },
    ],
    [
      'a pattern',
      {
        bands: { go: { version: 'matches ^v2' } },
        facts: [factWith({ name: 'version', dimension: 'text', value: 'v2.1', display: 'v2.1', band: 'go' })],
      },
    ],
    ['what does not apply', { state: 'not-applicable', facts: [] }],
  ];
  for (const [name, criterion] of rows)
    it(name, async () => {
      expect(await contradictions(resultsWith({ criteria: [criterionWith(criterion)] }))).toEqual([]);
    });
});

describe('what does not', () => {
  const rows: readonly [name: string, criterion: Partial<CriterionResult>, said: RegExp][] = [
    [
      'a band that is too good',
      { bands, facts: [latency(3, 'go')] },
      /`p95` is recorded as go, and its bounds make it no-go/,
    ],
    ['a band that was taken away', { bands, facts: [latency(3, null)] }, /`p95` is recorded as not judged/],
    [
      'a state better than its band',
      { bands, facts: [latency(3, 'no-go')] },
      /its state is go, and its evidence makes it no-go/,
    ],
    ['a state better than its problem', { problems: [missing] }, /its state is go, and its evidence makes it unknown/],
    [
      'a problem that is milder than its cause',
      { state: 'caution', problems: [{ ...missing, state: 'caution' }] },
      /missing is recorded as caution, and is unknown/,
    ],
    ['go by nothing', { bands }, /its state is go, and its evidence makes it unknown/],
    [
      'a waiver that is not there',
      { bands, state: 'waived', facts: [{ ...latency(3, 'no-go'), waived: true }] },
      /no waiver is in force/,
    ],
    ['judged, and not applicable', { bands, state: 'not-applicable', facts: [latency(3, 'no-go')] }, /was judged/],
  ];
  for (const [name, criterion, said] of rows)
    it(name, async () => {
      expect((await contradictions(resultsWith({ criteria: [criterionWith(criterion)] }))).join('\n')).toMatch(said);
    });
  it('two criteria of one id', async () => {
    const one = criterionWith({ bands, facts: [latency(0.3, 'go')] });
    expect(await contradictions(resultsWith({ criteria: [one, one] }))).toEqual(['there are two criteria `x`']);
  });
  it('a verdict that is better, or worse without a reason', async () => {
    const bad = criterionWith({ bands, state: 'no-go', facts: [latency(3, 'no-go')] });
    const good = criterionWith({ bands, facts: [latency(0.3, 'go')] });
    expect(await contradictions(resultsWith({ criteria: [bad], verdict: 'CAUTION' }))).toContainEqual(
      expect.stringContaining('make NO-GO'),
    );
    const held = resultsWith({ criteria: [good] });
    const decision = { ...held.decision, verdict: 'HOLD' as const };
    expect(await contradictions({ ...held, decision })).toEqual([expect.stringContaining('nothing in it says why')]);
    const why = { ...decision, reasons: [{ criterion: null, because: 'superseded' }] };
    expect(await contradictions({ ...held, decision: why })).toEqual([]);
    expect(decidedAgain({ ...held, decision: why })).toMatchObject({
      verdict: 'HOLD',
      reasons: why.reasons,
      rollback: false,
    });
  });
});
