import type { Amount } from './amount.ts';
import type { StatedBound } from './bound-phrase.ts';

const SIGN = /^\s*(?:±|\+\s?\/\s?[-–−])\s*$/;
const SIGNED = /(?:±|\+\s?\/\s?[-–−])\s?$/;
/** It is compared with something: then the distance is one from that. */
const COMPARES = /\b(?:vs\.?|versus|against|compared|control|baselines?|than before|champion)\b/i;

/**
 * The bounds with what may lie on either side as a range: "38 ± 2" is 36 .. 40, "differ by no more than ±0.02" is -0.02 .. 0.02. What is near something else
 * stays as it is.
 */
export function withDeviations(text: string, found: readonly StatedBound[]): readonly StatedBound[] {
  const made: StatedBound[] = [];
  for (let k = 0; k < found.length; k++) {
    const [one, other] = [found[k], found[k + 1]];
    if (one === undefined) continue;
    const around = other && (aroundIt(text, one, other) ?? nearIt(text, one, other));
    if (around !== undefined) {
      made.push(around);
      k += 1;
    } else made.push(eitherWay(text, one) ?? one);
  }
  return made;
}

/** "61.0M ± 10,000", "0.5 % ± 0.05 points". */
function aroundIt(text: string, one: StatedBound, other: StatedBound): StatedBound | undefined {
  if (one.kind !== 'bare' || other.kind !== 'bare' || !SIGN.test(text.slice(one.end, other.at))) return undefined;
  const [middle, by] = [one.amount, other.amount];
  const points =
    middle.unit === '%' && (by.unit === 'pp' || /^\s*(?:percentage )?points?\b/i.test(text.slice(other.end)));
  const alike = by.unit === middle.unit && middle.unit !== '%';
  if (middle.about || by.about || !(alike || points || (by.unit === '' && middle.unit !== '%'))) return undefined;
  return {
    kind: 'range',
    at: one.at,
    end: other.end,
    low: moved(middle, -Number(by.number)),
    high: moved(middle, Number(by.number)),
  };
}

/** "Within 5 % of 453,600 €". */
function nearIt(text: string, one: StatedBound, other: StatedBound): StatedBound | undefined {
  if (one.kind !== 'compare' || one.amount.unit !== '%' || !/^within\b/i.test(text.slice(one.at))) return undefined;
  const share = Number(one.amount.number) / 100;
  if (other.kind !== 'bare' || share >= 0.5 || !/^\s*of\s+\D?$/i.test(text.slice(one.end, other.at))) return undefined;
  // "Within 5 % of 2.13" is near a version.
  if (other.amount.dimension === 'count' && /^\d{1,2}\.\d/.test(other.amount.number)) return undefined;
  const by = share * Number(other.amount.number);
  return { kind: 'range', at: one.at, end: other.end, low: moved(other.amount, -by), high: moved(other.amount, by) };
}

/** "Within ±0.1 %", "at most ± 5 g". */
function eitherWay(text: string, bound: StatedBound): StatedBound | undefined {
  if (bound.kind !== 'compare' || bound.operator !== '<=' || Number(bound.amount.number) <= 0) return undefined;
  const said = text.slice(bound.at, bound.end);
  const digit = said.search(/\d/);
  if (digit < 0 || !SIGNED.test(said.slice(0, digit))) return undefined;
  if (COMPARES.test(text) || /^\s*(?:points? )?(?:of|to|from|vs|around)\b/i.test(text.slice(bound.end)))
    return undefined;
  const { minus: _, ...amount } = bound.amount;
  return { kind: 'range', at: bound.at, end: bound.end, low: { ...amount, number: `-${amount.number}` }, high: amount };
}

function moved(amount: Amount, by: number): Amount {
  return { ...amount, number: String(Number((Number(amount.number) + by).toPrecision(12))) };
}
