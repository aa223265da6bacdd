import { STATES } from '../judge.ts';

const text = { type: 'string' };
const nullable = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const list = (items: object) => ({ type: 'array', items });
const record = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});

/** How a fact went, in the results document. */
export const trendSchema = {
  ...record({ values: list({ type: 'number' }), direction: { enum: ['better', 'worse', 'same', null] } }),
  description: 'Its values in earlier runs, oldest first, and how it stands against their median.',
};

/** What a criterion was compared with, in the results document. */
export const comparedSchema = {
  ...record(
    {
      said: text,
      from: list(record({ where: text, at: text, commit: nullable, phase: nullable })),
      lacking: text,
      hint: text,
    },
    ['lacking', 'hint'],
  ),
  description: 'The earlier results that its facts were compared with, newest first, or why there are none.',
};

/** How the state of a criterion went, in the results document. */
export const stateHistorySchema = {
  ...record(
    {
      states: list({ enum: [...STATES] }),
      flips: count,
      sameCommit: record({ flips: count, pairs: count }),
      flaky: { const: true },
    },
    ['flaky'],
  ),
  description: 'Its states in the last runs, oldest first and this run last, and how often they changed.',
};

/** What results say of the history that they were compared with. */
export const historySchema = {
  ...record({
    where: text,
    results: count,
    refused: list(record({ where: text, because: text })),
    more: count,
  }),
  description: 'The folder of earlier results, how many count, and which do not.',
};
