import { bandOf, type FactBounds } from '../bands.ts';
import type { Bound } from '../bound/bound.ts';
import type { Fact } from '../fact.ts';
import { same } from './change.ts';
import { judging, samplesOf } from './samples.ts';

/** What two sets of bounds on one fact say of its values. */
export interface Comparison {
  /** Some value is better judged than before … */
  readonly looser: boolean;
  /** … or worse judged. */
  readonly tighter: boolean;
  /** False where values may be better judged and nothing tells. */
  readonly sure: boolean;
}

/** How bad a judgement is; a fact that its bound cannot judge is unknown, which stands between caution and no-go. */
const RANK = { go: 0, caution: 1, fault: 2, 'no-go': 3 } as const;

/** Compares the bands of one fact, by values that stand for all others. */
export function compareBands(before: FactBounds, after: FactBounds): Comparison {
  if (before.spec.dimension === after.spec.dimension && sameBounds(before, after))
    return { looser: false, tighter: false, sure: true };
  if (before.spec.series && after.spec.series) return compareSeries(before, after);
  const samples = samplesOf(before, after);
  if (!samples) return { looser: false, tighter: false, sure: false };
  return { ...compareAt(samples, before, after), sure: true };
}

/** How bad a value of a fact is under its bounds. */
export function rankOf(bounds: FactBounds, fact: Fact): number {
  const result = bandOf(bounds, fact, undefined);
  return 'fault' in result ? RANK.fault : RANK[result.band];
}

/** True when two sets of bounds are the same but for how they are written. */
export function sameBounds(before: FactBounds, after: FactBounds): boolean {
  const meaning = ({ go, caution, noGo }: FactBounds) => [go, caution, noGo].map((bound) => bound && meaningOf(bound));
  return same(meaning(before), meaning(after));
}

function meaningOf(bound: Bound): unknown {
  return bound.kind === 'pattern' ? { kind: bound.kind, text: bound.text } : { ...bound, text: '' };
}

function compareAt(samples: readonly Fact[], before: FactBounds, after: FactBounds) {
  const ranks = samples.map((fact) => [rankOf(before, fact), rankOf(after, fact)] as const);
  return { looser: ranks.some(([was, is]) => is < was), tighter: ranks.some(([was, is]) => is > was) };
}

/**
 * A series that never changes stands for all where one bound has another limit and the same time. A longer or shorter time
 * is longer or shorter to wait, but may also decide whether the samples suffice, so that only "looser" is ever sure.
 */
function compareSeries(before: FactBounds, after: FactBounds): Comparison {
  const slots = (['go', 'caution', 'noGo'] as const).filter(
    (slot) => !same(before[slot] && meaningOf(before[slot]), after[slot] && meaningOf(after[slot])),
  );
  const [slot, second] = slots;
  const [was, is] = slot ? [before[slot], after[slot]] : [];
  const found = compareAt(constantSeries(before, after), before, after);
  if (found.looser) return { ...found, sure: true };
  const single = second === undefined && was?.kind === 'sustained' && is?.kind === 'sustained';
  if (!single || was.op !== is.op) return { ...found, sure: false };
  if (was.seconds !== is.seconds) {
    const longer = is.seconds > was.seconds;
    return { ...found, looser: slot === 'go' ? !longer : longer && slot === 'noGo', sure: false };
  }
  return { ...found, sure: found.tighter };
}

function constantSeries(before: FactBounds, after: FactBounds): Fact[] {
  const bounds = [...judging(before), ...judging(after)].filter((bound) => bound.kind === 'sustained');
  const plain = (one: FactBounds): FactBounds => {
    const bands = (['go', 'caution', 'noGo'] as const).flatMap((slot) => {
      const bound = one[slot];
      return bound?.kind === 'sustained'
        ? [[slot, { kind: 'compare', op: bound.op, operand: { number: bound.limit }, text: '' }]]
        : [];
    });
    const { series: _, ...spec } = one.spec;
    const { fact, isDefault, when } = one;
    return { fact, isDefault, when, spec, ...Object.fromEntries(bands) } as FactBounds;
  };
  const end = 4 * Math.max(1, ...bounds.map(({ seconds }) => seconds));
  const step = Math.min(end, ...bounds.map(({ seconds }) => seconds)) / 2 || 1;
  const times = Array.from({ length: Math.min(1000, Math.ceil(end / step)) + 1 }, (_, index) => index * step);
  return (samplesOf(plain(before), plain(after)) ?? []).map((fact) => ({
    ...fact,
    series: { step, samples: times.map((time) => [time, Number(fact.value)] as const) },
  }));
}
