import { nearest } from '../nearest.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import type { SchemaObject } from './frame.ts';
import { schemaAt } from './schema-at.ts';

/** An error of an ajv validator, as far as it is used here. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled validator: a predicate that leaves its errors behind (https://ajv.js.org/standalone.html). */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** What a validator found, as findings with suggestions. `where` names a place in words: "criterion `p95`". */
export function checkShape(
  validate: Validate,
  schema: SchemaObject,
  data: Json,
  root: Path,
  where: (path: Path) => string,
): Finding[] {
  if (validate(data)) return [];
  const findings = relevant(validate.errors ?? []).map((error) => finding(error, schema, data, root, where));
  return findings.filter((one) => !isMisspelt(one, findings));
}

/** A key that is missing because it is misspelt is one mistake, told where it stands. */
function isMisspelt(one: Finding, all: readonly Finding[]): boolean {
  const key = one.id === 'missing-key' && /needs `([^`]+)`$/.exec(one.message)?.[1];
  if (!key) return false;
  return all.some(
    ({ id, path, suggestion }) =>
      id === 'unknown-key' &&
      suggestion === `did you mean \`${key}\`?` &&
      JSON.stringify(path.slice(0, -1)) === JSON.stringify(one.path),
  );
}

/** `if` errors only repeat those of the branch taken; a reference met twice repeats everything. */
function relevant(errors: readonly ShapeError[]): ShapeError[] {
  const seen = new Set<string>();
  return errors.filter(({ keyword, instancePath, params }) => {
    const same = JSON.stringify([keyword, instancePath, params]);
    return keyword !== 'if' && !seen.has(same) && seen.add(same);
  });
}

function finding(
  error: ShapeError,
  schema: SchemaObject,
  data: Json,
  root: Path,
  where: (path: Path) => string,
): Finding {
  const inner = pathOf(error.instancePath, data);
  const path = [...root, ...inner];
  const owner = schemaAt(schema, inner, data);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys((owner?.properties ?? {}) as object);
      // A group whose `group` is misspelt or forgotten reads as a criterion.
      const isCriterion = path.at(-2) === 'criteria' && !known.includes('group');
      if (isCriterion && key === 'criteria')
        return {
          ...unknownKey(key, [], path, where(path)),
          hint: 'only a group has `criteria`; its heading is `group:`',
        };
      return unknownKey(key, known, path, where(path), isCriterion ? ['group'] : []);
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      return { id: 'missing-key', path, at: 'key', message: `${where(path)} needs \`${key}\``, ...hintOf(owner, key) };
    }
    case 'enum':
    case 'const': {
      const allowed = (error.params.allowedValues ?? [error.params.allowedValue]) as unknown[];
      const value = valueAt(data, inner);
      const close = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined;
      return {
        id: 'bad-value',
        path,
        message: notAllowed(value, allowed, where(path)),
        ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
      };
    }
    case 'pattern':
      return {
        id: 'id-form',
        path,
        message: `\`${shorten(valueAt(data, inner))}\` is no id: lower-case letters, digits, \`.\`, \`_\` and \`-\`, at most 64, beginning with a letter or digit`,
      };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { id: 'empty-value', path, message: `${where(path)} is empty, so it names nothing` };
    case 'minimum':
    case 'maximum':
      return {
        id: 'bad-value',
        path,
        message: `${where(path)} must be ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${error.params.limit}`,
      };
    default:
      return {
        id: 'wrong-type',
        path,
        message: `${where(path)} must be ${expected(error)}, not ${typeName(valueAt(data, inner))}`,
        ...(commaEnded(path, valueAt(data, inner)) ?? exampleOf(path, owner)),
      };
  }
}

/** `{ status: one of 301, 308 }` is a status of "one of 301" and a key `308` of nothing. */
function commaEnded(path: Path, value: unknown): { hint: string } | undefined {
  const band = path.at(-2);
  return value === null && (band === 'go' || band === 'caution' || band === 'no-go' || band === 'enough')
    ? { hint: 'between `{` and `}` a comma ends a value: put the whole bound in quotes, as in `"one of 301, 308"`' }
    : undefined;
}

/** A key that is not one of those known at a place; `also` are keys that would make another place of it. */
export function unknownKey(
  key: string,
  known: readonly string[],
  path: Path,
  where: string,
  also: readonly string[] = [],
): Finding {
  const close = nearest(key, [...known, ...also]);
  return {
    id: 'unknown-key',
    path: [...path, key],
    at: 'key',
    message: `unknown key \`${key}\` in ${where}`,
    ...(close ? { suggestion: `did you mean \`${close}\`?` } : { hint: `keys here are ${known.join(', ')}` }),
  };
}

function hintOf(owner: SchemaObject | undefined, key: string): { hint?: string } {
  const described = (owner?.properties as Record<string, { description?: string }> | undefined)?.[key]?.description;
  return described ? { hint: `\`${key}\`: ${described}` } : {};
}

/** `"1"` for `1` reads the same in a message, so it is told by its quotes. */
function notAllowed(value: Json | undefined, allowed: readonly unknown[], where: string): string {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (isScalar && allowed.some((one) => one !== value && String(one) === String(value)))
    return `${where} must be \`${value}\` ${typeof value === 'string' ? 'without' : 'in'} quotes`;
  return `\`${shorten(value)}\` is not allowed for ${where}; it is ${allowed.map((one) => `\`${one}\``).join(', ')}`;
}

/** How it reads when it is right, where the words of the schema do not say enough. */
function exampleOf(path: Path, owner: SchemaObject | undefined): { hint?: string } {
  const key = String(path.at(-1));
  if (['go', 'caution', 'no-go', 'enough'].includes(key)) return { hint: `write  ${key}: { fact: "bound" }` };
  const described = owner?.description;
  return typeof described === 'string' ? { hint: described } : {};
}

function expected(error: ShapeError): string {
  const types = [error.params.type].flat().map(String);
  return types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  null: 'nothing',
};

function typeName(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map of keys' : `${TYPE_NAMES[typeof value]} (\`${shorten(value)}\`)`;
}

function shorten(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function pathOf(pointer: string, data: Json): (string | number)[] {
  const path: (string | number)[] = [];
  let node: Json | undefined = data;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
    const step: string | number = Array.isArray(node) ? Number(key) : key;
    path.push(step);
    node = (node as Record<string | number, Json> | null)?.[step];
  }
  return path;
}

function valueAt(data: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (node, step) => (node as Record<string | number, Json> | null | undefined)?.[step],
    data,
  );
}
