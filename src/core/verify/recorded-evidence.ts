import { mootReasons } from '../applicable.ts';
import type { Evidence, EvidenceProblem } from '../evidence.ts';
import type { Fact } from '../fact.ts';
import type { BaselineOf } from '../judge.ts';
import type { JudgedFact } from '../judge-fact.ts';
import type { JudgedProblem } from '../judge-problem.ts';
import type { CriterionResult } from '../results.ts';

/** What was gathered for a recorded criterion: its facts and problems without anything that was decided about them. */
export function recordedEvidence(recorded: CriterionResult): Evidence {
  const { notApplicable, absent, holdsUntil = null, sources, specs = [] } = recorded;
  const evidence: Evidence = {
    facts: recorded.facts.map(plainFact),
    sources,
    problems: recorded.problems.filter((problem) => !problem.derived).map(plainProblem),
    ...(notApplicable ? { notApplicable } : {}),
    ...(absent ? { absent } : {}),
    ...(recorded.baseline ? { compared: recorded.baseline } : {}),
    ...(holdsUntil === null ? {} : { holdsUntil }),
  };
  const said = mootReasons({ bounds: specs }, evidence);
  return { ...evidence, notes: recorded.notes.filter((note) => !said.includes(note)) };
}

/** The baselines that a recorded criterion was compared with. */
export function recordedBaselines({ facts }: CriterionResult): BaselineOf {
  return ({ name, dimension }) =>
    facts.find((fact) => fact.name === name && fact.dimension === dimension)?.baseline ?? undefined;
}

/** True for a criterion that did not apply because an `if` was false: there is nothing to judge, and the message says why. */
export function wasExcluded({ state, facts, problems, sources, notApplicable }: CriterionResult): boolean {
  return (
    state === 'not-applicable' &&
    facts.length === 0 &&
    problems.length === 0 &&
    sources.length === 0 &&
    notApplicable === undefined
  );
}

function plainFact({ name, dimension, value, detail, series }: JudgedFact): Fact {
  return { name, dimension, value, ...(detail === undefined ? {} : { detail }), ...(series ? { series } : {}) };
}

function plainProblem({ state: _, waived: __, derived: ___, ...problem }: JudgedProblem): EvidenceProblem {
  return problem;
}
