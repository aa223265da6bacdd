import type { Band, Bound } from './bound/bound.ts';
import { needsBaseline } from './bound/bound.ts';
import { holding } from './bound/holds.ts';
import { intervalsOf } from './bound/interval.ts';
import { resolveBaseline } from './bound/resolve.ts';
import { stretchOf } from './bound/sustained.ts';
import { display, displayBeside, displayBound, displayNumber } from './display.ts';
import type { Fact } from './fact.ts';
import type { FactTrend } from './history/trend.ts';
import type { Waiver } from './waiver.ts';

/** A fact with what was decided about it. `band` is null for facts nobody bound. */
export interface JudgedFact extends Fact {
  readonly display: string;
  readonly band: Band | null;
  /** The bound that decided, as written. */
  readonly bound: string | null;
  /** How far the value is from the nearest end of that bound, in base units; null where there is no distance. */
  readonly distance: number | null;
  readonly baseline: number | null;
  /** How it went over the last runs, where there is a history. */
  readonly trend?: FactTrend;
  /** True when this fact's band is tolerated by a waiver. */
  readonly waived: boolean;
}

/** Puts band, bound, distance and baseline to a fact. */
export function judgeFact(
  fact: Fact,
  result: { band: Band; decided: Bound | undefined } | undefined,
  baseline: number | undefined,
  waiver: Waiver | undefined,
): JudgedFact {
  const end = nearestEnd(fact, result?.decided, baseline);
  const tolerance = waiver?.bounds.find((covered) => covered.fact === fact.name)?.bound;
  return {
    name: fact.name,
    dimension: fact.dimension,
    value: fact.value,
    display: displayed(fact, result?.decided, end),
    band: result?.band ?? null,
    bound: result?.decided?.text ?? null,
    // Twelve digits: what is left of 0.612 - 0.5 after binary rounding is noise, not distance.
    distance:
      typeof fact.value === 'number' && end !== undefined ? Number(Math.abs(fact.value - end).toPrecision(12)) : null,
    baseline: baseline ?? null,
    ...(fact.detail === undefined ? {} : { detail: fact.detail }),
    ...(fact.series ? { series: fact.series } : {}),
    waived: result?.band === 'no-go' && tolerance !== undefined && tolerates(tolerance, fact, baseline),
  };
}

/** A series is shown by its newest value and by how long the bound held: `6.1 % now, > 5 % for 7 min`. */
function displayed(fact: Fact, decided: Bound | undefined, end: number | undefined): string {
  if (typeof fact.value !== 'number') return display(fact);
  const value = displayBeside(fact.value, fact.dimension, end);
  if (!fact.series || decided?.kind !== 'sustained') return value;
  const { longest } = stretchOf(decided, fact.series);
  const limit = displayBound(`${decided.op} ${displayNumber(decided.limit, fact.dimension)}`, fact.dimension);
  return longest === 0
    ? `${value} now, never ${limit}`
    : `${value} now, ${limit} for ${displayNumber(longest, 'duration')}`;
}

function tolerates(bound: Bound, fact: Fact, baseline: number | undefined): boolean {
  const ready = withBaseline(bound, baseline);
  return ready !== undefined && holding(ready, fact, 'go') === 'holds';
}

/** The bound with its baseline filled in; `undefined` when it needs one and there is none that can carry it. */
function withBaseline(bound: Bound, baseline: number | undefined): Bound | undefined {
  if (!needsBaseline(bound)) return bound;
  return baseline === undefined ? undefined : resolveBaseline(bound, baseline);
}

/** The end of the deciding bound that is nearest to the value; `undefined` where a bound has no ends. */
function nearestEnd(fact: Fact, bound: Bound | undefined, baseline: number | undefined): number | undefined {
  const { value } = fact;
  if (typeof value !== 'number' || !bound) return undefined;
  // How far a value is off says nothing where it is the time that counts.
  if (bound.kind === 'sustained') return undefined;
  const ready = withBaseline(bound, baseline);
  const ends =
    (ready && intervalsOf(ready))?.flatMap((interval) => [interval.low, interval.high]).filter(Number.isFinite) ?? [];
  return ends.sort((a, b) => Math.abs(value - a) - Math.abs(value - b))[0];
}
