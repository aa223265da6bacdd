import { EvidenceError } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { compileJsonPath, type JsonPath } from '../core/json-path.ts';
import { LIMITS } from '../core/limits.ts';
import type { Json } from '../core/schema.ts';
import { namedUnit, toBase } from '../core/unit.ts';
import { type Aggregate, type DeclaredFact, declaredSpec } from './declared-fact.ts';
import { finite } from './value.ts';

/**
 * Reads one declared fact from documents. Throws `EvidenceError`: `no-fact` when nothing is selected, `ambiguous` when
 * several values are and nothing says how they become one, `invalid` for values that are no facts (THREATS C12, C13).
 */
export async function readDeclared(name: string, fact: DeclaredFact, documents: readonly Json[]): Promise<Fact> {
  const { path, as } = fact;
  const query = await compiled(path);
  const values = documents.flatMap((data) => query.select(data));
  const [value] = values;
  // Nothing is a count only where there was a place to look in: a misspelt name is no 0.
  if (as === 'count' && (value !== undefined || documents.every((data) => query.hasPlace(data))))
    return { name, dimension: 'count', value: values.length };
  if (value === undefined || as === 'count')
    throw new EvidenceError('no-fact', `\`${path}\` selects nothing`, 'check the path against the file');
  if (as === undefined && values.length > 1) {
    const hint = 'narrow the path, or say how they become one: `as: max`';
    throw new EvidenceError('ambiguous', `\`${path}\` selects ${values.length} values`, hint);
  }
  if (as === undefined) return oneFact(name, value, fact);
  const numbers = values.map((one) => number(one, fact));
  return numberFact(name, finite(together(as, numbers), `${as} of ${path}`), fact);
}

async function compiled(path: string): Promise<JsonPath> {
  const query = await compileJsonPath(path);
  if (typeof query === 'string') throw new EvidenceError('invalid', `\`${path}\` cannot be used: ${query}`);
  return query;
}

function oneFact(name: string, value: Json, fact: DeclaredFact): Fact {
  if (typeof value === 'number' || fact.unit !== undefined) return numberFact(name, number(value, fact), fact);
  if (typeof value === 'boolean') return { name, dimension: 'flag', value };
  if (typeof value === 'string' && value.length <= LIMITS.factCharacters) return { name, dimension: 'text', value };
  const what =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'string'
          ? `text of ${value.length} characters`
          : 'a map of keys';
  throw new EvidenceError(
    'invalid',
    `\`${fact.path}\` is ${what}, which is no fact`,
    'select a number, a text, true or false, or count with `as: count`',
  );
}

function numberFact(name: string, value: number, fact: DeclaredFact): Fact {
  const { dimension } = declaredSpec(fact);
  return { name, dimension: dimension === 'own' ? 'number' : dimension, value };
}

/** A number in base units. Integers beyond 2^53 have lost digits, and text is no number. */
function number(value: Json, { path, unit }: DeclaredFact): number {
  const read = finite(value, path);
  const known = unit === undefined ? undefined : namedUnit(unit);
  return known ? finite(toBase(read, known), path) : read;
}

function together(as: Exclude<Aggregate, 'count'>, numbers: readonly number[]): number {
  const sum = numbers.reduce((total, one) => total + one, 0);
  switch (as) {
    case 'sum':
      return sum;
    case 'mean':
      return sum / numbers.length;
    case 'min':
      return numbers.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);
    case 'max':
      return numbers.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY);
  }
}
