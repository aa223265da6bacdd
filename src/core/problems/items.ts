import type { ProblemText } from './problem-text.ts';

/** Keys, values, ids and checks: what the checklist's items say. */
export const ITEMS_PROBLEMS = {
  'unknown-key': {
    why: 'A misspelt key would be ignored, and with it the rule it stands for.',
    fix: 'Use one of the keys listed; the schema in `schemas/checklist.schema.json` completes them in editors.',
    example: 'caution: { p95: "< 2s" }',
  },
  'missing-key': { why: 'Without it the item does not say what to do.', fix: 'Add the key.', example: '' },
  'wrong-type': {
    why: 'A value of another type would mean something else than it says.',
    fix: 'Write a value of the type named in the message; quote text that YAML takes for something else.',
    example: 'version: 1\ntitle: "2026"',
  },
  'bad-value': {
    why: 'A value outside the allowed ones has no meaning.',
    fix: 'Use one of the values listed.',
    example: 'level: advisory',
  },
  'empty-value': {
    why: 'A list or map that names nothing would check nothing.',
    fix: 'Name something, or remove the key.',
    example: '',
  },
  'id-form': {
    why: 'Ids are compared byte by byte in waivers, sign-offs and outputs.',
    fix: 'Use lower-case letters, digits, `.`, `_` and `-`.',
    example: 'id: p95-latency',
  },
  'id-taken': {
    why: 'Two items of one id make waivers and sign-offs ambiguous.',
    fix: 'Give one of them another `id`.',
    example: 'id: p95-latency-api',
  },
  'id-needed': {
    why: 'The id is made from the title, and this title gives none.',
    fix: 'Write an `id`.',
    example: 'id: p95-latency',
  },
  'no-check': {
    why: 'A criterion without a check is a tick box: a tick is not evidence.',
    fix: 'Add exactly one check; what only a person can say is `sign-off` or `done`.',
    example: '- title: On-call engineers briefed\n  sign-off: sre',
  },
  'several-checks': {
    why: 'A criterion is judged by the facts of one check.',
    fix: 'Split it into one criterion for each check; a group keeps them together.',
    example: '',
  },
} as const satisfies Record<string, ProblemText>;
