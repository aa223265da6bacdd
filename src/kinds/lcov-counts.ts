import { afterLine } from '../reading/byte-lines.ts';
import type { CoveredFile, Measure } from './covered-file.ts';

const [ZERO, NINE, COMMA, COLON, DASH, LF, CR] = [0x30, 0x39, 0x2c, 0x3a, 0x2d, 0x0a, 0x0d];
const [A, B, D, R] = [0x41, 0x42, 0x44, 0x52];
/** More digits are left to the careful reader. */
const DIGITS = 9;

/**
 * Reads the line at `at` if it is `DA:<line>,<hits>` or `BRDA:<line>,<block>,<branch>,<taken>` in plain digits, with an
 * end, and marks it. Gives where the next line begins, and 0 for any other line, which then nothing has been read of.
 */
export function readCount(bytes: Buffer, at: number, file: CoveredFile, measured: Set<Measure>): number {
  if (bytes[at] === D && bytes[at + 1] === A && bytes[at + 2] === COLON) return readLine(bytes, at + 3, file);
  const branch = bytes[at] === B && bytes[at + 1] === R && bytes[at + 2] === D && bytes[at + 3] === A;
  if (!branch || bytes[at + 4] !== COLON) return 0;
  const next = readBranch(bytes, at + 5, file);
  if (next > 0) measured.add('branches');
  return next;
}

function readLine(bytes: Buffer, at: number, file: CoveredFile): number {
  const comma = afterDigits(bytes, at);
  if (bytes[comma] !== COMMA) return 0;
  const end = afterDigits(bytes, comma + 1);
  if (end < 0 || !isEnd(bytes[end])) return 0;
  const line = numberIn(bytes, at, comma);
  // Lines count from 1; a mark on line 0 is about no line at all.
  if (line > 0) file.lines.mark(line, !isZero(bytes, comma + 1, end));
  return afterLine(bytes, end);
}

function readBranch(bytes: Buffer, at: number, file: CoveredFile): number {
  const first = afterDigits(bytes, at);
  if (bytes[first] !== COMMA) return 0;
  const second = afterDigits(bytes, first + 1);
  if (bytes[second] !== COMMA) return 0;
  const third = afterDigits(bytes, second + 1);
  if (bytes[third] !== COMMA) return 0;
  const never = bytes[third + 1] === DASH;
  const end = never ? third + 2 : afterDigits(bytes, third + 1);
  if (end < 0 || !isEnd(bytes[end])) return 0;
  const id = branchId(bytes, first + 1, third);
  file.branch(numberIn(bytes, at, first), id, !never && !isZero(bytes, third + 1, end));
  return afterLine(bytes, end);
}

const PAIRS = Array.from({ length: 100 }, (_, pair) => `${Math.floor(pair / 10)},${pair % 10}`);

/** `<block>,<branch>`; nearly all are of one digit each, and the same text every time. */
function branchId(bytes: Buffer, from: number, to: number): string {
  const known = to - from === 3 ? PAIRS[((bytes[from] ?? 0) - ZERO) * 10 + (bytes[from + 2] ?? 0) - ZERO] : undefined;
  return known ?? bytes.toString('latin1', from, to);
}

/** Where the digits at `at` end; -1 when there are none, or too many. */
function afterDigits(bytes: Buffer, at: number): number {
  let end = at;
  for (let byte = bytes[end]; byte !== undefined && byte >= ZERO && byte <= NINE; byte = bytes[end]) end += 1;
  return end > at && end - at <= DIGITS ? end : -1;
}

function numberIn(bytes: Buffer, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + (bytes[at] ?? ZERO) - ZERO;
  return number;
}

function isZero(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== ZERO) return false;
  return true;
}

function isEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}
