import { markdown } from '../escape.ts';
import { change, measured, required } from '../explain.ts';
import type { RenderOptions } from '../renderer.ts';
import type { CriterionResult, Results } from '../results.ts';
import { LOOKS, standing } from '../status.ts';
import { criterionLink } from './link.ts';
import { prose } from './prose.ts';

/** A table of criteria: state, title, measured, required, and the change against the baseline where there is one. */
export function criteriaTable(
  criteria: readonly CriterionResult[],
  results: Results,
  options: RenderOptions,
): string[] {
  const withBaseline = results.criteria.some((one) => change(one) !== null);
  const head = ['', 'Criterion', 'Measured', 'Required', ...(withBaseline ? ['vs base'] : [])];
  const align = [':-:', ':--', '--:', '--:', ...(withBaseline ? ['--:'] : [])];
  const rows = criteria.map((one) => [
    `${LOOKS[one.state].icon} ${LOOKS[one.state].word}`,
    title(one, results, options),
    one.state === 'not-applicable' ? '–' : markdown(measured(one), 120),
    one.state === 'not-applicable' ? '–' : prose(required(one), 120),
    ...(withBaseline ? [deltaCell(one)] : []),
  ]);
  return [head, align, ...rows].map((row) => `| ${row.join(' | ')} |`);
}

function title(criterion: CriterionResult, results: Results, options: RenderOptions): string {
  const link = criterionLink(criterion, results, options, markdown(criterion.title, 200));
  const blocking =
    criterion.level === 'required' &&
    criterion.mode === 'enforce' &&
    ['no-go', 'unknown', 'pending'].includes(criterion.state);
  const note = standing(criterion);
  return `${blocking ? `**${link}**` : link}${note ? ` <sub>${note}</sub>` : ''}`;
}

function deltaCell(criterion: CriterionResult): string {
  const delta = change(criterion);
  if (!delta) return '–';
  return `${delta.text}${delta.worse === null ? '' : ` ${delta.text.startsWith('+') ? '▲' : '▼'} ${delta.worse ? 'worse' : 'better'}`}`;
}
