import type { CriterionResult, Results, Verdict } from '../../src/core/results.ts';
import type { SampleRecord, WatchRecord } from '../../src/core/watch/record.ts';
import { criterionWith, resultsWith } from './results.ts';

/** A sample of a watch with a step of ten seconds. */
export function sampleWith(
  index: number,
  more: Partial<SampleRecord> & { readonly verdict?: Verdict } = {},
): SampleRecord {
  return {
    at: `2026-11-21T02:${String(10 + Math.floor(index / 6)).padStart(2, '0')}:${(index % 6) * 10 || '00'}Z`,
    seconds: index * 10,
    verdict: 'GO',
    rollback: false,
    facts: {},
    states: { x: 'go' },
    ...more,
  };
}

/** Results of a watch over such samples. */
export function watchedWith(
  samples: readonly SampleRecord[],
  more: Partial<WatchRecord> = {},
  criteria: readonly CriterionResult[] = [criterionWith()],
): Results & { readonly watch: WatchRecord } {
  const [first, last] = [samples[0], samples.at(-1)];
  const watch: WatchRecord = {
    for: 30,
    every: 10,
    within: 90,
    rollbackAfter: 1,
    noData: 3,
    startedAt: first?.at ?? '',
    endedAt: last?.at ?? '',
    ended: 'steady',
    steady: (last?.seconds ?? 0) - (first?.seconds ?? 0),
    dimensions: {},
    samples,
    ...more,
  };
  return { ...resultsWith({ criteria }), watch };
}
