import { displayNumber } from '../core/display.ts';
import { logText, plainText } from '../core/escape.ts';
import { change, measured, remedy, required } from '../core/explain.ts';
import type { Renderer, RenderOptions } from '../core/renderer.ts';
import type { CriterionResult, Results } from '../core/results.ts';
import {
  applicable,
  byUrgency,
  countWords,
  isProblem,
  LOOKS,
  reservations,
  standing,
  VERDICT_LOOKS,
} from '../core/status.ts';

/** Up to so many criteria, those that are go are listed too. */
const LIST_ALL = 20;
const TITLE_WIDTH = 44;

/** The terminal's view (UX section 4): criteria by group, the verdict, and what to do. */
export default {
  id: 'text',
  summary: 'for the terminal (default)',
  render: (results, options) => logText(results.map((one) => checklistText(one, options)).join('\n')),
} satisfies Renderer;

function checklistText(results: Results, options: RenderOptions): string {
  const { total } = applicable(results);
  const head = `gonogo ${plainText(results.tool.version)}   ${plainText(results.checklist.file)}   ${plainText(results.checklist.name)}   ${total} ${total === 1 ? 'criterion' : 'criteria'}`;
  return [head, '', ...groups(results, options), '', ...verdict(results, options), ''].join('\n');
}

function groups(results: Results, options: RenderOptions): string[] {
  const all = options.verbose || results.criteria.length <= LIST_ALL;
  const listed = results.criteria.filter((one) => all || isProblem(one));
  const rows = listed.map((one) => cells(one, options));
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
  const lines: string[] = [];
  let heading: string | undefined;
  for (const [index, criterion] of listed.entries()) {
    const group = criterion.group.map((title) => plainText(title)).join(' / ');
    if (group !== (heading ?? '')) lines.push(group === '' ? '' : bold(group, options));
    heading = group;
    const row = rows[index] ?? [];
    const line = row
      .map((cell, column) => cell.padEnd(cell.length + Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('   ');
    lines.push(`  ${paint(line.trimEnd(), row[0] ?? '', LOOKS[criterion.state].color, options)}`);
  }
  const hidden = results.criteria.length - listed.length;
  if (hidden > 0) lines.push(`  ${mark('go', options)} ${hidden} more go, waived or not applicable (-v lists them)`);
  return lines;
}

/** State, id, title, and what was measured against what was required. */
function cells(criterion: CriterionResult, options: RenderOptions): string[] {
  const word = LOOKS[criterion.state].word === 'not applicable' ? 'n/a' : LOOKS[criterion.state].word;
  const note = standing(criterion);
  const delta = change(criterion);
  const facts =
    criterion.state === 'not-applicable'
      ? criterion.message
      : `${measured(criterion)}   ${required(criterion)}${delta ? `   ${delta.text}` : ''}`;
  return [
    `${mark(criterion.state, options)} ${word}`,
    plainText(criterion.id),
    plainText(criterion.title, TITLE_WIDTH),
    plainText(facts),
    note ? `(${note})` : '',
  ];
}

function verdict(results: Results, options: RenderOptions): string[] {
  const { decision } = results;
  const { applicable: some, total } = applicable(results);
  const reserved = reservations(results)
    .map((text) => `   ${text}`)
    .join('');
  const scope = some === total ? '' : `, ${some} of ${total} criteria apply`;
  const headline = `${paint(bold(decision.verdict, options), decision.verdict, VERDICT_LOOKS[decision.verdict].color, options)}   ${countWords(decision.counts)}${scope}${reserved}   ${displayNumber(results.durationSeconds, 'duration', 2)}`;
  const notes = decision.reasons
    .filter((reason) => reason.criterion === null)
    .map((reason) => `  ${plainText(reason.because)}`);
  const todo = byUrgency(results.criteria.filter(isProblem));
  const idWidth = Math.max(0, ...todo.map((one) => one.id.length));
  const actions = todo.map(
    (one) =>
      `  ${plainText(one.id).padEnd(idWidth)}   ${plainText(source(one) + remedy(one), 1000)}   ${plainText(one.location.file)}:${one.location.line}`,
  );
  const first = todo[0];
  const waivers = results.criteria
    .filter((one) => one.waiver && !one.waiver.used)
    .map(
      (one) =>
        `  waiver of ${plainText(one.id)} is ${one.waiver?.phase === 'active' ? 'unused' : one.waiver?.phase === 'expired' ? 'expired' : 'not in force yet'}`,
    );
  return [
    headline,
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...(actions.length > 0 ? ['', ...actions] : []),
    ...(waivers.length > 0 ? ['', ...waivers] : []),
    ...(decision.earliestGo ? ['', `  earliest possible GO: ${plainText(decision.earliestGo)}`] : []),
    ...(first ? ['', `Explain: gonogo explain ${plainText(first.id)}${options.call ?? ''}`] : []),
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

function mark(state: CriterionResult['state'], options: RenderOptions): string {
  return options.unicode === false ? LOOKS[state].ascii : LOOKS[state].mark;
}

function paint(line: string, part: string, color: number, options: RenderOptions): string {
  if (!options.color || part === '') return line;
  return line.replace(part, () => `\u001b[${color}m${part}\u001b[39m`);
}

function bold(text: string, options: RenderOptions): string {
  return options.color ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Columns that a text takes; wide characters take two. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
}
