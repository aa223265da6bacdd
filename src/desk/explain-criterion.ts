import { displayNumber } from '../core/display.ts';
import { logText, plainText } from '../core/escape.ts';
import { change, remedy, requirement } from '../core/explain.ts';
import type { CriterionResult, Results } from '../core/results.ts';
import { LOOKS } from '../core/status.ts';

/** All there is to say about one criterion, from the results alone: facts, bounds, sources, problems, what to do. */
export function explainCriterion(criterion: CriterionResult, results: Results): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${plainText(line, 1000)}`)] : [];
  const facts = criterion.facts.map((fact) => {
    const bound = fact.band === null ? 'not bound' : `${fact.band}: ${requirement(fact.name, criterion)}`;
    const origin = criterion.defaults.includes(fact.name) ? ' (default)' : '';
    const distance =
      fact.distance === null || fact.band === null
        ? ''
        : `, ${displayNumber(fact.distance, fact.dimension)} from the bound`;
    const before = fact.baseline === null ? '' : `, baseline ${displayNumber(fact.baseline, fact.dimension)}`;
    return `${fact.name} = ${fact.display}   ${bound}${origin}${distance}${before}${fact.waived ? ', waived' : ''}`;
  });
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
  const missed = Object.entries(criterion.enough).map(([name, bound]) => `${name} ${bound}`);
  const waiver = criterion.waiver
    ? [
        `${criterion.waiver.covers.join(', ')} until ${criterion.waiver.until}, by ${criterion.waiver.by}, approved by ${criterion.waiver.approvedBy}: ${criterion.waiver.reason} (${criterion.waiver.phase}${criterion.waiver.used ? ', used' : ', unused'})`,
      ]
    : [];
  const delta = change(criterion);
  const todo = ['go', 'not-applicable'].includes(criterion.state) ? [] : [remedy(criterion)];
  const lines = [
    `${criterion.id}: ${LOOKS[criterion.state].word}   ${plainText(criterion.title)}   ${criterion.location.file}:${criterion.location.line}`,
    `  ${plainText(criterion.message, 1000)}`,
    ...(delta
      ? [`  against the baseline: ${delta.text}${delta.worse ? ', worse' : delta.worse === false ? ', better' : ''}`]
      : []),
    ...section('Facts', facts),
    ...section('Problems', problems),
    ...section('Enough', missed),
    ...section('Sources', sources),
    ...section('Waiver', waiver),
    ...section('Notes', criterion.notes),
    ...section('Why', criterion.why ? [criterion.why] : []),
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
