import { decide } from './decide.ts';
import type { CriterionResult, Decision, Results } from './results.ts';

const BECAUSE = 'this is the evidence of a shard, which decides nothing: `gonogo decide` does';

/** What stands in a shard in place of a decision: whoever takes it for results finds NO-GO. */
export function shardDecision(criteria: readonly CriterionResult[]): Decision {
  const { counts } = decide(criteria);
  return {
    verdict: 'NO-GO',
    rollback: false,
    earliestGo: null,
    holdsUntil: null,
    counts,
    reasons: [{ criterion: null, because: BECAUSE }],
  };
}

/** The results of some criteria as a shard: evidence for `gonogo decide`, and no verdict. */
export function asShard(results: Results, name: string): Results {
  return { ...results, partial: true, kind: 'shard', shard: name, decision: shardDecision(results.criteria) };
}
