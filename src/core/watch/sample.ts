import { callOf, rollsBack } from '../decide.ts';
import type { Dimension } from '../dimension.ts';
import type { CriterionResult, Results } from '../results.ts';
import type { SampleRecord } from './record.ts';
import type { Sample } from './state.ts';

/** What of one evaluation the course of a watch depends on. */
export function sampleOf({ criteria, decision, observe }: Results): Omit<Sample, 'at' | 'wall'> {
  const ids = (list: readonly CriterionResult[]) => list.map(({ id }) => id);
  const triggers = criteria.filter(({ rollback }) => rollback.length > 0);
  const counted = criteria.filter(({ mode, level }) => level !== 'info' && (observe || mode === 'enforce'));
  const fired = (one: CriterionResult) => one.state === 'no-go' && rollsBack(one);
  return {
    verdict: decision.verdict,
    rollback: decision.rollback,
    fired: decision.rollback ? ids(triggers.filter(fired)) : [],
    // No-go by `when-unknown` is no-go and was not measured.
    unseen: ids(triggers.filter((one) => ['unknown', 'pending', 'no-go'].includes(one.state) && !fired(one))),
    noData: ids(
      counted.filter((one) => one.state === 'unknown' && (callOf(one) === 'NO-GO' || one.rollback.includes('unknown'))),
    ),
  };
}

/** A sample of which nothing is known: it did not come to an end. */
export const LOST: Omit<Sample, 'at' | 'wall'> = {
  verdict: 'NO-GO',
  rollback: false,
  fired: [],
  unseen: 'all',
  noData: ['the sample itself'],
};

/** The numbers that bounds were put to, by `criterion/fact`. */
export function numbersOf({ criteria }: Results): { key: string; dimension: Dimension; value: number }[] {
  return criteria.flatMap(({ id, facts }) =>
    facts.flatMap(({ name, dimension, value, band }) =>
      band === null || typeof value !== 'number' ? [] : [{ key: `${id}/${name}`, dimension, value }],
    ),
  );
}

/** What is recorded of it. */
export function recordOf(results: Results): Pick<SampleRecord, 'verdict' | 'rollback' | 'facts' | 'states'> {
  const { criteria, decision } = results;
  return {
    verdict: decision.verdict,
    rollback: decision.rollback,
    facts: Object.fromEntries(numbersOf(results).map(({ key, value }) => [key, value])),
    states: Object.fromEntries(criteria.map(({ id, state }) => [id, state])),
  };
}
