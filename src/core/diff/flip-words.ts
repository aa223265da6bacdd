import type { FactMove } from './facts.ts';
import type { CriterionFlip, Flip, ResultsDifference } from './results.ts';

/** How a flip looks: a shape and a word. */
export const FLIP_LOOKS: Readonly<Record<Flip, { word: string; mark: string; ascii: string; color: number }>> = {
  worse: { word: 'worse', mark: '▼', ascii: 'v', color: 31 },
  gone: { word: 'gone', mark: '✖', ascii: 'x', color: 31 },
  changed: { word: 'changed', mark: '~', ascii: '~', color: 33 },
  better: { word: 'better', mark: '▲', ascii: '^', color: 32 },
  new: { word: 'new', mark: '+', ascii: '+', color: 36 },
  moved: { word: 'moved', mark: '·', ascii: '.', color: 90 },
};

/** "GO → NO-GO (worse)", "NO-GO, as before". */
export function verdictWords({ before, after, verdict }: ResultsDifference): string {
  if (before === after) return `${after ?? 'nothing'}, as before`;
  return `${before ?? 'nothing'} → ${after ?? 'nothing'} (${verdict})`;
}

/** "go → no-go"; where the state is the same, what else there is to say. */
export function stateWords({ before, after, flip }: CriterionFlip): string {
  if (before !== after) return `${before ?? 'not there'} → ${after ?? 'not there'}`;
  return flip === 'changed' ? `${after}, which counts otherwise than before` : `${after}, as before`;
}

/** "p95: 412 ms → 612 ms (+200 ms, +49 %)". */
export function factWords({ name, before, after, moved }: FactMove): string {
  const change = `${name}: ${before ?? 'not there'} → ${after ?? 'not there'}`;
  return moved === null ? change : `${change} (${moved})`;
}

/** The facts worth a line: those that a bound judges; and how many others moved. */
export function worthALine({ facts }: CriterionFlip): { readonly facts: readonly FactMove[]; readonly others: number } {
  const bound = facts.filter((fact) => fact.bound);
  return { facts: bound, others: facts.length - bound.length };
}
