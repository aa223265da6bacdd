import { STATES, type State } from './judge.ts';
import type { JudgedProblem } from './judge-problem.ts';
import { OBJECTIONS } from './objections.ts';
import { type Counts, type CriterionResult, type Decision, VERDICTS, type Verdict } from './results.ts';

/** Something besides the criteria that limits how good the verdict can be. */
export interface Cap {
  readonly verdict: Exclude<Verdict, 'GO'>;
  readonly because: string;
}

type Decidable = Pick<CriterionResult, 'id' | 'level' | 'mode' | 'state' | 'message' | 'problems'> &
  Partial<Pick<CriterionResult, 'facts' | 'rollback' | 'holdsUntil'>>;

/** What a state of a required criterion calls for (SPEC section 4). */
const CALLS_FOR: Record<State, Verdict> = {
  go: 'GO',
  'not-applicable': 'GO',
  caution: 'CAUTION',
  waived: 'CAUTION',
  pending: 'HOLD',
  unknown: 'NO-GO',
  'no-go': 'NO-GO',
};

/**
 * The verdict over all criteria: the worst that any calls for. Nothing applicable is NO-GO, because a gate that looked
 * at nothing has shown nothing. With `observe`, criteria that only observe are decided as if they were enforced.
 */
export function decide(
  criteria: readonly Decidable[],
  options: { observe?: boolean; caps?: readonly Cap[] } = {},
): Decision {
  const counted = criteria.filter((one) => one.level !== 'info' && (options.observe || one.mode === 'enforce'));
  const calls = counted.map((one) => ({ criterion: one.id, verdict: callOf(one), because: one.message, one }));
  const caps = (options.caps ?? []).map((cap) => ({ criterion: null, ...cap }));
  const counts = countStates(criteria);
  if (counted.every((one) => one.state === 'not-applicable')) {
    const because = `nothing was checked: 0 of ${criteria.length} criteria count and are applicable`;
    const nothing = { rollback: false, earliestGo: null, holdsUntil: null };
    return { verdict: 'NO-GO', ...nothing, counts, reasons: [{ criterion: null, because }] };
  }
  const verdict = [...calls, ...caps].reduce<Verdict>((found, call) => worse(found, call.verdict), 'GO');
  const reasons = [...caps, ...calls]
    .filter((call) => call.verdict !== 'GO')
    .sort((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .map(({ criterion, because }) => ({ criterion, because }));
  const held = caps.some((cap) => cap.verdict === 'HOLD');
  return {
    verdict,
    rollback: criteria.some(rollsBack),
    earliestGo: held ? null : earliestGo(verdict, counted),
    holdsUntil: holdsUntil(verdict, counted),
    counts,
    reasons,
  };
}

/**
 * True for a trigger that fired (SPEC section 6): a fact that was measured is no-go. What could not be measured rolls nothing
 * back unless the trigger says so, and neither does what is only observed, waived, or of no account. What somebody objects to
 * was not measured, and what is stale or too little to judge by not here and now.
 */
export function rollsBack({ rollback = [], mode, level, state, facts = [], problems }: Decidable): boolean {
  if (mode === 'observe' || level === 'info') return false;
  const shown = state === 'no-go' ? facts : [];
  const bad = shown.filter(({ name, band, waived }) => band === 'no-go' && !waived && name !== OBJECTIONS);
  const measured = bad.some(({ name }) => !problems.some((problem) => isInDoubt(name, problem)));
  const unmeasured = state === 'unknown' || (bad.length > 0 && !measured);
  return (measured && rollback.includes('no-go')) || (unmeasured && rollback.includes('unknown'));
}

/** Whether a problem says of a fact that was read that it is not to be judged by. */
function isInDoubt(fact: string, { cause, derived, facts, waived }: JudgedProblem): boolean {
  if (waived) return false;
  // What is too few by itself is what `enough` misses; a gap leaves what was measured beside it as it is.
  return facts ? facts.includes(fact) : cause === 'stale' || (cause === 'too-few' && derived === true);
}

/** The first end of anything that a verdict for going ahead rests on. */
function holdsUntil(verdict: Verdict, criteria: readonly Decidable[]): string | null {
  if (verdict !== 'GO' && verdict !== 'CAUTION') return null;
  const ends = criteria.flatMap((one) => one.holdsUntil ?? []);
  return ends.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

/** The verdict that one criterion alone calls for. */
export function callOf(criterion: Pick<Decidable, 'level' | 'state'>): Verdict {
  if (criterion.level === 'info') return 'GO';
  const call = CALLS_FOR[criterion.state];
  return criterion.level === 'advisory' && call !== 'GO' ? 'CAUTION' : call;
}

/** The worst verdict over several checklists. */
export function worstVerdict(results: readonly { readonly decision: Pick<Decision, 'verdict'> }[]): Verdict {
  return results.reduce<Verdict>((found, { decision }) => worse(found, decision.verdict), 'GO');
}

/** The worse of two verdicts: NO-GO > HOLD > CAUTION > GO. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}

function countStates(criteria: readonly Pick<Decidable, 'state'>[]): Counts {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of criteria) counts[state] += 1;
  return counts;
}

/** The latest of the known ends of what is pending; null when one has no known end, or when nothing is awaited. */
function earliestGo(verdict: Verdict, criteria: readonly Decidable[]): string | null {
  if (verdict !== 'HOLD') return null;
  const pending = criteria
    .filter((one) => one.level === 'required')
    .flatMap((one) => one.problems.filter((problem) => problem.state === 'pending' && !problem.waived));
  const ends = pending.map((problem) => problem.until);
  if (ends.length === 0 || ends.some((end) => end === undefined)) return null;
  return (ends as string[]).reduce((latest, end) => (Date.parse(end) > Date.parse(latest) ? end : latest));
}
