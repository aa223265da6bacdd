import type { Dimension } from '../../src/core/dimension.ts';
import type { FactSpec } from '../../src/core/fact.ts';

const spec = (dimension: FactSpec['dimension'], more: Partial<FactSpec> = {}): FactSpec => ({
  dimension,
  describe: 'A fact.',
  ...more,
});

/** One fact of each dimension, by a name that reads well in messages. */
export const SPECS = {
  failed: spec('count', { better: 'lower' }),
  lines: spec('ratio', { better: 'higher', max: 1 }),
  'error-rate': spec('ratio', { better: 'lower' }),
  p95: spec('duration', { better: 'lower', unit: 'ms' }),
  age: spec('duration', { better: 'lower' }),
  size: spec('bytes', { better: 'lower' }),
  throughput: spec('rate', { better: 'higher' }),
  value: spec('number'),
  title: spec('text'),
  valid: spec('flag'),
  date: spec('time'),
  'body.x': spec('own'),
  rates: spec('ratio', { better: 'lower', unit: '%', series: true }),
} satisfies Record<string, FactSpec>;

export type SpecName = keyof typeof SPECS;

/** Every dimension a fact can have. */
export const DIMENSIONS: readonly Dimension[] = [
  'count',
  'ratio',
  'duration',
  'bytes',
  'rate',
  'number',
  'text',
  'flag',
  'time',
];
