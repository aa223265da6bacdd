import { codeSpan, markdown } from '../escape.ts';
import { stateLine, trendLine } from '../history/strip.ts';
import type { CriterionResult, Results } from '../results.ts';

/** Criteria whose history is shown: first what is flaky or worse than usual. */
const ROWS = 50;

/** How criteria and their facts went over the last runs, folded; nothing without a history. */
export function historyBlocks({ criteria, history }: Results, level: string): string[] {
  if (!history) return [];
  const told = criteria.filter((one) => one.history || one.facts.some(({ trend }) => trend));
  const rows = [...told].sort((a, b) => weight(b) - weight(a)).slice(0, ROWS);
  const counted = `${history.results} earlier ${history.results === 1 ? 'run' : 'runs'} of this checklist in ${codeSpan(history.where)}`;
  const refused = history.refused.map(({ where, because }) => `- ${codeSpan(where)}: ${markdown(because, 300)}`);
  const more = history.more > 0 ? [`- … and ${history.more} more`] : [];
  const left = told.length > rows.length ? [`… and ${told.length - rows.length} more in the results document`] : [];
  return [
    `${level}# History`,
    counted,
    ...(rows.length > 0 ? [[...HEAD, ...rows.map(row)].join('\n')] : []),
    ...left,
    ...(refused.length > 0 ? [`Not counted:\n\n${[...refused, ...more].join('\n')}`] : []),
  ];
}

const HEAD = ['| Criterion | Facts, oldest first | States, oldest first |', '| :-- | :-- | :-- |'];

function row({ id, facts, history }: CriterionResult): string {
  const trends = facts.flatMap((fact) =>
    fact.trend ? [`${codeSpan(fact.name, 80)} ${markdown(trendLine(fact, fact.trend, true), 200)}`] : [],
  );
  return `| ${codeSpan(id)} | ${trends.join('<br>') || '–'} | ${history ? markdown(stateLine(history), 300) : '–'} |`;
}

function weight({ facts, history }: CriterionResult): number {
  return (history?.flaky ? 2 : 0) + (facts.some(({ trend }) => trend?.direction === 'worse') ? 1 : 0);
}
