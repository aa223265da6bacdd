import type { Proposed } from './results.ts';

/** What a proposed checklist would decide, in a sentence of ours: no more than is sure, and never as if it decided. */
export function proposedVerdict({
  verdict,
  atBest,
  observe,
}: Pick<Proposed, 'verdict' | 'atBest' | 'observe'>): string {
  if (verdict === null) return 'What would be decided once it is merged cannot be told from this run.';
  const counts = observe ? ', observed and not enforced' : '';
  return `Once merged, this evidence would be ${atBest ? 'at best ' : ''}${verdict}${counts}; now the checklist in force decides.`;
}
