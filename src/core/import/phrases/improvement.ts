import { written } from './amount.ts';
import type { StatedBound } from './bound-phrase.ts';
import { FLIPPED } from './bound-text.ts';
import { figureIn } from './figures.ts';
import { measureOf } from './measures.ts';
import { scoreIn } from './scores.ts';
import { wordsOf } from './words.ts';

const NOT_THAN = String.raw`(?!\s+than\s+(?:\d|half|one\b|a\b))`;
/** "25 % faster", "30 % fewer call-backs", "40 % reduction in duplicates". */
const DOWN = new RegExp(
  String.raw`^\s*(?:points? )?(?:fewer|less|lower|shorter|smaller|faster|quicker|cheaper|lighter|leaner|reduction|decrease|cut|drop|savings?)\b${NOT_THAN}`,
  'i',
);
/** "15 % more sign-ups", "12 % increase". */
const UP = new RegExp(
  String.raw`^\s*(?:points? )?(?:more|higher|larger|bigger|increase|growth|gain|uplift|rise|boost)\b${NOT_THAN}`,
  'i',
);
const NOUN = /^\s*(?:reduction|decrease|cut|drop|savings?|increase|growth|gain|uplift|rise|boost)\b/i;
/** "≥ 70 % reduction with one validator" is a figure; a change in something, or of it, is one from what it was. */
const NOUN_OF = /^\s*\w+\b(?=\s*(?:$|[,.;:)]|(?:in|of|on|from|against|vs|versus|compared|over|after)\b))/i;
/** "45 % improvement", "improved by 5 %". */
const BETTER = /^\s*(?:better|improvement)\b/i;
const IMPROVED = /\bimprov(?:es?|ed|ing|ement)\b[^.;:]{0,24}\bby\s*(?:at least |more than |over |[>≥]=?\s*)?$/i;
/** Growth in a time is a number of its own: "2 % growth per hour". */
const PER_TIME =
  /^[^.;,]{0,24}?(?:\bper\b|\/|\b(?:an?|each|every)) ?(?:s|min|minute|h|hour|day|d|week|month|night|year)\b/i;
/** "−0.2 pp tolerated". */
const ALLOWED = /^\s*(?:is |are )?(?:tolerated|allowed|accepted|acceptable|ok|okay|tolerance|at most|max)\b/i;
const POINTS = /^\s*(?:\p{L}+\s+){0,3}?points?\b/iu;
/** What is counted by the hour, of which more is wanted. */
const PER_HOUR = /\bper (?:second|minute|hour|day|shift|week)\b|\/(?:s|min|h|day)\b/i;
const TIMES =
  /\b(?:times?|latenc\w+|duration|speeds?|size|costs?|bill|errors?|memory|ram|cpu|traffic|duplicates|waste|complaints|tickets|stops|crashes|bounces?|calls?)\b/i;

/** Which way of what stands around a bound is better, else of what its whole text speaks of; `undefined` where the words do not say. */
function betterAt(text: string, before: string, behind: string): 'higher' | 'lower' | undefined {
  const clause = `${before.split(/[,;(|]/).at(-1) ?? ''} ${behind.split(/[,;)|]/)[0] ?? ''}`;
  return betterOf(clause) ?? betterOf(text);
}

function betterOf(text: string): 'higher' | 'lower' | undefined {
  const words = wordsOf(text);
  if (/\bbounces?\b/i.test(text)) return 'lower';
  return (
    measureOf(words)?.better ??
    scoreIn(words)?.better ??
    figureIn(words)?.[1] ??
    (PER_HOUR.test(text) ? 'higher' : TIMES.test(text) ? 'lower' : undefined)
  );
}

/** How much better than it was something has to be, where the text says so: "25 % faster" is `<= baseline - 25%`. */
export function improvedText(text: string, bound: StatedBound, band: 'go' | 'caution' | 'no-go'): string | undefined {
  if (bound.kind === 'range' || bound.amount.about) return undefined;
  const { amount, kind } = bound;
  const behind = text.slice(bound.end);
  const before = text.slice(Math.max(0, bound.at - 60), bound.at);
  const by = written(amount);
  const signed = signedText(text, bound, band, before, behind);
  if (signed !== undefined) return signed;
  if (amount.unit !== '%' && amount.unit !== 'pp') return undefined;
  const operator = kind === 'compare' ? bound.operator : '>=';
  // What may be slower or less by so much is told with a word that compares, and read by `relativeText`.
  if (kind === 'bare' && band !== 'go') return undefined;
  if (NOUN.test(behind) && (PER_TIME.test(behind) || !NOUN_OF.test(behind))) return undefined;
  if (DOWN.test(behind)) return `${FLIPPED[operator] ?? operator} baseline - ${by}`;
  const better = betterAt(text, before, behind);
  if (UP.test(behind) && (kind === 'compare' ? NOUN.test(behind) : better === 'higher'))
    return `${operator} baseline + ${by}`;
  if (!operator.startsWith('>') || !(BETTER.test(behind) || IMPROVED.test(before))) return undefined;
  return better === 'lower' ? `${FLIPPED[operator] ?? operator} baseline - ${by}` : `${operator} baseline + ${by}`;
}

/** A step with its sign and no word that compares, of what is wanted: "stops: −20 %", "+10 points". */
function signedText(
  text: string,
  bound: Exclude<StatedBound, { kind: 'range' }>,
  band: 'go' | 'caution' | 'no-go',
  before: string,
  behind: string,
): string | undefined {
  if (bound.kind !== 'bare' || band !== 'go') return undefined;
  const { amount } = bound;
  const share = amount.unit === '%' || amount.unit === 'pp';
  const by = written(amount);
  if (amount.minus) {
    if (/\bthan\s*[-−–]?\s*$/i.test(before)) return undefined;
    if (share && (ALLOWED.test(behind) || betterAt(text, before, behind) === 'higher')) return `>= baseline - ${by}`;
    const labelled = /[:=]\s*[-−–]?\s*$/.test(before);
    if (share ? before.trim() !== '' : labelled && /^(?:duration|bytes)$/.test(amount.dimension))
      return `<= baseline - ${by}`;
    return undefined;
  }
  if (!/(?:^|[\s(:])\+\s?$/.test(before) || amount.more) return undefined;
  if (amount.dimension === 'count')
    return /:\s*\+\s?$/.test(before) && POINTS.test(behind) ? `>= baseline + ${by}` : undefined;
  return share && betterAt(text, before, behind) === 'higher' ? `>= baseline + ${by}` : undefined;
}

const LESS_TIMES = /^\s*(?:as )?(?:faster|quicker|smaller|less|fewer|cheaper|lighter|shorter)\b/i;

/** "3x faster" is a third of the time; of a rate it is three times as much. */
export function timesText(
  text: string,
  bound: Exclude<StatedBound, { kind: 'range' }>,
  behind: string,
  band: 'go' | 'caution' | 'no-go',
): string | undefined {
  if (band !== 'go' || !LESS_TIMES.test(behind)) return undefined;
  const operator = bound.kind === 'compare' ? bound.operator : '>=';
  if (betterOf(text) === 'higher') return `${operator} ${bound.amount.number}x baseline`;
  return `${FLIPPED[operator] ?? operator} baseline / ${bound.amount.number}`;
}
