import { LIMITS } from '../core/limits.ts';
import { callError } from '../core/problem.ts';
import { contradictions, decidedAgain } from '../core/rederive.ts';
import type { Results } from '../core/results.ts';

/** What results that somebody else wrote must be about. */
export interface Expected {
  readonly repository: string;
  readonly commit: string;
}

/**
 * Results of an artifact, with the decision made again. Whoever ran the workflow could write any facts into them; what is
 * refused here is everything else: another repository or commit, a partial or simulated run, a verdict that does not follow
 * from what is recorded, and links out of the repository. Throws `UserError`.
 */
export async function fromArtifact(documents: readonly Results[], expected: Expected): Promise<Results[]> {
  return Promise.all(
    documents.map(async (results) => {
      const faults = [...mismatches(results, expected), ...(await contradictions(results))];
      if (faults.length > 0)
        throw callError('results-refused', `these results are refused: ${faults.slice(0, 5).join('; ')}`);
      return { ...results, decision: decidedAgain(results) };
    }),
  );
}

function mismatches({ checklist, context, criteria, partial, simulated, kind }: Results, expected: Expected): string[] {
  const paths = [checklist.file, ...criteria.map((one) => one.location.file)];
  const leaves = (path: string) => path.split('/').some((step) => /^\.{0,2}$/.test(step));
  return [
    ...(partial ? ['they are of a partial run (`--only`)'] : []),
    ...(kind === 'shard' ? ['they are a shard, which decides nothing'] : []),
    ...(simulated ? ['they are of a simulated run (`--now`)'] : []),
    ...(criteria.length > LIMITS.criteria ? [`they have more than ${LIMITS.criteria} criteria`] : []),
    ...(context.repository?.toLowerCase() === expected.repository.toLowerCase()
      ? []
      : ['they are about another repository']),
    ...(context.commit === expected.commit
      ? []
      : [
          `they are about ${context.commit?.slice(0, 12) ?? 'no commit'}, and the run was for ${expected.commit.slice(0, 12)}`,
        ]),
    ...(checklist.ref === null || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(checklist.ref)
      ? []
      : ['their checklist is of no commit']),
    ...(paths.some(leaves) ? ['a path in them leaves the repository'] : []),
  ];
}
