import type { FactBounds } from './bands.ts';
import type { Criterion } from './checklist.ts';
import type { Cap } from './decide.ts';
import type { Evidence } from './evidence.ts';
import type { FactSpec } from './fact.ts';

/** Somebody with a role says no-go. */
export interface Objection {
  /** Who, and why: "@octocat: the numbers are from last week". */
  readonly said: string;
  readonly url: string;
  readonly ageSeconds: number;
}

/** What people object to. */
export interface Objections {
  /** By the id of the criterion. */
  readonly to: ReadonlyMap<string, readonly Objection[]>;
  /** Objections to nothing that is known, and what could not be read. */
  readonly caps: readonly Cap[];
  /** What was meant as a command and is none. */
  readonly warnings: readonly string[];
}

export const NO_OBJECTIONS: Objections = { to: new Map(), caps: [], warnings: [] };

/** The fact that stands for them. */
export const OBJECTIONS = 'objections';

const SPEC: FactSpec = { dimension: 'count', describe: 'How many people with a role say no-go.', better: 'lower' };

/** Nobody may loosen it: no check has a fact of that name, so that no criterion can bind it. */
const NONE: FactBounds = {
  fact: OBJECTIONS,
  spec: SPEC,
  go: { kind: 'compare', op: '==', operand: { number: 0 }, text: '0' },
  isDefault: true,
  when: 'present',
};

/** Puts objections to a criterion among its evidence, and the bound of none that they break among its bounds. */
export function withObjections(
  criterion: Criterion,
  evidence: Evidence,
  objections: readonly Objection[],
): { readonly criterion: Criterion; readonly evidence: Evidence } {
  if (objections.length === 0) return { criterion, evidence };
  const bound = criterion.bounds.map(({ fact }) => fact);
  // Where nothing could be gathered, its problems stand in for every fact; that they still do has to be said now.
  const problems =
    evidence.facts.length > 0
      ? evidence.problems
      : evidence.problems.map((problem) => ({ ...problem, facts: [...(problem.facts ?? []), ...bound] }));
  const fact = {
    name: OBJECTIONS,
    dimension: 'count' as const,
    value: objections.length,
    detail: objections.map(({ said }) => said).join('; '),
  };
  const sources = objections.map(({ said, url, ageSeconds }) => ({
    kind: 'sign-off' as const,
    where: said,
    url,
    ageSeconds,
    trust: 'person' as const,
  }));
  return {
    criterion: { ...criterion, bounds: [...criterion.bounds, NONE] },
    evidence: {
      ...evidence,
      facts: [...evidence.facts, fact],
      problems,
      sources: [...evidence.sources, ...sources],
    },
  };
}
