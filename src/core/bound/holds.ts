import { type Dimension, UNIT_DIMENSIONS } from '../dimension.ts';
import type { Fact, Series } from '../fact.ts';
import type { Band, Bound, Operand, Operator } from './bound.ts';
import { compare } from './compare.ts';
import { type Sustained, stretchOf } from './sustained.ts';

/**
 * What a bound says of a fact; `mismatch` when the fact's type is not one the bound can judge, `too-short` for a series
 * that covers less time than the bound asks for, or whose samples are further apart than that.
 */
export type Holding = 'holds' | 'fails' | 'mismatch' | 'too-short';

/**
 * Judges one fact by one bound whose baseline is already resolved. Text too long for a pattern is a mismatch. A series is
 * `go` by how it is now; a bound of another band holds once it has held at any time.
 */
export function holding(bound: Bound, fact: Fact, band: Band): Holding {
  switch (bound.kind) {
    case 'any':
      return 'holds';
    case 'compare':
      return compared(fact, bound.op, bound.operand);
    case 'range': {
      if (typeof fact.value !== 'number' || !sameDimension(fact, bound.dimension)) return 'mismatch';
      return verdict(compare(fact.value, '>=', bound.low) && compare(fact.value, '<=', bound.high));
    }
    case 'list':
      return listed(fact, bound.operands);
    case 'text': {
      if (typeof fact.value !== 'string') return 'mismatch';
      return verdict(
        bound.test === 'contains' ? fact.value.includes(bound.operand) : fact.value.startsWith(bound.operand),
      );
    }
    case 'pattern':
      return typeof fact.value === 'string' ? matched(bound, fact.value) : 'mismatch';
    case 'sustained':
      return fact.series ? sustained(bound, fact.series, band) : 'mismatch';
    case 'baseline':
    case 'within':
      return 'mismatch';
  }
}

function sustained(bound: Sustained, series: Series, band: Band): Holding {
  const { longest, latest, covered } = stretchOf(bound, series);
  if (covered < bound.seconds || series.step > bound.seconds) return 'too-short';
  return verdict((band === 'go' ? latest : longest) >= bound.seconds);
}

function verdict(holds: boolean): Holding {
  return holds ? 'holds' : 'fails';
}

function compared(fact: Fact, op: Operator, operand: Operand): Holding {
  if (typeof fact.value === 'number') {
    if (operand.number === undefined || !sameDimension(fact, operand.dimension)) return 'mismatch';
    return verdict(compare(fact.value, op, operand.number));
  }
  const expected = typeof fact.value === 'string' ? operand.text : operand.flag;
  if (expected === undefined || (op !== '==' && op !== '!=')) return 'mismatch';
  return verdict((fact.value === expected) === (op === '=='));
}

/** A number without a unit fits every fact that has none; where the bound names no dimension, the load has checked it. */
function sameDimension(fact: Fact, named: Dimension | undefined): boolean {
  if (named === undefined || named === fact.dimension) return true;
  return named === 'number' && !UNIT_DIMENSIONS.has(fact.dimension);
}

function listed(fact: Fact, operands: readonly Operand[]): Holding {
  const each = operands.map((operand) => compared(fact, '==', operand));
  if (each.includes('holds')) return 'holds';
  return each.every((one) => one === 'mismatch') ? 'mismatch' : 'fails';
}

function matched(bound: Extract<Bound, { kind: 'pattern' }>, text: string): Holding {
  try {
    return verdict(bound.pattern.found(text));
  } catch (error) {
    if (error instanceof RangeError) return 'mismatch';
    throw error;
  }
}
