import { aDimension, ORDERED_DIMENSIONS, UNIT_DIMENSIONS } from '../dimension.ts';
import type { FactSpec } from '../fact.ts';
import { compilePattern, PatternError } from '../pattern.ts';
import { isQuantity, parseDuration, parseQuantity } from '../quantity.ts';
import { parseBaseline, parseWithin } from './baseline.ts';
import type { Bound, Operand, Operator } from './bound.ts';
import { type BoundFault, fault, isFault } from './fault.ts';
import { parseNumber, parseOperand, withUnit } from './operand.ts';

const COMPARISON = /^(<=|>=|==|!=|<|>)\s*(.*)$/s;
const SUSTAINED = /^(.+?)\s+for\s+(\S+)$/;
const RANGE = /^(.+?)\s*\.\.\s*(.+)$/;
const TEXT_TEST = /^(matches|contains|starts with)\s+(.+)$/s;
const LIST = /^one of\s+(.+)$/s;

/**
 * Parses one bound of SPEC section 3 for a fact. `raw` is the YAML value: a number, a boolean or a string.
 * Returns a fault, never throws, so that every mistake of a checklist is reported at once.
 */
export async function parseBound(raw: unknown, name: string, spec: FactSpec): Promise<Bound | BoundFault> {
  if (typeof raw === 'number' || typeof raw === 'boolean') return plain(raw, name, spec);
  if (typeof raw !== 'string')
    return fault('bound-syntax', `the bound of \`${name}\` must be text, a number, true or false`);
  const text = raw.trim();
  if (text === 'any') return { kind: 'any', text };
  const comparison = COMPARISON.exec(text);
  if (comparison) return compared(comparison[1] as Operator, (comparison[2] ?? '').trim(), text, name, spec);
  const within = parseWithin(text, name, spec);
  if (within) return within;
  if (spec.dimension !== 'flag') {
    const test = TEXT_TEST.exec(text);
    if (test) return textTest(test[1] ?? '', test[2] ?? '', text, name, spec);
    const range = RANGE.exec(text);
    if (range && isRange(range, spec)) return between(range[1] ?? '', range[2] ?? '', text, name, spec);
  }
  const list = LIST.exec(text);
  if (list) return oneOf(list[1] ?? '', text, name, spec);
  return plainText(text, name, spec);
}

function compared(op: Operator, rest: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  const baseline = parseBaseline(op, rest, text, name, spec);
  if (baseline) return baseline;
  const sustained = SUSTAINED.exec(rest);
  if (sustained && parseDuration(sustained[2] ?? '') !== undefined && spec.dimension !== 'text') {
    return fault(
      'series-only',
      `\`for ${sustained[2]}\` needs a fact that is a series, and ${name} is a single value`,
      `${op} ${sustained[1]}`,
    );
  }
  if (spec.dimension === 'text' && op !== '==' && op !== '!=') {
    return fault('bound-type', `\`${name}\` is text: compare it with ==, !=, matches, contains, starts with or one of`);
  }
  const operand = parseOperand(rest, name, spec);
  if (isFault(operand)) return again(operand, rest, text);
  return { kind: 'compare', op, operand, text };
}

/** A range needs an order; between text values `..` is just text. */
function isRange(range: RegExpExecArray, spec: FactSpec): boolean {
  if (spec.dimension !== 'own') return ORDERED_DIMENSIONS.has(spec.dimension);
  return [range[1], range[2]].every((end) => isQuantity(parseQuantity(end ?? '')));
}

function between(from: string, to: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  if (spec.measured) return measuredBetween(from, to, text, name, spec);
  const low = parseNumber(from, name, spec);
  if (isFault(low)) return again(low, from, text);
  const high = parseNumber(to, name, spec);
  if (isFault(high)) return again(high, to, text);
  if (low > high)
    return fault('bound-never', `\`${text}\` can never hold: its ends are the wrong way round`, `${to} .. ${from}`);
  return { kind: 'range', low, high, text };
}

/** A range whose ends say their dimension themselves, and must agree in it. */
function measuredBetween(from: string, to: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  const [low, high] = [parseOperand(from, name, spec), parseOperand(to, name, spec)];
  if (isFault(low)) return again(low, from, text);
  if (isFault(high)) return again(high, to, text);
  if (low.number === undefined || high.number === undefined || !low.dimension || low.dimension !== high.dimension)
    return fault('unit-wrong', `the ends of \`${text}\` are of different dimensions; write a unit on both`);
  if (low.number > high.number)
    return fault('bound-never', `\`${text}\` can never hold: its ends are the wrong way round`, `${to} .. ${from}`);
  return { kind: 'range', low: low.number, high: high.number, dimension: low.dimension, text };
}

async function textTest(
  test: string,
  operand: string,
  text: string,
  name: string,
  spec: FactSpec,
): Promise<Bound | BoundFault> {
  if (spec.measured || (spec.dimension !== 'text' && spec.dimension !== 'own')) {
    const is = spec.dimension === 'own' ? 'a quantity' : aDimension(spec.dimension);
    return fault('bound-type', `\`${test}\` looks at text, and ${name} is ${is}`);
  }
  if (test !== 'matches') return { kind: 'text', test: test as 'contains' | 'starts with', operand, text };
  try {
    return { kind: 'pattern', pattern: await compilePattern(operand), text };
  } catch (error) {
    if (error instanceof PatternError)
      return fault('pattern-invalid', `\`${operand}\` is no RE2 pattern: ${error.message}`);
    throw error;
  }
}

function oneOf(items: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  const operands: Operand[] = [];
  for (const item of items.split(',')) {
    const operand = parseOperand(item, name, spec);
    if (isFault(operand)) return again(operand, item.trim(), text);
    operands.push(operand);
  }
  return { kind: 'list', operands, text };
}

/** A YAML number or boolean: equality. */
function plain(raw: number | boolean, name: string, spec: FactSpec): Bound | BoundFault {
  const text = String(raw);
  if (typeof raw === 'number' && !Number.isFinite(raw))
    return fault('bound-syntax', `\`${text}\` is no number one can compare with`);
  if (spec.measured) return plainText(text, name, spec);
  if (spec.dimension === 'own') {
    return { kind: 'compare', op: '==', operand: typeof raw === 'number' ? { number: raw } : { flag: raw }, text };
  }
  if (typeof raw === 'boolean' && spec.dimension !== 'flag') {
    return fault('bound-type', `\`${name}\` is ${aDimension(spec.dimension)}, not true or false`);
  }
  return plainText(text, name, spec);
}

/** A bare value: equality, which is refused where people nearly always mean a limit. */
function plainText(text: string, name: string, spec: FactSpec): Bound | BoundFault {
  if (spec.dimension === 'own' && !spec.measured) return { kind: 'compare', op: '==', operand: { text }, text };
  const operand = parseOperand(text, name, spec);
  const dimension = isFault(operand) ? spec.dimension : (operand.dimension ?? spec.dimension);
  if (dimension !== 'own' && UNIT_DIMENSIONS.has(dimension)) {
    if (isFault(operand) && operand.fault !== 'unit-missing') return operand;
    const amount = isFault(operand) ? (withUnit(text, spec) ?? text) : text;
    const limit = `${spec.better === 'higher' ? '>=' : '<='} ${amount}`;
    return fault(
      'equality-unlikely',
      `\`${text}\` means exactly ${amount}, and ${name} is ${aDimension(dimension)}; write a limit, or "== ${amount}" if exactly that is meant`,
      limit,
    );
  }
  return isFault(operand) ? operand : { kind: 'compare', op: '==', operand, text };
}

/** Puts the suggestion for a part back into the whole bound. */
function again(found: BoundFault, part: string, text: string): BoundFault {
  if (found.suggestion === undefined) return found;
  const position = text.lastIndexOf(part);
  const suggestion =
    position < 0 ? found.suggestion : text.slice(0, position) + found.suggestion + text.slice(position + part.length);
  const message = found.fault === 'unit-missing' ? found.message.replace(`\`${part}\``, `\`${text}\``) : found.message;
  return { ...found, message, suggestion };
}
