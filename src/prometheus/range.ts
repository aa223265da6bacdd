import { GAP_STEPS } from '../core/bound/sustained.ts';
import { displayNumber } from '../core/display.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact, Series } from '../core/fact.ts';
import type { Json } from '../core/schema.ts';
import { isoTime } from '../core/time.ts';
import type { Unit } from '../core/unit.ts';
import type { Aggregate } from '../reading/declared-fact.ts';
import { list, own } from '../reading/value.ts';
import { combine, elements, readSample, requireSeries } from './vector.ts';

/** What was asked for, in seconds. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** The one series of a range query, without the moments at which there was nothing to compute. Throws `EvidenceError`. */
export function rangeSeries(
  data: Json | undefined,
  range: Range,
  unit: Unit,
  aggregate: Aggregate | undefined,
): Series {
  if (own(data, 'resultType') !== 'matrix')
    throw new EvidenceError('invalid', 'the answer to a range query is no series of values');
  const all = elements(own(data, 'result'));
  requireSeries(all, aggregate);
  const moments = new Map<number, (number | undefined)[]>();
  for (const one of all) {
    let before = Number.NEGATIVE_INFINITY;
    for (const pair of list(own(one, 'values'), 'values')) {
      const { time, value } = readSample(pair, unit);
      if (time <= before)
        throw new EvidenceError('invalid', 'the values of a series are not in the order of their times');
      // VictoriaMetrics moves start and end to multiples of the step.
      if (time < range.start - range.step || time > range.end + range.step)
        throw new EvidenceError('invalid', `the answer is of another time (${isoTime(time)}) than asked for`);
      before = time;
      moments.set(time, [...(moments.get(time) ?? []), value]);
    }
  }
  const samples = [...moments]
    .sort(([a], [b]) => a - b)
    .map(
      ([time, values]) =>
        [time, all.length === 1 && aggregate !== 'count' ? values[0] : combine(values, aggregate ?? 'sum')] as const,
    )
    .filter((sample): sample is readonly [number, number] => sample[1] !== undefined);
  if (samples.length === 0)
    throw new EvidenceError(
      'missing',
      'the series has no value in this time',
      'a division by zero (no traffic)? have the query say what that means: `… or vector(0)`',
    );
  return { step: range.step, samples };
}

/** The facts of a series: all its samples, and what they come to. */
export function rangeFacts(series: Series, unit: Unit): Fact[] {
  const { dimension } = unit;
  const values = series.samples.map(([, value]) => value);
  const last = values.at(-1) as number;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    { name: 'value', dimension, value: last, series },
    { name: 'last', dimension, value: last },
    { name: 'min', dimension, value: values.reduce((least, value) => Math.min(least, value)) },
    { name: 'max', dimension, value: values.reduce((most, value) => Math.max(most, value)) },
    // Fifteen digits: beyond them is the rounding of the sum.
    { name: 'mean', dimension, value: Number(mean.toPrecision(15)) },
    { name: 'samples', dimension: 'count', value: values.length },
  ];
}

/** Where nothing was measured for longer than two steps, as `too-few`: what was in a gap nobody knows. */
export function gapsOf({ samples }: Series, range: Range): EvidenceProblem[] {
  const edges = [range.start, ...samples.map(([time]) => time), range.end];
  const gaps = edges
    .map((time, index) => [edges[index - 1] ?? time, time] as const)
    .filter(([from, to]) => to - from > GAP_STEPS * range.step);
  const [first] = gaps.sort(([a, b], [c, d]) => d - c - (b - a));
  if (!first) return [];
  const more = gaps.length === 1 ? '' : `, and ${gaps.length - 1} more`;
  return [
    {
      cause: 'too-few',
      message: `no value for ${displayNumber(first[1] - first[0], 'duration')} from ${isoTime(first[0])}${more}`,
      hint: 'was it scraped all the time? a shorter `range`, or a longer `step`',
    },
  ];
}
