import type { OptionMistake } from '../core/check.ts';
import type { FactSpec } from '../core/fact.ts';
import { LIMITS } from '../core/limits.ts';
import type { Infer } from '../core/schema.ts';

const count = {
  type: 'integer',
  minimum: 2,
  maximum: LIMITS.httpSamples,
  description: 'How many samples to take.',
} as const;

/** The same request several times; no sample is tried again. */
export const SAMPLE_OPTIONS = {
  samples: {
    description: 'How many times to ask, for `availability` and percentiles: a number, or more about it.',
    anyOf: [
      count,
      {
        type: 'object',
        additionalProperties: false,
        required: ['count'],
        properties: {
          count,
          interval: {
            type: 'string',
            kind: 'duration',
            literal: true,
            description: 'From the start of one sample to the start of the next; without it they follow each other.',
          },
          concurrency: {
            type: 'integer',
            minimum: 1,
            maximum: LIMITS.httpAtOnce,
            description: 'How many samples may be under way at once; 1 without it.',
          },
          status: {
            type: 'array',
            minItems: 1,
            description: 'The statuses that count as available; 200 to 299 without it.',
            items: { type: 'integer', minimum: 100, maximum: 999, description: 'A status.' },
          },
        },
      },
    ],
  },
} as const;

/** What samples are read as. */
export type Samples = Infer<typeof SAMPLE_OPTIONS.samples>;

const latency = { dimension: 'duration', better: 'lower', min: 0, unit: 'ms', example: '< 500ms' } as const;

/** Facts that there are only with `samples`. */
export const SAMPLE_FACTS = {
  availability: {
    dimension: 'ratio',
    better: 'higher',
    min: 0,
    max: 1,
    describe:
      'With `samples`: how many of them were answered with a status from 200 to 299, or one that `samples.status` lists.',
    example: '>= 99%',
  },
  requests: { dimension: 'count', min: 0, describe: 'With `samples`: how many were taken.', example: '>= 20' },
  p50: { ...latency, describe: 'With `samples`: half of all of them were available within this time.' },
  p95: {
    ...latency,
    describe: 'With at least 20 `samples`: 95 % of all of them were available within this time.',
  },
  max: { ...latency, describe: 'With `samples`: the slowest answer that counted as available; so is `latency`.' },
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Fewer samples have no 95th percentile: it would be their slowest. */
const FOR_P95 = 20;

/** What is wrong with samples and with bounds on their facts. */
export function sampleMistakes(
  { samples }: Readonly<Record<string, unknown>>,
  bound: readonly string[],
): OptionMistake[] {
  if (samples === undefined)
    return bound
      .filter((fact) => Object.hasOwn(SAMPLE_FACTS, fact))
      .map((fact) => ({
        path: [],
        message: `\`${fact}\` needs the option \`samples\``,
        hint: 'add for example  samples: 20',
      }));
  const found: OptionMistake[] = [];
  if (bound.includes('status'))
    found.push({
      path: ['samples'],
      message: 'several samples have no single `status`',
      hint: 'bind `availability`, and say with `samples: { count: 20, status: [200, 204] }` which statuses count',
    });
  const size = typeof samples === 'number' ? samples : (samples as { count?: unknown } | null)?.count;
  if (bound.includes('p95') && typeof size === 'number' && size < FOR_P95)
    found.push({
      path: ['samples'],
      message: `${size} samples have no p95: it would be the slowest of them`,
      hint: `take at least ${FOR_P95}, or bind \`max\``,
    });
  return found;
}
