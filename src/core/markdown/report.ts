import { displayNumber } from '../display.ts';
import { codeSpan, markdown } from '../escape.ts';
import { change } from '../explain.ts';
import type { RenderOptions } from '../renderer.ts';
import type { CriterionResult, Results } from '../results.ts';
import { byUrgency, countWords, isProblem } from '../status.ts';
import { comparedLine } from './compared.ts';
import { extendsBlocks } from './extends.ts';
import { countsLine, headline, leadLine, leadSentence } from './headline.ts';
import { historyBlocks } from './history.ts';
import { proposedBlocks } from './proposed.ts';
import { prose } from './prose.ts';
import { criteriaTable } from './table.ts';
import { toGetToGo } from './to-get-to-go.ts';
import { watchBlocks } from './watch.ts';

/** Everything about one checklist, as blocks of Markdown. `level` is the heading level: `#` or `##`. */
export function report(results: Results, options: RenderOptions, level: string): string[] {
  const problems = byUrgency(results.criteria.filter(isProblem));
  const todo = toGetToGo(results, 50);
  const baseline = results.criteria.some((one) => change(one) !== null)
    ? []
    : ['<sub>No baseline: give earlier results (`baseline`) to see what changed.</sub>'];

  return [
    `${level} ${headline(results)}`,
    ...alert(results),
    results.decision.verdict === 'GO' ? leadLine(results, options) : countsLine(results, options),
    ...proposedBlocks(results, 500),
    ...extendsBlocks(results, 500),
    ...(problems.length > 0 ? [criteriaTable(problems, results, options).join('\n')] : []),
    ...(todo.length > 0 ? [todo.join('\n')] : []),
    ...watchBlocks(results, level),
    `${level}# Criteria`,
    ...groups(results, options),
    ...comparedLine(results),
    ...historyBlocks(results, level),
    ...waivers(results, level),
    ...inventory(results, level),
    ...contacts(results, level),
    ...(results.checklist.warnings.length > 0
      ? [`${level}# Warnings`, results.checklist.warnings.map((warning) => `- ${prose(warning, 500)}`).join('\n')]
      : []),
    ...baseline,
  ];
}

/** One alert with the one sentence that matters most; none for GO. */
function alert(results: Results): string[] {
  const { verdict } = results.decision;
  if (verdict === 'GO') return [];
  return [`> [!${verdict === 'NO-GO' ? 'CAUTION' : 'WARNING'}]\n> ${prose(leadSentence(results), 500)}`];
}

/** All criteria by group; groups with problems are open. */
function groups(results: Results, options: RenderOptions): string[] {
  const byGroup = new Map<string, CriterionResult[]>();
  for (const criterion of results.criteria) {
    const key = criterion.group.join(' / ');
    byGroup.set(key, [...(byGroup.get(key) ?? []), criterion]);
  }
  return [...byGroup].map(([title, criteria]) => {
    const counts = countWords(
      Object.fromEntries(
        ['go', 'caution', 'no-go', 'pending', 'unknown', 'waived', 'not-applicable'].map((state) => [
          state,
          criteria.filter((one) => one.state === state).length,
        ]),
      ) as Results['decision']['counts'],
    );
    const open = criteria.some(isProblem) ? ' open' : '';
    const table = criteriaTable(criteria, results, options).join('\n');
    return `<details${open}><summary>${title === '' ? 'Criteria' : markdown(title, 200)}: ${counts}</summary>\n\n${table}\n\n</details>`;
  });
}

function waivers(results: Results, level: string): string[] {
  const waived = results.criteria.filter((one) => one.waiver);
  if (waived.length === 0) return [];
  const rows = waived.flatMap(({ id, waiver }) => {
    if (!waiver) return [];
    const state =
      waiver.phase === 'active'
        ? waiver.used
          ? `in force, ${waiver.daysLeft} days left`
          : 'unused'
        : waiver.phase === 'expired'
          ? 'expired'
          : 'not in force yet';
    return [
      `| ${codeSpan(id)} | ${markdown(waiver.covers.join(', '), 200)} | ${markdown(waiver.reason, 300)} | ${markdown(waiver.by, 80)} / ${markdown(waiver.approvedBy, 80)} | ${markdown(waiver.until, 40)} | ${state} |`,
    ];
  });
  return [
    `${level}# Waivers`,
    [
      '| Criterion | Covers | Reason | By / approved by | Until | State |',
      '| :-- | :-- | :-- | :-- | :-- | :-- |',
      ...rows,
    ].join('\n'),
  ];
}

/** Which sources were read: "did it read my file?" */
function inventory(results: Results, level: string): string[] {
  const rows = results.criteria.flatMap((criterion) =>
    criterion.sources.map((source) => {
      const age = source.ageSeconds === undefined ? '–' : displayNumber(Math.max(0, source.ageSeconds), 'duration', 2);
      const size = source.bytes === undefined ? '–' : displayNumber(source.bytes, 'bytes', 3);
      return `| ${codeSpan(criterion.id)} | ${codeSpan(source.where, 200)} | ${source.format ? codeSpan(source.format) : markdown(source.kind, 40)} | ${size} | ${age} | ${criterion.facts.length} | ${markdown(source.trust, 40)} |`;
    }),
  );
  if (rows.length === 0) return [];
  return [
    `${level}# Evidence`,
    [
      '| Criterion | Source | Format | Size | Age | Facts | Trust |',
      '| :-- | :-- | :-- | --: | --: | --: | :-- |',
      ...rows,
    ].join('\n'),
  ];
}

function contacts(results: Results, level: string): string[] {
  if (results.checklist.contacts.length === 0) return [];
  return [
    `${level}# Contacts`,
    results.checklist.contacts
      .map(
        (one) =>
          `- ${markdown(one.role, 80)}: ${markdown(one.name, 120)}${one.reach ? `, ${markdown(one.reach, 200)}` : ''}`,
      )
      .join('\n'),
  ];
}
