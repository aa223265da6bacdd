import type { Operator } from '../../bound/bound.ts';
import type { Amount } from './amount.ts';
import { LESS, MORE } from './comparing.ts';
import { comparisonBefore } from './comparison.ts';
import { withDeviations } from './deviation.ts';
import { withoutBefore } from './from-to.ts';
import { lastingAfter } from './lasting.ts';
import { lex, type Piece } from './lex.ts';
import { withoutPicks } from './picks.ts';
import { wordAt } from './pieces.ts';
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

/** What may end a clause behind what is counted: "50 characters minimum", "two reviewers at least". */
const ENDING = new Set(['minimum', 'min', 'at least', 'at minimum', 'maximum', 'max', 'at most', 'tops']);
/** A word that may name what is counted. */
const COUNTED_THING = /^(?!(?:for|with|at|of|to|and|or|in|on|by|per|from)$)\p{L}{3,}/u;
const ends = (piece: Piece | undefined) => piece === undefined || piece.kind === 'break';
/** How many words may stand between an amount and "or more". */
const COUNTED = 4;
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
  const plain = withDeviations(text, withoutPicks(text, withoutSpans(text, found)));
  return heldFor(text, withoutBefore(text, bothEnds(text, plain)));
}

/** "For 24 h: errors < 0.3 %": how long all that follows has to be so. */
function heldFor(text: string, found: readonly StatedBound[]): readonly StatedBound[] {
  const [first, ...others] = found;
  if (first?.kind !== 'bare' || !/^(?:min|h|d)$/.test(first.amount.unit) || first.amount.about) return found;
  if (!/^\W*for\s+$/i.test(text.slice(0, first.at)) || !/^\s*:/.test(text.slice(first.end))) return found;
  const lasting = `${first.amount.number}${first.amount.unit === 'min' ? 'm' : first.amount.unit}`;
  const held = others.map((bound) => (bound.kind === 'compare' ? { lasting, ...bound } : bound));
  return others.some(({ kind }) => kind === 'compare') ? held : found;
}

/** What has an hour as its limit: "the wait is over an hour"; of anything else it is the time that it is counted over. */
const LASTS =
  /(?:latency|lag|delay|age|time|duration|takes?|wait|waits|waiting|runtime|downtime|old|outage|lasts?|is|was|runs?|ran|stale|behind|for)$/i;

/** "Log search over one hour answers within 5 s": a time that something is counted over, where another limit is stated. */
function withoutSpans(text: string, found: readonly StatedBound[]): readonly StatedBound[] {
  const either = /\bor\b/i.test(text);
  const isSpan = (bound: StatedBound) =>
    bound.kind === 'compare' &&
    /^(?:min|h|d|w)$/.test(bound.amount.unit) &&
    (/^over\s/i.test(text.slice(bound.at, bound.at + 5)) || beforeSign(text, bound, found)) &&
    !LASTS.test(text.slice(Math.max(0, bound.at - 20), bound.at).trim()) &&
    !either;
  const others = found.filter(
    (bound) => (bound.kind === 'bare' ? bound.amount.dimension === 'ratio' : true) && !isSpan(bound),
  );
  if (others.length === 0) return found;
  return found.map(
    (bound): StatedBound =>
      isSpan(bound) && bound.kind === 'compare'
        ? { kind: 'bare', at: bound.at, end: bound.end, amount: bound.amount }
        : bound,
  );
}

/** "Contacts within 7 days ≤ 18 %": a time right before the sign of what is limited. */
function beforeSign(text: string, { at, end }: StatedBound, found: readonly StatedBound[]): boolean {
  const next = found.find((bound) => bound.at >= end);
  return (
    /^within\s/i.test(text.slice(at, at + 7)) &&
    next?.kind === 'compare' &&
    next.amount.dimension === 'ratio' &&
    /^\s*[<>≤≥]/.test(text.slice(end))
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

const OPPOSITE_WAY: Readonly<Record<string, Operator>> = { '>': '<', '<=': '>=' };

function oneBound(pieces: readonly Piece[], i: number, piece: Extract<Piece, { kind: 'amount' }>): StatedBound {
  const before = comparisonBefore(pieces, i);
  const { amount, at, end } = piece;
  const less = before?.better === true && (amount.dimension === 'duration' || amount.dimension === 'bytes');
  const operator = compares(less ? OPPOSITE_WAY[before.operator] : before?.operator, pieces, i, amount);
  if (operator === undefined || amount.about || (amount.minus && amount.dimension !== 'count'))
    return { kind: 'bare', at, end, amount };
  const lasting = lastingAfter(pieces, i);
  return {
    kind: 'compare',
    at: before?.at ?? at,
    end,
    operator,
    amount: signed(amount),
    ...(lasting === undefined ? {} : { lasting }),
  };
}

/** How an amount is compared, by what stands before it, else behind it. */
function compares(
  before: Operator | undefined,
  pieces: readonly Piece[],
  i: number,
  amount: Amount,
): Operator | undefined {
  // "Disk past 88 %", "p99 past 50 ms"; past a longer time is anything.
  const past = /^(?:%|ms|s)$/.test(amount.unit) && wordAt(pieces, i - 1) === 'past' && wordAt(pieces, i - 2) !== 'the';
  if (before === undefined && past) return '>';
  // "Queue drained in 2 h".
  if (before === undefined && amount.dimension === 'duration' && doneIn(pieces, i)) return '<=';
  // "Spread over 3+ zones".
  if (before === '>' && amount.more) return '>=';
  // "At least every 20 minutes", "at least once per day".
  if (before === undefined && amount.dimension === 'duration' && often(pieces, i)) return '<=';
  return before ?? after(pieces, i, amount);
}

/** What is over after a time, which the amount ends the clause of. */
const OVER = /^(?:drained|restored|recovered|finished|completed|resolved|solved|cleared|rebuilt|healed|caught up)$/;

/** Whether something is done in a time, and nothing is said of the time but that. */
function doneIn(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  return (
    wordAt(pieces, i - 1) === 'in' &&
    OVER.test(wordAt(pieces, i - 2) ?? '') &&
    (next === undefined || (next.kind === 'break' && /[.,;)]/.test(next.mark)))
  );
}

/** Whether something has to happen at least as often. */
function often(pieces: readonly Piece[], i: number): boolean {
  const words = [4, 3, 2, 1].map((n) => wordAt(pieces, i - n) ?? '').join(' ');
  return /\b(?:at least|minimum)(?: once)? (?:every|each|per|in)$/.test(words);
}

/** The amount with its minus, where that is a sign: of what is counted, and of both ends of a range. */
function signed(amount: Amount): Amount {
  const { minus, ...rest } = amount;
  return minus === undefined ? amount : { ...rest, number: `-${rest.number}` };
}

/** What stands behind an amount: `+`, "or more", "max". */
function after(pieces: readonly Piece[], i: number, amount: Amount): Operator | undefined {
  if (amount.more) return '>=';
  const follows = (phrases: readonly string[]) =>
    phrases.some((phrase) => {
      const says = (from: number) => phrase.split(' ').every((word, k) => wordAt(pieces, from + k) === word);
      if (says(i + 1)) return true;
      // "64 characters or longer", "4 calls per shift or fewer": what is counted may stand between.
      for (let k = i + 1; ENDING.has(phrase) && k <= i + 2 && COUNTED_THING.test(wordAt(pieces, k) ?? ''); k++)
        if (says(k + 1) && ends(pieces[k + 1 + phrase.split(' ').length])) return true;
      for (let k = i + 1; phrase.startsWith('or ') && k <= i + COUNTED && wordAt(pieces, k) !== undefined; k++)
        if (says(k + 1)) return true;
      return false;
    });
  if (follows(['or better'])) return amount.dimension === 'duration' || amount.dimension === 'bytes' ? '<=' : '>=';
  // "300 requests/s sustained" under load is what has to be carried.
  if (amount.dimension === 'rate' && follows(['sustained', 'carried', 'held'])) return '>=';
  if (amount.dimension === 'duration' && follows(['latest'])) return '<=';
  // What is counted and newer is more, what has an age is less.
  if (amount.dimension === 'count' && follows(['or newer', 'or later'])) return '>=';
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
  // "Up from 84k to 90k": what it was, and what it shall be.
  if (opening === 'from' && wordAt(pieces, i - 2) === 'up') return undefined;
  const joined =
    joint.kind === 'dash' ||
    (joint.kind === 'word' && joint.word === 'and' && opening === 'between') ||
    (joint.kind === 'word' &&
      joint.word === 'to' &&
      (opening === 'from' || first.amount.unit === '' || first.amount.unit === second.amount.unit));
  if (!joined) return undefined;
  const { unit, dimension } = second.amount;
  const low = signed(first.amount.unit === '' ? { ...first.amount, unit, dimension } : first.amount);
  const high = signed(second.amount);
  if (low.dimension !== dimension || sizeOf(low) > sizeOf(high)) return undefined;
  const at = (opening === 'between' || opening === 'from' ? pieces[i - 1]?.at : undefined) ?? first.at;
  return { at, end: second.end, low, high };
}
