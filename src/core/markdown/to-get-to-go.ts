import { codeSpan, markdown } from '../escape.ts';
import { advice } from '../explain.ts';
import type { CriterionResult, Results } from '../results.ts';
import { byUrgency, isProblem } from '../status.ts';
import { moment } from './moment.ts';
import { prose } from './prose.ts';

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
    ...(results.decision.earliestGo ? ['', `Earliest possible GO: ${moment(results.decision.earliestGo)}.`] : []),
  ];
}

function step(criterion: CriterionResult): string {
  const { what, hint } = advice(criterion);
  const why = criterion.why ? ` ${markdown(criterion.why, 200)}` : '';
  const runbook = criterion.runbook ? ` Runbook: ${codeSpan(criterion.runbook, 200)}.` : '';
  const owner = criterion.owner ? ` Owner: ${codeSpan(criterion.owner, 80)}.` : '';
  const how = hint === undefined ? '' : `: ${howTo(hint)}`;
  return `${codeSpan(criterion.id)}: ${prose(what, 500)}${how}.${why}${runbook}${owner}`;
}

/** A command is code, so that it is copied as it is. */
function howTo(hint: string): string {
  const [, command, rest = ''] = /^(gonogo [a-z]+ [^(;`]*[^(;`\s])(.*)$/s.exec(hint) ?? [];
  return command === undefined
    ? prose(hint, 500)
    : `${codeSpan(command, 300)}${rest === '' ? '' : ` ${prose(rest, 300)}`}`;
}
