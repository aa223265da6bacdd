import type { Checklist, Criterion } from '../checklist.ts';
import { decide } from '../decide.ts';
import { hasExpression } from '../expression.ts';
import { judge } from '../judge.ts';
import type { CriterionResult, Results, Verdict } from '../results.ts';
import type { Json } from '../schema.ts';
import { type Waiver, waiverPhase } from '../waiver.ts';
import { sameBounds } from './bands.ts';
import { same } from './change.ts';
import { mootFacts, recordedEvidence } from './recorded.ts';

/** What another checklist would decide from what a run has recorded. */
export interface Preview {
  /** The best it can be: what cannot be told from the record is taken for go. */
  readonly verdict: Verdict;
  /** True when it may be worse, because of `open`. */
  readonly atBest: boolean;
  /** The ids of criteria that count and of which the record does not tell. */
  readonly open: readonly string[];
  /** True when the checklist would only observe. */
  readonly observe: boolean;
}

type Outcome = Pick<CriterionResult, 'id' | 'level' | 'mode' | 'state' | 'message' | 'problems'>;

/**
 * What `proposed` would decide from the results of `trusted`. Nothing is gathered, because a proposed checklist is not
 * trusted: a criterion that looks at the same is judged again by the proposed bounds, all others stay open.
 */
export async function preview(results: Results, trusted: Checklist, proposed: Checklist): Promise<Preview> {
  const open: string[] = [];
  const outcomes: Outcome[] = [];
  const observe = proposed.mode === 'observe';
  for (const criterion of proposed.criteria) {
    const told = await judgedAgain(criterion, results, trusted, proposed);
    const { id, level, mode } = criterion;
    outcomes.push(told ?? { id, level, mode, state: 'go', message: '', problems: [] });
    if (!told && level !== 'info' && (observe || mode === 'enforce')) open.push(id);
  }
  // What a phase and a workflow ask for (`canary/soak`, `needs/build`; no id of a checklist has a slash) a proposal leaves as it is.
  outcomes.push(...results.criteria.filter(({ id }) => id.includes('/')));
  const { verdict } = decide(outcomes, { observe, ...(results.caps ? { caps: results.caps } : {}) });
  // What calls for NO-GO does so whatever the others turn out to be.
  return { verdict, atBest: open.length > 0 && verdict !== 'NO-GO', open, observe };
}

/** The outcome of one proposed criterion; `undefined` where the record does not tell. */
async function judgedAgain(
  criterion: Criterion,
  results: Results,
  trusted: Checklist,
  proposed: Checklist,
): Promise<Outcome | undefined> {
  const { id, level, mode } = criterion;
  const before = trusted.criteria.find((one) => one.id === id);
  const result = results.criteria.find((one) => one.id === id);
  if (!before || !result || !(await looksAtTheSame(before, criterion, trusted, proposed))) return undefined;
  const moot = mootFacts(before, result);
  // An `if` that was false is false again.
  if (result.state === 'not-applicable' && moot.length === 0)
    return { id, level, mode, state: result.state, message: result.message, problems: [] };
  const now = Date.parse(results.context.now) / 1000;
  const recorded = recordedEvidence(before, result, inForce(trusted, id, now));
  if (!recorded) return undefined;
  const { facts, problems } = recorded.evidence;
  const [asked, asks] = [askedBy(before), askedBy(criterion)];
  // A fact that nobody asked for may be missing only for that, and a problem be there only because somebody asked.
  if (asks.some((fact) => !asked.includes(fact) && !facts.some(({ name }) => name === fact))) return undefined;
  if (problems.length > 0 && asked.some((fact) => !asks.includes(fact))) return undefined;
  // Of several values for one fact only the worst by the old bounds is recorded.
  const several = problems.some(({ cause }) => cause === 'ambiguous');
  if (several && !sameAllBounds(before, criterion)) return undefined;
  const again = judge(criterion, recorded.evidence, recorded.baselineOf, inForce(proposed, id, now));
  return { id, level, mode, state: again.state, message: '', problems: again.problems };
}

/** True when gathering for the proposed criterion would ask the very same, under the same conditions. */
async function looksAtTheSame(before: Criterion, after: Criterion, trusted: Checklist, proposed: Checklist) {
  if (before.check.key !== after.check.key || before.timeout !== after.timeout) return false;
  if (!same(before.baseline, after.baseline)) return false;
  if (!same(before.options, after.options) || !same(conditions(before), conditions(after))) return false;
  if (!same([before.notBefore, before.due], [after.notBefore, after.due])) return false;
  const dynamic = conditions(after).some((text) => typeof text === 'string') || hasExpressions(after.options);
  if (dynamic && !same(trusted.params, proposed.params)) return false;
  // A signature is bound to title, bounds and roles as they were when it was given.
  const signed = Object.hasOwn(after.check.options.properties, 'role');
  return !signed || (await before.digest()) === (await after.digest());
}

function conditions(criterion: Criterion) {
  return criterion.conditions.map(({ text }) => text);
}

function hasExpressions(value: Json): boolean {
  if (typeof value === 'string') return hasExpression(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasExpressions);
}

function askedBy({ bounds, enough }: Criterion): string[] {
  return [...bounds, ...enough].map(({ fact }) => fact);
}

function sameAllBounds(before: Criterion, after: Criterion): boolean {
  return (
    before.bounds.length === after.bounds.length &&
    before.bounds.every((was) => after.bounds.some((is) => is.fact === was.fact && sameBounds(was, is)))
  );
}

function inForce({ waivers }: Checklist, id: string, now: number): Waiver | undefined {
  const waiver = waivers.find(({ criterion }) => criterion === id);
  return waiver && waiverPhase(waiver, now) === 'active' ? waiver : undefined;
}
