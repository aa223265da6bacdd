import type { Criterion } from './checklist.ts';
import type { Evidence } from './evidence.ts';

/** Takes out the bounds on facts that there cannot be here and need not be, unless the evidence has the fact after all. */
export function applicable<C extends Pick<Criterion, 'bounds' | 'enough'>>(criterion: C, evidence: Evidence): C {
  const moot = mootFacts(evidence);
  if (moot.length === 0) return criterion;
  const applies = (bounds: { readonly fact: string }) => !moot.includes(bounds.fact);
  return { ...criterion, bounds: criterion.bounds.filter(applies), enough: criterion.enough.filter(applies) };
}

interface OnFact {
  readonly fact: string;
}

/** Why bounds of the criterion were taken out, a sentence for each reason. */
export function mootReasons(
  { bounds, enough = [] }: { readonly bounds: readonly OnFact[]; readonly enough?: readonly OnFact[] },
  evidence: Evidence,
): readonly string[] {
  const bound = [...bounds, ...enough].map(({ fact }) => fact);
  const reasons = mootFacts(evidence)
    .filter((fact) => bound.includes(fact))
    .map((fact) => `\`${fact}\` is not applicable: ${evidence.notApplicable?.[fact]}`);
  return [...new Set(reasons)];
}

function mootFacts(evidence: Evidence): readonly string[] {
  return Object.keys(evidence.notApplicable ?? {}).filter((name) => !evidence.facts.some((fact) => fact.name === name));
}
