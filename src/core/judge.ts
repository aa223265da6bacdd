import { applicable } from './applicable.ts';
import { bandOf, type FactBounds } from './bands.ts';
import type { Band, Bound } from './bound/bound.ts';
import type { Criterion } from './checklist.ts';
import type { Cause, Evidence, EvidenceProblem } from './evidence.ts';
import type { Fact } from './fact.ts';
import { type JudgedFact, judgeFact } from './judge-fact.ts';
import {
  absentFact,
  type Following,
  faultProblem,
  type JudgedProblem,
  judgeProblem,
  soundFacts,
  tooFew,
} from './judge-problem.ts';
import type { Waiver } from './waiver.ts';

/** What became of a criterion (SPEC section 1). */
export const STATES = ['go', 'caution', 'no-go', 'pending', 'unknown', 'waived', 'not-applicable'] as const;
export type State = (typeof STATES)[number];

export interface Judgement {
  /** `not-applicable` when every bound is on a fact that there cannot be here and need not be. */
  readonly state: State;
  /** The cause of the worst problem, when a problem made the state. */
  readonly cause: Cause | null;
  readonly facts: readonly JudgedFact[];
  readonly problems: readonly JudgedProblem[];
  readonly waiverUsed: boolean;
}

/** The value a fact had in the baseline, in base units; `undefined` when there is none. */
export type BaselineOf = (fact: Fact) => number | undefined;

type Judged = Pick<Criterion, 'bounds' | 'enough' | 'whenUnknown'>;

type Judgeable = Exclude<State, 'not-applicable'>;

const SEVERITY: Record<Judgeable, number> = {
  go: 0,
  caution: 1,
  waived: 2,
  pending: 3,
  unknown: 4,
  'no-go': 5,
};

/**
 * Judges evidence by the bounds of a criterion: the worst of the bands of all bound facts and of what the problems map
 * to. Pure; the same input gives the same judgement.
 */
export function judge(whole: Judged, evidence: Evidence, baselineOf: BaselineOf, waiver?: Waiver): Judgement {
  const criterion = applicable(whole, evidence);
  const { facts, rivals, problems: unsound } = soundFacts(evidence);
  const found: EvidenceProblem[] = [...evidence.problems, ...unsound];
  const sound: Evidence = { ...evidence, facts: [...facts.values()], problems: [...found] };
  // Before the worst of several values takes the place of the first.
  const few = criterion.enough.flatMap((bounds) => tooFew(bounds, facts, rivals, sound));
  const faults: Following[] = [];
  const bands = new Map<string, { band: Band; decided: Bound | undefined }>();
  let anyJudged = false;
  for (const bounds of criterion.bounds) {
    const fact = facts.get(bounds.fact);
    if (!inForce(bounds, facts)) continue;
    if (!fact) {
      const problem = absentFact(bounds.fact, sound);
      if (problem) faults.push({ problem });
      continue;
    }
    for (const one of [fact, ...rivals.filter((rival) => rival.name === fact.name)]) {
      const result = bandOf(bounds, one, baselineOf(one));
      if ('fault' in result)
        faults.push({
          problem: faultProblem(result.fault, one, result.bound, { ...evidence.compared, value: baselineOf(one) }),
          of: one,
        });
      else {
        anyJudged ||= saysSomething(bounds);
        if (!isWorse(result.band, bands.get(one.name)?.band)) continue;
        bands.set(one.name, result);
        facts.set(one.name, one);
      }
    }
  }
  faults.push(...few);
  // What a rival that is not shown was faulted for cannot be derived from what is shown: it is told as what was found.
  const isShown = ({ of }: Following) => of === undefined || facts.get(of.name) === of;
  found.push(...faults.filter((one) => !isShown(one)).map(({ problem }) => problem));
  const follows = faults.filter(isShown).map(({ problem }) => problem);
  const nothing = !anyJudged && found.length === 0 && follows.length === 0;
  const moot = nothing && criterion.bounds.length < whole.bounds.length;
  if (nothing && !moot) follows.push({ cause: 'empty', message: 'the check gave nothing that could be judged' });

  const judgeOne = (problem: EvidenceProblem) => judgeProblem(problem, criterion.whenUnknown, waiver);
  const problems = [
    ...found.map(judgeOne),
    ...follows.map((problem): JudgedProblem => ({ ...judgeOne(problem), derived: true })),
  ];
  const judged = [...facts.values()].map((fact) => judgeFact(fact, bands.get(fact.name), baselineOf(fact), waiver));
  const waiverUsed = judged.some((fact) => fact.waived) || problems.some((problem) => problem.waived);
  const marks = [
    ...judged.filter((fact) => !fact.waived).map((fact) => fact.band ?? 'go'),
    ...problems.filter((problem) => !problem.waived).map((problem) => problem.state),
    ...(waiverUsed ? (['waived'] as const) : []),
  ];
  const state = marks.reduce<Judgeable>((worst, mark) => (SEVERITY[mark] > SEVERITY[worst] ? mark : worst), 'go');
  const cause = problems.find((problem) => !problem.waived && problem.state === state)?.cause ?? null;
  if (moot) return { state: 'not-applicable', cause: null, facts: judged, problems, waiverUsed };
  return { state, cause: bandMade(state, judged) ? null : cause, facts: judged, problems, waiverUsed };
}

/** Of several values for one fact the worst one counts, so that none can hide another. */
function isWorse(band: Band, than: Band | undefined): boolean {
  return than === undefined || SEVERITY[band] > SEVERITY[than];
}

/** True when a measured fact is what made the state, so that it has no cause. */
function bandMade(state: State, facts: readonly JudgedFact[]): boolean {
  return facts.some((fact) => !fact.waived && fact.band === state && state !== 'go');
}

/** `any` alone takes a default away and judges nothing; what is left may be a default that does not apply here. */
function saysSomething({ go, caution, noGo }: FactBounds): boolean {
  return caution !== undefined || noGo !== undefined || go?.kind !== 'any';
}

function inForce(bounds: FactBounds, facts: ReadonlyMap<string, Fact>): boolean {
  if (bounds.when === 'always') return true;
  if (bounds.when === 'present') return facts.has(bounds.fact);
  return facts.size > 0 && !facts.has(bounds.when.without);
}
