import { proposedOf } from '../core/diff/proposal.ts';
import type { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import { RESULT_WORDS } from '../core/results-schema.ts';
import type { ReadyChecklist } from '../load-checklist.ts';
import type { Policy } from './policy.ts';

/**
 * The results, each with what the pull request does to its checklist beside it. `ready` and `policies` are in the order of
 * the results. The decision stays that of the trusted checklist.
 */
export async function withProposals(
  results: readonly Results[],
  ready: readonly Pick<ReadyChecklist, 'checklist'>[],
  policies: readonly Policy[],
  redactor: Redactor,
): Promise<Results[]> {
  return Promise.all(
    results.map(async (one, index) => {
      const [trusted, proposal] = [ready[index]?.checklist, policies[index]?.proposal];
      const proposed = trusted && proposal && (await proposedOf(one, trusted, proposal));
      return proposed ? { ...one, proposed: redactor.data(proposed, RESULT_WORDS) } : one;
    }),
  );
}
