import { displayBound, displayNumber } from './display.ts';
import type { JudgedFact } from './judge-fact.ts';
import type { JudgedProblem } from './judge-problem.ts';
import type { CriterionResult } from './results.ts';

/** The part of a result that explains it. */
export type Explainable = Pick<CriterionResult, 'state' | 'facts' | 'problems' | 'bands' | 'waiver' | 'defaults'>;

/** How many facts or problems one sentence names before it says how many more there are. */
const NAMED = 3;

/** The facts and problems that made the state what it is; for a waived criterion, those that the waiver covers. */
export function deciding(result: Explainable): { facts: JudgedFact[]; problems: JudgedProblem[] } {
  const made = (waived: boolean, state: string | null) =>
    result.state === 'waived' ? waived : !waived && state === result.state;
  return {
    facts: result.facts.filter((fact) => fact.band !== null && made(fact.waived, fact.band)),
    problems: result.problems.filter((problem) => made(problem.waived, problem.state)),
  };
}

/** Why a criterion has its state, in one sentence. */
export function messageOf(result: Explainable): string {
  const { facts, problems } = deciding(result);
  const parts = [...problems.map((problem) => problem.message), ...facts.map((fact) => factSentence(fact, result))];
  const named = parts.slice(0, NAMED).join('; ');
  const sentence = parts.length > NAMED ? `${named}; and ${parts.length - NAMED} more` : named;
  if (result.state !== 'waived' || !result.waiver) return sentence;
  return `waived until ${result.waiver.until} by ${result.waiver.approvedBy}: ${sentence}`;
}

/** What was measured, in the fewest words: `612 ms`, `unsigned`, `missing`. */
export function measured(result: Explainable): string {
  const { facts, problems } = deciding(result);
  const [problem] = problems;
  const fact = telling(facts, result);
  if (problem && (!fact || result.state === 'unknown' || result.state === 'pending')) return problem.cause;
  if (!fact) return '–';
  return facts.length > 1 || fact.dimension === 'count' || fact.dimension === 'flag'
    ? `${fact.name} = ${fact.display}`
    : fact.display;
}

/** What would have been needed, in the fewest words: `< 500 ms`. */
export function required(result: Explainable): string {
  const { facts, problems } = deciding(result);
  const [problem] = problems;
  if (problem?.needed) return problem.needed;
  const fact = telling(facts, result);
  const name = fact?.name ?? boundNames(result)[0];
  return name === undefined ? '–' : requirement(name, result) + (fact ? '' : ` (${name})`);
}

/** What to do about it: how far the value is off, or what the problem is; and the problem's own hint. */
export function advice(result: Explainable): { readonly what: string; readonly hint?: string } {
  const { facts, problems } = deciding(result);
  const [problem] = problems;
  if (problem) return { what: problem.message, ...(problem.hint ? { hint: problem.hint } : {}) };
  const fact = telling(facts, result);
  if (!fact) return { what: '' };
  const off = fact.band === 'go' ? '' : offBy(fact);
  const what = `${factSentence(fact, result)}${off === '' ? '' : ` (${off} off)`}`;
  return { what, ...(fact.detail === undefined || fact.band === 'go' ? {} : { hint: fact.detail }) };
}

/** The same in one sentence. */
export function remedy(result: Explainable): string {
  const { what, hint } = advice(result);
  return hint === undefined ? what : `${what}: ${hint}`;
}

/** The change against the baseline: `+41 %`, `−7 pp`; null without one. `worse` is null where no bound says so. */
export function change(result: Explainable): { text: string; worse: boolean | null } | null {
  const fact =
    telling(deciding(result).facts, result) ?? result.facts.find((one) => one.baseline !== null && one.band !== null);
  if (!fact || fact.baseline === null || typeof fact.value !== 'number') return null;
  const difference = fact.value - fact.baseline;
  const share =
    fact.dimension === 'ratio' ? difference : fact.baseline === 0 ? null : difference / Math.abs(fact.baseline);
  if (share === null) return null;
  const unit = fact.dimension === 'ratio' ? 'pp' : '%';
  if (Math.abs(share) < TOLERANCE) return { text: `±0 ${unit}`, worse: null };
  const amount = String(Number((Math.abs(share) * 100).toPrecision(2)));
  const lowerIsBetter = directionOf(result.bands, fact.name);
  return {
    text: `${share > 0 ? '+' : '−'}${amount} ${unit}`,
    worse: lowerIsBetter === null ? null : share > 0 === lowerIsBetter,
  };
}

const TOLERANCE = 0.005;

/** True when the bounds want the fact low, false when high, null when they do not say. */
export function directionOf(bands: Explainable['bands'], name: string): boolean | null {
  const bound = bands.go?.[name];
  if (bound?.startsWith('<')) return true;
  if (bound?.startsWith('>')) return false;
  const trigger = bands['no-go']?.[name] ?? bands.caution?.[name];
  return trigger?.startsWith('>') ? true : trigger?.startsWith('<') ? false : null;
}

/** The bound that a fact should satisfy, for people. */
export function requirement(name: string, result: Pick<Explainable, 'bands' | 'facts'>): string {
  const dimension = result.facts.find((fact) => fact.name === name)?.dimension;
  const go = result.bands.go?.[name];
  if (go !== undefined) return displayBound(go, dimension);
  const trigger = result.bands['no-go']?.[name] ?? result.bands.caution?.[name];
  return trigger === undefined ? '–' : `not ${displayBound(trigger, dimension)}`;
}

function factSentence(fact: JudgedFact, result: Explainable): string {
  const value = `${fact.name} = ${fact.display}`;
  if (fact.band === 'go') return `${value} (${requirement(fact.name, result)})`;
  const trigger = result.bands['no-go']?.[fact.name];
  if (fact.band === 'no-go' && trigger !== undefined && fact.bound === trigger)
    return `${value}, must not be ${displayBound(trigger, fact.dimension)}`;
  return `${value}, required ${requirement(fact.name, result)}`;
}

/** How far a number is from its bound, with its unit (`112 ms`, `7 pp`); empty where that says nothing. */
export function offBy(fact: JudgedFact): string {
  if (fact.distance === null || fact.distance === 0 || typeof fact.value !== 'number' || fact.dimension === 'count')
    return '';
  // The distance between two moments is a duration.
  const text = displayNumber(fact.distance, fact.dimension === 'time' ? 'duration' : fact.dimension);
  return fact.dimension === 'ratio' ? text.replace(' %', ' pp') : text;
}

/**
 * The fact that tells most: of those that miss, the one that is relatively furthest from its bound; of those that are go,
 * the first that the author bound, because that is what the criterion is about.
 */
function telling(facts: readonly JudgedFact[], result: Explainable): JudgedFact | undefined {
  if (facts.some((fact) => fact.band !== 'go')) return furthest(facts);
  const named = boundNames(result).flatMap((name) => facts.filter((fact) => fact.name === name));
  return named[0] ?? facts[0];
}

/** The names of all bound facts: those of the author first, then those of the check's defaults. */
function boundNames({ bands, defaults }: Explainable): string[] {
  const names = ['go', 'no-go', 'caution'] as const;
  const all = [...new Set(names.flatMap((band) => Object.keys(bands[band] ?? {})))];
  return [...all.filter((name) => !defaults.includes(name)), ...all.filter((name) => defaults.includes(name))];
}

function furthest(facts: readonly JudgedFact[]): JudgedFact | undefined {
  const miss = (fact: JudgedFact) =>
    typeof fact.value === 'number' && fact.distance !== null
      ? fact.distance / Math.max(Math.abs(fact.value), 1e-12)
      : 1;
  return [...facts].sort((a, b) => miss(b) - miss(a))[0];
}
