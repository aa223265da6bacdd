import { aDimension, ORDERED_DIMENSIONS, UNIT_DIMENSIONS } from '../dimension.ts';
import type { FactSpec } from '../fact.ts';
import { compilePattern, PatternError } from '../pattern.ts';
import { isQuantity, parseQuantity } from '../quantity.ts';
import { parseBaseline, parseWithin } from './baseline.ts';
import type { Bound, Operand, Operator } from './bound.ts';
import { type BoundFault, fault, isFault } from './fault.ts';
import { meant, misread } from './misread.ts';
import { parseNumber, parseOperand } from './operand.ts';
import { parseSustained, readFor } from './parse-sustained.ts';

const COMPARISON = /^(<=|>=|==|!=|<|>)\s*(.*)$/s;
const RANGE = /^(.+?)\s*\.\.\s*(.+)$/;
const TEXT_TEST = /^(matches|contains|starts with)\s+(.+)$/s;
const LIST = /^one of\s+(.+)$/s;

/**
 * Parses one bound of SPEC section 3 for a fact. `raw` is the YAML value: a number, a boolean or a string.
 * Returns a fault, never throws, so that every mistake of a checklist is reported at once. What a fault suggests is
 * itself a bound that can be used.
 */
export async function parseBound(raw: unknown, name: string, spec: FactSpec): Promise<Bound | BoundFault> {
  if (spec.series && (typeof raw === 'number' || typeof raw === 'boolean'))
    return parseSustained(`== ${raw}`, name, spec);
  if (typeof raw === 'number' || typeof raw === 'boolean') return plain(raw, name, spec);
  if (typeof raw !== 'string')
    return fault('bound-syntax', `the bound of \`${name}\` must be text, a number, true or false`);
  const text = raw.trim();
  const wrong = misread(text, name, spec);
  if (wrong) return wrong;
  const likely = meant(text, spec);
  return likely === undefined ? parseText(text, name, spec) : nearly(text, likely, name, spec);
}

async function parseText(text: string, name: string, spec: FactSpec): Promise<Bound | BoundFault> {
  if (text === 'any') return { kind: 'any', text };
  if (spec.series) return parseSustained(text, name, spec);
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

/** Text that is nearly a bound. */
async function nearly(text: string, likely: string, name: string, spec: FactSpec): Promise<BoundFault> {
  const better = await parseText(likely, name, spec);
  const literal = spec.dimension === 'text' || spec.dimension === 'own';
  return fault(
    'bound-syntax',
    `\`${text}\` is no bound${literal ? `; write \`== ${text}\` if that very text is meant` : ''}`,
    isFault(better) ? better.suggestion : likely,
  );
}

function compared(op: Operator, rest: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  if (rest === '') return fault('bound-syntax', `nothing follows \`${op}\` in the bound of \`${name}\``);
  const baseline = parseBaseline(op, rest, text, name, spec);
  if (baseline) return baseline;
  const sustained = spec.dimension === 'text' ? undefined : readFor(rest);
  if (sustained) {
    const single = compared(op, sustained.limit, `${op} ${sustained.limit}`, name, spec);
    return fault(
      'series-only',
      `\`for ${sustained.time}\` needs a fact that is a series, and ${name} is a single value`,
      isFault(single) ? single.suggestion : single.text,
    );
  }
  const ordered = op !== '==' && op !== '!=';
  if (ordered && spec.dimension === 'text') {
    return fault('bound-type', `\`${name}\` is text: compare it with ==, !=, matches, contains, starts with or one of`);
  }
  if (ordered && spec.dimension === 'flag')
    return fault('bound-type', `\`${name}\` is true or false: compare it with == or !=`);
  const operand = parseOperand(rest, name, spec);
  if (isFault(operand)) return { ...inWhole(operand, rest, text), ...suggested(op, operand) };
  if (ordered && operand.number === undefined)
    return fault('bound-type', `\`${rest}\` is no quantity, and \`${op}\` needs one`);
  return { kind: 'compare', op, operand, text };
}

function suggested(op: Operator, { suggestion }: BoundFault): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion: `${op} ${suggestion}` };
}

/** A range needs an order; between text values `..` is just text. */
function isRange(range: RegExpExecArray, spec: FactSpec): boolean {
  if (spec.dimension !== 'own') return ORDERED_DIMENSIONS.has(spec.dimension);
  return [range[1], range[2]].every((end) => isQuantity(parseQuantity(end ?? '')));
}

function between(from: string, to: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  if (spec.measured) return measuredBetween(from, to, text, name, spec);
  const [low, high] = [parseNumber(from, name, spec), parseNumber(to, name, spec)];
  if (typeof low === 'number' && typeof high === 'number') {
    if (low <= high) return { kind: 'range', low, high, text };
    return fault('bound-never', `\`${text}\` can never hold: its ends are the wrong way round`, `${to} .. ${from}`);
  }
  const { fault: id, message } = isFault(low) ? inWhole(low, from, text) : inWhole(high as BoundFault, to, text);
  const [left, right] = [isFault(low) ? low.suggestion : from, isFault(high) ? high.suggestion : to];
  if (left === undefined || right === undefined) return { fault: id, message };
  const better = between(left, right, `${left} .. ${right}`, name, spec);
  return fault(id, message, isFault(better) ? better.suggestion : better.text);
}

/** A range whose ends say their dimension themselves, and must agree in it. */
function measuredBetween(from: string, to: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  const [low, high] = [parseOperand(from, name, spec), parseOperand(to, name, spec)];
  if (isFault(low)) return inWhole(low, from, text);
  if (isFault(high)) return inWhole(high, to, text);
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

function oneOf(list: string, text: string, name: string, spec: FactSpec): Bound | BoundFault {
  const items = list.split(',').map((item) => item.trim());
  const read = items.filter((item) => item !== '').map((item) => ({ item, operand: parseOperand(item, name, spec) }));
  const found = read.find(({ operand }) => isFault(operand));
  const better = read.map(({ item, operand }) => (isFault(operand) ? operand.suggestion : item));
  const suggestion = better.every((item) => item !== undefined) ? { suggestion: `one of ${better.join(', ')}` } : {};
  if (found) {
    const { fault: id, message } = inWhole(found.operand as BoundFault, found.item, text);
    return { fault: id, message, ...suggestion };
  }
  if (read.length < items.length || read.length === 0)
    return { fault: 'bound-syntax', message: `\`${text}\` has an empty entry`, ...(read.length > 0 ? suggestion : {}) };
  return { kind: 'list', operands: read.map(({ operand }) => operand as Operand), text };
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
  if (spec.dimension === 'text') {
    const found = typeof raw === 'number' ? `YAML reads ${text} as a number (1.10 would be 1.1)` : `${text} is not`;
    return fault('bound-type', `\`${name}\` is text, and ${found}; quote it`, text);
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
  if (dimension === 'own' || !UNIT_DIMENSIONS.has(dimension))
    return isFault(operand) ? operand : { kind: 'compare', op: '==', operand, text };
  const limit = (amount: string) => `${spec.better === 'higher' ? '>=' : '<='} ${amount}`;
  const amount = isFault(operand) ? operand.suggestion : text;
  if (amount === undefined) return operand as BoundFault;
  if (isFault(operand) && operand.fault !== 'unit-missing') return { ...operand, suggestion: limit(amount) };
  return fault(
    'equality-unlikely',
    `\`${text}\` means exactly ${amount}, and ${name} is ${aDimension(dimension)}; write a limit, or "== ${amount}" if exactly that is meant`,
    limit(amount),
  );
}

/** A fault of a part, told of the whole bound: "`< 500` needs a unit". */
function inWhole(found: BoundFault, part: string, text: string): BoundFault {
  if (found.fault !== 'unit-missing') return found;
  return { ...found, message: found.message.replace(`\`${part}\``, () => `\`${text}\``) };
}
