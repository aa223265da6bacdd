import type { Operator } from '../../bound/bound.ts';
import { COMPARING, NOT, OPPOSITE } from './comparing.ts';
import type { Piece } from './lex.ts';
import { measureOf } from './measures.ts';
import { isMark, wordAt } from './pieces.ts';

/** How many words before the comparison `no` may stand: "no query of the report takes longer than". */
const NEGATED = 8;
/** Behind these a clause stands for itself: "must not start before it holds fewer than". */
const APART = new Set(['but', 'plus', 'whereas', 'before', 'until', 'unless']);
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

/** A comparison that stands before an amount. */
export interface Comparison {
  readonly operator: Operator;
  readonly at: number;
  /** It says "better than", which is less of some things. */
  readonly better?: boolean;
}

/** The comparison that an amount follows: a sign, or words. */
export function comparisonBefore(pieces: readonly Piece[], i: number): Comparison | undefined {
  const previous = pieces[i - 1];
  if (previous?.kind === 'operator') return { operator: previous.operator, at: previous.at };
  let last = i - 1;
  while (isFilling(wordAt(pieces, last)) && !endsComparison(pieces, last)) last -= 1;
  // "Over the last 28 days" says of which time the number is.
  // "Restored in less than: 8 h", "(max.: 5)".
  if (isMark(pieces, last, ':') && labels(pieces, last)) last -= 1;
  const window = WINDOWS.includes(wordAt(pieces, i - 1) ?? '') && wordAt(pieces, last) === 'over';
  return window ? undefined : (ofLimit(pieces, i) ?? endsComparison(pieces, last) ?? ofWorst(pieces, i));
}

/** Whether a word may stand between the comparison and the amount; of whom or when it is ("last year's 14 %") may, too. */
function isFilling(word: string | undefined): boolean {
  return word !== undefined && (FILLING.has(word) || /\p{L}['’]s$/u.test(word));
}

/** Whether a comparison before a colon is of what stands behind it; "errors/min: 2" and "severity high or above: 0" only name something. */
function labels(pieces: readonly Piece[], colon: number): boolean {
  const found = endsComparison(pieces, colon - 1);
  const before = pieces.findLastIndex(({ at }) => at < (found?.at ?? 0));
  return found !== undefined && !isMark(pieces, before, '/') && !/^(?:or|and)$/.test(wordAt(pieces, before) ?? '');
}

/** What a limit is called: "exceeds the quota of 40", "not at its max (12)". */
const CALLED = new Set(
  'max maximum limit ceiling cap quota budget threshold minimum min floor target bound mark window allowance tolerance'.split(
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

/** How far something is off, of which the most may not be more: "max abs diff 0.0001", "largest drift: 2 s". */
const OFF = /^(?:diff|difference|deviation|delta|drift|error|gap|lag|delay|discrepancy|skew|jitter|mismatch|loss)$/;

/** The comparison in the name of what is worst. */
function ofWorst(pieces: readonly Piece[], i: number): Comparison | undefined {
  const name = i - (isMark(pieces, i - 1, ':') || /^(?:of|is)$/.test(wordAt(pieces, i - 1) ?? '') ? 2 : 1);
  if (!OFF.test(wordAt(pieces, name) ?? '')) return undefined;
  for (let k = name - 1; k >= 0 && k >= name - 3; k--) {
    const word = wordAt(pieces, k);
    const start = pieces[k];
    if (word === undefined || start === undefined) return undefined;
    if (/^(?:max|maximum|largest|biggest|greatest)$/.test(word)) return { operator: '<=', at: start.at };
  }
  return undefined;
}

function endsComparison(pieces: readonly Piece[], last: number): Comparison | undefined {
  const found = PHRASES.find(({ words }) =>
    words.every((word, k) => wordAt(pieces, last - words.length + 1 + k) === word),
  );
  const first = last - (found?.words.length ?? 0) + 1;
  const start = pieces[first];
  if (!found || !start) return undefined;
  return {
    operator: negated(pieces, first, found.operator) ? (OPPOSITE[found.operator] ?? found.operator) : found.operator,
    at: start.at,
    better: found.words[0] === 'better',
  };
}

/** Whether a word such as `no` stands before the comparison in its clause. */
function negated(pieces: readonly Piece[], first: number, operator: Operator = '>'): boolean {
  const behind: string[] = [];
  // "No incident for at least 14 days": so long it has to be so.
  if (operator === '>=' && wordAt(pieces, first - 1) === 'for') return false;
  for (let k = first - 1; k >= 0 && k >= first - NEGATED; k--) {
    const word = wordAt(pieces, k);
    // "No shop of tier 1 runs with fewer": a number that only names something.
    if (pieces[k]?.kind === 'amount' && pieces[k - 1]?.kind === 'word' && endsComparison(pieces, k - 1) === undefined)
      continue;
    if (word === undefined || APART.has(word)) return false;
    if (word === 'and' && !shared(behind, operator)) return false;
    // "From nothing to the first order", "of those that do not take part".
    if (word === 'nothing' && wordAt(pieces, k - 1) === 'from') return false;
    if (word === 'not' && /^(?:that|who|which)$/.test(wordAt(pieces, k - 2) ?? '')) return false;
    if (NOT.has(word)) return true;
    behind.unshift(word);
  }
  // "No region does worse than the old one by more than 3 %": what opens the text holds for longer.
  const opening = wordAt(pieces, 0);
  return (
    (opening === 'no' || opening === 'none') &&
    first <= 2 * NEGATED &&
    pieces.slice(0, first).every(({ kind }) => kind === 'word')
  );
}

/**
 * Whether `no` goes on behind "and". "No restarts and times below 300 ms" limits the times, "no gaps and overlaps longer than 5 s" denies both: what
 * is good would else be what is denied.
 */
export function shared(behind: readonly string[], operator: Operator): boolean {
  return operator.startsWith('>') !== (measureOf(behind)?.better === 'higher');
}
