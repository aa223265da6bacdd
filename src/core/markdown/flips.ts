import { FLIP_LOOKS, factWords, stateWords, verdictWords, worthALine } from '../diff/flip-words.ts';
import type { CriterionFlip, ResultsDifference } from '../diff/results.ts';
import { codeSpan, markdown } from '../escape.ts';
import { prose } from './prose.ts';

/** What differs between two results of one checklist, as blocks of Markdown, worst first. */
export function flipBlocks(difference: ResultsDifference): string[] {
  const { name, file, remarks, criteria } = difference;
  return [
    `## ${verdictWords(difference)} — ${markdown(name, 120)}`,
    [`Checklist: ${codeSpan(file, 200)}`, ...remarks.map((remark) => prose(remark, 200))].join(' · '),
    ...(criteria.length > 0
      ? [['| | Criterion | State | Facts |', '| :-- | :-- | :-- | :-- |', ...criteria.map(row)].join('\n')]
      : []),
  ];
}

function row(one: CriterionFlip): string {
  const { mark, word } = FLIP_LOOKS[one.flip];
  const { facts, others } = worthALine(one);
  const more = others > 0 ? [`${others} without a bound moved`] : [];
  const cell = [...facts.slice(0, 10).map((fact) => markdown(factWords(fact), 200)), ...more].join('<br>');
  const left = facts.length > 10 ? `<br>… and ${facts.length - 10} more` : '';
  return `| ${mark} ${word} | ${codeSpan(one.id, 100)} ${markdown(one.title, 200)} | ${stateWords(one)} | ${cell}${left} |`;
}
