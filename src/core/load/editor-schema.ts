import type { Check } from '../check.ts';
import type { FactCatalog } from '../fact.ts';
import type { OptionSchema } from '../schema.ts';
import { frameSchema, type SchemaObject } from './frame.ts';

/**
 * The checklist's JSON Schema for editors (draft-07): check keys, their options, and inside `go`, `caution`, `no-go`
 * and `enough` the fact names of the check that the criterion chose.
 */
export function editorSchema(checks: Readonly<Record<string, Check>>): SchemaObject {
  const options = Object.fromEntries(Object.entries(checks).map(([key, check]) => [key, checkSchema(check)]));
  const { $schema, ...frame } = frameSchema(options);
  const definitions = frame.definitions as Record<string, SchemaObject>;
  const bands = Object.entries(checks).map(([key, check]) => ({
    if: { type: 'object', required: [key] },

    then: {
      properties: Object.fromEntries(
        ['go', 'caution', 'no-go', 'enough'].map((band) => [band, bandSchema(check.facts)]),
      ),
    },
  }));
  const criterion = {
    ...definitions.criterion,
    oneOf: Object.keys(checks).map((key) => ({ required: [key] })),
    allOf: bands,
  };
  return {
    $schema,
    $id: 'checklist.schema.json',
    title: 'gonogo checklist',
    description: 'A rollout checklist as code: criteria, each with one check and the bounds on its facts.',
    ...frame,
    definitions: { ...definitions, criterion },
  };
}

function checkSchema(check: Check): SchemaObject {
  const full = { ...plain(check.options), description: check.summary };
  const main = check.main === undefined ? undefined : check.options.properties[check.main];
  if (!main) return full;
  const short = plain(main);
  return { description: check.summary, anyOf: [...((short.anyOf as SchemaObject[] | undefined) ?? [short]), full] };
}

function bandSchema(facts: FactCatalog): SchemaObject {
  const bound = (description: string, example?: string) => ({
    type: ['string', 'number', 'boolean'],
    description,
    ...(example ? { examples: [example] } : {}),
  });
  const known = Object.entries(facts.known).map(([name, spec]) => [name, bound(spec.describe, spec.example)]);
  const families = (facts.families ?? []).map((family) => [
    `^${family.prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.`,
    bound(family.spec.describe),
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(known),
    ...(families.length > 0 ? { patternProperties: Object.fromEntries(families) } : {}),
    additionalProperties: facts.declared ? bound('A fact that the options declare.') : false,
  };
}

/** An option's schema without what only gonogo knows of it. */
function plain(schema: OptionSchema): SchemaObject {
  const { kind, env, literal, json, captures, ...rest } = schema as unknown as Record<string, unknown>;
  const inner = (value: unknown) => plain(value as OptionSchema);
  return {
    ...rest,
    ...(Array.isArray(rest.anyOf) ? { anyOf: rest.anyOf.map(inner) } : {}),
    ...(rest.items ? { items: inner(rest.items) } : {}),
    ...(rest.properties
      ? { properties: Object.fromEntries(Object.entries(rest.properties).map(([key, value]) => [key, inner(value)])) }
      : {}),
    ...(typeof rest.additionalProperties === 'object'
      ? { additionalProperties: inner(rest.additionalProperties) }
      : {}),
  };
}
