import type { Operator } from '../../bound/bound.ts';
import type { StatedBound } from './bound-phrase.ts';
import { FLIPPED } from './bound-text.ts';

/** What a share is of, up to the next mark. */
const OF = /^\s*of\s+([^,;:()|]+?)(?=\s*(?:$|[,;:()|]|\.(?:\s|$)))/iu;
/** Of these a share says how full something is. */
const HOLDS =
  /\b(?:capacity|quota|limits?|budget|max(?:imum)?|memory|ram|disks?|cpu|cores?|storage|allocation|allowance|size|pool|heap|requested|request|provisioned|licen[cs]\w+)\b/i;
/** Of these something happened: "of last month's users have switched". */
const HAPPENED =
  /\s(?:have|has|are|were|was|is|had)\b|(?<!^|\b(?:the|an?|our|its|their) )\b(?!speed|need|seed|shed|feed|bed)\p{L}{3,}ed\b/iu;
/** Things that are counted, and none of their figures. */
const COUNTED =
  /^(?:(?:all|the|our|its|their|these) )*(?!costs|values|levels|times|figures|sales|earnings|takings)\p{L}{3,}(?<![aious'’]s|ss)s\b(?!['’])/iu;
/** Another measurement of the same thing. */
const MEASURED =
  /\b(?:forecast|estimate|(?:the|our|its|an?) (?:old|previous|former|current|existing|legacy|ordinary|typical|usual|normal|average|original|earlier|comparable|metal|manual) \p{L}+|(?:the )?same (?:hour|day|night|week|month|quarter|season|period|time)|(?:mean|average|median|level|value|values|figure|rate|number) (?:of|in|from|before|on) |(?:last|previous|prior) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|night|week|month|quarter|year|season|hour)(?:['’]s)?|(?:day|night|week|month|quarter|year|season|hour) before|before (?:the )?(?:move|switch|migration|cut-?over|change|upgrade|launch|release|start|pilot)|yesterday|baseline)/iu;
/** Less than this is rather how far it may be from it: "within 5 % of the old value". */
const LEAST = 40;
const RISES_TO =
  /\b(?:ris(?:es?|ing|en)|rose|grow(?:s|n|ing)?|grew|climb\w*|jump\w*|increas\w*|reach\w*|up|hits?|spik\w*)(?:\s+(?:to|at))?\s*$/i;
const FALLS_TO = /\b(?:drop\w*|fall(?:s|en|ing)?|fell|sink\w*|declin\w*|decreas\w*|dip\w*|slump\w*|down)\s+to\s*$/i;
const WORSE = /\bworse than\s*$/i;

/**
 * A limit that is a share of another measurement of the same thing: "not below 95 % of the week before", "over 150 % of the forecast", "within 130 % of the
 * normal value". More than all of something can only be that. `undefined` where the share is one of things, or says how full something is.
 */
export function shareOfBase(
  bound: Exclude<StatedBound, { kind: 'range' }>,
  before: string,
  behind: string,
  band: 'go' | 'caution' | 'no-go',
): string | undefined {
  const of = OF.exec(behind)?.[1];
  const share = Number(bound.amount.number);
  if (
    of === undefined ||
    bound.amount.unit !== '%' ||
    share === 0 ||
    HOLDS.test(of) ||
    HAPPENED.test(of) ||
    COUNTED.test(of)
  )
    return undefined;
  if (share <= 100 && (share < LEAST || !MEASURED.test(of))) return undefined;
  const operator = wayOf(bound, share, before, band);
  return operator && `${operator} ${Number((share / 100).toPrecision(6))}x baseline`;
}

/** Which way it is a limit, where the text says so or only one way makes sense. */
function wayOf(
  bound: Exclude<StatedBound, { kind: 'range' }>,
  share: number,
  before: string,
  band: 'go' | 'caution' | 'no-go',
): Operator | undefined {
  if (bound.kind === 'compare') {
    // "Within 95 %" is no limit that anybody can read.
    if (/\bwithin\s*$/i.test(before)) return share >= 100 ? '<=' : undefined;
    // "Not worse than 95 %" is at least so much, "not worse than 110 %" at most.
    return WORSE.test(before) && share < 100
      ? ((FLIPPED[bound.operator] ?? bound.operator) as Operator)
      : bound.operator;
  }
  if (band === 'go') return share > 100 ? '<=' : '>=';
  if (RISES_TO.test(before)) return '>=';
  if (FALLS_TO.test(before)) return '<=';
  return share === 100 ? undefined : share > 100 ? '>=' : '<=';
}
