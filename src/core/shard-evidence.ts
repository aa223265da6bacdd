import type { Criterion } from './checklist.ts';
import { displayNumber } from './display.ts';
import { type Evidence, type EvidenceProblem, onlyProblem, type Source } from './evidence.ts';
import type { Fact } from './fact.ts';
import { parseDuration } from './quantity.ts';
import type { CriterionResult, Results } from './results.ts';
import { parseTime } from './time.ts';
import { recordedEvidence, wasExcluded } from './verify/recorded-evidence.ts';

/** A shard and where it was read from. */
export interface NamedShard {
  readonly where: string;
  readonly shard: Results;
}

/** By what the evidence of shards is held. Times and ages in seconds. */
export interface ShardTerms {
  readonly now: number;
  /** The oldest that a shard may be. */
  readonly maxAge: number;
  /** The oldest that a source may be where its criterion does not say. */
  readonly sourceMaxAge?: number;
}

/** Clocks of runners differ; a shard from further ahead than this is dated wrongly. */
const SKEW = 300;
/** Facts of checks that change by themselves while a shard waits. */
const GROWS = 'age';
const SHRINKS = 'expires-in';

/**
 * What the shards say of a criterion: the evidence of the one that covers it, as old as it is now. Covered by none it is
 * `missing`, by several `ambiguous`; what was decided in a shard is not looked at.
 */
export function shardEvidence(criterion: Criterion, shards: readonly NamedShard[], terms: ShardTerms): Evidence {
  const covering = shards.flatMap(({ where, shard }) =>
    shard.criteria.filter(({ id }) => id === criterion.id).map((recorded) => ({ where, shard, recorded })),
  );
  const [only, ...others] = covering;
  if (!only)
    return onlyProblem({
      cause: 'missing',
      message: 'no shard covers it',
      hint: 'a job may have been lost: look for one that failed or was cancelled before it wrote its shard',
    });
  if (others.length > 0)
    return onlyProblem({
      cause: 'ambiguous',
      message: `${covering.length} shards cover it: ${covering.map(({ where }) => `\`${where}\``).join(', ')}`,
      hint: 'each criterion belongs to one shard',
    });
  const { where, shard, recorded } = only;
  if (wasExcluded(recorded))
    return onlyProblem({
      cause: 'missing',
      message: `\`${where}\` has no evidence of it: where that was gathered it did not apply (${recorded.message})`,
    });
  const gatheredAt = parseTime(shard.context.now);
  if (gatheredAt === undefined || gatheredAt - terms.now > SKEW)
    return onlyProblem({
      cause: 'invalid',
      message: `\`${where}\` says it was gathered ${shard.context.now}, which is no time before now`,
      hint: 'check the clock of the machine that wrote it',
    });
  return aged(criterion, only, Math.max(0, Math.floor(terms.now) - gatheredAt), terms);
}

/** The evidence of a shard that has waited `elapsed` seconds. */
function aged(
  criterion: Criterion,
  { where, shard, recorded }: NamedShard & { readonly recorded: CriterionResult },
  elapsed: number,
  terms: ShardTerms,
): Evidence {
  const evidence = recordedEvidence(recorded);
  const masked = evidence.facts.filter(({ value }) => typeof value === 'string' && value.includes('***'));
  const problems: EvidenceProblem[] = masked.map(({ name }) => ({
    cause: 'denied',
    message: `\`${name}\` has a secret in it, which was taken out, so that it cannot be judged here`,
    facts: [name],
  }));
  const long = (seconds: number) => displayNumber(seconds, 'duration', 3);
  if (elapsed > terms.maxAge)
    problems.push({
      cause: 'stale',
      message: `\`${where}\` was gathered ${shard.context.now}, ${long(elapsed)} ago; at most ${long(terms.maxAge)} is allowed`,
      hint: 'gather it again',
    });
  const limit = maxAgeOf(criterion) ?? terms.sourceMaxAge;
  // Where it was gathered nobody may have asked how old a report is; other sources, a baseline among them, may be of any age.
  const asked = evidence.problems.some(isStale) || criterion.options.baseline !== undefined;
  const reports = criterion.check.options.properties['max-age'] !== undefined && !asked;
  const late = evidence.sources.filter(
    ({ kind, ageSeconds }) =>
      limit !== undefined &&
      ageSeconds !== undefined &&
      ageSeconds + elapsed > limit &&
      (ageSeconds <= limit || (reports && kind === 'file')),
  );
  problems.push(
    ...late.map(
      (source): EvidenceProblem => ({
        cause: 'stale',
        message: `\`${source.where}\` is ${long((source.ageSeconds ?? 0) + elapsed)} old by now; at most ${long(limit ?? 0)} is allowed`,
      }),
    ),
  );
  if (evidence.holdsUntil !== undefined && (parseTime(evidence.holdsUntil) ?? 0) < terms.now)
    problems.push({ cause: 'stale', message: `what \`${where}\` shows held until ${evidence.holdsUntil}` });
  const { known } = criterion.check.facts;
  const facts = evidence.facts.filter((fact) => !masked.includes(fact));
  return {
    ...evidence,
    facts: facts.map((fact) => (Object.hasOwn(known, fact.name) ? agedFact(fact, elapsed) : fact)),
    sources: evidence.sources.map((source) => agedSource(source, elapsed)),
    problems: [...evidence.problems, ...problems],
    ...(criterion.options.baseline === undefined ? {} : { baseline: ownBaseline(recorded) }),
  };
}

function isStale({ cause }: EvidenceProblem): boolean {
  return cause === 'stale';
}

function maxAgeOf({ options }: Criterion): number | undefined {
  const maxAge = options['max-age'];
  return typeof maxAge === 'string' ? parseDuration(maxAge) : undefined;
}

function agedFact(fact: Fact, elapsed: number): Fact {
  if (fact.dimension !== 'duration' || typeof fact.value !== 'number') return fact;
  if (fact.name === GROWS) return { ...fact, value: fact.value + elapsed };
  return fact.name === SHRINKS ? { ...fact, value: fact.value - elapsed } : fact;
}

/** What came through a file of another job is worth what such a file is worth. */
function agedSource(source: Source, elapsed: number): Source {
  return {
    ...source,
    ...(elapsed > 0 ? { ageSeconds: (source.ageSeconds ?? 0) + elapsed } : {}),
    trust: source.trust === 'workspace' ? 'workspace' : 'artifact',
  };
}

/** What a criterion with a baseline of its own was compared with, where it was gathered. */
function ownBaseline({ facts }: CriterionResult): readonly Fact[] {
  return facts.flatMap(({ name, dimension, baseline }) =>
    baseline === null ? [] : [{ name, dimension, value: baseline }],
  );
}
