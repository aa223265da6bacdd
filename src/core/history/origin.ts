import { displayMinute } from '../display.ts';
import type { CriterionResult } from '../results.ts';
import type { ComparedWith } from './compared.ts';

/** "last-go: `history/7.json`, commit a1b2c3d, 2026-11-20 02:10 UTC"; where a baseline comes from. Untrusted text. */
export function originWords({ said, from }: ComparedWith): string | undefined {
  const [first] = from;
  if (!first) return undefined;
  const commit = first.commit === null ? '' : `, commit ${first.commit.slice(0, 7)}`;
  const phase = first.phase === null || said.startsWith('phase ') ? '' : `, phase ${first.phase}`;
  const others = from.length > 1 ? ` and ${from.length - 1} before it` : '';
  const rule = said === 'call' ? '' : `${said}: `;
  return `${rule}${first.where}${commit}${phase}, ${displayMinute(first.at)}${others}`;
}

/** Where the baselines of criteria come from, each place once. */
export function origins(criteria: readonly CriterionResult[]): string[] {
  const told = criteria.flatMap(({ baseline, facts }) =>
    baseline && facts.some((fact) => fact.baseline !== null && fact.band !== null) ? (originWords(baseline) ?? []) : [],
  );
  return [...new Set(told)];
}
