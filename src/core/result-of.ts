import { applicable, mootReasons } from './applicable.ts';
import type { FactBounds } from './bands.ts';
import type { Criterion } from './checklist.ts';
import type { Evidence } from './evidence.ts';
import { messageOf } from './explain.ts';
import { type BaselineOf, judge } from './judge.ts';
import type { BandTexts, CriterionResult, WaiverResult } from './results.ts';
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
  const active = waiver && waiverPhase(waiver, now) === 'active' ? waiver : undefined;
  const judgement = judge(criterion, evidence, baselineOf, active);
  const moot = mootReasons(criterion, evidence);
  const result = {
    // Bounds that do not apply are not recorded, so that what is recorded gives the same verdict again.
    ...staticPart(applicable(criterion, evidence)),
    state: judgement.state,
    cause: judgement.cause,
    waiver: waiver ? waiverResult(waiver, judgement.waiverUsed, now) : null,
    facts: judgement.facts,
    problems: judgement.problems,
    sources: evidence.sources,
    notes: [...(evidence.notes ?? []), ...moot],
    holdsUntil: judgement.state === 'go' || judgement.state === 'caution' ? (evidence.holdsUntil ?? null) : null,
    durationSeconds: seconds,
  };
  return { ...result, message: judgement.state === 'not-applicable' ? moot.join('; ') : messageOf(result) };
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

function staticPart(criterion: Criterion) {
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

function waiverResult(waiver: Waiver, used: boolean, now: number): WaiverResult {
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
