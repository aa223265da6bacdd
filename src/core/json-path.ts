import {
  type FilterFunction,
  FunctionExpressionType,
  JSONPathEnvironment,
  type JSONPathQuery,
  type JSONValue,
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
