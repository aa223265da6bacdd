import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import { resultOf } from '../../../src/core/result-of.ts';
import type { Results } from '../../../src/core/results.ts';
import { isoTime } from '../../../src/core/time.ts';
import { derive } from '../../../src/core/verify/derive.ts';
import { verify } from '../../../src/core/verify/verify.ts';
import { JUDGED, type RandomCriterion, randomCriterion } from '../../support/random-criteria.ts';
import { resultsWith } from '../../support/results.ts';
import { runs } from '../../support/runs.ts';

/** A results document of such criteria, as it is read from a file. */
function documentOf(all: readonly RandomCriterion[], more: Partial<Results> = {}): Results {
  const criteria = all.map(({ criterion, evidence, baselineOf, waiver }, index) => ({
    ...resultOf(criterion, evidence, baselineOf, waiver, JUDGED, 0.1),
    id: `c${index}`,
  }));
  const { observe = false, caps = [] } = more;
  const results = {
    ...resultsWith({ ...more, criteria, context: { ...resultsWith().context, now: isoTime(JUDGED) } }),
    decision: decide(criteria, { observe, caps }),
  };
  return JSON.parse(JSON.stringify(results));
}

describe('whatever was judged, the verdict follows from what was recorded', () => {
  it('of a criterion, byte for byte', async () => {
    const states = new Set<string>();
    await fc.assert(
      fc.asyncProperty(randomCriterion, async (make) => {
        const [recorded] = documentOf([await make()]).criteria;
        if (!recorded) throw new Error('no criterion');
        states.add(recorded.state);
        const again = { ...recorded, ...(await derive(recorded, Math.floor(JUDGED))) };
        expect(JSON.stringify(again, null, 1)).toBe(JSON.stringify(recorded, null, 1));
      }),
      runs(2),
    );
    expect([...states].sort()).toEqual(['caution', 'go', 'no-go', 'not-applicable', 'pending', 'unknown', 'waived']);
  });
  it('of a whole document, caps and observation included', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(randomCriterion, { maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom([], [{ verdict: 'HOLD' as const, because: 'the head moved' }]),
        async (makers, observe, caps) => {
          const all = await Promise.all(makers.map((make) => make()));
          expect(await verify(documentOf(all, { observe, caps }))).toEqual([]);
        },
      ),
      runs(0.4),
    ));
  it('and a better state than the derived one never passes', () =>
    fc.assert(
      fc.asyncProperty(randomCriterion, fc.constantFrom('go', 'caution', 'not-applicable'), async (make, state) => {
        const results = documentOf([await make()]);
        const [one] = results.criteria;
        if (!one || one.state === state) return;
        const lie = { ...results, criteria: [{ ...one, state }] } as Results;
        expect((await verify(lie)).map(({ where }) => where)).toContain('criteria.c0.state');
      }),
      runs(0.4),
    ));
});
