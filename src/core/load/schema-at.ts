import { isMap } from '../options.ts';
import type { Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import type { SchemaObject } from './frame.ts';

/**
 * The schema of a place in the data. It is found by the data, because ajv counts the paths of its errors from the last
 * reference, without saying which one.
 */
export function schemaAt(root: SchemaObject, path: Path, data: Json): SchemaObject | undefined {
  let value: Json | undefined = data;
  let schema = resolved(root, root, value);
  for (const step of path) {
    const properties = schema?.properties as Record<string, unknown> | undefined;
    const inner =
      properties && Object.hasOwn(properties, step)
        ? properties[step]
        : typeof step === 'number'
          ? schema?.items
          : schema?.additionalProperties;
    value = (value as Record<string | number, Json> | null | undefined)?.[step];
    schema = resolved(inner, root, value);
  }
  return schema;
}

/** Follows references, conditions on a key, and alternatives by type. */
function resolved(node: unknown, root: SchemaObject, value: Json | undefined): SchemaObject | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const schema = node as SchemaObject;
  if (typeof schema.$ref === 'string') {
    const definitions = root.definitions as SchemaObject | undefined;
    return resolved(definitions?.[schema.$ref.replace('#/definitions/', '')], root, value);
  }
  if (schema.if) {
    const [key] = ((schema.if as SchemaObject).required ?? []) as readonly string[];
    const taken = key !== undefined && isMap(value) && Object.hasOwn(value, key) ? schema.then : schema.else;
    return resolved(taken, root, value);
  }
  const options = schema.anyOf as readonly SchemaObject[] | undefined;
  return options
    ? resolved(
        options.find((one) => one.type === jsonType(value)),
        root,
        value,
      )
    : schema;
}

function jsonType(value: Json | undefined): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
