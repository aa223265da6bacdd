import { displayMinute, displayNumber } from '../core/display.ts';
import { logText } from '../core/escape.ts';
import { extendsSentence, overridesOf } from '../core/extends/words.ts';
import { origins } from '../core/history/origin.ts';
import { proposedVerdict } from '../core/proposed-words.ts';
import type { Renderer, RenderOptions } from '../core/renderer.ts';
import { type Results, VERDICTS } from '../core/results.ts';
import { firedTriggers, ROLL_BACK } from '../core/rollback.ts';
import { applicable, byUrgency, countWords, isProblem, LOOKS, reservations, VERDICT_LOOKS } from '../core/status.ts';
import { changeLines } from '../core/terminal/changes.ts';
import { tableLines } from '../core/terminal/table.ts';
import { toDoLines } from '../core/terminal/to-do.ts';
import { wrap } from '../core/terminal/width.ts';
import { bold, ellipsis, paint, words } from '../core/terminal/words.ts';
import { watchSentence } from '../core/watch/words.ts';

/** Up to so many criteria, those that are go are listed too. */
const LIST_ALL = 20;
const WARNINGS = 10;
const CHANGES = 10;
const ORIGINS = 3;

/** The terminal's view (UX section 4): criteria by group, the verdict, and what to do. */
export default {
  id: 'text',
  summary: 'for the terminal (default)',
  render: (results, options) =>
    logText([...results.map((one) => checklistText(one, options)), ...overall(results, options)].join('\n')),
} satisfies Renderer;

function checklistText(results: Results, options: RenderOptions): string {
  const { total } = applicable(results);
  const { tool, checklist } = results;
  const phase = checklist.phase === null ? [] : [`phase ${checklist.phase}`];
  const head = [`gonogo ${tool.version}`, checklist.file, checklist.name, ...phase, criteriaWord(total)];
  const parts = head.map((part) => words(part, options)).join('   ');
  return [...wrapped(parts, options), '', ...criteria(results, options), '', ...verdict(results, options), ''].join(
    '\n',
  );
}

function criteria(results: Results, options: RenderOptions): string[] {
  const all = options.verbose || results.criteria.length <= LIST_ALL;
  // What is waived is no problem and still keeps the verdict from being GO.
  const listed = results.criteria.filter((one) => all || isProblem(one) || one.state === 'waived');
  const { go, 'not-applicable': none } = results.decision.counts;
  const hidden = [`${go} more go`, ...(none > 0 ? [`${none} not applicable`] : [])].join(', ');
  const mark = options.unicode === false ? LOOKS.go.ascii : LOOKS.go.mark;
  return [
    ...tableLines(listed, options),
    ...(listed.length < results.criteria.length ? [`  ${mark} ${hidden} (-v lists them)`] : []),
  ];
}

function verdict(results: Results, options: RenderOptions): string[] {
  const { decision } = results;
  const notes = decision.reasons
    .filter((reason) => reason.criterion === null)
    .flatMap((reason) => wrapped(`  ${words(reason.because, options)}`, options, '  '));
  const todo = toDoLines(results, options);
  const fired = firedTriggers(results);
  const remarks = [...compared(results, options), ...warnings(results, options), ...waivers(results, options)];
  const [first] = byUrgency(results.criteria.filter(isProblem));
  const block = (lines: readonly string[]) => (lines.length > 0 ? ['', ...lines] : []);
  return [
    ...headline(results, options),
    ...block(results.watch ? wrapped(`  ${words(watchSentence(results.watch), options)}`, options, '  ') : []),
    ...block(fired === undefined ? [] : wrapped(`  ${ROLL_BACK}: ${words(fired, options)}`, options, '  ')),
    ...block(notes),
    ...block(todo),
    ...block(proposed(results, options)),
    ...block(extended(results, options)),
    ...block(remarks),
    ...block(
      decision.earliestGo ? [`  earliest possible GO: ${words(displayMinute(decision.earliestGo), options)}`] : [],
    ),
    ...block(decision.holdsUntil ? [`  holds until ${words(displayMinute(decision.holdsUntil), options)}`] : []),
    ...block(first ? [`Explain: gonogo explain ${words(first.id, options)}${options.call ?? ''}`] : []),
  ];
}

/** What a pull request changes in the checklist, worst first. */
function proposed({ proposed: change }: Results, options: RenderOptions): string[] {
  if (!change) return [];
  const sentence = `This pull request ${change.summary}. ${proposedVerdict(change)}`;
  const rows = changeLines(change.changes, options, options.verbose ? Number.POSITIVE_INFINITY : CHANGES);
  return [...wrapped(`  ${words(sentence, options, 1000)}`, options, '  '), ...rows.map((line) => `  ${line}`)];
}

/** What the checklist extends, and what its overrides change, worst first. */
function extended({ checklist }: Results, options: RenderOptions): string[] {
  if (!checklist.extends) return [];
  const sentence = extendsSentence(checklist.extends).replaceAll('`', '');
  const changes = overridesOf(checklist.extends, checklist.file);
  const rows = changeLines(changes, options, options.verbose ? Number.POSITIVE_INFINITY : CHANGES);
  return [...wrapped(`  ${words(sentence, options, 1000)}`, options, '  '), ...rows.map((line) => `  ${line}`)];
}

/** "NO-GO   1 no-go, 11 go   1.8 s". */
function headline(results: Results, options: RenderOptions): string[] {
  const { decision } = results;
  const { applicable: some, total } = applicable(results);
  const parts = [
    decision.rollback ? `${decision.verdict}, ${ROLL_BACK}` : decision.verdict,
    countWords(decision.counts) + (some === total ? '' : `, ${some} of ${total} criteria apply`),
    ...reservations(results),
    tookWords(results.durationSeconds),
  ];
  const [start = '', ...more] = wrapped(parts.join('   '), options, '  ');
  const color = VERDICT_LOOKS[decision.verdict].color;
  return [
    paint(start, decision.verdict, color, options).replace(decision.verdict, (text) => bold(text, options)),
    ...more,
  ];
}

function warnings(results: Results, options: RenderOptions): string[] {
  const all = results.checklist.warnings;
  const shown = all.slice(0, WARNINGS).map((text) => wrapped(`  warning: ${words(text, options)}`, options, '  '));
  const rest = all.length - shown.length;
  return [...shown.flat(), ...(rest > 0 ? [`  ${ellipsis(options)} and ${rest} more warnings`] : [])];
}

/** Which earlier results the changes are against. */
function compared(results: Results, options: RenderOptions): string[] {
  const all = origins(results.criteria);
  const shown = all
    .slice(0, ORIGINS)
    .flatMap((one) => wrapped(`  compared with ${words(one, options)}`, options, '  '));
  return [
    ...shown,
    ...(all.length > ORIGINS ? [`  ${ellipsis(options)} and ${all.length - ORIGINS} more baselines`] : []),
  ];
}

function waivers(results: Results, options: RenderOptions): string[] {
  return results.criteria.flatMap(({ id, waiver }) => {
    if (!waiver || waiver.used) return [];
    const is = { active: 'unused', expired: 'expired', 'not-yet': 'not in force yet' }[waiver.phase];
    return [`  waiver of ${words(id, options)} is ${is}`];
  });
}

/** "64 ms", "1.8 s", "3 min". */
function tookWords(seconds: number): string {
  return seconds < 1 || seconds >= 120
    ? displayNumber(seconds, 'duration', 2)
    : `${Number(seconds.toPrecision(seconds < 100 ? 2 : 3))} s`;
}

/** After several checklists, the worst verdict: the one that the exit code speaks of. */
function overall(results: readonly Results[], options: RenderOptions): string[] {
  if (results.length < 2) return [];
  const verdicts = results.map((one) => one.decision.verdict);
  const worst = VERDICTS.findLast((one) => verdicts.includes(one)) ?? 'GO';
  const each = VERDICTS.filter((one) => verdicts.includes(one))
    .reverse()
    .map((one) => `${verdicts.filter((other) => other === one).length} ${one}`);
  const line = `${worst}   ${results.length} checklists: ${each.join(', ')}`;
  return [`${paint(line, worst, VERDICT_LOOKS[worst].color, options)}\n`];
}

function criteriaWord(count: number): string {
  return `${count} ${count === 1 ? 'criterion' : 'criteria'}`;
}

/** A line in as many as a narrow terminal needs; those that follow are set in. */
function wrapped(line: string, options: RenderOptions, indent = ''): string[] {
  if (options.columns === undefined) return [line];
  const [start = '', ...more] = wrap(line, options.columns - indent.length);
  return [start, ...more.map((text) => `${indent}${text}`)];
}
