import type { Operator } from '../../bound/bound.ts';
import { type Amount, readAmount } from './amount.ts';

/** A limit in words that name no number, or hide it behind a prefix. */
export interface Rough {
  readonly operator: Operator;
  /** Missing where the amount itself follows: "sub-200 ms". */
  readonly amount?: Amount;
  readonly end: number;
}

/** "sub-second", "sub-minute", "sub-percent", "sub-100 ms". */
const SUB =
  /(?<![\p{L}\p{N}])sub[-\s](?:(second|minute|hour|millisecond|microsecond|percent|per cent)(?!\p{L})|(?=\d+(?:[.,]\d+)?[\s-]?(?:[mnµu]?s|sec|seconds?|min|minutes?|h|hours?|milliseconds?|%|[kMG]i?B)(?!\p{L})))/iuy;
/** "single-digit", "single-digit seconds", "single digits per hour", "low single-digit percent". */
const DIGITS = /(?<![\p{L}\p{N}])(?:low )?(?:(single|one)|(two|double)|three)[-\s]digits?(?!\p{L})/iuy;

/** Less than one of a unit, or than the amount that follows the prefix. */
export function subAt(text: string, at: number): Rough | undefined {
  SUB.lastIndex = at;
  const found = SUB.exec(text);
  if (found === null) return undefined;
  const end = at + found[0].length;
  if (found[1] === undefined) return { operator: '<', end };
  const read = readAmount(`1 ${found[1]}`, 0);
  return read && { operator: '<', amount: read.amount, end };
}

/** At most so many digits: "single-digit" is less than 10, "two-digit" less than 100, of the unit that follows. */
export function digitsAt(text: string, at: number): Rough | undefined {
  DIGITS.lastIndex = at;
  const found = DIGITS.exec(text);
  if (found === null) return undefined;
  const end = at + found[0].length;
  const number = found[1] !== undefined ? '10' : found[2] !== undefined ? '100' : '1000';
  // What follows is read as if the number stood there.
  const read = readAmount(`${number}${text.slice(end, end + 40)}`, 0);
  if (read === undefined) return undefined;
  return { operator: '<', amount: read.amount, end: end + Math.max(0, read.end - number.length) };
}
