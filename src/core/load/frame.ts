import { UNKNOWN_CAUSES } from '../evidence.ts';
import { phaseDefinitions } from './phase-frame.ts';

/** A JSON Schema (draft-07) as plain data. */
export type SchemaObject = { readonly [key: string]: unknown };

/** Facts of each check, by which the editor schema completes bands. */
const text = (description: string) => ({ type: 'string', description });
const list = (description: string) => ({ type: 'array', items: { type: 'string' }, description });
const closed = (description: string, properties: object, required: readonly string[] = []) => ({
  type: 'object',
  description,
  additionalProperties: false,
  required,
  properties,
});

const bound = { type: ['string', 'number', 'boolean'] };
const band = (description: string) => ({ type: 'object', description, additionalProperties: bound, minProperties: 1 });
const duration = (description: string) => ({
  type: 'string',
  description: `${description} A duration such as 30s, 10m or 24h.`,
});

const moment = (description: string) =>
  text(`${description} A time, or one from T, the start of the phase: T+4h, T-24h.`);

const whenUnknown = {
  type: 'object',
  description: 'What an unknown cause becomes instead of blocking.',
  additionalProperties: false,
  properties: Object.fromEntries(
    UNKNOWN_CAUSES.map((cause) => [
      cause,
      {
        enum: ['missing', 'too-few', 'no-baseline'].includes(cause)
          ? ['no-go', 'caution', 'pending']
          : ['no-go', 'caution'],
      },
    ]),
  ),
};
const level = {
  enum: ['required', 'advisory', 'info'],
  description: 'How much it counts: `advisory` can at worst cause CAUTION, `info` never counts.',
};
const mode = { enum: ['enforce', 'observe'], description: '`observe`: evaluated and shown, never counted.' };
const condition = {
  type: ['string', 'boolean'],
  description: 'An expression; where it is false, this does not apply.',
};
const id = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9._-]{0,63}$',
  description: 'Lower-case name that waivers and sign-offs refer to.',
};

/** Keys that a criterion may have besides its check. */
const criterionKeys = {
  id,
  title: { type: 'string', minLength: 1, description: 'What is asked, in words.' },
  why: text('Why it matters: shown where it fails.'),
  notes: text('Markdown for people; its first line is shown where evidence is missing.'),
  owner: text('Who answers for it.'),
  runbook: text('Where to read what to do: a path or a URL.'),
  links: list('Addresses worth having at hand.'),
  tags: list('Words to select by (`--only`).'),
  level,
  if: condition,
  mode,
  'when-unknown': whenUnknown,
  enough: band('Bounds that must hold before anything is judged; else it is too few.'),
  go: band('Bounds that must hold for go.'),
  caution: band('Bounds that make it caution.'),
  'no-go': band('Bounds that make it no-go.'),
  baseline: {
    type: ['string', 'array', 'object'],
    items: { type: 'string' },
    minItems: 1,
    additionalProperties: false,
    required: ['phase'],
    properties: {
      phase: text('The phase whose results for this commit are compared with.'),
      criterion: text('The criterion there, where it is another one.'),
    },
    description:
      'What bounds on the baseline compare with: `last-go`, `last 5`, `pinned FILE`, `{ phase: ID }`; for checks of reports also a report: a path or a list.',
  },
  timeout: duration('The longest that gathering may take.'),
  rollback: {
    type: ['boolean', 'array'],
    items: { enum: ['no-go', 'unknown'] },
    minItems: 1,
    description:
      'Roll the phase back when this is measured no-go; `[ no-go, unknown ]` also when it cannot be measured.',
  },
  'not-before': moment('Before it, this holds its phase.'),
  due: moment('After it, what was not signed or done is no-go.'),
  phases: {
    type: 'array',
    items: { type: 'string' },
    minItems: 1,
    description: 'The phases that a criterion outside of them belongs to; without it, all.',
  },
};

/** The keys of a criterion that are no check. */
export const CRITERION_KEYS: readonly string[] = Object.keys(criterionKeys);

/**
 * The schema of everything in a checklist but the options of checks. `checks` gives each check key its schema: `true`
 * when loading (options are validated by themselves), the full schema for editors.
 */
export function frameSchema(checks: Readonly<Record<string, unknown>>): SchemaObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { const: 1, description: 'The version of this file format.' },
      name: { type: 'string', minLength: 1, description: 'What is decided.' },
      description: text('One paragraph about it.'),
      notes: text('Markdown for people.'),
      branches: list('Branches besides the default branch whose own checklist counts for pull requests into them.'),
      extends: {
        type: ['string', 'array'],
        minLength: 1,
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description:
          'Checklists that this one extends: paths, or `owner/repo/path@ref`. What is here replaces what they say.',
      },
      params: {
        type: 'object',
        description: 'What may vary from run to run.',
        additionalProperties: { $ref: '#/definitions/param' },
      },
      roles: {
        type: 'object',
        description: 'Who may sign what: @login, @login#id or @org/team.',
        additionalProperties: { type: 'array', items: { type: 'string' } },
      },
      defaults: closed('What holds for every criterion of this file that does not say otherwise.', {
        timeout: duration('The longest that gathering may take.'),
        'when-unknown': whenUnknown,
        'max-age': duration('The oldest that a report may be.'),
        level,
        baseline: text('What bounds on the baseline compare with: `last-go`, `last 5` or `pinned FILE`.'),
        ...Object.fromEntries(
          Object.keys(checks).map((key) => [key, { type: 'object', description: `Default options of \`${key}\`.` }]),
        ),
      }),
      contacts: {
        type: 'array',
        description: 'Whom to ask, shown in the report.',
        items: { $ref: '#/definitions/contact' },
      },
      waivers: { type: 'array', description: 'Dated, reasoned exceptions.', items: { $ref: '#/definitions/waiver' } },
      mode,
      criteria: { $ref: '#/definitions/items' },
      phases: {
        type: 'array',
        minItems: 1,
        description: 'The stages of a rollout, in order, each with criteria of its own.',
        items: { $ref: '#/definitions/phase' },
      },
    },
    definitions: {
      ...phaseDefinitions({ id, condition, mode }),
      items: { type: 'array', description: 'Criteria and groups of criteria.', items: { $ref: '#/definitions/item' } },
      item: {
        type: 'object',
        if: { type: 'object', required: ['group'] },

        then: { $ref: '#/definitions/group' },
        else: { $ref: '#/definitions/criterion' },
      },
      group: closed(
        'A heading with criteria; groups nest.',
        {
          id,
          group: { type: 'string', minLength: 1, description: 'The heading.' },
          notes: text('Markdown for people.'),
          if: condition,
          level,
          mode,
          'when-unknown': whenUnknown,
          owner: text('Who answers for what is in it.'),
          'not-before': moment('Before it, what is in it holds its phase.'),
          due: moment('After it, what in it was not signed or done is no-go.'),
          tags: list('Words to select by (`--only`).'),
          criteria: { $ref: '#/definitions/items' },
        },
        ['group', 'criteria'],
      ),
      criterion: closed('One item: a title, one check, its bounds.', { ...criterionKeys, ...checks }, ['title']),
      param: closed(
        'A declared parameter.',
        {
          type: { enum: ['text', 'number', 'flag', 'url', 'one-of'], description: 'The type its value must have.' },
          default: { type: ['string', 'number', 'boolean'], description: 'The value when none is passed.' },
          options: {
            type: 'array',
            items: { type: 'string' },
            minItems: 1,
            description: 'The allowed values of `one-of`.',
          },
          description: text('What it is for.'),
        },
        ['type'],
      ),
      contact: closed(
        'Somebody to ask.',
        { role: text('What for.'), name: text('Who.'), reach: text('How: a channel, a number.') },
        ['role', 'name'],
      ),
      waiver: closed(
        'An exception for one criterion.',
        {
          criterion: text('The id of the criterion.'),
          covers: {
            type: ['object', 'array'],
            additionalProperties: bound,
            minProperties: 1,
            minItems: 1,
            items: { type: ['string', 'object'], additionalProperties: bound, minProperties: 1 },
            description: 'What is tolerated: bounds (`{ high: "<= 2" }`), causes (`[ unsigned ]`), or a list of both.',
          },
          reason: { type: 'string', minLength: 1, description: 'Why.' },
          by: { type: 'string', minLength: 1, description: 'Who asked for it.' },
          'approved-by': { type: 'string', minLength: 1, description: 'Who granted it: somebody else.' },
          from: text('The first day, YYYY-MM-DD (UTC).'),
          until: text('The last day, YYYY-MM-DD (UTC); at most 90 days.'),
          ticket: text('Where the mending is tracked.'),
        },
        ['criterion', 'covers', 'reason', 'by', 'approved-by', 'from', 'until'],
      ),
    },
  };
}
