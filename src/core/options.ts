import type { Json, JsonSchema, OptionSchema, StringSchema } from './schema.ts';

/** A text option with its place and its schema; `undefined` as a result leaves it out. */
export interface TextOption {
  readonly text: string;
  readonly schema: StringSchema | JsonSchema;
  readonly path: readonly (string | number)[];
}

/**
 * Rebuilds options with every text replaced by what `visit` returns for it. Options must have the shape of the
 * schema; texts inside free JSON (a request body) are visited too.
 */
export async function mapTexts(
  value: Json,
  schema: OptionSchema,
  path: readonly (string | number)[],
  visit: (option: TextOption) => Promise<Json>,
): Promise<Json> {
  if ('json' in schema) return mapJson(value, schema, path, visit);
  if ('anyOf' in schema) {
    const branch = schema.anyOf.find((one) => fits(value, one));
    return branch ? mapTexts(value, branch, path, visit) : value;
  }
  if (schema.type === 'string') return typeof value === 'string' ? visit({ text: value, schema, path }) : value;
  if (schema.type === 'array' && Array.isArray(value)) {
    return Promise.all(
      (value as readonly Json[]).map((item, index) => mapTexts(item, schema.items, [...path, index], visit)),
    );
  }
  if (schema.type === 'object' && isMap(value)) {
    const entries = Object.entries(value).map(async ([key, inner]) => {
      const of = schema.additionalProperties === false ? schema.properties[key] : schema.additionalProperties;
      return [key, of ? await mapTexts(inner, of, [...path, key], visit) : inner] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }
  return value;
}

async function mapJson(
  value: Json,
  schema: JsonSchema,
  path: readonly (string | number)[],
  visit: (option: TextOption) => Promise<Json>,
): Promise<Json> {
  if (typeof value === 'string') return visit({ text: value, schema, path });
  if (Array.isArray(value))
    return Promise.all((value as readonly Json[]).map((item, index) => mapJson(item, schema, [...path, index], visit)));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(
    async ([key, inner]) => [key, await mapJson(inner, schema, [...path, key], visit)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** True for a map of keys, as opposed to a list or a scalar. */
export function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Alternatives of an option differ in their JSON type, so the type tells which one is meant. */
function fits(value: Json, schema: OptionSchema): boolean {
  if ('json' in schema) return true;
  if ('anyOf' in schema) return schema.anyOf.some((one) => fits(value, one));
  switch (schema.type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMap(value);
    case 'integer':
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === schema.type;
  }
}
