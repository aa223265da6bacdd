import type { StatedBound } from '../phrases/bound-phrase.ts';
import { OPPOSITE } from '../phrases/comparing.ts';
import { shared } from '../phrases/comparison.ts';
import { wordsOf } from '../phrases/words.ts';

/** A clause that begins with what denies all of it, or a noun that is denied right before the sign: "a clean build with no chunk > 500 kB". */
const DENIES =
  /(?:(?:^|[.,;:(]|\s[–—-]\s)\s*(?:and |but |with )?(?:no|never|none|nothing|nobody)|\b(?:no|without(?: any| an?)?)(?=(?:\s[\p{L}-]+){1,3}\s*$))\s(?!less|fewer|lower)([^.,;:()]*)$/iu;

/** "Must not > 3", "does not increase by > 5 %", "must not rise > 5 %". */
const NOT =
  /\b(?:never|not|cannot|\p{L}+n['’]t)\s*(?:\s\p{L}+\s+(?:\p{L}+\s+)?by\s*|\s(?:increase|rise|grow|climb|jump|spike|drop|fall|decrease|decline|dip|worsen|degrade|regress|slip|sink|shrink|differ|deviate|vary|change)(?:\s(?:up|down))?\s*)?$|\b(?:of|in|on|at|for|from) (?:no|none of the) (?:\p{L}+ ){1,2}$/iu;

/** "Not < 99 %": no sign below something either. */
export const NEVER = /\b(?:never|not)(?: be)?\s*$/i;

/** "Above 2 s is not accepted", "> 3 is too many". */
const REFUSED =
  /^\s*(?:[\p{L}-]+ ){0,3}?(?:is|are|would be|will be|counts? as)\s+(?:(?:not|never)\s+(?:accept\w+|ok(?:ay)?|allowed|tolera\w+|permitted|good)|unacceptable|forbidden|bad|a (?:failure|blocker|fail)|too \w+)\b/iu;

/** "No kiosk offline > 30 min": a sign behind what must not be says where that begins. */
export function denied(bounds: readonly StatedBound[], text: string): readonly StatedBound[] {
  return bounds.map((bound) => {
    if (bound.kind === 'compare' && REFUSED.test(text.slice(bound.end)))
      return { ...bound, operator: OPPOSITE[bound.operator] ?? bound.operator };
    if (bound.kind === 'compare' && /^[<≤]/.test(text.slice(bound.at)) && NEVER.test(text.slice(0, bound.at)))
      return { ...bound, operator: OPPOSITE[bound.operator] ?? bound.operator };
    if (bound.kind !== 'compare' || !/^[>≥]/.test(text.slice(bound.at))) return bound;
    const turned = bound.operator === '>=' ? '<' : '<=';
    if (NOT.test(text.slice(0, bound.at))) return { ...bound, operator: turned };
    const said = DENIES.exec(text.slice(0, bound.at))?.[1];
    const parts = said?.split(/\b(?:and|but|while)\b/i) ?? [];
    if (said === undefined || (parts.length > 1 && !shared(wordsOf(parts.at(-1) ?? ''), bound.operator))) return bound;
    return { ...bound, operator: turned };
  });
}
