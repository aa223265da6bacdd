import { aDimension, ORDERED_DIMENSIONS, UNIT_DIMENSIONS } from '../dimension.ts';
import type { FactSpec } from '../fact.ts';
import { nearest } from '../nearest.ts';
import { isQuantity, parseQuantity, type Quantity } from '../quantity.ts';
import { parseTime } from '../time.ts';
import { shiftDecimal, UNITS, unitsOf } from '../unit.ts';
import type { Operand } from './bound.ts';
import { type BoundFault, fault, isFault } from './fault.ts';

/** Reads what follows an operator as a value of the fact's dimension; `name` is the fact's, for messages. */
export function parseOperand(text: string, name: string, spec: FactSpec): Operand | BoundFault {
  const trimmed = text.trim();
  if (trimmed === '') return fault('bound-syntax', `nothing follows the operator in the bound of \`${name}\``);
  if (spec.dimension === 'text') return { text: trimmed };
  if (spec.dimension === 'flag') return parseFlag(trimmed, name);
  if (spec.dimension === 'time') return parseInstant(trimmed, name);
  if (spec.dimension === 'own') return parseOwn(trimmed, name, spec);
  const number = parseNumber(trimmed, name, spec);
  return typeof number === 'number' ? { number } : number;
}

/** Reads a quantity of the fact's dimension, in base units. */
export function parseNumber(text: string, name: string, spec: FactSpec): number | BoundFault {
  const dimension = spec.dimension === 'own' ? 'number' : spec.dimension;
  if (!ORDERED_DIMENSIONS.has(dimension)) {
    return fault('bound-type', `\`${name}\` is ${aDimension(dimension)}: it has no order, so compare it with == or !=`);
  }
  if (dimension === 'time') {
    const instant = parseInstant(text, name);
    return isFault(instant) ? instant : (instant.number as number);
  }
  const quantity = parseQuantity(text);
  if (!isQuantity(quantity)) {
    if (quantity.fault === 'unknown-unit') return unknownUnit(text, quantity.unit, name, spec);
    return fault('bound-type', `\`${text}\` is no quantity, and \`${name}\` is ${aDimension(dimension)}`);
  }
  return inDimension(quantity, text, name, spec);
}

function inDimension(quantity: Quantity, text: string, name: string, spec: FactSpec): number | BoundFault {
  const dimension = spec.dimension === 'own' ? 'number' : spec.dimension;
  if (quantity.unit === null) {
    if (!UNIT_DIMENSIONS.has(dimension)) return quantity.value;
    return fault('unit-missing', `\`${text}\` needs a unit: ${name} is ${aDimension(dimension)}`, withUnit(text, spec));
  }
  if (quantity.unit === 'pp') return fault('unit-wrong', `\`pp\` only stands in deltas of the baseline: \`${text}\``);
  if (quantity.dimension === dimension) return quantity.value;
  if (!UNIT_DIMENSIONS.has(dimension)) {
    return fault(
      'unit-unexpected',
      `\`${text}\` has a unit, and ${name} is ${aDimension(dimension)} without one${spec.dimension === 'own' || dimension === 'number' ? '; give the check `unit:` where it has that option' : ''}`,
      text.slice(0, text.length - quantity.unit.length).trim(),
    );
  }
  const wanted = unitsOf(dimension).join(' ');
  return fault(
    'unit-wrong',
    `\`${text}\` is ${aDimension(quantity.dimension)}, and ${name} is ${aDimension(dimension)} (${wanted})`,
  );
}

function unknownUnit(text: string, unit: string, name: string, spec: FactSpec): BoundFault {
  const names = spec.dimension === 'own' ? Object.keys(UNITS) : unitsOf(spec.dimension);
  const folded = names.find((candidate) => candidate.toLowerCase() === unit.toLowerCase());
  const close = folded ?? nearest(unit, names);
  return fault(
    'unit-unknown',
    `unknown unit \`${unit}\` in \`${text}\` for ${name}${names.length > 0 ? `; units are ${names.join(' ')}` : ', which has no unit'}`,
    close && text.slice(0, text.length - unit.length) + close,
  );
}

/** The text with the unit that was probably meant: `500` ms, `2` s, `0.95` as `95%`. */
export function withUnit(text: string, spec: FactSpec): string | undefined {
  const quantity = parseQuantity(text);
  if (!isQuantity(quantity)) return undefined;
  switch (spec.dimension) {
    case 'ratio':
      return quantity.value <= 1 && text.includes('.') ? `${shiftDecimal(quantity.value, 2)}%` : `${text}%`;
    case 'duration':
      return `${text}${spec.unit ?? (quantity.value >= 10 ? 'ms' : 's')}`;
    case 'bytes':
      return `${text}${spec.unit ?? 'MB'}`;
    case 'rate':
      return `${text}${spec.unit ?? '/s'}`;
    default:
      return undefined;
  }
}

function parseFlag(text: string, name: string): Operand | BoundFault {
  if (text === 'true' || text === 'false') return { flag: text === 'true' };
  return fault('bound-type', `\`${name}\` is true or false, not \`${text}\``);
}

function parseInstant(text: string, name: string): Operand | BoundFault {
  const number = parseTime(text);
  if (number !== undefined) return { number };
  return fault(
    'bound-type',
    `\`${text}\` is no point in time for \`${name}\`; write 2026-11-21 or 2026-11-21T09:00:00Z`,
  );
}

/** All readings of a text for a fact whose type is known only later. */
function parseOwn(text: string, name: string, spec: FactSpec): Operand | BoundFault {
  const quantity = parseQuantity(text);
  if (spec.measured && !isQuantity(quantity)) {
    if (quantity.fault === 'unknown-unit') return unknownUnit(text, quantity.unit, name, spec);
    return fault('bound-type', `\`${text}\` is no quantity, and \`${name}\` is one`);
  }
  if (!isQuantity(quantity)) return { text, ...(text === 'true' || text === 'false' ? { flag: text === 'true' } : {}) };
  if (spec.measured && quantity.unit !== 'pp') return { number: quantity.value, dimension: quantity.dimension };
  if (quantity.unit !== null) {
    const number = inDimension(quantity, text, name, spec);
    return isFault(number) ? number : { number };
  }
  return { number: quantity.value, text };
}
