import type { FactBounds } from '../bands.ts';
import type { Bound } from '../bound/bound.ts';
import { domainOf } from '../bound/interval.ts';
import type { Dimension } from '../dimension.ts';
import type { Fact } from '../fact.ts';

/** Text that no checklist names. */
const OTHER_TEXT = '\u0000 some other text';
/** Values that bounds may name; each is tried on all of them, and whoever proposes a checklist chooses how many there are. */
export const MOST_NAMED = 500;
/** What a fact may be whose dimension only its report tells. */
const OWN_DIMENSIONS: readonly Dimension[] = ['number', 'count', 'ratio', 'duration', 'bytes', 'rate'];

/** The bounds of all bands that judge. */
export function judging({ go, caution, noGo }: FactBounds): Bound[] {
  return [go, caution, noGo].filter((bound) => bound !== undefined);
}

/**
 * Values that stand for all others: between two neighbouring ends of bounds every value falls into the same band, so one of
 * each stretch and each end itself tell everything. `undefined` where no few values do (baselines, parts of text, very long lists).
 */
export function samplesOf(...all: readonly FactBounds[]): Fact[] | undefined {
  const [first] = all;
  if (!first) return [];
  const bounds = all.flatMap(judging);
  if (all.some(({ spec }) => spec.dimension !== first.spec.dimension || spec.series)) return undefined;
  if (!bounds.every(({ kind }) => kind === 'any' || kind === 'compare' || kind === 'range' || kind === 'list'))
    return undefined;
  if (bounds.flatMap(operandsOf).length > MOST_NAMED) return undefined;
  const of = (dimension: Dimension, values: readonly Fact['value'][]): Fact[] =>
    values.map((value) => ({ name: first.fact, dimension, value }));
  const { dimension } = first.spec;
  if (dimension === 'flag') return of('flag', [true, false]);
  if (dimension === 'text') return of('text', textsOf(bounds));
  if (dimension !== 'own') return of(dimension, numbersOf(bounds, all, dimension === 'count'));
  return [
    ...of('text', textsOf(bounds)),
    ...of('flag', [true, false]),
    ...OWN_DIMENSIONS.flatMap((one) => of(one, numbersOf(bounds, all, false))),
  ];
}

function operandsOf(bound: Bound) {
  return bound.kind === 'compare' ? [bound.operand] : bound.kind === 'list' ? bound.operands : [];
}

function textsOf(bounds: readonly Bound[]): string[] {
  const named = bounds.flatMap(operandsOf).flatMap(({ text }) => (text === undefined ? [] : [text]));
  return [...new Set([...named, OTHER_TEXT])];
}

/** Every end, one value between each two of them, one beyond either side; whole numbers only where the fact counts. */
function numbersOf(bounds: readonly Bound[], all: readonly FactBounds[], whole: boolean): number[] {
  const domains = all.map(({ spec }) => domainOf(spec));
  const low = Math.min(...domains.map((domain) => domain.low));
  const high = Math.max(...domains.map((domain) => domain.high));
  const ends = [
    ...bounds.flatMap((bound) => (bound.kind === 'range' ? [bound.low, bound.high] : [])),
    ...bounds.flatMap(operandsOf).flatMap(({ number }) => (number === undefined ? [] : [number])),
    ...[low, high, 0].filter(Number.isFinite),
  ].sort((a, b) => a - b);
  const [least = 0, most = 0] = [ends[0], ends.at(-1)];
  const between = whole
    ? ends.flatMap((end) => [Math.floor(end) - 1, Math.floor(end), Math.ceil(end), Math.ceil(end) + 1])
    : [...ends, ...ends.slice(1).map((end, index) => middle(ends[index] ?? end, end))];
  const beyond = [least - Math.abs(least) - 1, most + Math.abs(most) + 1].map(whole ? Math.round : Number);
  const inside = (value: number) => Number.isFinite(value) && value >= low && value <= high;
  return [...new Set([...between, ...beyond])].filter((value) => inside(value) && (!whole || Number.isInteger(value)));
}

function middle(a: number, b: number): number {
  return a / 2 + b / 2;
}
