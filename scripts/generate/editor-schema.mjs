// schemas/checklist.schema.json: draft-07, with completion for check keys, options, and the facts of the chosen check.

export function checklistSchema(checks, frameSchema) {
  const options = Object.fromEntries(Object.entries(checks).map(([key, check]) => [key, checkSchema(check)]));
  const frame = frameSchema(options);
  const { criterion } = frame.definitions;
  // With `additionalProperties: false` in the criterion itself, a condition can only narrow what is there.
  const bands = Object.entries(checks).map(([key, check]) => ({
    if: { type: 'object', required: [key] },
    then: {
      properties: Object.fromEntries(['go', 'caution', 'no-go', 'enough'].map((band) => [band, bandSchema(check)])),
    },
  }));
  const exactlyOne = { oneOf: Object.keys(checks).map((key) => ({ required: [key] })) };
  return {
    $schema: frame.$schema,
    $id: 'checklist.schema.json',
    title: 'gonogo checklist',
    description: 'A rollout checklist as code: criteria, each with one check and the bounds on its facts.',
    ...withoutSchema(frame),
    definitions: { ...frame.definitions, criterion: { ...criterion, ...exactlyOne, allOf: bands } },
  };
}

const withoutSchema = ({ $schema, ...rest }) => rest;

function checkSchema(check) {
  const full = { ...plain(check.options), description: check.summary };
  if (!check.main) return full;
  const main = plain(check.options.properties[check.main]);
  return { description: check.summary, anyOf: [...(main.anyOf ?? [main]), full] };
}

/** The names a band may have: known facts with their descriptions, families by their prefix, or anything the author declared. */
function bandSchema(check) {
  const bound = (description, example) => ({
    type: ['string', 'number', 'boolean'],
    description,
    ...(example ? { examples: [example] } : {}),
  });
  const known = Object.entries(check.facts.known).map(([name, spec]) => [name, bound(spec.describe, spec.example)]);
  const families = (check.facts.families ?? []).map((family) => [
    `^${family.prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.`,
    bound(family.spec.describe),
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(known),
    ...(families.length > 0 ? { patternProperties: Object.fromEntries(families) } : {}),
    additionalProperties: check.facts.declared ? bound('A fact that the options declare.') : false,
  };
}

function plain(schema) {
  if (schema.json) return { description: schema.description };
  const { kind, env, literal, ...rest } = schema;
  if (rest.anyOf) rest.anyOf = rest.anyOf.map(plain);
  if (rest.items) rest.items = plain(rest.items);
  if (rest.properties)
    rest.properties = Object.fromEntries(Object.entries(rest.properties).map(([key, inner]) => [key, plain(inner)]));
  if (typeof rest.additionalProperties === 'object') rest.additionalProperties = plain(rest.additionalProperties);
  return rest;
}
