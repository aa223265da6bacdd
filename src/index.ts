/** The library: everything the shells use, for programs of one's own. */
export type { Check, GatherContext } from './core/check.ts';
export { defineCheck } from './core/check.ts';
export type { Checklist, Criterion } from './core/checklist.ts';
export type { Context } from './core/context.ts';
export { decide } from './core/decide.ts';
export type { Evidence, EvidenceProblem, Source } from './core/evidence.ts';
export { EvidenceError } from './core/evidence.ts';
export type { Fact } from './core/fact.ts';
export { frames } from './core/frame.ts';
export { judge } from './core/judge.ts';
export type { Ports } from './core/ports.ts';
export type { Problem } from './core/problem.ts';
export { UserError } from './core/problem.ts';
export type { CriterionResult, Decision, Results, Verdict } from './core/results.ts';
export { defineFormat } from './kinds/format.ts';
export { loadChecklist } from './load-checklist.ts';
export { parseResults } from './read-results.ts';
export { type RunRequest, run } from './run.ts';
