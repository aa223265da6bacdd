import type { Operator } from '../../bound/bound.ts';
import { type Amount, readAmount } from './amount.ts';

/** A piece of a text as the reader of bounds sees it. `at` is where it starts. */
export type Piece = { readonly at: number } & (
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'amount'; readonly amount: Amount; readonly end: number }
  | { readonly kind: 'word'; readonly word: string }
  /** `-`, `–` or `..` between two amounts, and nothing else. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'break'; readonly mark: string }
);

const SIGNS: Readonly<Record<string, Operator>> = {
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '⩽': '<=',
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '⩾': '>=',
  '==': '==',
  '=': '==',
};
const ARROW = /(?:-+>|=>(?!\s*\d)|→)/y;
const SIGN = /(?:<=|>=|=<|=>|==|[<>≤≥⩽⩾]|=(?=\s))\s*(?=[$€£~]?\d)/y;
/** A word, with what is written to it: `v2.14.3`, `retry_limit=5`. */
const WORD = /\p{L}[\p{L}\p{N}'’_]*(?:[.=]\d[\w.]*)*/uy;
const DASH = /\s*(?:-|–|—|\.\.+)\s*(?=\d)/y;
/** A day, or a version in three parts, is no amount. */
const DATE = /\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.]*/y;
const ONE_OF = /\s+(second|minute|hour|day|week|month|year)(?!\p{L})/iuy;
const SPACE = /\s+/y;

/** Reads a text from left to right, each character once. */
export function lex(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    return form.exec(text)?.[0];
  };
  while (at < text.length) {
    const space = take(SPACE);
    if (space !== undefined && pieces.at(-1)?.kind !== 'amount') {
      at += space.length;
      continue;
    }
    const arrow = take(ARROW);
    if (arrow !== undefined) {
      pieces.push({ at, kind: 'break', mark: '→' });
      at += arrow.length;
      continue;
    }
    const dash = pieces.at(-1)?.kind === 'amount' ? take(DASH) : undefined;
    if (dash !== undefined) {
      pieces.push({ at, kind: 'dash' });
      at += dash.length;
      continue;
    }
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const sign = take(SIGN);
    const operator = sign === undefined ? undefined : SIGNS[sign.trim()];
    if (sign !== undefined && operator !== undefined) {
      pieces.push({ at, kind: 'operator', operator });
      at += sign.length;
      continue;
    }
    const date = take(DATE);
    if (date !== undefined) {
      at += date.length;
      continue;
    }
    const read = readAmount(text, at);
    if (read !== undefined) {
      pieces.push({ at, kind: 'amount', amount: read.amount, end: read.end });
      at = read.end;
      continue;
    }
    const word = take(WORD);
    if (word !== undefined) {
      pieces.push({ at, kind: 'word', word: word.toLowerCase() });
      at += word.length;
      // "Within the last hour": one of them.
      ONE_OF.lastIndex = at;
      const one = /^(?:last|past|previous)$/i.test(word) ? ONE_OF.exec(text) : null;
      const read = one && readAmount(`1 ${one[1]}`, 0);
      if (one && read) {
        pieces.push({ at, kind: 'amount', amount: read.amount, end: at + one[0].length });
        at += one[0].length;
      }
      if (text[at] === '.' && /^(?:max|min|approx)$/i.test(word)) at += 1;
      continue;
    }
    const mark = text[at] ?? '';
    if (/[.,;:()|/]/.test(mark)) pieces.push({ at, kind: 'break', mark });
    at += 1;
  }
  return pieces;
}
