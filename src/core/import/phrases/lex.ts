import type { Operator } from '../../bound/bound.ts';
import { type Amount, MONEY, readAmount } from './amount.ts';
import { outOf } from './part-of.ts';
import { digitsAt, subAt } from './rough.ts';

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
  '≦': '<=',
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '⩾': '>=',
  '≧': '>=',
  '==': '==',
  '=': '==',
};
const ARROW = /(?:-+>|=>(?!\s*\d)|→)/y;
const PLACEHOLDER = /<[a-z][\w.-]{0,40}>/iy;
const SIGN = new RegExp(
  String.raw`(?:<=|>=|=<|=>|==|[<>≤≥⩽⩾≦≧]|=(?=\s))\s*(?=(?:${MONEY}|~|[-+±−–](?=\d))?[\d½¼¾⅓⅔⅕⅛]|[-+±−–]\d)`,
  'y',
);
/** The sign of a number, and no dash: nothing but a blank, a bracket or a comparison stands before it. */
const MINUS = /(?<=^|[\s(<>=≤≥:])[-−–](?=\d)/y;
/** A word, with what is written to it: `v2.14.3`, `retry_limit=5`. */
const WORD = /\p{L}[\p{L}\p{N}'’_]*(?:[.=]\d[\w.]*)*/uy;
const DASH = /\s*(?:-|–|—|‒|…|\.\.+)\s*(?=[+$€£]?\d)/y;
/** A day, a time of it, a version in three parts, the number of a ticket, or all answers with a status (`429s`), is no amount. */
const DATE =
  /[#@]\d+\b|(?<!\p{L})(?:within|under|over|top)-\d+s?(?=\s+(?:share|rate|ratio|accuracy|recall|precision|score|hits?|group|players|users|pupils|children)(?!\p{L}))|(?<![<>≤≥=]\s?)(?:40[0-9]|41[0-8]|42[1-9]|43[01]|451|50[0-8]|51[01])s\b|(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d.,])|\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.]*|\d+\.x\b/uy;
const ONE_OF = /\s+(second|minute|hour|day|week|month|year)(?!\p{L}|['’]s)/iuy;
const EVERY = /\s(?:per|an?|each|every)\s(?:hour|day|week|month|shift|night|year|release|run)(?!\p{L})/iuy;
const SPACE = /\s+/y;

/** Words that count only behind a comparison: "more than one", "restarts more than twice", "not once". */
const COUNT: Readonly<Record<string, string>> = {
  one: '1',
  once: '1',
  single: '1',
  twice: '2',
  thrice: '3',
  zero: '0',
};
const COMPARED = new Set('than least most exactly above below over under exceed exceeds exceeding to'.split(' '));

/** Whether the last words compare: "more than", "at most", "up to". */
function compares(pieces: readonly Piece[]): boolean {
  const [before, last] = [pieces.at(-2), pieces.at(-1)].map((piece) => (piece?.kind === 'word' ? piece.word : ''));
  return last !== undefined && COMPARED.has(last) && (last !== 'to' || before === 'up');
}

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
    // "`pay <AMOUNT> 20`": what is to be put in, and no sign before the 20.
    const placeholder = take(PLACEHOLDER);
    if (placeholder !== undefined) {
      pieces.push({ at, kind: 'break', mark: '|' });
      at += placeholder.length;
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
    const rough = subAt(text, at) ?? digitsAt(text, at);
    if (rough !== undefined) {
      pieces.push({ at, kind: 'operator', operator: rough.operator });
      if (rough.amount !== undefined) pieces.push({ at, kind: 'amount', amount: rough.amount, end: rough.end });
      at = rough.end;
      continue;
    }
    const minus = take(MINUS);
    const read = readAmount(text, at + (minus?.length ?? 0));
    if (read !== undefined) {
      const amount = minus === undefined ? read.amount : { ...read.amount, minus: true as const };
      pieces.push({ at: at + (minus?.length ?? 0), kind: 'amount', amount, end: read.end });
      at = read.end;
      // "300 a day or fewer": of what is counted, how often.
      if (read.amount.dimension === 'count') at += take(EVERY)?.length ?? 0;
      continue;
    }
    const word = take(WORD);
    const counted = word === undefined || pieces.at(-1)?.kind !== 'word' ? undefined : COUNT[word.toLowerCase()];
    if (word !== undefined && counted !== undefined && compares(pieces)) {
      const share = outOf(text, at + word.length, counted);
      const amount = {
        number: counted,
        unit: '',
        dimension: 'count',
        more: false,
        about: false,
        ...share?.amount,
      } as const;
      const end = share?.end ?? at + word.length;
      pieces.push({ at, kind: 'amount', amount, end });
      at = end;
      continue;
    }
    if (word !== undefined) {
      pieces.push({ at, kind: 'word', word: word.toLowerCase().replaceAll('’', "'") });
      at += word.length;
      // "Within the last hour": one of them.
      ONE_OF.lastIndex = at;
      const before = pieces.at(-2);
      // "Not lower than last week" compares with it.
      const beside = before?.kind === 'word' && /^(?:than|as|like|with|against|vs|versus|to)$/.test(before.word);
      const one = /^(?:last|past|previous)$/i.test(word) && !beside ? ONE_OF.exec(text) : null;
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
