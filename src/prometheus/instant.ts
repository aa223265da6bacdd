import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { Unit } from '../core/unit.ts';
import type { Aggregate } from '../reading/declared-fact.ts';
import { own } from '../reading/value.ts';
import { combine, elements, readSample, requireSeries, type Sample } from './vector.ts';

/** The one value of an instant query, with the time of its oldest part. Throws `EvidenceError` where there is none. */
export function instantValue(
  data: Json | undefined,
  unit: Unit,
  aggregate: Aggregate | undefined,
): Sample & { readonly value: number } {
  const type = own(data, 'resultType');
  const result = own(data, 'result');
  const samples = type === 'scalar' ? [readSample(result, unit)] : vector(type, result, unit, aggregate);
  const values = samples.map((sample) => sample.value);
  const value = samples.length === 1 && aggregate !== 'count' ? values[0] : combine(values, aggregate ?? 'sum');
  if (value === undefined)
    throw new EvidenceError(
      'invalid',
      'the value is `NaN`: there was nothing to compute it from',
      'a division by zero (no traffic)? have the query say what that means: `… or vector(0)`, `> 0`',
    );
  return { time: Math.min(...samples.map((sample) => sample.time)), value };
}

function vector(
  type: Json | undefined,
  result: Json | undefined,
  unit: Unit,
  aggregate: Aggregate | undefined,
): readonly Sample[] {
  if (type === 'matrix')
    throw new EvidenceError(
      'invalid',
      'the query selects a range of values',
      'reduce it (`rate(…[5m])`, `max_over_time(…[5m])`), or leave `[…]` out and write `range`',
    );
  if (type !== 'vector')
    throw new EvidenceError(
      'invalid',
      `the result is ${type === 'string' ? 'text' : 'of an unknown type'}, and a bound needs a number`,
    );
  const series = elements(result);
  requireSeries(series, aggregate);
  return series.map((one) => readSample(own(one, 'value'), unit));
}
