import { aDimension, type Dimension, UNIT_DIMENSIONS } from '../dimension.ts';
import type { FactSpec } from '../fact.ts';
import { isQuantity, parseQuantity } from '../quantity.ts';
import type { Bound, Delta, Operator } from './bound.ts';
import { type BoundFault, fault, isFault } from './fault.ts';
import { withUnit } from './operand.ts';

const MOVED = /^baseline(?:\s*([+-])\s*(.+)|\s*\/\s*(\d+(?:\.\d+)?))?$/;
const TIMES = /^(\d+(?:\.\d+)?)\s*x\s+baseline$/;
const WITHIN = /^within\s+(.+?)\s+of\s+baseline$/;

/** Reads what follows an operator when it speaks of the baseline; `undefined` when it does not. */
export function parseBaseline(
  op: Operator,
  rest: string,
  text: string,
  name: string,
  spec: FactSpec,
): Bound | BoundFault | undefined {
  const times = TIMES.exec(rest);
  const moved = MOVED.exec(rest);
  if (!times && !moved) return unlike(rest, text, spec);
  const refused = refuseDimension(name, spec);
  if (refused) return refused;
  if (times) return { kind: 'baseline', op, text, target: { kind: 'times', factor: Number(times[1]), divisor: 1 } };
  if (moved?.[3] !== undefined) return divided(op, Number(moved[3]), text);
  if (moved?.[1] === undefined) return { kind: 'baseline', op, text, target: { kind: 'plain' } };
  const delta = parseDelta(moved[2] ?? '', name, spec);
  if (isFault(delta)) return withDelta(delta, (better) => `${op} baseline ${moved[1]} ${better}`);
  return { kind: 'baseline', op, text, target: { kind: 'moved', sign: moved[1] === '+' ? 1 : -1, delta } };
}

/** Reads `within 10% of baseline`; `undefined` when the text is something else. */
export function parseWithin(text: string, name: string, spec: FactSpec): Bound | BoundFault | undefined {
  const within = WITHIN.exec(text);
  if (!within || spec.dimension === 'text') return undefined;
  const refused = refuseDimension(name, spec);
  if (refused) return refused;
  const delta = parseDelta(within[1] ?? '', name, spec);
  return isFault(delta)
    ? withDelta(delta, (better) => `within ${better} of baseline`)
    : { kind: 'within', delta, text };
}

/** Something about the baseline that the grammar does not have; for text it is just text. */
function unlike(rest: string, text: string, spec: FactSpec): BoundFault | undefined {
  if (spec.dimension === 'text' || !/^baseline\b|\bbaseline$/.test(rest)) return undefined;
  return fault(
    'bound-syntax',
    `\`${text}\` is no bound; write \`<= baseline + 10%\`, \`>= 10x baseline\`, \`<= baseline / 2\` or \`within 10% of baseline\``,
  );
}

/** A fault of the delta with its suggestion put back into the whole bound. */
function withDelta(found: BoundFault, whole: (better: string) => string): BoundFault {
  return found.suggestion === undefined ? found : { ...found, suggestion: whole(found.suggestion) };
}

function divided(op: Operator, by: number, text: string): Bound | BoundFault {
  if (by === 0) return fault('bound-syntax', `\`${text}\` divides by zero`);
  return { kind: 'baseline', op, text, target: { kind: 'times', factor: 1, divisor: by } };
}

function refuseDimension(name: string, spec: FactSpec): BoundFault | undefined {
  if (spec.dimension !== 'text' && spec.dimension !== 'flag' && spec.dimension !== 'time') return undefined;
  return fault('bound-type', `\`${name}\` is ${aDimension(spec.dimension)}: it cannot be compared with a baseline`);
}

/** What a delta must count in; where only the report tells the fact's dimension, the delta's own unit says it. */
function deltaDimension(quantity: ReturnType<typeof parseQuantity>, { dimension, measured }: FactSpec): Dimension {
  if (dimension !== 'own') return dimension;
  if (!measured || !isQuantity(quantity)) return 'number';
  return quantity.unit === 'pp' ? 'ratio' : quantity.unit === '%' ? 'number' : quantity.dimension;
}

function parseDelta(text: string, name: string, spec: FactSpec): Delta | BoundFault {
  const quantity = parseQuantity(text);
  const dimension = deltaDimension(quantity, spec);
  if (!isQuantity(quantity) || quantity.value < 0) {
    return fault(
      'bound-syntax',
      `\`${text}\` is no delta of the baseline of ${name}; write 10%, 0.5pp or an amount with its unit`,
    );
  }
  if (quantity.unit === '%') {
    if (dimension === 'ratio') {
      return fault(
        'baseline-percent',
        `${text} of a ratio is ambiguous; write \`${text.replace('%', 'pp')}\` (percentage points) or \`1.1x baseline\``,
        text.replace('%', 'pp'),
      );
    }
    return { kind: 'relative', amount: quantity.value };
  }
  if (quantity.unit === 'pp') {
    if (dimension === 'ratio') return { kind: 'absolute', amount: quantity.value, dimension };
    return fault(
      'unit-wrong',
      `\`${text}\`: percentage points only move a ratio, and ${name} is ${aDimension(dimension)}`,
    );
  }
  if (quantity.dimension === dimension || (quantity.unit === null && !UNIT_DIMENSIONS.has(dimension)))
    return { kind: 'absolute', amount: quantity.value, dimension };
  if (quantity.unit === null) {
    const better = dimension === 'ratio' ? `${text}pp` : withUnit(text, spec);
    return fault('unit-missing', `\`${text}\` needs a unit: ${name} is ${aDimension(dimension)}`, better);
  }
  return fault('unit-wrong', `\`${text}\` is no delta for ${name}, which is ${aDimension(dimension)}`);
}
