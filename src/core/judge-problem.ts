import { type BandFault, type FactBounds, holdingOf } from './bands.ts';
import { type Bound, movesByShare } from './bound/bound.ts';
import type { WhenUnknown } from './checklist.ts';
import { aDimension, UNIT_DIMENSIONS } from './dimension.ts';
import { display, displayNumber } from './display.ts';
import { type Evidence, type EvidenceProblem, PENDING_CAUSES } from './evidence.ts';
import type { Fact } from './fact.ts';
import { type ComparedWith, saidWords } from './history/compared.ts';
import { unitsOf } from './unit.ts';
import type { Waiver } from './waiver.ts';

/** A problem with the state it leads to. */
export interface JudgedProblem extends EvidenceProblem {
  readonly state: 'no-go' | 'unknown' | 'pending' | 'caution';
  readonly waived: boolean;
  /** True for what follows from the facts and the bounds, and was not met while gathering. */
  readonly derived?: true;
}

/** A problem that follows from facts and bounds, and the fact it is of, where there is one. */
export interface Following {
  readonly problem: EvidenceProblem;
  readonly of?: Fact;
}

/** A bound fact that was not observed is unknown, unless a problem already says why it could not be. */
export function absentFact(name: string, evidence: Evidence): EvidenceProblem | undefined {
  // A baseline that is not there says nothing about the fact itself.
  const explained =
    evidence.facts.length === 0
      ? evidence.problems.some((problem) => problem.cause !== 'no-baseline')
      : evidence.problems.some((problem) => problem.facts?.includes(name));
  if (explained) return undefined;
  const hint = evidence.absent?.[name] ?? listFacts(evidence.facts);
  return { cause: 'no-fact', message: `the evidence has no fact \`${name}\``, ...(hint ? { hint } : {}) };
}

function listFacts(facts: readonly Fact[]): string | undefined {
  if (facts.length === 0) return undefined;
  const names = facts.slice(0, 12).map((fact) => fact.name);
  return `it has: ${names.join(', ')}${facts.length > names.length ? ', …' : ''}`;
}

/** The problem of a fact that its bound cannot judge. `against` is what it was to be compared with. */
export function faultProblem(fault: BandFault, fact: Fact, bound: Bound, against: Against = {}): EvidenceProblem {
  if (fault === 'too-few')
    return {
      cause: 'too-few',
      message: `the samples of \`${fact.name}\` cover ${covered(fact)}: too little to tell \`${bound.text}\``,
      hint: 'look at a longer time, or in shorter steps',
      facts: [fact.name],
    };
  if (fault === 'no-baseline') {
    const { because, hint } = whyNone(fact, against);
    return {
      cause: 'no-baseline',
      message: `\`${fact.name}\` has no baseline that \`${bound.text}\` can be compared with${because === undefined ? '' : `: ${because}`}`,
      ...(hint === undefined ? {} : { hint }),
    };
  }
  if (fact.dimension === 'ratio' && movesByShare(bound))
    return {
      cause: 'invalid',
      message: `\`${fact.name}\` is ${aDimension(fact.dimension)} (${display(fact)}), and percent of a ratio are ambiguous in \`${bound.text}\``,
      hint: 'write percentage points (`baseline + 10pp`) or a multiple (`1.1x baseline`)',
    };
  return {
    cause: 'invalid',
    message: `\`${fact.name}\` is ${aDimension(fact.dimension)} (${display(fact)}), which \`${bound.text}\` cannot judge`,
    ...(UNIT_DIMENSIONS.has(fact.dimension)
      ? { hint: `write the bound with a unit of ${fact.name}: ${unitsOf(fact.dimension).join(' ')}` }
      : {}),
  };
}

/** What a fact was to be compared with, as far as there is something. */
type Against = Partial<ComparedWith> & { readonly value?: number | undefined };

/** Why a baseline is none, and what to do. */
function whyNone(fact: Fact, { said, lacking, hint, from = [], value }: Against): { because?: string; hint?: string } {
  if (value === 0)
    return {
      because: 'it was 0, and every share of 0 is 0',
      hint: 'write an absolute amount: `<= baseline + 5`, with the unit of the fact',
    };
  if (value !== undefined) return { because: `it was ${value}, and what is moved by so much is no number` };
  if (said === undefined)
    return { hint: 'say `baseline: last-go` and give `--history DIR` (docs/history.md), or give `--baseline FILE`' };
  if (lacking !== undefined)
    return { because: `${saidWords({ said })}: ${lacking}`, ...(hint === undefined ? {} : { hint }) };
  const [first] = from;
  const where = from.length > 1 ? `not all of the ${from.length} results have` : `\`${first?.where ?? ''}\` has no`;
  return { because: `${saidWords({ said })}: ${where} \`${fact.name}\` as ${aDimension(fact.dimension)}` };
}

function covered({ series }: Fact): string {
  const [first, last] = [series?.samples[0]?.[0] ?? 0, series?.samples.at(-1)?.[0] ?? 0];
  return `${displayNumber(last - first, 'duration')}, one each ${displayNumber(series?.step ?? 0, 'duration')}`;
}

/** What `enough` misses: `too-few`, or why the fact it counts does not tell. */
export function tooFew(
  bounds: FactBounds,
  facts: ReadonlyMap<string, Fact>,
  rivals: readonly Fact[],
  evidence: Evidence,
): Following[] {
  const fact = facts.get(bounds.fact);
  if (fact)
    return [fact, ...rivals.filter(({ name }) => name === fact.name)].flatMap((of) =>
      tooLittle(bounds, of).map((problem) => ({ problem, of })),
    );
  const problem = absentFact(bounds.fact, evidence);
  return problem ? [{ problem }] : [];
}

function tooLittle(bounds: FactBounds, fact: Fact): EvidenceProblem[] {
  const { go } = bounds;
  const holding = go && holdingOf(bounds.spec, go, fact, 'go');
  if (!go || holding === 'holds') return [];
  if (holding === 'mismatch') return [faultProblem('invalid', fact, go)];
  return [
    {
      cause: 'too-few',
      message: `\`${fact.name}\` is ${display(fact)}; ${go.text} is needed before anything is judged`,
    },
  ];
}

/** Maps a problem to a state: pending causes are pending, unknown causes as the author says. */
export function judgeProblem(
  problem: EvidenceProblem,
  whenUnknown: WhenUnknown,
  waiver: Waiver | undefined,
): JudgedProblem {
  const pending = (PENDING_CAUSES as readonly string[]).includes(problem.cause);
  const mapped = pending
    ? problem.overdue
      ? 'no-go'
      : 'pending'
    : (whenUnknown[problem.cause as keyof WhenUnknown] ?? (problem.cause === 'no-baseline' ? 'caution' : 'unknown'));
  return {
    ...problem,
    state: mapped,
    waived: mapped !== 'caution' && (waiver?.causes.includes(problem.cause) ?? false),
  };
}

/**
 * Takes out what can be no fact: numbers that are not finite, and further values of a name (`rivals`). Each becomes a
 * problem, so that a reader's mistake can never satisfy a bound, unless all of them say that each counts.
 */
export function soundFacts(evidence: Evidence): {
  facts: Map<string, Fact>;
  rivals: readonly Fact[];
  problems: EvidenceProblem[];
} {
  const facts = new Map<string, Fact>();
  const rivals: Fact[] = [];
  const problems: EvidenceProblem[] = [];
  const bad = (cause: 'invalid' | 'ambiguous', name: string, message: string) =>
    problems.push({ cause, message, facts: [name] });
  for (const fact of evidence.facts) {
    if (typeof fact.value === 'number' && !Number.isFinite(fact.value))
      bad('invalid', fact.name, `\`${fact.name}\` is ${fact.value}, which is no measurement`);
    else if (facts.has(fact.name)) {
      rivals.push(fact);
      if (fact.each && facts.get(fact.name)?.each) continue;
      bad('ambiguous', fact.name, `the evidence has several values for \`${fact.name}\``);
    } else facts.set(fact.name, fact);
  }
  return { facts, rivals, problems };
}
