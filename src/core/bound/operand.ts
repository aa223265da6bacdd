import { aDimension, type Dimension, UNIT_DIMENSIONS } from '../dimension.ts';
import type { FactSpec } from '../fact.ts';
import { nearest } from '../nearest.ts';
import { isQuantity, parseQuantity, type Quantity } from '../quantity.ts';
import { parseTime } from '../time.ts';
import { shiftDecimal, unitsOf } from '../unit.ts';
import type { Operand } from './bound.ts';
import { type BoundFault, fault, isFault } from './fault.ts';

/** Reads what follows an operator as a value of the fact's dimension; `name` is the fact's, for messages. */
export function parseOperand(text: string, name: string, spec: FactSpec): Operand | BoundFault {
  if (spec.dimension === 'text') return { text };
  if (spec.dimension === 'flag') return parseFlag(text, name);
  if (spec.dimension === 'own') return parseOwn(text, name, spec);
  const number = parseNumber(text, name, spec);
  return isFault(number) ? number : { number };
}

/** Reads a value of a fact that has an order, in base units. */
export function parseNumber(text: string, name: string, spec: FactSpec): number | BoundFault {
  if (spec.dimension === 'time') return parseInstant(text, name);
  const quantity = parseQuantity(text);
  if (isQuantity(quantity)) return inDimension(quantity, text, name, spec);
  if (quantity.fault === 'unknown-unit') return unknownUnit(text, quantity.unit, name, spec);
  return fault('bound-type', `\`${text}\` is no quantity, and \`${name}\` is ${aDimension(numeric(spec))}`);
}

/** The dimension that a number is read in: a fact of the value's own type has plain numbers. */
function numeric(spec: FactSpec): Dimension {
  return spec.dimension === 'own' ? 'number' : spec.dimension;
}

function inDimension(quantity: Quantity, text: string, name: string, spec: FactSpec): number | BoundFault {
  const dimension = numeric(spec);
  if (quantity.unit === null) {
    if (!UNIT_DIMENSIONS.has(dimension)) return quantity.value;
    return fault('unit-missing', `\`${text}\` needs a unit: ${name} is ${aDimension(dimension)}`, withUnit(text, spec));
  }
  if (quantity.unit === 'pp') {
    const percent = dimension === 'ratio' ? text.replace(/\s*pp$/, '%') : undefined;
    return fault('unit-wrong', `\`pp\` only stands in deltas of the baseline: \`${text}\``, percent);
  }
  if (quantity.dimension === dimension) return quantity.value;
  if (!UNIT_DIMENSIONS.has(dimension)) {
    return fault(
      'unit-unexpected',
      `\`${text}\` has a unit, and ${name} is ${aDimension(dimension)} without one${spec.dimension === 'own' || dimension === 'number' ? '; give the check `unit:` where it has that option' : ''}`,
      text.slice(0, text.length - quantity.unit.length).trim() || undefined,
    );
  }
  const wanted = unitsOf(dimension).join(' ');
  return fault(
    'unit-wrong',
    `\`${text}\` is ${aDimension(quantity.dimension)}, and ${name} is ${aDimension(dimension)} (${wanted})`,
  );
}

function unknownUnit(text: string, unit: string, name: string, spec: FactSpec): BoundFault {
  const names = unitsOf(numeric(spec));
  const close = names.length > 0 ? likelyUnit(unit, names) : '';
  const better = text.endsWith(unit) ? `${text.slice(0, text.length - unit.length)}${close ?? unit}`.trim() : text;
  return fault(
    'unit-unknown',
    `unknown unit \`${unit}\` in \`${text}\` for ${name}${names.length > 0 ? `; units are ${names.join(' ')}` : ', which has no unit'}`,
    isQuantity(parseQuantity(better)) ? better : undefined,
  );
}

/** Words and abbreviations that people write for units. */
const UNIT_WORDS: readonly (readonly [form: RegExp, unit: string])[] = [
  [/^n(?:s|ano)/, 'ns'],
  [/^(?:us|micro)/, 'us'],
  [/^m(?:s|illi)/, 'ms'],
  [/^s(?:ec|econds?)?/, 's'],
  [/^min/, 'min'],
  [/^h/, 'h'],
  [/^d/, 'd'],
  [/^w/, 'w'],
  [/^per ?cent/, '%'],
  [/^(?:[rtq]ps|\/ ?s|\w+\/s)/, '/s'],
  [/^(?:rpm|\/ ?m|\w+\/m)/, '/min'],
  [/^(?:\/ ?h|\w+\/h)/, '/h'],
];

function likelyUnit(unit: string, names: readonly string[]): string | undefined {
  const folded = unit.toLowerCase();
  const same = names.find((name) => [folded, `${folded}b`].includes(name.toLowerCase()));
  const word = UNIT_WORDS.find(([form, name]) => form.test(folded) && names.includes(name))?.[1];
  return same ?? word ?? nearest(unit, names);
}

/** The text with the unit that was probably meant: `500` ms, `2` s, `0.95` as `95%`. `undefined` where there is none. */
export function withUnit(text: string, spec: FactSpec): string | undefined {
  const quantity = parseQuantity(text);
  if (!isQuantity(quantity)) return undefined;
  const better = inLikelyUnit(text, quantity.value, spec);
  return isQuantity(parseQuantity(better)) ? better : undefined;
}

function inLikelyUnit(text: string, value: number, spec: FactSpec): string {
  switch (spec.dimension) {
    case 'ratio':
      return value > 0 && value <= 1 && /[.e]/.test(text) ? `${shiftDecimal(value, 2)}%` : `${text}%`;
    case 'duration':
      return `${text}${spec.unit ?? (value >= 10 ? 'ms' : 's')}`;
    case 'bytes':
      return `${text}${spec.unit ?? 'MB'}`;
    default:
      return `${text}${spec.unit ?? '/s'}`;
  }
}

const YES = /^(?:true|yes|y|on|1)$/i;
const NO = /^(?:false|no|n|off|0)$/i;

function parseFlag(text: string, name: string): Operand | BoundFault {
  if (text === 'true' || text === 'false') return { flag: text === 'true' };
  const close = YES.test(text) ? 'true' : NO.test(text) ? 'false' : undefined;
  return fault('bound-type', `\`${name}\` is true or false, not \`${text}\``, close);
}

function parseInstant(text: string, name: string): number | BoundFault {
  const number = parseTime(text);
  if (number !== undefined) return number;
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
  const number = inDimension(quantity, text, name, spec);
  return isFault(number) ? number : { number, text };
}
