import type { Dimension } from '../dimension.ts';
import { isQuantity, parseQuantity } from '../quantity.ts';
import { type Results, VERDICTS } from '../results.ts';
import type { SampleRecord, WatchRecord } from './record.ts';

/** A fact over the time of a watch, in a unit that suits all of its values. */
export interface Chart {
  /** `criterion/fact`. */
  readonly key: string;
  readonly unit: string;
  /** One for each of the samples that are shown; `undefined` where it was not measured. */
  readonly values: readonly (number | undefined)[];
  /** The end of the bound, and the bound as written. */
  readonly limit?: number;
  readonly bound?: string;
}

/** More are no longer looked at. */
const CHARTS = 3;
/** More points than that have no room for their labels. */
const POINTS = 30;
/** Larger numbers are not drawn. */
const LARGEST = 1e15;

/** The samples that are shown: all of them, or of every few in a row the worst. */
export function shownSamples({ samples }: WatchRecord): readonly SampleRecord[] {
  const size = Math.ceil(samples.length / POINTS);
  const worst = (list: readonly SampleRecord[]) =>
    list.reduce((found, one) => (weight(one) >= weight(found) ? one : found));
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, index) =>
    worst(samples.slice(index * size, (index + 1) * size)),
  );
}

function weight({ verdict, rollback }: SampleRecord): number {
  return VERDICTS.indexOf(verdict) + (rollback ? VERDICTS.length : 0);
}

/** The facts worth a look: those that changed, first what was ever out of its bounds, then what changed most. */
export function chartsOf(results: Results, shown: readonly SampleRecord[]): Chart[] {
  const { watch } = results;
  if (!watch) return [];
  const candidates = Object.entries(watch.dimensions).flatMap(([key, dimension]) => {
    const values = watch.samples.flatMap(({ facts }) => facts[key] ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (values.length < 2 || low === high || Math.max(-low, high) >= LARGEST) return [];
    const id = key.slice(0, key.indexOf('/'));
    const bad = watch.samples.some(({ states }) => states[id] === 'no-go');
    const spread = (high - low) / Math.max(Math.abs(low), Math.abs(high));
    return [{ key, id, dimension, most: Math.max(-low, high), score: (bad ? 1 : 0) + spread / 4 }];
  });
  return candidates
    .sort((a, b) => b.score - a.score)
    .slice(0, CHARTS)
    .map(({ key, id, dimension, most }) => {
      const [unit, size] = unitFor(dimension, most);
      const limit = limitOf(results, id, key.slice(id.length + 1));
      return {
        key,
        unit,
        values: shown.map(({ facts }) => (facts[key] === undefined ? undefined : facts[key] / size)),
        ...(limit ? { limit: limit.value / size, bound: limit.text } : {}),
      };
    });
}

function unitFor(dimension: Dimension, most: number): readonly [unit: string, size: number] {
  switch (dimension) {
    case 'ratio':
      return ['%', 0.01];
    case 'duration':
      return most < 10 ? ['ms', 1e-3] : most < 600 ? ['s', 1] : ['min', 60];
    case 'bytes':
      return most < 1e4 ? ['B', 1] : most < 1e7 ? ['kB', 1e3] : ['MB', 1e6];
    case 'rate':
      return ['/s', 1];
    default:
      return ['', 1];
  }
}

/** Where a fact would stop being go, for a bound that is one comparison with a number. */
function limitOf({ criteria }: Results, id: string, fact: string): { value: number; text: string } | undefined {
  const bands = criteria.find((one) => one.id === id)?.bands;
  const text = bands?.go?.[fact] ?? bands?.['no-go']?.[fact] ?? bands?.caution?.[fact];
  const number = /^[<>]=?\s*(.+?)(?:\s+for\s.*)?$/.exec(text ?? '')?.[1];
  const quantity = number === undefined ? undefined : parseQuantity(number);
  return text !== undefined && quantity && isQuantity(quantity) ? { value: quantity.value, text } : undefined;
}
