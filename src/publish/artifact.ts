import { plainText } from '../core/escape.ts';
import { LIMITS } from '../core/limits.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { verify } from '../core/verify/verify.ts';

/** What results that somebody else wrote must be about. */
export interface Expected {
  readonly repository: string;
  readonly commit: string;
}

/**
 * Resolves when results of an artifact may be shown. Whoever ran the workflow could write any facts into them; what is refused
 * here is everything else: another repository or commit, a partial or simulated run, a verdict that does not follow from
 * what is recorded, and links out of the repository. Throws `UserError`.
 */
export async function refuseOthers(documents: readonly Results[], expected: Expected): Promise<void> {
  for (const results of documents) {
    const found = mismatches(results, expected);
    // Only what could be shown at all is worth deriving again.
    const faults = found.length > 0 ? found : await contradictions(results);
    if (faults.length > 0)
      throw callError(
        'results-refused',
        `these results are refused: ${faults.slice(0, 5).join('; ')}`,
        found.length > 0 ? undefined : 'see `gonogo verify`',
      );
  }
}

/** Where what is recorded is not what follows. */
async function contradictions(results: Results): Promise<string[]> {
  const found = await verify(results);
  return found.map(({ where, recorded, derived }) =>
    [`${plainText(where, 120)} is ${plainText(recorded, 120)}`, `and ${plainText(derived, 120)} follows`].join(', '),
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
