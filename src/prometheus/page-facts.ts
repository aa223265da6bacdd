import { EvidenceError } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { nearest } from '../core/nearest.ts';
import { readSelector } from '../core/selector.ts';
import { namedUnit, toBase, type Unit } from '../core/unit.ts';
import type { Aggregate } from '../reading/declared-fact.ts';
import type { MetricsPage } from './page.ts';
import type { PageSample } from './page-line.ts';
import { combine } from './vector.ts';

/** A fact read from a page: which series, how several become one, and what its numbers count in. */
export interface SeriesFact {
  readonly series: string;
  readonly as?: Aggregate;
  readonly unit?: string;
}

/** A fact with the samples it was made of. */
export interface ReadFact {
  readonly fact: Fact;
  readonly samples: readonly PageSample[];
}

/**
 * Reads one fact from pages. Throws `EvidenceError`: `no-fact` for no sample, `ambiguous` for several without `as`,
 * `invalid` for what is no finite number.
 */
export async function readSeries(name: string, asked: SeriesFact, pages: readonly MetricsPage[]): Promise<ReadFact> {
  const { series, as, unit: unitName = 'number' } = asked;
  const selector = await readSelector(series);
  if (typeof selector === 'string') throw new EvidenceError('invalid', selector);
  const all = pages.flatMap((page) => page.samples.get(selector.name) ?? []);
  const samples = all.filter((sample) => selector.matches(sample.labels));
  // None is a count only where the metric is there, with other labels.
  if (as === 'count' && all.length > 0) return { fact: { name, dimension: 'count', value: samples.length }, samples };
  if (all.length === 0) throw new EvidenceError('no-fact', 'there is no such metric', hintOf(selector.name, pages));
  if (samples.length === 0) throw new EvidenceError('no-fact', 'no series has these labels', labelsThere(all));
  if (samples.length > 1 && as === undefined)
    throw new EvidenceError(
      'ambiguous',
      `there are ${samples.length} such series${differing(samples)}`,
      'name the labels of one, or say in `facts` how they become one: `as: sum`',
    );
  const unit = namedUnit(unitName) ?? { dimension: 'number', shift: 0 };
  const values = samples.map((sample) => finiteOf(sample, unit));
  const value = as === undefined ? values[0] : combine(values, as);
  return { fact: { name, dimension: unit.dimension, value: value as number }, samples };
}

function finiteOf({ value }: PageSample, unit: Unit): number {
  if (Number.isFinite(value)) return toBase(value, unit);
  throw new EvidenceError(
    'invalid',
    Number.isNaN(value) ? 'the value is `NaN`: nothing was measured yet' : 'the value is infinite',
    'a bound needs a finite number',
  );
}

function hintOf(name: string, pages: readonly MetricsPage[]): string {
  const names = pages.flatMap((page) => [...page.samples.keys()]);
  const parts = ['_total', '_count', '_bucket'].map((end) => name + end).filter((part) => names.includes(part));
  const near = parts[0] ?? nearest(name, names);
  return near === undefined ? 'check the name against the page' : `there is \`${near}\``;
}

/** The labels in which series differ, which is what the author needs to choose one. */
function differing(samples: readonly PageSample[]): string {
  const varied = labelNames(samples).filter((name) => new Set(samples.map(({ labels }) => labels.get(name))).size > 1);
  return varied.length === 0 ? '' : `, which differ in ${listed(varied)}`;
}

function labelsThere(samples: readonly PageSample[]): string {
  const names = labelNames(samples);
  return names.length === 0 ? 'the metric has no labels' : `the metric has the labels ${listed(names)}`;
}

function labelNames(samples: readonly PageSample[]): string[] {
  return [...new Set(samples.flatMap(({ labels }) => [...labels.keys()]))];
}

function listed(names: readonly string[]): string {
  return names
    .slice(0, 5)
    .map((name) => `\`${name}\``)
    .join(', ');
}
