import type { Operator } from '../../bound/bound.ts';
import { written } from './amount.ts';
import type { StatedBound } from './bound-phrase.ts';
import { FLIPPED } from './bound-text.ts';

/** What the text around an amount says, taken apart by `relativeText`. */
export interface Around {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
  readonly operator: Operator;
  /** What a comparison may be made with, as a pattern. */
  readonly base: string;
}

/** Somewhere else in the text: with what it is compared. */
const BESIDE = /\b(?:vs\.?|versus|against|compared (?:to|with)|comparison with|relative to)(?=[\s,.;:)]|$)/i;
/** "2 ms slower", "50 ms slower than without plugin", "150 ms worse than": a step of any kind. */
const FURTHER =
  /^\s*(?:(slower|longer|larger|bigger|worse|heavier)|(faster|quicker|smaller|shorter|lighter))(?=\s*(?:$|[,.;:)]|than\b))/i;
/** "Rises by more than 80 ms", "up by 5 s". */
const RISES = /\b(?:ris(?:es?|ing|en)|rose|increas\w*|grow(?:s|n|ing)?|up|climb\w*)\b[^.;:]{0,12}\bby\b[^.;:]*$/i;
/** "Added latency compared with the old edge: ≤ 6 ms", "overhead against a clean profile". */
const ADDED = /\b(?:added|extra|additional)\s+\w|\b(?:overhead|impact|penalty|slow-?down)\b/i;
const ADDS = /\b(?:adds?|adding)\b[^.;:]{0,30}$/i;
/** "Saves at least 30 % compared with the old mixer". */
const SAVES = /\b(?:saves?|saved|saving|savings)\b[^.;:]{0,24}$/i;
/** "-20 % against v5", "no worse than −3 %". */
const MINUS = /(?:^|[\s:(])[-−–]\s?$/;
const NO_WORSE = /\b(?:worse|lower|less) than\s*[-−–]\s?$/i;
/** "12 % less spend" where something is compared. */
const LESS_OF = /^\s*(?:less|fewer)\s+(?!than\b)\p{L}/iu;
/** "Drop against last week < 2 pp". */
const DROP = /\b(?:drop|loss|decrease|decline)\b[^.;:]{0,30}[<≤]=?\s*$/i;
/** A size that may have grown by so much; growth in a time is a number of its own. */
const GROWTH = /\bgrowth\b(?!\s*(?:rate|per|\/))/i;
const PER_TIME = /^\s*(?:per|\/|an?|each|every)\s?(?:h|hour|day|d|week|month|min|minute)\b/i;
const WITHIN = /\bwithin\s*$/i;
/** What replaced something is a share of: "95 % of the old site", "of what we had before". */
const OF_OLD =
  /^\s*of (?:what (?:we|it|they|was|were)\b|(?:the|our|its) (?:old|previous|former|legacy|current) (?:site|shop|app|system|platform|stack|cluster|version|release|engine|model|flow|page|checkout|provider|gateway|database|one)\b)/i;
/** Behind what it is compared with a clause begins that speaks of something else: "against the old set, completion does not fall". */
const ANEW = /\b(?:vs\.?|versus|against|with|to)\b[^,;]*[,;]\s+(?:\p{L}+\s+){2,}\S*\s*$/iu;
/** Shares that are what is left of something, and not a step. */
const PART = 50;

/** How far from what it was, by words that say so of an amount of any kind; `undefined` where the amount is one of its own. */
export function stepText(bound: StatedBound, around: Around): string | undefined {
  if (bound.kind === 'range' || bound.amount.about || bound.amount.more) return undefined;
  const { text, before, behind, operator, base } = around;
  const { amount } = bound;
  const compare = bound.kind === 'compare';
  const share = amount.unit === '%' || amount.unit === 'pp';
  if (!share && !/^(?:duration|bytes)$/.test(amount.dimension)) return undefined;
  const by = written(amount);
  // "Within +0.4 pp of control": so much more, and any less.
  if (share && /\bwithin\s*\+\s?$/i.test(before) && /^\s*of\b/i.test(behind)) return `<= baseline + ${by}`;
  if (WITHIN.test(before)) {
    const near = new RegExp(`^\\s*of\\s+${base}`, 'i').test(behind);
    return share && near ? `within ${by} of baseline` : undefined;
  }
  const compares = BESIDE.test(text);
  // "Worse than −0.5 %" is what must not be.
  if (share && NO_WORSE.test(before))
    return `${/\b(?:no|not|never|nowhere|none)\b/i.test(before) ? '>=' : '<'} baseline - ${by}`;
  if (share && !compare && compares && MINUS.test(before)) return `<= baseline - ${by}`;
  if (share && compare && compares && (SAVES.test(before) || LESS_OF.test(behind) || DROP.test(before)))
    return `${FLIPPED[operator] ?? operator} baseline - ${by}`;
  if (amount.unit === '%' && compare && operator.startsWith('>') && Number(amount.number) >= PART) {
    const left =
      OF_OLD.test(behind) ||
      (BESIDE.test(before) && !ANEW.test(before) && /^\p{L}/u.test(text.slice(bound.at)) && !/^\s*of\b/i.test(behind));
    // "Win rate against v2: better than 55 %" is how many were won.
    if (left && !/\b(?:win|wins|won|win-rate|preferred|preference)\b/i.test(before))
      return `${operator} ${Number((Number(amount.number) / 100).toPrecision(6))}x baseline`;
  }
  if (!compare) return undefined;
  const further = share ? null : FURTHER.exec(behind);
  if (further?.[1] !== undefined) return `${operator} baseline + ${by}`;
  if (further?.[2] !== undefined) return `${FLIPPED[operator] ?? operator} baseline - ${by}`;
  if (!share && RISES.test(before)) return `${operator} baseline + ${by}`;
  if (!operator.startsWith('<')) return undefined;
  if (amount.dimension === 'bytes' && GROWTH.test(before) && !PER_TIME.test(behind))
    return `${operator} baseline + ${by}`;
  if ((compares && ADDED.test(before)) || (!share && ADDS.test(before) && /^\s*(?:to|onto|on top of)\s/i.test(behind)))
    return `${operator} baseline + ${by}`;
  return undefined;
}
