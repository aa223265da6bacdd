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

/** What is judged, by which the shards must be, too. */
export interface JudgedBy {
  readonly sha256: string;
  /** Digest of the values of the parameters. */
  readonly params: string;
  readonly commit: string | null;
  readonly phase: string | null;
  readonly simulated: boolean;
  /** The ids of all criteria of the checklist. */
  readonly ids: ReadonlySet<string>;
}

/** Why a document cannot be a shard of what is judged, or `undefined`. */
export function shardFault(shard: Results, by: JudgedBy): string | undefined {
  const { checklist, context, criteria } = shard;
  const name = (text: string | null | undefined) => (text ? `\`${text.slice(0, 12)}\`` : 'none');
  if (shard.kind !== 'shard') return 'it is no shard; `gonogo collect` writes them';
  if (checklist.sha256 !== by.sha256)
    return `it is of another checklist (sha256 ${name(checklist.sha256)}, and ${name(by.sha256)} is judged)`;
  if (checklist.params !== by.params) return 'it is of other parameters';
  if (context.commit !== by.commit)
    return `it is of another commit (${name(context.commit)}, and ${name(by.commit)} is judged)`;
  if (checklist.phase !== by.phase)
    return `it is of another phase (${name(checklist.phase)}, and ${name(by.phase)} is judged)`;
  if (shard.simulated !== by.simulated)
    return shard.simulated ? 'it is of a simulated run (`--now`)' : 'it is real, and this run is simulated (`--now`)';
  const unknown = criteria.find(({ id }) => !by.ids.has(id));
  return unknown && `its criterion \`${unknown.id}\` is not in the checklist`;
}
