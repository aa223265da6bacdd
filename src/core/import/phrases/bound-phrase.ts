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

/** How many words may stand between an amount and "or more". */
const COUNTED = 4;
/** How many words before the comparison `no` may stand: "no query of the report takes longer than". */
const NEGATED = 8;
const JOINS = new Set(['and', 'but', 'while', 'plus', 'whereas']);
const PHRASES = COMPARING.flatMap(([operator, phrases]) =>
  phrases.split(', ').map((one) => ({ operator, words: one.split(' ') })),
).sort((a, b) => b.words.length - a.words.length);
/** "Over the full 48 hours", "over the first 7 days": of which time a number is. */
const WINDOWS = [
  'last',
  'past',
  'previous',
  'first',
  'full',
  'whole',
  'entire',
  'following',
  'complete',
  'rolling',
  'those',
  'these',
];
/** Words that may stand between the comparison and the amount: "below the 500ms target" has none, "at least around 5" has. */
const FILLING = new Set([...WINDOWS, 'next', 'another', 'the', 'a', 'an', 'of', 'than', 'our', 'its', 'is', 'by']);
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
  return bothEnds(text, withoutSpans(text, found));
}

/** What has an hour as its limit: "the wait is over an hour"; of anything else it is the time that it is counted over. */
const LASTS =
  /(?:latency|lag|delay|age|time|duration|takes?|wait|waits|waiting|runtime|downtime|old|outage|lasts?|is|was|runs?|ran|stale|behind|for)$/i;

/** "Log search over one hour answers within 5 s": a time that something is counted over, where another limit is stated. */
function withoutSpans(text: string, found: readonly StatedBound[]): readonly StatedBound[] {
  const isSpan = (bound: StatedBound) =>
    bound.kind === 'compare' &&
    /^(?:min|h|d|w)$/.test(bound.amount.unit) &&
    /^over\s/i.test(text.slice(bound.at)) &&
    !LASTS.test(text.slice(0, bound.at).trim()) &&
    !/\bor\b/i.test(text);
  const others = found.filter((bound) => bound.kind !== 'bare' && !isSpan(bound));
  if (others.length === 0) return found;
  return found.map(
    (bound): StatedBound =>
      isSpan(bound) && bound.kind === 'compare'
        ? { kind: 'bare', at: bound.at, end: bound.end, amount: bound.amount }
        : bound,
  );
}

/** "Above 1 % but below 5 %": two ends of one range. */
function bothEnds(text: string, found: readonly StatedBound[]): readonly StatedBound[] {
  return found.flatMap((bound, k): StatedBound[] => {
    const [before, next] = [found[k - 1], found[k + 1]];
    if (before && endsRange(text, before, bound)) return [];
    if (!next || !endsRange(text, bound, next) || bound.kind !== 'compare' || next.kind !== 'compare') return [bound];
    const [low, high] = [bound.amount, next.amount].sort((a, b) => sizeOf(a) - sizeOf(b));
    return low && high ? [{ kind: 'range', at: bound.at, end: next.end, low, high }] : [bound];
  });
}

/** Whether the second bound is the other end of the first: nothing but "and" between, and they look towards each other. */
function endsRange(text: string, one: StatedBound, other: StatedBound): boolean {
  if (one.kind !== 'compare' || other.kind !== 'compare' || one.amount.dimension !== other.amount.dimension)
    return false;
  if (
    one.lasting !== undefined ||
    !/^\W*(?:and|but|yet|up|,)?(?: still| yet)?\W*$/i.test(text.slice(one.end, other.at))
  )
    return false;
  const lower = (bound: { readonly operator: Operator }) => bound.operator.startsWith('>');
  const [low, high] = lower(one) ? [one, other] : [other, one];
  return lower(low) && high.operator.startsWith('<') && sizeOf(low.amount) < sizeOf(high.amount);
}

function oneBound(pieces: readonly Piece[], i: number, piece: Extract<Piece, { kind: 'amount' }>): StatedBound {
  const before = comparisonBefore(pieces, i);
  const { amount, at, end } = piece;
  const less = before?.better === true && (amount.dimension === 'duration' || amount.dimension === 'bytes');
  const operator = (less ? OPPOSITE_WAY[before.operator] : before?.operator) ?? after(pieces, i, amount);
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

interface Comparison {
  readonly operator: Operator;
  readonly at: number;
  /** It says "better than", which is less of some things. */
  readonly better?: boolean;
}

const OPPOSITE_WAY: Readonly<Record<string, Operator>> = { '>': '<', '<=': '>=' };

/** The comparison that an amount follows: a sign, or words. */
function comparisonBefore(pieces: readonly Piece[], i: number): Comparison | undefined {
  const previous = pieces[i - 1];
  if (previous?.kind === 'operator') return { operator: previous.operator, at: previous.at };
  let last = i - 1;
  while (wordAt(pieces, last) !== undefined && FILLING.has(wordAt(pieces, last) ?? '') && !endsComparison(pieces, last))
    last -= 1;
  // "Over the last 28 days" says of which time the number is.
  const window = WINDOWS.includes(wordAt(pieces, i - 1) ?? '') && wordAt(pieces, last) === 'over';
  return window ? undefined : (ofLimit(pieces, i) ?? endsComparison(pieces, last));
}

/** What a limit is called: "exceeds the quota of 40", "not at its max (12)". */
const CALLED = new Set(
  'max maximum limit ceiling cap quota budget threshold minimum min floor target bound mark window allowance'.split(
    ' ',
  ),
);

/** The comparison with a limit that is called one, which says more than its name. */
function ofLimit(pieces: readonly Piece[], i: number): Comparison | undefined {
  const opened = isMark(pieces, i - 1, '(');
  let last = i - 1 - (opened || ['of', 'at', 'is'].includes(wordAt(pieces, i - 1) ?? '') ? 1 : 0);
  const name = wordAt(pieces, last) ?? '';
  if (!CALLED.has(name) || (last === i - 1 && !opened && name !== 'mark')) return undefined;
  last -= 1;
  for (let k = 0; k < 3 && isName(pieces, last); k++) last -= 1;
  const start = pieces[last];
  // "Not at its max": below it, or above what is the least.
  if (wordAt(pieces, last) === 'at' && start && negated(pieces, last))
    return { operator: /^(?:min|minimum|floor)$/.test(name) ? '>' : '<', at: start.at };
  const found = endsComparison(pieces, last);
  return found && !CALLED.has(wordAt(pieces, last) ?? '') ? found : undefined;
}

/** A word that may stand before the name of a limit: "the", "its agreed", and none that compares. */
function isName(pieces: readonly Piece[], i: number): boolean {
  return wordAt(pieces, i) !== undefined && wordAt(pieces, i) !== 'at' && endsComparison(pieces, i) === undefined;
}

function endsComparison(pieces: readonly Piece[], last: number): Comparison | undefined {
  const found = PHRASES.find(({ words }) =>
    words.every((word, k) => wordAt(pieces, last - words.length + 1 + k) === word),
  );
  const first = last - (found?.words.length ?? 0) + 1;
  const start = pieces[first];
  if (!found || !start) return undefined;
  return {
    operator: negated(pieces, first) ? (OPPOSITE[found.operator] ?? found.operator) : found.operator,
    at: start.at,
    better: found.words[0] === 'better',
  };
}

/** Whether a word such as `no` stands before the comparison in its clause. */
function negated(pieces: readonly Piece[], first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - NEGATED; k--) {
    const word = wordAt(pieces, k);
    // "No restarts and errors below 1 %": the second stands for itself.
    if (word === undefined || JOINS.has(word)) return false;
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
      if (says(i + 1)) return true;
      // "64 characters or longer", "4 calls per shift or fewer": what is counted may stand between.
      for (let k = i + 1; phrase.startsWith('or ') && k <= i + COUNTED && wordAt(pieces, k) !== undefined; k++)
        if (says(k + 1)) return true;
      return false;
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
    (joint.kind === 'word' &&
      joint.word === 'to' &&
      (opening === 'from' || first.amount.unit === '' || first.amount.unit === second.amount.unit));
  if (!joined) return undefined;
  const { unit, dimension } = second.amount;
  const low = first.amount.unit === '' ? { ...first.amount, unit, dimension } : first.amount;
  if (low.dimension !== dimension || sizeOf(low) > sizeOf(second.amount)) return undefined;
  const at = (opening === 'between' || opening === 'from' ? pieces[i - 1]?.at : undefined) ?? first.at;
  return { at, end: second.end, low, high: second.amount };
}

/** Words between a limit and how long it has to last; a dot or a semicolon ends it. */
const STAYING = new Set(
  'for over during sustained throughout lasting lasts longer more than at least a an any the of in full'.split(' '),
);
/** Of these one must stand there. */
const SAYING = new Set('for during sustained throughout lasting lasts'.split(' '));
/** What says behind a time that it is how long: "3 minutes long", "10 minutes in a row". */
const LONG = /^(?:long|straight|running|on end|in a row|in succession|consecutively|or longer|and longer)$/;
const LASTING = new Set(['min', 's', 'h', 'd']);
/** How many pieces behind a limit its time is looked for. */
const FAR = 12;

/** "> 5% for > 5 minutes", "above 500ms for at least 10 min", "> 1 % of calls, 3 minutes long": for how long. */
function lastingAfter(pieces: readonly Piece[], i: number): string | undefined {
  let said = false;
  for (let k = i + 1; k < pieces.length && k <= i + FAR; k++) {
    const piece = pieces[k];
    if (piece?.kind === 'operator' || (piece?.kind === 'break' && /[,()]/.test(piece.mark))) continue;
    // "Over the last hour" is when it was measured, not how long it has to last.
    if (piece?.kind === 'word' && /^(?:last|past|previous|first|next|whole|entire)$/.test(piece.word)) return undefined;
    if (piece?.kind === 'word' && piece.word === 'full' && wordAt(pieces, k - 2) === 'over') return undefined;
    if (piece?.kind === 'word') {
      // "More than 3 % of calls over 2 s": behind other words a second limit begins.
      const over = piece.word === 'over' && (k === i + 1 || /^(?:an?|any)$/.test(wordAt(pieces, k + 1) ?? ''));
      said = SAYING.has(piece.word) || over || (said && STAYING.has(piece.word));
      continue;
    }
    if (piece?.kind !== 'amount' || !LASTING.has(piece.amount.unit) || piece.amount.about) return undefined;
    const behind = [1, 2, 3].map((n) => wordAt(pieces, k + n) ?? '');
    // "> 500 ms (10 min)": a time alone in parentheses.
    const alone = isMark(pieces, k - 1, '(') && isMark(pieces, k + 1, ')');
    const long = alone || [1, 2, 3].some((n) => LONG.test(behind.slice(0, n).join(' ')));
    if (!said && !long) return undefined;
    return written({ number: piece.amount.number, unit: piece.amount.unit === 'min' ? 'm' : piece.amount.unit });
  }
  return undefined;
}

function isMark(pieces: readonly Piece[], i: number, mark: string): boolean {
  const piece = pieces[i];
  return piece?.kind === 'break' && piece.mark === mark;
}

function wordAt(pieces: readonly Piece[], i: number): string | undefined {
  const piece = pieces[i];
  return piece?.kind === 'word' ? piece.word : undefined;
}
