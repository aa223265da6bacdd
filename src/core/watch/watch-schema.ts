import { STATES } from '../judge.ts';
import { LIMITS } from '../limits.ts';
import { VERDICTS } from '../results.ts';

/** The dimensions that a fact in a results document may have. */
export const DIMENSIONS = ['count', 'ratio', 'duration', 'bytes', 'rate', 'number', 'text', 'flag', 'time'];

const text = { type: 'string' };
const number = { type: 'number' };
const count = { type: 'integer', minimum: 0 };
const seconds = (description: string) => ({ type: 'number', description });

/** A watch in the results document, as a JSON Schema (draft-07). */
export const watchSchema = {
  type: 'object',
  description: 'Every sample of a watch, the first one first; the rest of the document is of the last one.',
  required: [
    ...['for', 'every', 'within', 'rollbackAfter', 'noData', 'startedAt', 'endedAt', 'ended', 'steady'],
    ...['dimensions', 'samples'],
  ],
  properties: {
    for: seconds('The steady time, in seconds.'),
    every: number,
    within: number,
    rollbackAfter: count,
    noData: count,
    startedAt: text,
    endedAt: text,
    ended: { enum: ['steady', 'rollback', 'no-data', 'time', 'interrupted'] },
    steady: seconds('Seconds for which it had held when it ended.'),
    dimensions: { type: 'object', additionalProperties: { enum: DIMENSIONS } },
    samples: {
      type: 'array',
      maxItems: LIMITS.watchSamples,
      items: {
        type: 'object',
        required: ['at', 'seconds', 'verdict', 'rollback', 'facts', 'states'],
        properties: {
          at: text,
          seconds: seconds('Since the watch began.'),
          verdict: { enum: [...VERDICTS] },
          rollback: { type: 'boolean' },
          facts: { type: 'object', additionalProperties: number },
          states: { type: 'object', additionalProperties: { enum: [...STATES] } },
          late: seconds('By how many seconds it began later than it was due.'),
        },
      },
    },
  },
};
