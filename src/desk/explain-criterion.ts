import { BANDS } from '../core/bound/bound.ts';
import { displayBound, displayNumber } from '../core/display.ts';
import { logText, plainText } from '../core/escape.ts';
import { change, offBy, remedy } from '../core/explain.ts';
import { originWords } from '../core/history/origin.ts';
import { stateLine, trendLine } from '../core/history/strip.ts';
import type { JudgedFact } from '../core/judge-fact.ts';
import type { CriterionResult, Results } from '../core/results.ts';
import { LOOKS } from '../core/status.ts';
import { pad, widthOf } from '../core/terminal/width.ts';
import { indented } from './indented.ts';

/** All there is to say about one criterion: facts, bounds, sources, problems, what to do; and what its author wrote for people. */
export function explainCriterion(criterion: CriterionResult, results: Results, notes?: string): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${plainText(line, 1000)}`)] : [];
  const facts = factLines(criterion);
  const sources = criterion.sources.map((source) => {
    const age =
      source.ageSeconds === undefined ? '' : `, ${displayNumber(Math.max(0, source.ageSeconds), 'duration', 2)} old`;
    const digest = source.sha256 ? `, sha256 ${source.sha256.slice(0, 12)}` : '';
    return `${source.where}${source.format ? ` (${source.format}${source.tool ? `, ${source.tool}` : ''})` : ''}${age}${digest}, trust: ${source.trust}`;
  });
  const problems = criterion.problems.map(
    (problem) =>
      `${problem.cause}: ${problem.message}${problem.hint ? ` (${problem.hint})` : ''} -> ${problem.waived ? 'waived' : problem.state}`,
  );
  const enough = Object.entries(criterion.enough).map(([name, bound]) => `${name} ${displayBound(bound)}`);
  const waiver = criterion.waiver
    ? [
        `${criterion.waiver.covers.join(', ')} until ${criterion.waiver.until}, by ${criterion.waiver.by}, approved by ${criterion.waiver.approvedBy}: ${criterion.waiver.reason} (${criterion.waiver.phase}${criterion.waiver.used ? ', used' : ', unused'})`,
      ]
    : [];
  const delta = change(criterion);
  const from = criterion.baseline && originWords(criterion.baseline);
  const origin = from === undefined ? '' : ` (${plainText(from)})`;
  const todo = ['go', 'not-applicable'].includes(criterion.state) ? [] : [remedy(criterion)];
  const lines = [
    `${criterion.id}: ${LOOKS[criterion.state].word}   ${plainText(criterion.title)}   ${criterion.location.file}:${criterion.location.line}`,
    `  ${plainText(criterion.message, 1000)}`,
    ...(delta
      ? [
          `  against the baseline: ${delta.text}${delta.worse ? ', worse' : delta.worse === false ? ', better' : ''}${origin}`,
        ]
      : []),
    ...section('Facts', facts),
    ...section('History', historyLines(criterion)),
    ...section('Problems', problems),
    ...section('Enough', enough),
    ...section('Sources', sources),
    ...section('Waiver', waiver),
    ...section('Notes', criterion.notes),
    ...section('Why', criterion.why ? [criterion.why] : []),
    ...(notes ? ['', 'How', ...notes.trimEnd().split('\n').map(indented)] : []),
    ...section('To get to go', [
      ...todo,
      ...(todo.length > 0 && criterion.runbook ? [`read ${criterion.runbook}`] : []),
      ...(todo.length > 0 && criterion.owner ? [`ask ${criterion.owner}`] : []),
    ]),
    ...(results.partial ? [] : ['', `The whole: ${results.decision.verdict}`]),
    '',
  ];
  return logText(lines.join('\n'));
}

/** How its facts and its state went over the last runs. */
function historyLines({ facts, history }: CriterionResult): string[] {
  return [
    ...facts.flatMap((fact) => (fact.trend ? [`${fact.name}   ${trendLine(fact, fact.trend, true)}`] : [])),
    ...(history ? [`state   ${stateLine(history)}`] : []),
  ];
}

/** Bound facts first, in columns. */
function factLines(criterion: CriterionResult): string[] {
  const ordered = [...criterion.facts].sort((a, b) => Number(a.band === null) - Number(b.band === null));
  const values = ordered.map((fact) => plainText(`${fact.name} = ${fact.display}`, 100));
  const width = Math.max(0, ...values.map(widthOf));
  return ordered.map((fact, index) => `${pad(values[index] ?? '', width)}   ${judged(fact, criterion)}`);
}

function judged(fact: JudgedFact, criterion: CriterionResult): string {
  if (fact.band === null) return `not bound${detailOf(fact)}`;
  const bounds = BANDS.flatMap((band) => {
    const bound = criterion.bands[band]?.[fact.name];
    return bound === undefined ? [] : [`${band} ${displayBound(bound, fact.dimension)}`];
  });
  const origin = criterion.defaults.includes(fact.name) ? ', the default' : '';
  const away = offBy(fact);
  const before = fact.baseline === null ? '' : `, baseline ${displayNumber(fact.baseline, fact.dimension)}`;
  return `${fact.band} (${bounds.join('; ')}${origin})${away ? `, ${away} from the bound` : ''}${before}${fact.waived ? ', waived' : ''}${detailOf(fact)}`;
}

/** The names behind a count. */
function detailOf({ detail }: JudgedFact): string {
  return detail === undefined ? '' : `: ${plainText(detail, 500)}`;
}
