import {
  type FilterFunction,
  FunctionExpressionType,
  JSONPathEnvironment,
  JSONPathError,
  JSONPathQuery,
  type JSONValue,
  jsonpath,
} from 'json-p3';
import { RE2JS } from 're2js';
import { EvidenceError } from './evidence.ts';
import { LIMITS } from './limits.ts';
import type { Json } from './schema.ts';

/**
 * `match()` and `search()` of RFC 9535 on RE2, so that a pattern in a path cannot hang on hostile data. Where the RFC has
 * "no match" for what cannot be matched, this throws: findings that were not looked at would count as none.
 */
function patternFunction(whole: boolean): FilterFunction {
  return {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call: (text: unknown, pattern: unknown): boolean => {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false;
      const fault = patternFault(pattern);
      if (fault) throw new EvidenceError('invalid', fault);
      if (text.length > LIMITS.patternInputBytes)
        throw new EvidenceError('invalid', `a text of ${text.length} characters is too long to be matched`);
      const matcher = RE2JS.compile(pattern).matcher(text);
      return whole ? matcher.matches() : matcher.find();
    },
  };
}

function patternFault(pattern: string): string | undefined {
  if (pattern.length > LIMITS.patternCharacters)
    return `the pattern has ${pattern.length} characters; the limit is ${LIMITS.patternCharacters}`;
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return `\`${pattern}\` is no RE2 pattern: ${error instanceof Error ? error.message : error}`;
  }
}

// Twice what any document may nest, because filters look below what was selected.
const environment = new JSONPathEnvironment({ maxRecursionDepth: 2 * LIMITS.treeReportDepth });
environment.functionRegister.set('match', patternFunction(true));
environment.functionRegister.set('search', patternFunction(false));

/** A query of RFC 9535, or what is wrong with its text; patterns written out in it are compiled, too. */
export function compileJsonPath(text: string): JSONPathQuery | string {
  try {
    const query = environment.compile(text);
    return literalPatterns(query).map(patternFault).find(Boolean) ?? query;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every value a path selects, in document order. Throws `EvidenceError` (`invalid`) on what cannot be selected. */
export function selectJson(text: string, data: Json): Json[] {
  const query = compileJsonPath(text);
  if (typeof query === 'string') throw new EvidenceError('invalid', `\`${text}\` is no JSONPath (RFC 9535): ${query}`);
  try {
    return query.query(data as JSONValue).values() as Json[];
  } catch (error) {
    if (error instanceof JSONPathError) throw new EvidenceError('invalid', `\`${text}\`: ${error.message}`);
    throw error;
  }
}

/** The patterns that stand as literals in calls of `match()` and `search()`, wherever in a query. */
function literalPatterns(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { name, args, environment: _, token, ...inner } = node as Record<string, unknown>;
  void token;
  const called = Array.isArray(args) && (name === 'match' || name === 'search') ? (args[1] as { value?: unknown }) : {};
  const own = typeof called.value === 'string' ? [called.value] : [];
  return [...own, ...[args, ...Object.values(inner)].flatMap(literalPatterns)];
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
