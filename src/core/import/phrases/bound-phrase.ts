import type { Operator } from '../../bound/bound.ts';
import { type Amount, written } from './amount.ts';
import { COMPARING, LESS, MORE, NOT, OPPOSITE } from './comparing.ts';
import { lex, type Piece } from './lex.ts';
import { sizeOf } from './size.ts';

/** A bound as a text states it, before anybody knows of which fact. */
export type StatedBound = {
  /** Where it starts in the text, and which of its bounds it is, from 0. */
  readonly at: number;
  readonly end: number;
} & (
  | {
      readonly kind: 'compare';
      readonly operator: Operator;
      readonly amount: Amount;
      /** `5m` in "> 5% for 5 minutes". */
      readonly lasting?: string;
    }
  | { readonly kind: 'range'; readonly low: Amount; readonly high: Amount }
  /** An amount without any word of comparison: what it means, the fact must say. */
  | { readonly kind: 'bare'; readonly amount: Amount }
);

/** How many words before the comparison `no` may stand: "no query of the report takes longer than". */
const NEGATED = 6;
const PHRASES = COMPARING.flatMap(([operator, phrases]) =>
  phrases.split(', ').map((one) => ({ operator, words: one.split(' ') })),
).sort((a, b) => b.words.length - a.words.length);
/** Words that may stand between the comparison and the amount: "below the 500ms target" has none, "at least around 5" has. */
const FILLING = new Set([
  'last',
  'past',
  'previous',
  'next',
  'another',
  'the',
  'a',
  'an',
  'of',
  'than',
  'our',
  'its',
  'is',
  'by',
]);
/** Every bound that a text states, in order; bare amounts among them. Reads each piece a bounded number of times. */
export function statedBounds(text: string): readonly StatedBound[] {
  const pieces = lex(text);
  const found: StatedBound[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'amount') continue;
    const range = rangeAt(pieces, i);
    if (range) {
      found.push({ kind: 'range', ...range });
      i += 2;
      continue;
    }
    const one = oneBound(pieces, i, piece);
    found.push(one);
    // How long it has to last is part of the bound and none of its own.
    if (one.kind === 'compare' && one.lasting !== undefined)
      while (pieces[i + 1] !== undefined && pieces[i + 1]?.kind !== 'amount') i += 1;
    if (one.kind === 'compare' && one.lasting !== undefined) i += 1;
  }
  return found;
}

function oneBound(pieces: readonly Piece[], i: number, piece: Extract<Piece, { kind: 'amount' }>): StatedBound {
  const before = comparisonBefore(pieces, i);
  const { amount, at, end } = piece;
  const operator = before?.operator ?? after(pieces, i, amount);
  if (operator === undefined || amount.about) return { kind: 'bare', at, end, amount };
  const lasting = lastingAfter(pieces, i);
  return {
    kind: 'compare',
    at: before?.at ?? at,
    end,
    operator,
    amount,
    ...(lasting === undefined ? {} : { lasting }),
  };
}

/** The comparison that an amount follows: a sign, or words. */
function comparisonBefore(pieces: readonly Piece[], i: number): { operator: Operator; at: number } | undefined {
  const previous = pieces[i - 1];
  if (previous?.kind === 'operator') return { operator: previous.operator, at: previous.at };
  let last = i - 1;
  while (wordAt(pieces, last) !== undefined && FILLING.has(wordAt(pieces, last) ?? '') && !endsComparison(pieces, last))
    last -= 1;
  // "Over the last 28 days" says of which time the number is.
  const window = ['last', 'past', 'previous'].includes(wordAt(pieces, i - 1) ?? '') && wordAt(pieces, last) === 'over';
  return window ? undefined : endsComparison(pieces, last);
}

function endsComparison(pieces: readonly Piece[], last: number): { operator: Operator; at: number } | undefined {
  const found = PHRASES.find(({ words }) =>
    words.every((word, k) => wordAt(pieces, last - words.length + 1 + k) === word),
  );
  const first = last - (found?.words.length ?? 0) + 1;
  const start = pieces[first];
  if (!found || !start) return undefined;
  return {
    operator: negated(pieces, first) ? (OPPOSITE[found.operator] ?? found.operator) : found.operator,
    at: start.at,
  };
}

/** Whether a word such as `no` stands before the comparison in its clause. */
function negated(pieces: readonly Piece[], first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - NEGATED; k--) {
    const word = wordAt(pieces, k);
    if (word === undefined) return false;
    if (NOT.has(word)) return true;
  }
  // "No region does worse than the old one by more than 3 %": what opens the text holds for longer.
  const opening = wordAt(pieces, 0);
  return (
    (opening === 'no' || opening === 'none') &&
    first <= 2 * NEGATED &&
    pieces.slice(0, first).every(({ kind }) => kind === 'word')
  );
}

/** What stands behind an amount: `+`, "or more", "max". */
function after(pieces: readonly Piece[], i: number, amount: Amount): Operator | undefined {
  if (amount.more) return '>=';
  const follows = (phrases: readonly string[]) =>
    phrases.some((phrase) => {
      const says = (from: number) => phrase.split(' ').every((word, k) => wordAt(pieces, from + k) === word);
      // "64 characters or longer": what is counted may stand between.
      return says(i + 1) || (phrase.startsWith('or ') && wordAt(pieces, i + 1) !== undefined && says(i + 2));
    });
  if (follows(['or better'])) return amount.dimension === 'duration' || amount.dimension === 'bytes' ? '<=' : '>=';
  return follows(MORE) ? '>=' : follows(LESS) ? '<=' : undefined;
}

/** `1-5%`, `500 - 2000ms`, `between 1% and 5%`, `from 1 to 5%`. The first end takes the unit of the second. */
function rangeAt(
  pieces: readonly Piece[],
  i: number,
): { at: number; end: number; low: Amount; high: Amount } | undefined {
  const [first, joint, second] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (first?.kind !== 'amount' || second?.kind !== 'amount' || joint === undefined) return undefined;
  const opening = wordAt(pieces, i - 1);
  const joined =
    joint.kind === 'dash' ||
    (joint.kind === 'word' && joint.word === 'and' && opening === 'between') ||
    (joint.kind === 'word' && joint.word === 'to' && (opening === 'from' || first.amount.unit === second.amount.unit));
  if (!joined) return undefined;
  const { unit, dimension } = second.amount;
  const low = first.amount.unit === '' ? { ...first.amount, unit, dimension } : first.amount;
  if (low.dimension !== dimension || sizeOf(low) > sizeOf(second.amount)) return undefined;
  const at = (opening === 'between' || opening === 'from' ? pieces[i - 1]?.at : undefined) ?? first.at;
  return { at, end: second.end, low, high: second.amount };
}

const STAYING = new Set([
  'for',
  'over',
  'during',
  'in',
  'sustained',
  'longer',
  'more',
  'than',
  'at',
  'least',
  'a',
  'any',
  'the',
]);
const LASTING = new Set(['min', 's', 'h', 'd']);

/** "> 5% for > 5 minutes", "above 500ms for at least 10 min", "> 1% sustained over 5m": for how long. */
function lastingAfter(pieces: readonly Piece[], i: number): string | undefined {
  let said = false;
  for (let k = i + 1; k < pieces.length && k <= i + 6; k++) {
    const piece = pieces[k];
    if (piece?.kind === 'operator') continue;
    // "Over the last hour" is when it was measured, not how long it has to last.
    if (piece?.kind === 'word' && /^(?:last|past|previous)$/.test(piece.word)) return undefined;
    if (piece?.kind === 'word' && STAYING.has(piece.word)) {
      said ||= ['for', 'over', 'during', 'sustained', 'throughout'].includes(piece.word);
      continue;
    }
    if (piece?.kind !== 'amount' || !said || !LASTING.has(piece.amount.unit)) return undefined;
    return written({ number: piece.amount.number, unit: piece.amount.unit === 'min' ? 'm' : piece.amount.unit });
  }
  return undefined;
}

function wordAt(pieces: readonly Piece[], i: number): string | undefined {
  const piece = pieces[i];
  return piece?.kind === 'word' ? piece.word : undefined;
}
