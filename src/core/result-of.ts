import { applicable, mootReasons } from './applicable.ts';
import type { FactBounds } from './bands.ts';
import type { Criterion } from './checklist.ts';
import type { Evidence } from './evidence.ts';
import { messageOf } from './explain.ts';
import { type BaselineOf, judge } from './judge.ts';
import type { BandTexts, CriterionResult, WaiverResult } from './results.ts';
import { specsOf } from './spec-of.ts';
import { daysLeft, type Waiver, waiverPhase } from './waiver.ts';

/** Judges the evidence of a criterion and says so in the form of the results document. `seconds` is how long it took. */
export function resultOf(
  criterion: Criterion,
  evidence: Evidence,
  baselineOf: BaselineOf,
  waiver: Waiver | undefined,
  now: number,
  seconds: number,
): CriterionResult {
  // Bounds that do not apply are not recorded, so that what is recorded gives the same verdict again.
  const recorded = {
    ...staticPart(applicable(criterion, evidence)),
    specs: specsOf(criterion, waiver),
    ...factsWithout(criterion, evidence),
    ...(evidence.compared ? { baseline: evidence.compared } : {}),
  };
  return {
    ...recorded,
    ...outcomeOf(recorded, criterion, evidence, baselineOf, waiver, now),
    sources: evidence.sources,
    notes: [...(evidence.notes ?? []), ...mootReasons(criterion, evidence)],
    durationSeconds: seconds,
  };
}

/** All of a result that follows from facts, problems and bounds: what `gonogo verify` derives again. */
export type Outcome = Pick<
  CriterionResult,
  'state' | 'cause' | 'waiver' | 'facts' | 'problems' | 'holdsUntil' | 'message'
>;

/** Judges evidence by bounds, and says why. `told` is what the sentence is about: the texts of those bounds. */
export function outcomeOf(
  told: Pick<CriterionResult, 'bands' | 'defaults'>,
  criterion: Pick<Criterion, 'bounds' | 'enough' | 'whenUnknown'>,
  evidence: Evidence,
  baselineOf: BaselineOf,
  waiver: Waiver | undefined,
  now: number,
): Outcome {
  const active = waiver && waiverPhase(waiver, now) === 'active' ? waiver : undefined;
  const { state, cause, facts, problems, waiverUsed } = judge(criterion, evidence, baselineOf, active);
  const outcome = {
    state,
    cause,
    waiver: waiver ? waiverResult(waiver, waiverUsed, now) : null,
    facts,
    problems,
    holdsUntil: state === 'go' || state === 'caution' ? (evidence.holdsUntil ?? null) : null,
  };
  const message =
    state === 'not-applicable'
      ? mootReasons(criterion, evidence).join('; ')
      : messageOf({ ...outcome, bands: told.bands, defaults: told.defaults });
  return { ...outcome, message };
}

/** What the evidence says of bound facts that it does not have. */
function factsWithout(
  criterion: Criterion,
  { notApplicable, absent }: Evidence,
): Pick<CriterionResult, 'notApplicable' | 'absent'> {
  const bound = new Set([...criterion.bounds, ...criterion.enough].map(({ fact }) => fact));
  const only = (all: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(all).filter(([fact]) => bound.has(fact)));
  const found = { notApplicable: only(notApplicable), absent: only(absent) };
  return Object.fromEntries(Object.entries(found).filter(([, facts]) => Object.keys(facts).length > 0));
}

/** The result of a criterion that does not apply, because an `if` is false. */
export function notApplicable(
  criterion: Criterion,
  because: string,
  waiver: Waiver | undefined,
  now: number,
): CriterionResult {
  return {
    ...staticPart(criterion),
    specs: specsOf(criterion, waiver),
    state: 'not-applicable',
    cause: null,
    message: because,
    waiver: waiver ? waiverResult(waiver, false, now) : null,
    facts: [],
    problems: [],
    sources: [],
    notes: [],
    holdsUntil: null,
    durationSeconds: 0,
  };
}

/** What the checklist says of a criterion. */
export function staticPart(criterion: Criterion) {
  return {
    id: criterion.id,
    title: criterion.title,
    check: criterion.check.key,
    group: criterion.groups,
    level: criterion.level,
    mode: criterion.mode,
    phase: criterion.phases?.length === 1 ? (criterion.phases[0] ?? null) : null,
    rollback: criterion.rollback ?? [],
    location: criterion.location,
    bands: bandTexts(criterion.bounds),
    defaults: criterion.bounds.filter((bounds) => bounds.isDefault).map((bounds) => bounds.fact),
    enough: Object.fromEntries(criterion.enough.map((bounds) => [bounds.fact, bounds.go?.text ?? ''])),
    whenUnknown: criterion.whenUnknown,
    why: criterion.why ?? null,
    owner: criterion.owner ?? null,
    runbook: criterion.runbook ?? null,
  };
}

function bandTexts(bounds: readonly FactBounds[]): BandTexts {
  const texts = (slot: 'go' | 'caution' | 'noGo') =>
    Object.fromEntries(bounds.flatMap((one) => (one[slot] ? [[one.fact, one[slot].text]] : [])));
  const bands = { go: texts('go'), caution: texts('caution'), 'no-go': texts('noGo') };
  return Object.fromEntries(Object.entries(bands).filter(([, facts]) => Object.keys(facts).length > 0));
}

/** A waiver for the record. */
export function waiverResult(waiver: Waiver, used: boolean, now: number): WaiverResult {
  return {
    covers: [...waiver.bounds.map(({ fact, bound }) => `${fact} ${bound.text}`), ...waiver.causes],
    reason: waiver.reason,
    by: waiver.by,
    approvedBy: waiver.approvedBy,
    from: waiver.from,
    until: waiver.until,
    ticket: waiver.ticket ?? null,
    phase: waiverPhase(waiver, now),
    used,
    daysLeft: daysLeft(waiver, now),
  };
}
