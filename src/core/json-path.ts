import type { FilterFunction, JSONPathQuery, JSONValue } from 'json-p3';
import type { RE2JS } from 're2js';
import { EvidenceError } from './evidence.ts';
import { LIMITS } from './limits.ts';
import { plainPath } from './plain-path.ts';
import type { Json } from './schema.ts';

/** A compiled query of RFC 9535. */
export interface JsonPath {
  /** Every value it selects, in document order. Throws `EvidenceError` (`invalid`) on what cannot be selected. */
  select(data: Json): Json[];
  /**
   * Whether a path that selects nothing at least had a place to look in: `$.errors[*]` has one in `{"errors": []}` and
   * none in `{}`. A path that ends in a name or an index asks for that very value, so nothing is never an answer to it.
   */
  hasPlace(data: Json): boolean;
}

type Engine = typeof RE2JS;

/**
 * Compiles a query, or says what is wrong with its text; patterns written out in it are compiled, too. The libraries are
 * loaded when the first path is met that is not plain, and RE2 only for a path that may need it.
 */
export async function compileJsonPath(text: string): Promise<JsonPath | string> {
  const plain = plainPath(text);
  if (plain) return plain;
  const { FunctionExpressionType, JSONPathEnvironment, JSONPathError, JSONPathQuery, jsonpath } = await import(
    'json-p3'
  );
  const engine = /match|search/.test(text) ? (await import('re2js')).RE2JS : undefined;
  // Twice what any document may nest, because filters look below what was selected.
  const environment = new JSONPathEnvironment({ maxRecursionDepth: 2 * LIMITS.treeReportDepth });
  const types = {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
  };
  environment.functionRegister.set('match', { ...types, call: patternFunction(engine, true) } satisfies FilterFunction);
  environment.functionRegister.set('search', {
    ...types,
    call: patternFunction(engine, false),
  } satisfies FilterFunction);
  let query: JSONPathQuery;
  try {
    query = environment.compile(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const fault = literalPatterns(query)
    .map((pattern) => patternFault(engine, pattern))
    .find(Boolean);
  if (fault) return fault;
  const select = (selecting: JSONPathQuery, data: Json): Json[] => {
    try {
      return selecting.query(data as JSONValue).values() as Json[];
    } catch (error) {
      if (error instanceof JSONPathError) throw new EvidenceError('invalid', `\`${text}\`: ${error.message}`);
      throw error;
    }
  };
  const { NameSelector, IndexSelector } = jsonpath.selectors;
  return {
    select: (data) => select(query, data),
    hasPlace: (data) => {
      const last = query.segments.at(-1);
      const open = last?.selectors.every((one) => !(one instanceof NameSelector) && !(one instanceof IndexSelector));
      if (!open) return false;
      const around = select(new JSONPathQuery(environment, query.segments.slice(0, -1)), data);
      return around.some((value) => typeof value === 'object' && value !== null);
    },
  };
}

/**
 * `match()` and `search()` of RFC 9535 on RE2, so that a pattern in a path cannot hang on hostile data. Where the RFC has
 * "no match" for what cannot be matched, this throws: findings that were not looked at would count as none.
 */
function patternFunction(engine: Engine | undefined, whole: boolean): (text: unknown, pattern: unknown) => boolean {
  return (text, pattern) => {
    if (typeof text !== 'string' || typeof pattern !== 'string') return false;
    const fault = patternFault(engine, pattern);
    if (fault || !engine) throw new EvidenceError('invalid', fault ?? 'patterns are not available');
    if (text.length > LIMITS.patternInputBytes)
      throw new EvidenceError('invalid', `a text of ${text.length} characters is too long to be matched`);
    const matcher = engine.compile(pattern).matcher(text);
    return whole ? matcher.matches() : matcher.find();
  };
}

function patternFault(engine: Engine | undefined, pattern: string): string | undefined {
  if (pattern.length > LIMITS.patternCharacters)
    return `the pattern has ${pattern.length} characters; the limit is ${LIMITS.patternCharacters}`;
  try {
    engine?.compile(pattern);
    return undefined;
  } catch (error) {
    return `\`${pattern}\` is no RE2 pattern: ${error instanceof Error ? error.message : error}`;
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
