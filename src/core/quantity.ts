import type { Dimension } from './dimension.ts';
import { UNITS } from './unit.ts';

/** A number with its dimension, in base units. `unit` is what was written, `null` for a bare number. */
export interface Quantity {
  readonly dimension: Dimension;
  readonly value: number;
  readonly unit: string | null;
}

/** Why a text is no quantity: not a number at all, or a number with a unit nobody knows. */
export type QuantityFault =
  | { readonly fault: 'not-a-quantity' }
  | { readonly fault: 'unknown-unit'; readonly unit: string };

const SINGLE = /^(-?\d+(?:\.\d+)?)(?:e([+-]?\d{1,3}))?\s*([^\s\d.+-]*)$/;
const COMPOUND = /^(?:\d+(?:\.\d+)?\s*[a-zµμ]+\s*){2,}$/;

/**
 * Reads `500ms`, `1.5 GiB`, `94%`, `1h30m`, `12`. A bare number has the dimension `number`.
 * Digits are shifted as decimal text, so that `1.1%` is exactly the double nearest to 0.011.
 */
export function parseQuantity(text: string): Quantity | QuantityFault {
  const trimmed = text.trim();
  const single = SINGLE.exec(trimmed);
  if (single) return one(single[1] ?? '', Number(single[2] ?? 0), single[3] ?? '');
  if (COMPOUND.test(trimmed)) return compound(trimmed);
  return { fault: 'not-a-quantity' };
}

/** True when `parseQuantity` understood the text. */
export function isQuantity(result: Quantity | QuantityFault): result is Quantity {
  return !('fault' in result);
}

/** Seconds of a duration such as `90s`, `1h30m`, `24h`; `undefined` when the text is no duration of zero or more. */
export function parseDuration(text: string): number | undefined {
  const quantity = parseQuantity(text);
  return isQuantity(quantity) && quantity.dimension === 'duration' && quantity.value >= 0 ? quantity.value : undefined;
}

function one(digits: string, exponent: number, name: string): Quantity | QuantityFault {
  if (name === '') return finite('number', Number(`${digits}e${exponent}`), null);
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
  if (!unit) return { fault: 'unknown-unit', unit: name };
  const shifted = Number(`${digits}e${exponent + unit.shift}`);
  return finite(unit.dimension, (shifted * (unit.factor ?? 1)) / (unit.divisor ?? 1), name);
}

function finite(dimension: Dimension, value: number, unit: string | null): Quantity | QuantityFault {
  return Number.isFinite(value) ? { dimension, value, unit } : { fault: 'not-a-quantity' };
}

/** `1h30m`: each unit once, largest first, so that `30m1h` and `5m5m` stay typing errors. */
function compound(text: string): Quantity | QuantityFault {
  let total = 0;
  let previous = Number.POSITIVE_INFINITY;
  for (const [, digits = '', name = ''] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-zµμ]+)/g)) {
    const part = one(digits, 0, name);
    if (!isQuantity(part)) return part;
    const size = one('1', 0, name);
    if (part.dimension !== 'duration' || !isQuantity(size) || size.value >= previous)
      return { fault: 'not-a-quantity' };
    previous = size.value;
    total += part.value;
  }
  return finite('duration', total, text.trim());
}
