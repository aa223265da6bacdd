import { PENDING_CAUSES, UNKNOWN_CAUSES } from './evidence.ts';
import { STATES } from './judge.ts';
import { LIMITS } from './limits.ts';
import { VERDICTS } from './results.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const nullable = (schema: { readonly type: string }) => ({ ...schema, type: [schema.type, 'null'] });
const list = (items: object) => ({ type: 'array', items });
const record = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});
const count = { type: 'integer', minimum: 0 };
const number = { type: 'number' };
const cause = { enum: [...UNKNOWN_CAUSES, ...PENDING_CAUSES] };
const texts = { type: 'object', additionalProperties: text };
const dimension = { enum: ['count', 'ratio', 'duration', 'bytes', 'rate', 'number', 'text', 'flag', 'time'] };

const fact = record(
  {
    name: text,
    dimension,
    value: {
      type: ['number', 'string', 'boolean'],
      description: 'In base units: seconds, bytes, fractions, per second.',
    },
    display: text,
    band: { enum: ['go', 'caution', 'no-go', null] },
    bound: nullable(text),
    distance: nullable(number),
    baseline: nullable(number),
    waived: flag,
    detail: { type: 'string', description: 'What a count counts, in words.' },
    series: {
      ...record({
        step: { type: 'number', description: 'Seconds between two samples.' },
        samples: list({ type: 'array', items: number, minItems: 2, maxItems: 2 }),
      }),
      description: 'All samples of a value over time, oldest first, each a time in seconds since 1970 and a value.',
    },
  },
  ['detail', 'series'],
);
const problem = record(
  {
    cause,
    message: text,
    hint: text,
    needed: text,
    until: text,
    facts: list(text),
    state: { enum: ['no-go', 'unknown', 'pending', 'caution'] },
    waived: flag,
  },
  ['hint', 'needed', 'until', 'facts'],
);
const source = record(
  {
    kind: { enum: ['file', 'url', 'endpoint', 'name', 'environment', 'sign-off', 'command'] },
    where: text,
    format: text,
    tool: text,
    sha256: text,
    bytes: count,
    ageSeconds: number,
    trust: { enum: ['workspace', 'artifact', 'platform', 'signed', 'person'] },
  },
  ['format', 'tool', 'sha256', 'bytes', 'ageSeconds'],
);
const waiver = {
  ...record({
    covers: list(text),
    reason: text,
    by: text,
    approvedBy: text,
    from: text,
    until: text,
    ticket: nullable(text),
    phase: { enum: ['active', 'expired', 'not-yet'] },
    used: flag,
    daysLeft: count,
  }),
  type: ['object', 'null'],
};
const criterion = record(
  {
    id: text,
    title: text,
    check: text,
    group: list(text),
    level: { enum: ['required', 'advisory', 'info'] },
    mode: { enum: ['enforce', 'observe'] },
    phase: nullable(text),
    state: { enum: [...STATES] },
    cause: { enum: [...cause.enum, null] },
    message: text,
    location: record({ file: text, line: count, endLine: count }),
    bands: { type: 'object', properties: { go: texts, caution: texts, 'no-go': texts } },
    defaults: list(text),
    enough: texts,
    whenUnknown: { type: 'object', additionalProperties: { enum: ['no-go', 'caution', 'pending'] } },
    waiver,
    facts: list(fact),
    problems: list(problem),
    sources: list(source),
    notes: list(text),
    why: nullable(text),
    owner: nullable(text),
    runbook: nullable(text),
    rollback: list({ enum: ['no-go', 'unknown'] }),
    holdsUntil: nullable(text),
    durationSeconds: number,
  },
  // Documents of before phases do not have them.
  ['rollback', 'holdsUntil'],
);

const watch = {
  ...record({
    for: { type: 'number', description: 'The steady time, in seconds.' },
    every: number,
    within: number,
    rollbackAfter: count,
    noData: count,
    startedAt: text,
    endedAt: text,
    ended: { enum: ['steady', 'rollback', 'no-data', 'time', 'interrupted'] },
    steady: { type: 'number', description: 'Seconds for which it had held when it ended.' },
    dimensions: { type: 'object', additionalProperties: dimension },
    samples: {
      ...list(
        record(
          {
            at: text,
            seconds: { type: 'number', description: 'Since the watch began.' },
            verdict: { enum: [...VERDICTS] },
            rollback: flag,
            facts: { type: 'object', additionalProperties: number },
            states: { type: 'object', additionalProperties: { enum: [...STATES] } },
            late: { type: 'number', description: 'By how many seconds it began later than it was due.' },
          },
          ['late'],
        ),
      ),
      maxItems: LIMITS.watchSamples,
    },
  }),
  description: 'Every sample of a watch, the first one first; the rest of the document is of the last one.',
};

/**
 * The results document as a JSON Schema (draft-07). Unknown keys are allowed: changes within v1 only add, and an older
 * gonogo must still read a newer document.
 */
export const resultsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'gonogo results',
  description: 'What one run of gonogo found and decided.',
  ...record(
    {
      schema: { const: 'gonogo.results/v1' },
      tool: record({ name: { const: 'gonogo' }, version: text }),
      checklist: record(
        {
          file: text,
          name: text,
          description: nullable(text),
          sha256: text,
          ref: nullable(text),
          params: text,
          phase: nullable(text),
          warnings: list(text),
          contacts: list(record({ role: text, name: text, reach: text }, ['reach'])),
        },
        ['params'],
      ),
      context: record({
        now: text,
        repository: nullable(text),
        commit: nullable(text),
        base: nullable(text),
        event: nullable(text),
        pullRequest: nullable({ type: 'integer' }),
      }),
      partial: flag,
      simulated: flag,
      observe: flag,
      decision: record(
        {
          verdict: { enum: [...VERDICTS] },
          rollback: flag,
          earliestGo: nullable(text),
          holdsUntil: nullable(text),
          counts: record(Object.fromEntries(STATES.map((state) => [state, count]))),
          reasons: list(record({ criterion: nullable(text), because: text })),
        },
        ['holdsUntil'],
      ),
      criteria: list(criterion),
      durationSeconds: number,
      watch,
    },
    ['watch'],
  ),
} as const;

/** The words of the document itself: the names of its keys, and every value that is one of a few. */
export const RESULT_WORDS: ReadonlySet<string> = new Set(wordsOf(resultsSchema));

function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    properties = {},
    const: only,
    enum: several = [],
  } = schema as Record<'properties' | 'const' | 'enum', object>;
  const own = [only, ...(several as unknown[])].filter((one) => typeof one === 'string');
  return [...Object.keys(properties), ...own, ...Object.values(schema).flatMap(wordsOf)];
}
