import type { Operator } from '../../bound/bound.ts';
import { written } from './amount.ts';
import type { StatedBound } from './bound-phrase.ts';
import { FLIPPED } from './bound-text.ts';
import { improvedText, timesText } from './improvement.ts';
import { dimensionOf } from './measured.ts';
import { measureOf } from './measures.ts';
import { stepText } from './relative-steps.ts';
import { shareOfBase } from './share-of-base.ts';
import { wordsOf } from './words.ts';

/** What something is compared with: a baseline, the time before, the other half of an experiment, a plan. */
const BASE = String.raw`(?:(?:that|those|what it was|the one|it) (?:of |in |on |with )?)?(?:(?:the|a|an|our|its|their|same|clean) )*(?:pre-\w+|\w+(?:['’]s|s['’])(?= |$)|baselines?|usual|normal|(?:day|night|week|month|quarter|year|hour|patch|release|version|build) before|(?:offline|online|weekday|manual) ?\w*|before|average|previous|prior|last|yesterday|control|other|old|existing|current|today|legacy|earlier|start|beginning|initial|original|first|forecast|plan(?:ned)?|expected|reference|now|(?:[a-z]+ )?v\d[\d.]*|\d+\.\d+(?:\.\d+)*(?!\s?(?:%|[a-zµ]))|main\b|master\b|(?!p\d)[a-z]{1,8}\d+(?=\s*(?:$|[,.;:)]))|[a-z][\w-]+ \d+(?=\s*(?:$|[,.;:)]|(?:on|in|for|with|at)\b)))`;
/** "Over the last hour" is a time, "under normal load" a condition. */
const SPAN = String.raw` (?:(?:the|a|an|any|all|these|those) )*(?:(?:last|past|previous|next|first|full|whole|entire|following|coming|same|complete|initial|rolling|final|opening|business|working|consecutive) )*(?:(?:\d+|two|three|four|five|six|seven|ten|twelve|fourteen|thirty)[ -]?)?(?:(?:full|whole|business|working|consecutive|trading) )?(?:s|sec|second|min|minute|h|hr|hour|day|night|weekend|week|month|quarter)s?\b`;
const LOAD = String.raw` (?:\w+ ){0,3}(?:load|conditions?|operations?|traffic|use|usage|circumstances|pressure)\b`;
const AVERAGE = String.raw` average\b(?! (?:of|before|last))`;
const UP = `(?:above(?!${AVERAGE})|over(?!${SPAN})|higher than|more than|greater than|slower than|longer than|larger than|bigger than|worse than|heavier than|later than|beyond|up (?:on|from|against|vs\\.?)|(?:increase|rise|growth|regression|degradation) (?:over|from|on|vs\\.?|against|compared (?:to|with)|to)|on top of)`;
const DOWN = `(?:below(?!${AVERAGE})|under(?!${LOAD})|lower than|less than|fewer than|faster than|quicker than|smaller than|shorter than|cheaper than|lighter than|short of|behind|down (?:on|from|against)|better than|(?:decrease|drop|fall|decline) (?:from|against|compared (?:to|with)|to))`;
const BESIDE = new RegExp(`^\\s*(?:points? )?(?:(${UP})|(${DOWN}))\\s+${BASE}`, 'i');
/** "Worse than v6 by more than 2 %": what it is compared with stands before. */
const THAN_BY = new RegExp(
  `\\b(?:((?:higher|more|greater|slower|longer|larger|bigger|worse|heavier|later) than)|((?:lower|less|fewer|faster|quicker|smaller|shorter|cheaper|better) than)) (?:${BASE}[^.;:]{0,20}|(?:[\\w.'’-]+ ){1,4}?)\\bby\\b[^.;:]*$`,
  'i',
);
/** "Not below control by more than 0.2". */
const BELOW_BY = new RegExp(
  `\\b(?:(above|over)|(below|under|behind)) (?!(?:the |our )?(?:plan|forecast|expect|budget|target))${BASE}[^.;:]{0,20}\\bby\\b[^.;:]*$`,
  'i',
);
/** A score or share of it. */
const NOUN_FALLS =
  /\bthumbs?[- ]down\b|\b(?:calls?|packets?|frames?|connections?|messages?|events?|sessions?|payments?|cards?|links?|streams?|requests?|queries|jobs?) (?:drops?|declines?)\b|\b(?:dropped|declined|reduced) \p{L}+s\b/iu;
/** "1 pp down", "no more than 5 % slower": than it was goes without saying. */
const THAN_IT =
  /^\s*(?!longer than (?:\d|an?\b))(?:points? )?(?:(up|higher|slower|longer|larger|bigger|heavier|worse)|(down|lower|shorter|smaller|fewer))(?=\s*(?:$|[,.;:)]|(?:than|against|compared|versus|vs|next|this|at most|at worst)\b))/i;
/** "1.1x of main", "3 times that of v2". */
const TIMES_OF = new RegExp(`^\\s*(?:what it was|(?:of |that of |as \\w+ as )?${BASE})`, 'i');
/** "97 % of the control": a share of something that is itself the measure. */
const SHARE_OF =
  /^\s*of (?:(?:the|our|its|their) )*(?:(?:\w+ )?baseline|control(?: group)?|normal|usual|(?:old|previous|existing|legacy) (?:one|system|value|level|version|release|rate)|(?:its|the) value before|v\d[\d.]*)(?!\s+(?:users|traffic|customers|requests|orders|servers|devices|hosts|calls|sessions|messages|jobs|logins|payments|clients|builds))/i;
const RISES =
  /(?<!-)\b(?!(?:regression|spike|growth|slow|up|increase)(?:[- ](?:pack|suite|tests?|testing|runs?|sets?|cases?|checks?|plan|to)\b))(?:ris(?:es?|ing|en)|rose|increas\w*|grow(?:s|n|ing|th)?|climb\w*|jump\w*|spik\w*|degrad\w*|worsen\w*|slow(?:s|er|ed|down)|regress\w*|regression|up|higher|longer|inflat\w*)\b[^.;:]{0,24}?$/i;
const FALLS =
  /\b(?:drop\w*|fall(?:s|en|ing)?|fell|decreas\w*|declin\w*|dip(?:s|ped)?|shrink\w*|down|reduc\w*|lose[sd]?|losing|sink\w*|slip\w*)\b[^.;:]{0,24}?$/i;
/** From here on a share is one of things that are up, and no rise. */
const MOST = 90;
/** By how much, and not to where: "drops by more than 5 %", "up > 10 %"; "rises above 5 %" says where. */
const BY =
  /(?:\bby\b[^.;:]*|\bmore than\s*|\bat least\s*|[>≥]=?\s*|\bno more than\s*|\bnot more than\s*|\bat most\s*|\bup to\s*)$/i;
/** It is compared with something, wherever the text says so. */
const COMPARES =
  /\b(?:vs\.?|versus|against|(?:the )?same(?: as)?|as (?:on|in|before|usual)|compared (?:to|with)|relative to|in comparison (?:to|with)|comparison with|compare\b.{0,40}?\bwith|control|baselines?|than before|than (?:the )?(?:previous|last|old|v\d)|parity)(?=[\s,.;:)]|$)/i;
/** "Not worse than 10 % vs v3": the amount is how far. */
/** More than this is what is left of it, and no step. */
const PART = 50;
const SLOWER = /\b(?:slower|heavier|costlier|dearer) than\s*$/i;
const WORSE_THAN = /\b(?:slower|worse|heavier|longer|larger|bigger|costlier|dearer) than\s*$/i;
/** What a share is of, where that is what it was before or elsewhere: "60 % of the 2.x value", "110 % of Nightjar's runtime". */
const VALUES =
  '(?:values?|baseline|time|times|level|run ?time|duration|costs?|price|average|figures?|throughput|speed|performance|results?|numbers?)';
const OF_NAMED = new RegExp(
  `^\\s*of (?:the |our |its |their )?(?:[\\w.'’-]+ ){0,2}?(?:[A-Z][\\w.'’-]*|v?\\d+\\.(?:x|\\d+)[\\w.]*|v\\d+|old|previous|current|existing|legacy|original|earlier|usual|normal|reference|control|last \\w+|today['’]s|yesterday['’]s) (?:[\\w'’-]+ ){0,2}?${VALUES}\\b`,
);
const OF_VERSION =
  /^\s*of (?:that of |the one of |what )?(?:the )?(?:v?\d+\.(?:x|\d+)[\w.]*|v\d+|main|master|it was)(?=\s*(?:$|[,.;:)|]))/;
/** "≤ old rate + 1 pp", "no higher than last year plus 5 %": what it is compared with stands between the limit and the step. */
const FROM_NAMED =
  /(?:(<=|≤|at most|(?:no|not) (?:more|higher|longer|larger|slower|bigger|worse) than|not (?:above|over|beyond))|(>=|≥|at least|(?:no|not) (?:less|lower|fewer|smaller|worse) than|not (?:below|under))|(<|below|under|less than|lower than)|(>|above|over|more than|higher than|exceeds))\s*((?:the |our )?[\p{L}][\w.'’-]*(?: [\w.'’-]+){0,4}) ?(?:(\+|plus)|(-|−|–|minus))\s?$/iu;
const FROM = ['<=', '>=', '<', '>'] as const;
const OF_BASE = new RegExp(`^${BASE}$`, 'i');
/** "20 % more time per patient than before". */
const MORE_OF = new RegExp(
  `^\\s*(?:(more|longer|slower|higher)|(less|fewer|lower|shorter|faster)) (?:\\w+ ){1,5}than (?:with |on |in |of )?${BASE}`,
  'i',
);

/** "Of Nightjar's memory", "of viewer 8's traffic". */
const OF_ITS = /^\s*of (?:the )?(?:[A-Z][\w-]*|[\w-]+ \d[\d.]*)['’]s\s+\p{L}/u;
/** "Adds no more than 3 % to the latency", "costs at most 2 % on top of it". */
const ADDS = /\b(?:adds?|adding|costs?|puts?|eats?)\b[^.;:]{0,30}$/i;
const TO_IT = /^\s*(?:to|onto|on top of)\s/i;
/** A step that is written with its sign: `+5 %`, `± 3 %`. */
const PLUS = /(?:^|[\s(<>=≤≥])\+\s?$/;
const EITHER_WAY = /(?:±|\+\s?\/?\s?[-–−])\s?$/;

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
  const found = stepIn(text, bound, band, verbs);
  // Of a share that is near its end, "0.2 % above legacy" are points: a fiftieth of what hardly ever fails is nothing.
  const [, small] = /^\S+ baseline [+-] ([\d.]+)%$/.exec(found ?? '') ?? [];
  if (found === undefined || small === undefined || Number(small) > FEW) return found;
  return SHARES.has(measureOf(wordsOf(text), 'ratio')?.id ?? '') ? found.replace(/%$/, 'pp') : found;
}

/** Shares of which a small step is told in points. */
const SHARES = new Set(['error-rate', 'success-rate', 'availability']);
const FEW = 2;

function stepIn(
  text: string,
  bound: StatedBound,
  band: 'go' | 'caution' | 'no-go',
  verbs: boolean,
): string | undefined {
  if (bound.kind === 'range' || bound.amount.about) return undefined;
  const { amount } = bound;
  const behind = text.slice(bound.end);
  const before = text.slice(Math.max(0, bound.at - 60), numberAt(text, bound));
  const operator: Operator = bound.kind === 'compare' ? bound.operator : band === 'go' ? '<=' : '>=';
  const factor = amount.dimension === 'ratio' ? Number(amount.number) / 100 : Number(amount.number);
  const shared = shareOfBase(bound, before, behind, band);
  if (shared !== undefined) return shared;
  if (amount.unit === '%' && SHARE_OF.test(behind) && !/\bwithin\b/i.test(before))
    return `${bound.kind === 'bare' ? (band === 'go' ? '>=' : '<=') : operator} ${Number(factor.toPrecision(6))}x baseline`;
  const named = namedIn(text, before, behind, operator, bound);
  if (named !== undefined) return named;
  const improved = improvedText(text, bound, band);
  if (improved !== undefined) return improved;
  const points = pointsIn(text, bound, before, behind, operator);
  if (points !== undefined) return points;
  // "After 24 h below 1.15": a time alone is when, and not how far.
  const when = bound.kind === 'bare' && amount.dimension === 'duration';
  const beside = when ? null : (BESIDE.exec(behind) ?? THAN_BY.exec(before) ?? BELOW_BY.exec(before));
  const faster = amount.dimension === 'times' ? timesText(text, bound, behind, band) : undefined;
  if (faster !== undefined) return faster;
  if (amount.dimension === 'times') return TIMES_OF.test(behind) ? `${operator} ${amount.number}x baseline` : undefined;
  const than = amount.dimension === 'ratio' ? THAN_IT.exec(behind) : null;
  // Of a throughput "5 % worse" is less.
  if (than?.[1] === 'worse' && measureOf(wordsOf(text))?.better === 'higher')
    return `${FLIPPED[operator] ?? operator} baseline - ${written(amount)}`;
  if (than?.[1] !== undefined) return `${operator} baseline + ${written(amount)}`;
  if (than?.[2] !== undefined) return `${FLIPPED[operator] ?? operator} baseline - ${written(amount)}`;
  // "Targets up ≥ 99 %" is how many are.
  const there = /\bup\s*[>≥]=?\s*$/i.test(before) && Number(amount.number) >= MOST;
  // "Used up by more than 80 %" is how much of it is gone.
  const gone = /\b(?:used|eaten|filled|taken) up\b/i.test(before);
  const by = verbs && BY.test(before) && dimensionOf(bound) === 'ratio' && !there && !gone;
  if (beside?.[1] !== undefined || (!beside && by && RISES.test(before)))
    return `${operator} baseline + ${written(amount)}`;
  // "Reduced by 50 %", among what is wanted: at least so much.
  if (!beside && by && bound.kind === 'bare' && band === 'go' && FALLS.test(before))
    return `<= baseline - ${written(amount)}`;
  if (beside?.[2] !== undefined || (!beside && by && FALLS.test(before) && !NOUN_FALLS.test(before)))
    return `${FLIPPED[operator] ?? operator} baseline - ${written(amount)}`;
  return stepText(bound, { text, before, behind, operator, base: BASE });
}

/** How far from what it was, by words around a share that say so. */
function namedIn(
  text: string,
  before: string,
  behind: string,
  operator: Operator,
  bound: StatedBound,
): string | undefined {
  if (bound.kind === 'range') return undefined;
  // "+50 ms vs control": a step of any kind.
  if (
    PLUS.test(before) &&
    !bound.amount.more &&
    (bound.kind === 'compare' || COMPARES.test(text)) &&
    /^(?:duration|bytes|rate)$/.test(bound.amount.dimension)
  )
    return `${operator} baseline + ${written(bound.amount)}`;
  const { amount, kind } = bound;
  const share = /^(?:%|pp)$/.test(amount.unit);
  const from = FROM_NAMED.exec(before);
  // Of other units than shares only what is surely something of before: "≤ baseline + 5 min".
  if (from !== null && (share || (/^(?:duration|bytes)$/.test(amount.dimension) && OF_BASE.test(from[5] ?? '')))) {
    // "No worse than control − 0.2 pp" allows so much less.
    const worse = from[6] === undefined && /\bworse\b/i.test(from[1] ?? '');
    const at = worse ? '>=' : (FROM[from.slice(1, 5).findIndex((one) => one !== undefined)] ?? '<=');
    return `${at} baseline ${from[6] === undefined ? '-' : '+'} ${written(amount)}`;
  }
  if (!share) return undefined;
  const factor = `${Number((Number(amount.number) / 100).toPrecision(6))}x baseline`;
  const more = MORE_OF.exec(behind);
  if (more !== null && kind === 'compare')
    return more[1] === undefined
      ? `${FLIPPED[operator] ?? operator} baseline - ${written(amount)}`
      : `${operator} baseline + ${written(amount)}`;
  if (EITHER_WAY.test(before) && (COMPARES.test(text) || /^\s*(?:of|to|from|vs)\b/i.test(behind)))
    return `within ${written(amount)} of baseline`;
  if (PLUS.test(before) && (kind === 'compare' || COMPARES.test(text)) && !amount.more)
    return `${operator} baseline + ${written(amount)}`;
  if (
    amount.unit === '%' &&
    [OF_NAMED, OF_VERSION, OF_ITS].some((form) => form.test(behind)) &&
    !/\bwithin\b/i.test(before)
  )
    return kind === 'compare' ? `${operator} ${factor}` : undefined;
  if (
    kind === 'compare' &&
    WORSE_THAN.test(before) &&
    (COMPARES.test(text) || (SLOWER.test(before) && Number(amount.number) < PART) || Number(amount.number) > 100)
  )
    return Number(amount.number) > 100 ? `${operator} ${factor}` : `${operator} baseline + ${written(amount)}`;
  // "Not slower than 80 %": of the speed that it had.
  if (kind === 'compare' && SLOWER.test(before)) return `${FLIPPED[operator] ?? operator} ${factor}`;
  if (kind === 'compare' && ADDS.test(before) && TO_IT.test(behind)) return `${operator} baseline + ${written(amount)}`;
  return undefined;
}

/** "Not more than 0.2 points below the other group", "loses more than 2 points": points of a score, or percentage points of a share. */
function pointsIn(
  text: string,
  bound: Exclude<StatedBound, { kind: 'range' }>,
  before: string,
  behind: string,
  operator: Operator,
): string | undefined {
  const { amount } = bound;
  const [, up, down] = POINTS.exec(behind) ?? [];
  if (amount.dimension !== 'count' || (up === undefined && down === undefined && !/^\s*points?\b/i.test(behind)))
    return undefined;
  const by = `${amount.number}${/\b(?:rates?|ratio|share|quota|conversion|availability)\b/i.test(text) ? 'pp' : ''}`;
  if (up !== undefined) return `${operator} baseline + ${by}`;
  if (down !== undefined || (bound.kind === 'compare' && FALLS.test(before)))
    return `${FLIPPED[operator] ?? operator} baseline - ${by}`;
  return undefined;
}

/** Behind points: above or below something that is told. */
const POINTS =
  /^\s*points?\s+(?:(above|over|higher than|more than|worse than|up on)|(below|under|lower than|less than|short of|behind|down on))\s+\p{L}/iu;

/** Where the digits or the word of the amount start. */
function numberAt(text: string, bound: StatedBound): number {
  const said = text.slice(bound.at, bound.end);
  const digit = said.search(/\d/);
  return bound.at + (digit < 0 ? said.length : digit);
}
