import { displayNumber } from '../display.ts';
import { advice } from '../explain.ts';
import type { RenderOptions } from '../renderer.ts';
import type { CriterionResult, Results } from '../results.ts';
import { byUrgency, isProblem } from '../status.ts';
import { pad, widthOf, wrap } from './width.ts';
import { ellipsis, words } from './words.ts';

/** So many problems are explained below the verdict; of more, the rest is counted, so that the verdict stays in view. */
const EXPLAINED = 10;
const ID_WIDTH = 24;
const INDENT = '      ';

interface Item {
  readonly id: string;
  readonly what: string;
  readonly hint: string | undefined;
  readonly place: string;
}

/** What to do about each problem, worst first: one line each, or a paragraph each where the terminal is too narrow. */
export function toDoLines(results: Results, options: RenderOptions): string[] {
  const problems = byUrgency(results.criteria.filter(isProblem));
  const shown = options.verbose ? problems : problems.slice(0, EXPLAINED);
  const rest = problems.length - shown.length;
  const items = shown.map((one) => itemOf(one, options));
  const idWidth = Math.min(ID_WIDTH, Math.max(0, ...items.map((item) => widthOf(item.id))));
  const lines = items.map((item) => inOneLine(item, idWidth));
  const { columns } = options;
  const narrow = columns !== undefined && lines.some((line) => widthOf(line) > columns);
  return [
    ...(narrow ? items.flatMap((item) => asParagraph(item, columns)) : lines),
    ...(rest > 0 ? [`  ${ellipsis(options)} and ${rest} more (-v explains them)`] : []),
  ];
}

function itemOf(criterion: CriterionResult, options: RenderOptions): Item {
  const { what, hint } = advice(criterion);
  return {
    id: words(criterion.id, options),
    what: words(source(criterion) + what, options, 1000),
    hint: hint === undefined ? undefined : words(hint, options, 1000),
    place: words(`${criterion.location.file}:${criterion.location.line}`, options),
  };
}

function inOneLine({ id, what, hint, place }: Item, idWidth: number): string {
  return `  ${pad(id, idWidth)}   ${what}${hint === undefined ? '' : `: ${hint}`}   ${place}`;
}

function asParagraph({ id, what, hint, place }: Item, columns: number): string[] {
  const room = Math.max(20, columns - INDENT.length);
  const indented = (text: string) => wrap(text, room).map((line) => `${INDENT}${line}`);
  const head = `  ${id}   ${place}`;
  return [
    ...(widthOf(head) <= columns ? [head] : [`  ${id}`, `${INDENT}${place}`]),
    ...indented(what),
    // A command is copied whole.
    ...(hint === undefined ? [] : hint.startsWith('gonogo ') ? [`${INDENT}${hint}`] : indented(hint)),
  ];
}

/** "reports/k6.json (k6-summary, 3 min old): " before what it said. */
function source(criterion: CriterionResult): string {
  const [first] = criterion.sources;
  if (!first || criterion.problems.some((problem) => problem.state === criterion.state)) return '';
  const age =
    first.ageSeconds === undefined ? '' : `, ${displayNumber(Math.max(0, first.ageSeconds), 'duration', 2)} old`;
  const more = criterion.sources.length > 1 ? ` and ${criterion.sources.length - 1} more` : '';
  return `${first.where} (${first.format ?? first.kind}${age})${more}: `;
}
