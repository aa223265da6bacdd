import type { Criterion } from '../checklist.ts';
import type { Evidence } from '../evidence.ts';
import { type BaselineOf, judge } from '../judge.ts';
import type { JudgedProblem } from '../judge-problem.ts';
import type { CriterionResult } from '../results.ts';
import type { Waiver } from '../waiver.ts';
import { same } from './change.ts';

/** What a run found for one criterion, read back from its result. */
export interface Recorded {
  readonly evidence: Evidence;
  readonly baselineOf: BaselineOf;
}

/**
 * The evidence behind a result: its facts, and those of its problems that judging did not add. `undefined` unless
 * judging it by the same criterion gives the same result again, so that nothing is ever guessed.
 */
export function recordedEvidence(
  criterion: Criterion,
  result: CriterionResult,
  waiver: Waiver | undefined,
): Recorded | undefined {
  const baselineOf: BaselineOf = (fact) => result.facts.find(({ name }) => name === fact.name)?.baseline ?? undefined;
  const facts = result.facts.map(({ name, dimension, value, detail, series }) => ({
    name,
    dimension,
    value,
    ...(detail === undefined ? {} : { detail }),
    ...(series ? { series } : {}),
  }));
  const notApplicable = Object.fromEntries(mootFacts(criterion, result).map((fact) => [fact, 'as recorded']));
  const compared = result.baseline ? { compared: result.baseline } : {};
  const clean: Evidence = { facts, sources: [], problems: [], notApplicable, ...compared };
  const added = judge(criterion, clean, baselineOf).problems;
  const problems = result.problems.filter(
    ({ cause, message }) => !added.some((one) => one.cause === cause && one.message === message),
  );
  const evidence: Evidence = { ...clean, problems: problems.map(({ state: _, waived: __, ...problem }) => problem) };
  const again = judge(criterion, evidence, baselineOf, waiver);
  const whole =
    again.state === result.state &&
    again.cause === result.cause &&
    same(again.problems.map(essence), result.problems.map(essence)) &&
    same(again.facts.map(mark), result.facts.map(mark));
  return whole ? { evidence, baselineOf } : undefined;
}

/** The facts whose bounds did not apply: they are not recorded. */
export function mootFacts(criterion: Criterion, result: CriterionResult): string[] {
  const recorded = [result.bands.go, result.bands.caution, result.bands['no-go'], result.enough];
  const all = [...criterion.bounds, ...criterion.enough].map(({ fact }) => fact);
  return [...new Set(all)].filter((fact) => !recorded.some((bounds) => bounds && Object.hasOwn(bounds, fact)));
}

function essence({ cause, message, state, waived, facts }: JudgedProblem) {
  return { cause, message, state, waived, facts };
}

function mark({ name, band, waived }: CriterionResult['facts'][number]) {
  return { name, band, waived };
}
