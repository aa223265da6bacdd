import { codeSpan, markdown } from '../escape.ts';
import { remedy } from '../explain.ts';
import type { CriterionResult, Results } from '../results.ts';
import { byUrgency, isProblem } from '../status.ts';

/** Numbered steps that would make it GO, at most `limit` of them. Empty when nothing is left to do. */
export function toGetToGo(results: Results, limit: number): string[] {
  const open = byUrgency(
    results.criteria.filter(
      (one) => isProblem(one) && one.level !== 'info' && (results.observe || one.mode === 'enforce'),
    ),
  );
  if (open.length === 0) return [];
  const more = open.length > limit ? [`${limit + 1}. … and ${open.length - limit} more in the report`] : [];
  return [
    '**To get to GO**',
    '',
    ...open.slice(0, limit).map((one, index) => `${index + 1}. ${step(one)}`),
    ...more,
    ...(results.decision.earliestGo ? ['', `Earliest possible GO: ${markdown(results.decision.earliestGo)}.`] : []),
  ];
}

function step(criterion: CriterionResult): string {
  const why = criterion.why ? ` ${markdown(criterion.why, 200)}` : '';
  const runbook = criterion.runbook ? ` Runbook: ${codeSpan(criterion.runbook, 200)}.` : '';
  const owner = criterion.owner ? ` Owner: ${codeSpan(criterion.owner, 80)}.` : '';
  return `${codeSpan(criterion.id)}: ${markdown(remedy(criterion), 500)}.${why}${runbook}${owner}`;
}
