import { EvidenceError } from '../core/evidence.ts';
import { compilePattern, PatternError } from '../core/pattern.ts';
import type { Json } from '../core/schema.ts';
import { isList, isObject } from './value.ts';

/** Says where a document breaks a schema, as a JSON pointer and a keyword; `undefined` when it is valid. */
export type SchemaTest = (document: Json) => string | undefined;

const DRAFTS = {
  'draft-04': '4',
  'draft-06': '7',
  'draft-07': '7',
  '2019-09': '2019-09',
  '2020-12': '2020-12',
} as const;
/** A schema without any of these accepts everything. */
const DEMANDS: readonly string[] = [
  ...['type', 'enum', 'const', 'required', 'properties', 'patternProperties', 'additionalProperties', 'propertyNames'],
  ...['items', 'prefixItems', 'contains', 'minItems', 'minProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref'],
  ...['dependentRequired', 'dependentSchemas', 'dependencies', 'pattern', 'format', 'minimum', 'maximum'],
];

/**
 * Compiles a JSON Schema (draft-04 to 2020-12) with patterns in RE2, so that no document can make it hang. The engine is
 * loaded when the first schema is met. Throws `EvidenceError` (`invalid`) for what is no schema or demands nothing.
 */
export async function compileSchema(schema: Json): Promise<SchemaTest> {
  if (!isObject(schema) || !Object.keys(schema).some((key) => DEMANDS.includes(key)))
    throw new EvidenceError(
      'invalid',
      'the schema demands nothing, so every file would be valid',
      'is it the right file?',
    );
  const draft = draftOf(schema.$schema);
  const { Validator, format } = await import('@cfworker/json-schema');
  const ready = await withRe2(schema, format);
  return (document) => {
    try {
      const { valid, errors } = new Validator(ready as never, draft).validate(document);
      if (valid) return undefined;
      const last = errors.at(-1);
      return `${last?.instanceLocation ?? '#'} (${last?.keyword ?? 'schema'})`.slice(0, 200);
    } catch (error) {
      // References that lead nowhere or to themselves show only now.
      throw new EvidenceError(
        'invalid',
        `the schema cannot be used: ${error instanceof Error ? error.message : 'it fails'}`,
      );
    }
  };
}

function draftOf(name: Json | undefined): (typeof DRAFTS)[keyof typeof DRAFTS] {
  if (name === undefined) return '2020-12';
  const found = Object.entries(DRAFTS).find(([draft]) => typeof name === 'string' && name.includes(draft));
  if (found) return found[1];
  throw new EvidenceError(
    'invalid',
    'the schema is of a draft that is not known',
    `drafts are ${Object.keys(DRAFTS).join(', ')}`,
  );
}

type Formats = Record<string, (text: string) => boolean>;

/** Keywords whose value is a map from names to schemas, and keywords whose value is data. */
const MAPS: readonly string[] = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const DATA: readonly string[] = ['enum', 'const', 'default', 'examples'];

/** The schema with every `pattern` as a format that RE2 judges; V8 needs seconds for `^(a+)+$` on 28 characters. */
async function withRe2(schema: Json, formats: Formats, names = false): Promise<Json> {
  if (isList(schema)) return Promise.all(schema.map((item) => withRe2(item, formats)));
  if (!isObject(schema)) return schema;
  const copy: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema))
    copy[key] = !names && DATA.includes(key) ? value : await withRe2(value, formats, !names && MAPS.includes(key));
  if (names) return copy;
  if (isObject(schema.patternProperties))
    for (const key of Object.keys(schema.patternProperties)) await refuseNested(key);
  if (typeof schema.pattern !== 'string') return copy;
  const name = `re2:${schema.pattern}`;
  formats[name] ??= await tester(schema.pattern);
  const { pattern: _, ...rest } = copy;
  return { ...rest, allOf: [...(isList(copy.allOf) ? copy.allOf : []), { format: name }] };
}

async function tester(pattern: string): Promise<(text: string) => boolean> {
  try {
    // ECMAScript writes \u00e9 what RE2 writes \x{00e9}.
    const compiled = await compilePattern(pattern.replace(/\\u([0-9a-fA-F]{4})/g, '\\x{$1}'));
    return (text) => compiled.found(text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new EvidenceError('invalid', `the schema has a pattern that RE2 does not have: ${error.message}`);
  }
}

/** Names are matched by the engine's own regular expressions, so those that can explode are refused. */
async function refuseNested(pattern: string): Promise<void> {
  await tester(pattern);
  if (/[*+}]\)*[^)]*\)[*+{]|\|[^)]*\)[*+{]/.test(pattern.replaceAll(/\\./g, '_')))
    throw new EvidenceError(
      'invalid',
      'the schema has a pattern for names that repeats a repetition, which can take for ever',
    );
}
