import type { Cause } from '../../src/core/evidence.ts';
import type { Waiver } from '../../src/core/waiver.ts';
import { boundOf } from './bounds.ts';
import type { SpecName } from './specs.ts';

/** A waiver that is in force at all times, covering bounds by fact or a list of causes. */
export async function waiverOf(
  covers: Readonly<Partial<Record<SpecName, string | number>>> | readonly Cause[],
  more: Partial<Waiver> = {},
): Promise<Waiver> {
  const entries = Array.isArray(covers) ? [] : (Object.entries(covers) as [SpecName, string | number][]);
  return {
    criterion: 'x',
    bounds: await Promise.all(entries.map(async ([fact, raw]) => ({ fact, bound: await boundOf(raw, fact) }))),
    causes: Array.isArray(covers) ? covers : [],
    reason: 'a reason',
    by: '@octocat',
    approvedBy: '@hubot',
    from: '2026-11-01',
    until: '2026-12-01',
    start: 0,
    end: 1e12,
    line: 1,
    ...more,
  };
}
