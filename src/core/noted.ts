import type { Criterion } from './checklist.ts';
import { plainText } from './escape.ts';
import type { Evidence } from './evidence.ts';

const CHARACTERS = 400;

/**
 * Evidence whose missing parts say what the criterion's `notes` begin with: who writes a criterion notes there how its
 * evidence is made, and that is wanted where it is not there.
 */
export function noted(criterion: Pick<Criterion, 'notes'>, evidence: Evidence): Evidence {
  const first = plainText(criterion.notes?.trim().split(/\r?\n/, 1)[0] ?? '', CHARACTERS);
  if (first === '' || !evidence.problems.some(({ cause }) => cause === 'missing')) return evidence;
  const problems = evidence.problems.map((problem) =>
    problem.cause === 'missing' ? { ...problem, hint: problem.hint ? `${problem.hint}. ${first}` : first } : problem,
  );
  return { ...evidence, problems };
}
