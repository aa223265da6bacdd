import type { Infer } from '../core/schema.ts';
import { BODY_OPTIONS } from './body-options.ts';
import { CREDENTIAL_OPTIONS } from './options.ts';

const { headers, basic, bearer } = CREDENTIAL_OPTIONS;
const { method, json, body, fill, sign } = BODY_OPTIONS;
const [text, file] = body.anyOf;

/** How many redirects to follow. */
export const REDIRECTS = {
  type: 'integer',
  minimum: 0,
  maximum: 3,
  description: 'How many redirects to follow; without it none, so that a redirect is the measured status.',
} as const;

const STEP = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  description: 'One request; in its texts `{{ name }}` is a value that an earlier step captured.',
  properties: {
    name: {
      type: 'string',
      literal: true,
      description: 'What its facts are called after: `<name>.status`; small letters, digits and `-`.',
    },
    path: {
      type: 'string',
      env: true,
      captures: true,
      description: "Path and query on the host of the check's `url`; without `path` and `url` that URL itself.",
    },
    url: { type: 'string', kind: 'url', env: true, captures: true, description: 'Another URL, written out.' },
    method,
    headers: { ...headers, additionalProperties: { ...headers.additionalProperties, captures: true } },
    basic,
    bearer,
    json: { ...json, captures: true },
    body: { ...body, anyOf: [{ ...text, captures: true }, file] },
    fill,
    sign,
    redirects: REDIRECTS,
    capture: {
      type: 'object',
      minProperties: 1,
      description: 'Values of the answer for later steps, each by a name; they are kept out of all output.',
      additionalProperties: {
        description: 'Where the value stands: a JSONPath into the body, or `{ header: name }`.',
        anyOf: [
          { type: 'string', kind: 'json-path', literal: true, description: 'A JSONPath (RFC 9535): `$.token`.' },
          {
            type: 'object',
            additionalProperties: false,
            required: ['header'],
            properties: { header: { type: 'string', literal: true, description: 'A header of the answer.' } },
          },
        ],
      },
    },
    'same-as': {
      type: 'string',
      literal: true,
      description: 'An earlier step that must have had the same status and body: the fact `<name>.same`.',
    },
  },
} as const;

/** Requests that are made in order and share cookies and captured values. */
export const STEP_OPTIONS = {
  steps: {
    type: 'array',
    minItems: 1,
    description:
      'Requests made in order, sharing cookies and captured values; `url` and credentials above are for all.',
    items: STEP,
  },
} as const;

/** A step as it reaches `gather`. */
export type Step = Infer<typeof STEP>;

/** The steps in options that nobody may have validated yet: what is no step is left out. */
export function stepsIn(options: Readonly<Record<string, unknown>>): readonly Step[] {
  const { steps } = options;
  return Array.isArray(steps) ? steps.filter((step) => typeof step?.name === 'string') : [];
}
