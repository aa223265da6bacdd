import { type Outcome, outcomeOf, waiverResult } from '../result-of.ts';
import type { CriterionResult } from '../results.ts';
import { readBounds } from './read-bounds.ts';
import { readWaiver } from './read-waiver.ts';
import { recordedBaselines, recordedEvidence, wasExcluded } from './recorded-evidence.ts';

/**
 * All that follows from what was recorded of a criterion, derived again: state, cause, bands and distances of its facts,
 * what its problems map to, its waiver's phase, and the sentence that says why. `now` is when it was judged, in seconds since
 * 1970. Throws `Unreadable`.
 */
export async function derive(recorded: CriterionResult, now: number): Promise<Outcome> {
  const { bounds, enough } = await readBounds(recorded);
  const waiver = await readWaiver(recorded);
  if (wasExcluded(recorded)) {
    const { message } = recorded;
    const none = { facts: [], problems: [], cause: null, holdsUntil: null };
    return { state: 'not-applicable', ...none, waiver: waiver ? waiverResult(waiver, false, now) : null, message };
  }
  const criterion = { bounds, enough, whenUnknown: recorded.whenUnknown };
  return outcomeOf(recorded, criterion, recordedEvidence(recorded), recordedBaselines(recorded), waiver, now);
}
