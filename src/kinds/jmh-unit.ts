import { shiftDecimal } from '../core/unit.ts';

/** What a score of JMH counts in, and how it becomes the base unit. */
export interface JmhUnit {
  readonly dimension: 'rate' | 'duration' | 'bytes' | 'count' | 'number';
  readonly toBase: (value: number) => number;
}

/** JMH's names of time units, with decimal places or a factor to seconds (`TimeValue.tuToString`). */
const TIMES: Readonly<Record<string, { places: number; factor?: number }>> = {
  ns: { places: -9 },
  us: { places: -6 },
  ms: { places: -3 },
  s: { places: 0 },
  sec: { places: 0 },
  min: { places: 0, factor: 60 },
  hr: { places: 0, factor: 3600 },
  day: { places: 0, factor: 86_400 },
};
const BYTES: Readonly<Record<string, number>> = { B: 0, KB: 3, MB: 6, GB: 9 };

/** The unit that a report names, `undefined` for one that is not known: `ops/ms`, `us/op`, `B/op`, `MB/sec`, `ms`. */
export function jmhUnit(text: string): JmhUnit | undefined {
  const [over = '', under, more] = text.split('/');
  if (more !== undefined) return undefined;
  const time = Object.hasOwn(TIMES, over) ? TIMES[over] : undefined;
  if (time && (under === undefined || under === 'op')) return duration(time);
  const per = under !== undefined && Object.hasOwn(TIMES, under) ? TIMES[under] : undefined;
  if (over === 'ops' && per) return rate(per, 0);
  const places = Object.hasOwn(BYTES, over) ? BYTES[over] : undefined;
  if (places !== undefined && per) return rate(per, places);
  if (places !== undefined && (under === undefined || under === 'op'))
    return { dimension: 'bytes', toBase: (value) => shiftDecimal(value, places) };
  if (over === 'counts' || (over === '#' && under === 'op')) return { dimension: 'number', toBase: (value) => value };
  return undefined;
}

function duration({ places, factor = 1 }: { places: number; factor?: number }): JmhUnit {
  return { dimension: 'duration', toBase: (value) => shiftDecimal(value, places) * factor };
}

function rate({ places, factor = 1 }: { places: number; factor?: number }, more: number): JmhUnit {
  return { dimension: 'rate', toBase: (value) => shiftDecimal(value, more - places) / factor };
}
