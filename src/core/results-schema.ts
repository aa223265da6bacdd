import { PENDING_CAUSES, UNKNOWN_CAUSES } from './evidence.ts';
import { changeRecord, extendedSchema } from './extends/extended-schema.ts';
import { comparedSchema, historySchema, stateHistorySchema, trendSchema } from './history/history-schema.ts';
import { STATES } from './judge.ts';
import { VERDICTS } from './results.ts';
import { DIMENSIONS, watchSchema } from './watch/watch-schema.ts';

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

const fact = record(
  {
    name: text,
    dimension: { enum: DIMENSIONS },
    value: {
      type: ['number', 'string', 'boolean'],
      description: 'In base units: seconds, bytes, fractions, per second.',
    },
    display: text,
    band: { enum: ['go', 'caution', 'no-go', null] },
    bound: nullable(text),
    distance: nullable(number),
    baseline: nullable(number),
    trend: trendSchema,
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
  ['detail', 'series', 'trend'],
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
    overdue: { const: true, description: 'It was due, and nobody waits for it any longer.' },
    derived: { const: true, description: 'It follows from the facts and the bounds.' },
  },
  ['hint', 'needed', 'until', 'facts', 'overdue', 'derived'],
);
const spec = record(
  {
    fact: text,
    dimension: { enum: [...DIMENSIONS, 'own'] },
    measured: { const: true },
    series: { const: true },
    when: {
      description: 'When its bounds hold, where not always.',
      anyOf: [{ const: 'present' }, record({ without: text })],
    },
    typed: {
      ...list({ enum: ['go', 'caution', 'no-go', 'enough', 'waiver'] }),
      description: 'Where its bound was a number, true or false in YAML.',
    },
    counted: { const: true, description: 'Only `enough` binds it.' },
  },
  ['measured', 'series', 'when', 'typed', 'counted'],
);
const source = record(
  {
    kind: { enum: ['file', 'url', 'endpoint', 'name', 'environment', 'sign-off', 'command'] },
    where: text,
    url: text,
    format: text,
    tool: text,
    sha256: text,
    bytes: count,
    ageSeconds: number,
    trust: { enum: ['workspace', 'artifact', 'platform', 'signed', 'person'] },
  },
  ['url', 'format', 'tool', 'sha256', 'bytes', 'ageSeconds'],
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
    specs: { ...list(spec), description: 'What each bound fact was expected to be, in the order they are judged in.' },
    notApplicable: { ...texts, description: 'Bound facts that there cannot be here, and why.' },
    absent: { ...texts, description: 'Bound facts that this evidence can never have, and what to bind instead.' },
    whenUnknown: { type: 'object', additionalProperties: { enum: ['no-go', 'caution', 'pending'] } },
    waiver,
    facts: list(fact),
    baseline: comparedSchema,
    history: stateHistorySchema,
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
  // Documents of before phases, and of before `verify`, do not have them.
  ['rollback', 'holdsUntil', 'specs', 'notApplicable', 'absent', 'baseline', 'history'],
);

const proposed = {
  ...record({
    summary: text,
    changes: list(record(changeRecord)),
    verdict: { enum: [...VERDICTS, null] },
    atBest: flag,
    open: list(text),
    observe: flag,
  }),
  type: ['object', 'null'],
  description: 'What the pull request changes in the checklist. It is never part of the decision.',
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
          extends: extendedSchema,
          ref: nullable(text),
          params: text,
          phase: nullable(text),
          warnings: list(text),
          contacts: list(record({ role: text, name: text, reach: text }, ['reach'])),
        },
        ['params', 'extends'],
      ),
      context: record(
        {
          now: text,
          repository: nullable(text),
          commit: nullable(text),
          base: nullable(text),
          event: nullable(text),
          pullRequest: nullable({ type: 'integer' }),
          run: record({ id: count, attempt: count }),
        },
        ['run'],
      ),
      partial: flag,
      simulated: flag,
      observe: flag,
      caps: {
        ...list(record({ verdict: { enum: VERDICTS.filter((verdict) => verdict !== 'GO') }, because: text })),
        description: 'What else limits how good the verdict can be.',
      },
      kind: { const: 'shard', description: 'Evidence for `gonogo decide`, and no verdict.' },
      shard: { type: 'string', description: 'The name of the shard.' },
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
      proposed,
      durationSeconds: number,
      history: historySchema,
      watch: watchSchema,
    },
    ['caps', 'kind', 'shard', 'proposed', 'watch', 'history'],
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
