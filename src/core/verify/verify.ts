import { decide } from '../decide.ts';
import type { CriterionResult, Decision, Results } from '../results.ts';
import { shardDecision } from '../shard.ts';
import { parseTime } from '../time.ts';
import { watchDecision } from '../watch/verdict.ts';
import { derive } from './derive.ts';
import { type Difference, differences } from './differences.ts';
import { Unreadable } from './read-bounds.ts';

/**
 * Derives a results document again from its recorded facts, bounds, problems, waivers and levels, and says where it differs:
 * nothing when its verdict follows. Pure; neither the checklist nor the evidence is needed.
 */
export async function verify(results: Results): Promise<Difference[]> {
  const found: Difference[] = [];
  const now = parseTime(results.context.now);
  if (now === undefined)
    return [{ where: 'context.now', recorded: JSON.stringify(results.context.now), derived: 'a time' }];
  const seen = new Set<string>();
  const derived: CriterionResult[] = [];
  for (const [index, recorded] of results.criteria.entries()) {
    const where = `criteria.${seen.has(recorded.id) ? index : recorded.id}`;
    if (seen.has(recorded.id))
      found.push({ where: `${where}.id`, recorded: JSON.stringify(recorded.id), derived: 'an id of its own' });
    seen.add(recorded.id);
    try {
      const outcome = await derive(recorded, now);
      found.push(...differences(recorded, outcome, where));
      derived.push({ ...recorded, ...outcome });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      found.push({ where: `${where}.${error.where}`, recorded: 'a text', derived: error.message });
      derived.push(recorded);
    }
  }
  return [...found, ...differences(results.decision, decisionOf(results, derived), 'decision')];
}

function decisionOf(results: Results, criteria: readonly CriterionResult[]): Decision {
  const { kind, observe, caps = [], watch } = results;
  if (kind === 'shard') return shardDecision(criteria);
  return watch ? watchDecision({ ...results, criteria }, watch) : decide(criteria, { observe, caps });
}
