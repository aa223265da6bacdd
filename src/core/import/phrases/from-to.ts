import type { StatedBound } from './bound-phrase.ts';
import { sizeOf } from './size.ts';

type Bare = Extract<StatedBound, { kind: 'bare' }>;

/** "From 480 ms to 300 ms", "480 ms → 300 ms". */
const BECOMES = /^\s*(?:,?\s*(?:down )?to|(?:\((?:today|now|currently)\)\s*)?(?:→|-+>|=>))\s*$/i;
const FROM = /\b(?:from|was|currently|now)[\s:]*$/i;
/** "300 ms instead of 480", "300 ms (currently 480 ms)", "300 ms, down from 480 ms". */
const WAS =
  /^[\s,;(–—-]*(?:instead of|rather than|not|(?:down|up) from|currently|now|today|was|were|at present|previously|before(?: it was)?|so far|as of today|measured|actual)[\s:]*(?:at|is|it was)?\s*$/i;
/** What may be told as it was and as it shall be, without a word that says so: less of it is better. */
const LESS = new Set(['duration', 'bytes']);

/**
 * The bounds without amounts that only say what something was: of "from 480 ms to 300 ms" and "300 ms instead of 480 ms" the limit is 300 ms, in the
 * direction in which it changes.
 */
export function withoutBefore(text: string, found: readonly StatedBound[]): readonly StatedBound[] {
  const made = [...found];
  for (let k = 0; k + 1 < made.length; k++) {
    const [one, other] = [made[k], made[k + 1]];
    if (one === undefined || other === undefined || one.kind === 'range' || other.kind === 'range') continue;
    const between = text.slice(one.end, other.at);
    const alike =
      one.amount.dimension === other.amount.dimension || (one.amount.unit === '' && one.amount.dimension === 'count');
    if (one.amount.dimension === other.amount.dimension && other.kind === 'bare' && WAS.test(between)) {
      made.splice(k, 2, one.kind === 'bare' ? towards(one, other) : one);
    } else if (one.kind === 'bare' && alike && BECOMES.test(between) && became(text, one, other)) {
      made.splice(
        k,
        2,
        other.kind === 'bare' ? towards(other, { ...one, amount: { ...one.amount, unit: other.amount.unit } }) : other,
      );
    }
  }
  return made;
}

/** Whether the second amount takes the place of the first: it is a limit, or less of what should be little. "10 % → 50 %" is a step. */
function became(text: string, one: Bare, other: Exclude<StatedBound, { kind: 'range' }>): boolean {
  if (other.kind === 'bare' && isTarget(text, one, other)) return true;
  // "Daily orders up from 84k to 90k".
  if (other.kind === 'bare' && /\p{L}\s(?:up|down) from\s*$/iu.test(text.slice(0, one.at)) && !STEPS.test(text))
    return true;
  if (!FROM.test(text.slice(0, one.at)) && !LESS.has(one.amount.dimension)) return false;
  return other.kind === 'compare' || (LESS.has(one.amount.dimension) && sizeOf(other.amount) < sizeOf(one.amount));
}

/** "Zero-result rate: 8.4 % → 5 %", and not "traffic: 10 % → 50 %": behind the name of a figure stands what it was and what it shall be. */
function isTarget(text: string, one: Bare, other: Bare): boolean {
  const name = text.slice(0, one.at);
  return (
    /\p{L}[^:]*:\s*$/u.test(name) &&
    !STEPS.test(name) &&
    /^\s*(?:\((?:today|now|currently)\)\s*)?(?:→|-+>|=>)\s*$/i.test(text.slice(one.end, other.at)) &&
    /^\s*[\p{L}€]{0,12}\s*(?:$|[,;.)(]|(?:with|at|in|by|on)\b)/u.test(text.slice(other.end))
  );
}
/** What goes up in steps, or has versions. */
const STEPS =
  /\b(?:traffic|roll-?out|ramp|canary|waves?|phases?|rings?|stages?|steps?|exposure|expand|upgrades?|updates?|versions?|migrat\w*|scal\w+|autoscal\w+|replicas|pods|workers|nodes|path|port|flag|share of|weights?|bump|renam\w*|mov\w+|redirect\w*)\b/i;

/** The amount as a limit, away from what it was. */
function towards(bound: Bare, was: Bare): StatedBound {
  if (bound.amount.about || sizeOf(bound.amount) === sizeOf(was.amount)) return bound;
  const operator = sizeOf(bound.amount) < sizeOf(was.amount) ? '<=' : '>=';
  return { kind: 'compare', at: bound.at, end: bound.end, operator, amount: bound.amount };
}
