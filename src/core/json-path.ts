import {
  type FilterFunction,
  FunctionExpressionType,
  JSONPathEnvironment,
  JSONPathQuery,
  type JSONValue,
  jsonpath,
} from 'json-p3';
import { RE2JS } from 're2js';
import { LIMITS } from './limits.ts';
import type { Json } from './schema.ts';

/** `match()` and `search()` of RFC 9535 on RE2, so that a pattern in a path cannot hang on hostile data. */
function patternFunction(whole: boolean): FilterFunction {
  return {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call: (text: unknown, pattern: unknown): boolean => {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false;
      if (pattern.length > LIMITS.patternCharacters || text.length > LIMITS.patternInputBytes) return false;
      try {
        const matcher = RE2JS.compile(pattern).matcher(text);
        return whole ? matcher.matches() : matcher.find();
      } catch {
        return false;
      }
    },
  };
}

const environment = new JSONPathEnvironment({ maxRecursionDepth: LIMITS.treeReportDepth });
environment.functionRegister.set('match', patternFunction(true));
environment.functionRegister.set('search', patternFunction(false));

/** A query of RFC 9535, or what is wrong with its text. */
export function compileJsonPath(text: string): JSONPathQuery | string {
  try {
    return environment.compile(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every value a path selects, in document order. Throws `TypeError` on a path that does not compile. */
export function selectJson(text: string, data: Json): Json[] {
  const query = compileJsonPath(text);
  if (typeof query === 'string') throw new TypeError(query);
  return query.query(data as JSONValue).values() as Json[];
}

/**
 * Whether a path that selects nothing at least had a place to look in: `$.errors[*]` has one in `{"errors": []}` and none
 * in `{}`. A path that ends in a name or an index asks for that very value, so nothing is never an answer to it.
 */
export function hasPlace(text: string, data: Json): boolean {
  const query = compileJsonPath(text);
  if (typeof query === 'string') throw new TypeError(query);
  const last = query.segments.at(-1);
  const { NameSelector, IndexSelector } = jsonpath.selectors;
  const open = last?.selectors.every((one) => !(one instanceof NameSelector) && !(one instanceof IndexSelector));
  if (!open) return false;
  const around = new JSONPathQuery(environment, query.segments.slice(0, -1)).query(data as JSONValue).values();
  return around.some((value) => typeof value === 'object' && value !== null);
}
