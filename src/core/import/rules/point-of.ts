import type { StatedBound } from '../phrases/bound-phrase.ts';
import { figureIn } from '../phrases/figures.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { scoreIn } from '../phrases/scores.ts';
import type { Seen } from './seen.ts';

type Bare = Extract<StatedBound, { kind: 'bare' }>;

/** What stands before an amount that only says when, how long, at which load or of which kind something is. */
const CONDITION =
  /\b(?:at|with|under|during|for|over|after|every|each|since|last|next|past|first|in|on|of|per|from|to|by|version|v|level|phase|step|stage|wave|ring|week|day|top|port|tier|section|chapter)\s*$/i;
/** "Contrast: 4.5", "(should be 1)". */
const LABEL = /(?:[:=]\s|\b(?:should|must) be|\btarget|\bgoal)\s*$/i;
/** Up to two words, and what is in brackets, may stand behind the amount that a line ends with. */
const REST = /^\s*(?:[\p{L}][\p{L}/-]*\s*){0,2}(?:\([^()]*\))?[\s.]*$/u;
/** What is drawn by the second, of which more is better. */
const FRAMES = /\b(?:fps|frames)\b/i;
/** Shares from here on have to be reached. */
const MANY = 60;

/** The amount of an item that is its whole point although no word compares it: behind its colon, or the only thing that the line says. */
export function pointOf({
  band,
  body,
  bounds,
  words,
}: Seen): { readonly bound: Bare; readonly text: string } | undefined {
  const sure = bounds.filter((bound): bound is Bare => bound.kind === 'bare' && !bound.amount.about);
  if (band !== 'go' || sure.length < bounds.length) return undefined;
  const last = sure.at(-1);
  const labelled = last !== undefined && LABEL.test(body.slice(0, last.at)) && REST.test(body.slice(last.end));
  const framed = sure.find(({ at, end }) => FRAMES.test(body.slice(at, end + 8)));
  const all = Number(last?.amount.outOf ?? 0);
  const counted = sure.length === 1 && last !== undefined && all >= Number(last.amount.number) ? last : undefined;
  const bound = framed ?? counted ?? (labelled ? last : undefined);
  if (bound === undefined || CONDITION.test(body.slice(0, bound.at))) return undefined;
  const { amount } = bound;
  const by = `${amount.minus ? '-' : ''}${amount.number}${amount.unit}`;
  if (Number(amount.number) === 0) return { bound, text: `== ${by}` };
  if (framed !== undefined || counted !== undefined) return { bound, text: `>= ${by}` };
  const known = measureOf(words, dimensionOf(bound))?.better ?? scoreIn(words)?.better ?? figureIn(words)?.[1];
  const better = known ?? usually(bound);
  if (better !== undefined) return { bound, text: `${better === 'higher' ? '>=' : '<='} ${by}` };
  return amount.dimension === 'count' && /^\d+$/.test(amount.number) ? { bound, text: `== ${by}` } : undefined;
}

/** Which way amounts of this kind are better, whatever they are of. */
function usually(bound: Bare): 'higher' | 'lower' | undefined {
  // A time or a small share behind a colon is as often a setting.
  const { dimension, unit, number } = bound.amount;
  return dimension === 'rate' || (unit === '%' && Number(number) >= MANY) ? 'higher' : undefined;
}
