import { askerMistakes } from '../ask/asker-options.ts';
import { defineCheck, type OptionMistake } from '../core/check.ts';
import { displayNumber } from '../core/display.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { FactSpec } from '../core/fact.ts';
import { LIMITS } from '../core/limits.ts';
import { parseDuration } from '../core/quantity.ts';
import { printUrl } from '../core/url.ts';
import { API_OPTIONS, apiMistakes, inUnit, UNIT_OPTION } from '../prometheus/options.ts';

/** The facts of a range; an instant query has but one value. */
const OF_RANGE = ['last', 'min', 'max', 'mean', 'samples'];
const own = { dimension: 'own', describe: '' } as const;

/** A PromQL query: one value now, or a series over some time. */
export default defineCheck({
  key: 'prometheus',
  summary: 'Asks Prometheus (Thanos, Mimir, VictoriaMetrics) a query: one value now, or a series over some time.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['url', 'query'],
    properties: {
      ...API_OPTIONS,
      query: { type: 'string', minLength: 1, description: 'The query, in PromQL; it gives one series.' },
      range: {
        type: 'string',
        description: 'How far to look back: a duration such as 10m, or `soak` for the soak of the phase.',
      },
      step: { type: 'string', kind: 'duration', description: 'The time between two values of a range.' },
      unit: UNIT_OPTION,
      aggregate: {
        type: 'string',
        literal: true,
        enum: ['sum', 'min', 'max', 'mean', 'count'],
        description: 'How several series become one; without it there must be exactly one.',
      },
      'max-age': {
        type: 'string',
        kind: 'duration',
        description: 'The oldest that the sample behind the value may be; Prometheus itself looks back 5 minutes.',
      },
      'allow-partial': {
        type: 'boolean',
        description: 'True when an answer counts although the server warns that parts of it may be missing or wrong.',
      },
    },
  },
  timeout: 30,
  remote: true,
  facts: {
    known: {
      value: {
        ...own,
        describe: 'The value now; with `range` the whole series, bound with `for`.',
        example: '< 0.05',
      },
      last: { ...own, describe: 'The newest value of a range.' },
      min: { ...own, describe: 'The smallest value of a range.' },
      max: { ...own, describe: 'The largest value of a range.' },
      mean: { ...own, describe: 'The mean of the values of a range.' },
      samples: { dimension: 'count', better: 'higher', describe: 'How many values a range has.', example: '>= 20' },
    },
    declared: ({ range, unit }) => {
      const spec = (describe: string, more: Partial<FactSpec> = {}) => inUnit({ describe, ...more }, unit);
      if (range === undefined) return { value: spec('The value now.') };
      return {
        value: spec('The whole series.', { series: true }),
        last: spec('The newest value.'),
        min: spec('The smallest value.'),
        max: spec('The largest value.'),
        mean: spec('The mean of the values.'),
      };
    },
  },
  defaults: [],
  boundNeeded: true,
  mistakes: (options, bound) => [...apiMistakes(options), ...askerMistakes(options), ...rangeMistakes(options, bound)],
  gather: async (options, ports, context) => {
    const [{ askingAs }, { putQuery }] = await Promise.all([
      import('../ask/asking.ts'),
      import('../prometheus/query.ts'),
    ]);
    const where = printUrl(options.url);
    const sources = [{ kind: 'url', where, trust: 'platform' }] as const;
    try {
      return await putQuery(options, await askingAs(options, ports, context), context);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      return { facts: [], sources, problems: [{ ...error.toProblem(), message: `\`${where}\`: ${error.message}` }] };
    }
  },
});

function rangeMistakes(options: Readonly<Record<string, unknown>>, bound: readonly string[]): OptionMistake[] {
  const { range, step } = options;
  if (range === undefined) {
    const name = bound.find((one) => OF_RANGE.includes(one));
    return [
      ...(name === undefined
        ? []
        : [{ path: [], message: `only a range has \`${name}\``, hint: 'add `range: 10m`, or bind `value`' }]),
      ...(step === undefined ? [] : [{ path: ['step'], message: '`step` is for a range', hint: 'add `range: 10m`' }]),
    ];
  }
  if (options['max-age'] !== undefined)
    return [{ path: ['max-age'], message: 'a range says itself how old its values may be', hint: 'leave it out' }];
  const seconds = parseDuration(String(range));
  if (range === 'soak') return [];
  if (seconds === undefined || seconds === 0)
    return [{ path: ['range'], message: `\`${range}\` is no time to look back`, hint: 'write 10m, 4h or soak' }];
  const every = parseDuration(String(step));
  if (every === undefined) return [];
  if (every === 0 || every > seconds)
    return [{ path: ['step'], message: `\`step: ${step}\` does not fit into \`range: ${range}\`` }];
  return seconds / every > LIMITS.seriesSamples
    ? [
        {
          path: ['step'],
          message: `a range of ${displayNumber(seconds, 'duration')} has more than ${LIMITS.seriesSamples} values at this step`,
          hint: 'a longer `step`',
        },
      ]
    : [];
}
