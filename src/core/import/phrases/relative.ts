import type { Operator } from '../../bound/bound.ts';
import { written } from './amount.ts';
import type { StatedBound } from './bound-phrase.ts';
import { dimensionOf } from './measured.ts';

/** What something is compared with: a baseline, the time before, the other half of an experiment, a plan. */
const BASE = String.raw`(?:(?:that|those|what it was|the one|it) (?:of |in |on |with )?)?(?:(?:the|a|an|our|its|their|same|clean) )*(?:pre-\w+|\w+(?:['’]s|s['’])(?= |$)|baselines?|usual|normal|before|average|previous|prior|last|yesterday|control|old|existing|current|today|legacy|earlier|forecast|plan(?:ned)?|expected|reference|now|v\d[\d.]*|\d+\.\d+(?:\.\d+)*(?!\s?(?:%|[a-zµ]))|main\b|master\b)`;
/** "Over the last hour" is a time, "under normal load" a condition. */
const SPAN = String.raw` (?:(?:the|a|an|any) )*(?:(?:last|past|previous|next) )?(?:\d+[ -]?)?(?:s|sec|second|min|minute|h|hour|day|night|week|month|quarter)s?\b`;
const LOAD = String.raw` (?:\w+ ){0,3}(?:load|conditions?|operations?|traffic|use|usage|circumstances|pressure)\b`;
const AVERAGE = String.raw` average\b(?! (?:of|before|last))`;
const UP = `(?:above(?!${AVERAGE})|over(?!${SPAN})|higher than|more than|greater than|slower than|longer than|larger than|bigger than|worse than|heavier than|later than|beyond|up (?:on|from|against|vs\\.?)|(?:increase|rise|growth|regression|degradation) (?:over|from|on|vs\\.?|against|compared (?:to|with)|to)|on top of)`;
const DOWN = `(?:below(?!${AVERAGE})|under(?!${LOAD})|lower than|less than|fewer than|faster than|quicker than|smaller than|shorter than|cheaper than|lighter than|short of|behind|down (?:on|from|against)|better than|(?:decrease|drop|fall|decline) (?:from|against|compared (?:to|with)|to))`;
const BESIDE = new RegExp(`^\\s*(?:points? )?(?:(${UP})|(${DOWN}))\\s+${BASE}`, 'i');
/** "97 % of the control": a share of something that is itself the measure. */
const SHARE_OF =
  /^\s*of (?:(?:the|our|its|their) )*(?:(?:\w+ )?baseline|control(?: group)?|normal|usual|(?:old|previous|existing|legacy) (?:one|system|value|level|version|release|rate)|(?:its|the) value before|v\d[\d.]*)(?!\s+(?:users|traffic|customers|requests|orders|servers|devices|hosts))/i;
const RISES =
  /\b(?:ris(?:es?|ing|en)|rose|increas\w*|grow(?:s|n|ing|th)?|climb\w*|jump\w*|spik\w*|degrad\w*|worsen\w*|slow(?:s|er|ed|down)|regress\w*|regression|up|higher|longer|inflat\w*)\b[^.;:]{0,24}?$/i;
const FALLS =
  /\b(?:drop\w*|fall(?:s|en|ing)?|fell|decreas\w*|declin\w*|dip(?:s|ped)?|shrink\w*|down|reduc\w*|lose[sd]?|losing|sink\w*|slip\w*)\b[^.;:]{0,24}?$/i;
/** By how much, and not to where: "drops by more than 5 %", "up > 10 %"; "rises above 5 %" says where. */
const BY =
  /(?:\bby\b[^.;:]*|\bmore than\s*|\bat least\s*|[>≥]=?\s*|\bno more than\s*|\bnot more than\s*|\bat most\s*|\bup to\s*)$/i;
const FLIPPED: Readonly<Record<string, Operator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/**
 * A bound that a text states of how far something is from what it was: "no more than 10 % above baseline" is `<= baseline + 10%`,
 * "drops by more than 1 pp" is `< baseline - 1pp`, "97 % of the control" is `0.97x baseline`. `undefined` where the amount is one of its own.
 */
export function relativeText(
  text: string,
  bound: StatedBound,
  band: 'go' | 'caution' | 'no-go',
  verbs = true,
): string | undefined {
  if (bound.kind === 'range' || bound.amount.about) return undefined;
  const { amount } = bound;
  const behind = text.slice(bound.end);
  const before = text.slice(Math.max(0, bound.at - 60), numberAt(text, bound));
  const operator: Operator = bound.kind === 'compare' ? bound.operator : band === 'go' ? '<=' : '>=';
  const factor = amount.dimension === 'ratio' ? Number(amount.number) / 100 : Number(amount.number);
  if (amount.unit === '%' && SHARE_OF.test(behind) && !/\bwithin\b/i.test(before))
    return `${bound.kind === 'bare' ? (band === 'go' ? '>=' : '<=') : operator} ${Number(factor.toPrecision(6))}x baseline`;
  const beside = BESIDE.exec(behind);
  if (amount.dimension === 'times') return undefined;
  const by = verbs && BY.test(before) && dimensionOf(bound) === 'ratio';
  if (beside?.[1] !== undefined || (!beside && by && RISES.test(before)))
    return `${operator} baseline + ${written(amount)}`;
  if (beside?.[2] !== undefined || (!beside && by && FALLS.test(before)))
    return `${FLIPPED[operator] ?? operator} baseline - ${written(amount)}`;
  return undefined;
}

/** Where the digits or the word of the amount start. */
function numberAt(text: string, bound: StatedBound): number {
  const said = text.slice(bound.at, bound.end);
  const digit = said.search(/\d/);
  return bound.at + (digit < 0 ? said.length : digit);
}
