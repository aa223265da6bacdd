import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { parseTime } from '../core/time.ts';
import { at, finite, own, text } from '../reading/value.ts';
import type { K6Metric, K6Type } from './k6-metric.ts';
import { Samples } from './samples.ts';

const TYPES: readonly string[] = ['counter', 'gauge', 'rate', 'trend'] satisfies K6Type[];
/** https://grafana.com/docs/k6/latest/using-k6/metrics/create-custom-metrics/ */
const NAME = /^[A-Za-z_]\w{0,127}$/;
/** Their points are made when something ended, and their values say when it began. */
const SPANS: readonly string[] = ['http_req_duration', 'iteration_duration'];
/** More than any script has; each holds memory. */
const METRICS = 10_000;
const MILLISECONDS = -3;

/** One metric and all its points so far. */
export interface K6Series {
  readonly name: string;
  readonly type: K6Type;
  readonly contains: K6Metric['contains'];
  /** True when its points show how long the run took. */
  readonly span: boolean;
  readonly samples: Samples;
  count: number;
  sum: number;
  nonZero: number;
  last: number;
  max: number;
}

/** What all points of a run add up to. Times are in seconds since 1970; infinite while there is none. */
export interface K6Points {
  readonly series: Map<string, K6Series>;
  began: number;
  ended: number;
}

/** Points before the first line. */
export function noPoints(): K6Points {
  return { series: new Map(), began: Number.POSITIVE_INFINITY, ended: Number.NEGATIVE_INFINITY };
}

/** Takes one line of `--out json`, strictly. Throws `EvidenceError` (`invalid`) for what k6 does not write. */
export function takeDocument(points: K6Points, line: Json): void {
  const type = own(line, 'type');
  if (type === 'Metric') declare(points, line);
  else if (type === 'Point') {
    const series = points.series.get(text(own(line, 'metric')) ?? '');
    const time = text(at(line, 'data', 'time'));
    if (!series)
      throw new EvidenceError(
        'invalid',
        'a point belongs to no metric that was declared before it: the beginning of the file is missing',
      );
    const value = finite(at(line, 'data', 'value'), 'data.value');
    const seconds = time === undefined ? undefined : parseTime(time);
    if (time === undefined || (series.span && seconds === undefined))
      throw new EvidenceError('invalid', '`data.time` of a point is no time');
    takePoint(points, series, value, series.span ? (seconds as number) : 0);
  } else throw new EvidenceError('invalid', 'the `type` of a line is neither `Metric` nor `Point`');
}

/** Takes one point. `time` (seconds) matters for metrics that are a `span`. */
export function takePoint(points: K6Points, series: K6Series, value: number, time: number): void {
  series.count += 1;
  if (series.type === 'trend') {
    series.samples.add(value);
    if (series.span) {
      const start = time - value / 1000;
      if (start < points.began) points.began = start;
      if (time > points.ended) points.ended = time;
    }
    return;
  }
  series.sum += value;
  if (value !== 0) series.nonZero += 1;
  series.last = value;
  if (value > series.max) series.max = value;
}

function declare(points: K6Points, line: Json): void {
  const name = text(own(line, 'metric'));
  const type = at(line, 'data', 'type');
  const contains = at(line, 'data', 'contains');
  if (name === undefined || !NAME.test(name) || typeof type !== 'string' || !TYPES.includes(type))
    throw new EvidenceError('invalid', `a metric has no name that k6 would give, or is none of ${TYPES.join(', ')}`);
  if (points.series.has(name))
    throw new EvidenceError(
      'invalid',
      `the metric \`${name}\` is declared twice: the file holds more than one run`,
      'write each run to a file of its own, and say with `combine` what they come to',
    );
  if (points.series.size === METRICS) throw new EvidenceError('invalid', `there are more than ${METRICS} metrics`);
  points.series.set(name, {
    name,
    type: type as K6Type,
    contains: contains === 'time' || contains === 'data' ? contains : 'default',
    span: type === 'trend' && SPANS.includes(name),
    samples: new Samples(contains === 'time' ? MILLISECONDS : 0),
    count: 0,
    sum: 0,
    nonZero: 0,
    last: 0,
    max: Number.NEGATIVE_INFINITY,
  });
}

/** The metrics in the form that all dialects of k6 share, with the statistics that k6 itself would give. `duration`: seconds. */
export function metricsOf(points: K6Points, duration: number | undefined): K6Metric[] {
  return [...points.series.values()].map((series) => ({
    name: series.name,
    type: series.type,
    contains: series.contains,
    values: valuesOf(series, duration),
  }));
}

function valuesOf(series: K6Series, duration: number | undefined): K6Metric['values'] {
  const { type, samples, sum, count, nonZero, last, max } = series;
  if (type === 'rate') return { passes: nonZero, fails: count - nonZero };
  if (type === 'counter') return { count: sum, ...(duration ? { rate: sum / duration } : {}) };
  if (type === 'gauge') return count === 0 ? {} : { value: last, max };
  if (samples.count === 0) return { count: 0 };
  return {
    count: samples.count,
    avg: samples.mean,
    min: samples.min,
    med: samples.quantile(0.5),
    max: samples.max,
    'p(75)': samples.quantile(0.75),
    'p(90)': samples.quantile(0.9),
    'p(95)': samples.quantile(0.95),
    'p(99)': samples.quantile(0.99),
    'p(99.9)': samples.quantile(0.999),
  };
}
