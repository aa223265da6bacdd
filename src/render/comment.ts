import { codeSpan, markdown } from '../core/escape.ts';
import { LIMITS } from '../core/limits.ts';
import { comparedLine } from '../core/markdown/compared.ts';
import { extendsBlocks } from '../core/markdown/extends.ts';
import { headline, leadLine } from '../core/markdown/headline.ts';
import { marker, stateBlock } from '../core/markdown/identity.ts';
import { checklistLink } from '../core/markdown/link.ts';
import { moment } from '../core/markdown/moment.ts';
import { proposedBlocks } from '../core/markdown/proposed.ts';
import { prose } from '../core/markdown/prose.ts';
import { criteriaTable } from '../core/markdown/table.ts';
import { toGetToGo } from '../core/markdown/to-get-to-go.ts';
import type { Renderer, RenderOptions } from '../core/renderer.ts';
import type { Results, Verdict } from '../core/results.ts';
import { VERDICTS } from '../core/results.ts';
import { byUrgency, countWords, isProblem, VERDICT_LOOKS } from '../core/status.ts';

/** What is still shown at each step down, until the comment fits; rows are only ever left out whole. */
const LADDER = [
  { problems: 15, folded: Number.POSITIVE_INFINITY, steps: 10 },
  { problems: 15, folded: 200, steps: 5 },
  { problems: 15, folded: 0, steps: 5 },
  { problems: 10, folded: 0, steps: 3 },
  { problems: 5, folded: 0, steps: 1 },
  { problems: 2, folded: 0, steps: 0 },
];

/** So many changes of the checklist are listed, folded. */
const CHANGES = 40;

type Step = (typeof LADDER)[number];

/** The pull-request comment (UX section 2): verdict first, problems open, everything else folded, at most 60,000 characters. */
export default {
  id: 'comment',
  summary: 'the pull-request comment (Markdown)',
  render(results, options) {
    const bodies = LADDER.map((step) => () => body(results, options, step));
    for (const make of bodies) {
      const text = make();
      if (text.length <= LIMITS.commentCharacters) return text;
    }
    return `${hidden(options)}${origin(options)
      .map((line) => `${line}\n\n`)
      .join('')}${results.map((one) => `## ${headline(one)}\n\n${leadLine(one, options)}\n`).join('\n')}`.slice(
      0,
      LIMITS.commentCharacters,
    );
  },
} satisfies Renderer;

function hidden(options: RenderOptions): string {
  return options.identity ? `${marker(options.identity.key)}\n${stateBlock(options.identity)}\n` : '';
}

function body(results: readonly Results[], options: RenderOptions, step: Step): string {
  const [only] = results;
  const parts =
    results.length === 1 && only
      ? [`## ${headline(only)}`, ...origin(options), ...checklist(only, options, step)]
      : [
          `## ${several(results)}`,
          ...origin(options),
          ...results.flatMap((one) => [`### ${headline(one)}`, ...checklist(one, options, step)]),
        ];
  return `${hidden(options)}${[...parts, footer(results, options)].join('\n\n')}\n`;
}

function origin(options: RenderOptions): string[] {
  return options.origin ? [`> ${prose(options.origin)}`] : [];
}

function several(results: readonly Results[]): string {
  const worst = results.reduce<Verdict>(
    (found, one) => (VERDICTS.indexOf(one.decision.verdict) > VERDICTS.indexOf(found) ? one.decision.verdict : found),
    'GO',
  );
  return `${VERDICT_LOOKS[worst].icon} ${worst} — ${results.length} checklists`;
}

function checklist(results: Results, options: RenderOptions, step: Step): string[] {
  const problems = byUrgency(results.criteria.filter(isProblem));
  const open = problems.slice(0, step.problems);
  const folded = problems.slice(step.problems);
  const rest = results.criteria.filter((one) => !isProblem(one));
  const todo = toGetToGo(results, step.steps);
  return [
    leadLine(results, options),
    ...proposedBlocks(results, Math.min(CHANGES, step.folded)),
    ...extendsBlocks(results, Math.min(CHANGES, step.folded)),
    ...(open.length > 0 ? [criteriaTable(open, results, options).join('\n')] : []),
    ...(open.length > 0 ? comparedLine(results) : []),
    ...(todo.length > 0 && step.steps > 0 ? [todo.join('\n')] : []),
    ...details(`${folded.length} more to look at`, folded, results, options, step),
    ...(results.decision.verdict === 'GO' ? [] : details(summaryOf(results), rest, results, options, step)),
  ];
}

function summaryOf(results: Results): string {
  const { go, waived } = results.decision.counts;
  return countWords({ ...results.decision.counts, caution: 0, 'no-go': 0, unknown: 0, pending: 0, go, waived });
}

function details(
  title: string,
  criteria: Results['criteria'],
  results: Results,
  options: RenderOptions,
  step: Step,
): string[] {
  if (criteria.length === 0 || title === '') return [];
  if (step.folded === 0) return [`${title}; see the report`];
  const rows = criteria.slice(0, step.folded);
  // Without the blank line it would be another row.
  const more = criteria.length > rows.length ? ['', `… and ${criteria.length - rows.length} more in the report`] : [];
  return [
    ['<details><summary>', title, '</summary>', '', ...criteriaTable(rows, results, options), ...more, '', '</details>']
      .join('\n')
      .replace('<details><summary>\n', '<details><summary>')
      .replace('\n</summary>', '</summary>'),
  ];
}

function footer(results: readonly Results[], options: RenderOptions): string {
  const [first] = results;
  const links = [
    ...(options.runUrl ? [`[Run](${options.runUrl})`] : []),
    ...new Set(results.flatMap((one) => checklistLink(one, options, results.length > 1) ?? [])),
    ...(options.reproduce ? [`Reproduce: ${codeSpan(options.reproduce, 300)}`] : []),
  ];
  const note = first
    ? `<sub>gonogo v${markdown(first.tool.version, 40)} · evaluated ${moment(first.context.now)} · updates in place</sub>`
    : '';
  return [...(links.length > 0 ? [links.join(' · ')] : []), note].join('\n');
}
