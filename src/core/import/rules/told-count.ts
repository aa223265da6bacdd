import type { StatedBound } from '../phrases/bound-phrase.ts';
import type { Seen } from './seen.ts';

type Bare = Extract<StatedBound, { kind: 'bare' }>;

/** What becomes of records that are taken along, so that there are as many as there were. */
const TAKEN =
  /\b(?:imported|migrated|converted|loaded|synced|preserved|exported|mapped|transferred|copied|moved|replicated|rendered|assigned|linked)\b/i;
/** What says that two numbers are one: "equals the old shop (2,318)". */
const SAME = /\b(?:count|number|total|equals?|match(?:es)?|the same|identical)\b/i;
/** Times and people's words for them are no things that are counted, nor is what one has too many of. */
const THINGS =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?!(?:days?|hours?|weeks?|months?|minutes?|years?|times|nights?|points|cases|tests|errors|failures|bugs|defects|incidents|tickets|complaints|crashes|refunds|rows)\b)\p{L}{3,}(?:s|ren|ia)\b/iu;
/** Things of which many are wanted: nothing more is said of them, or that they did or were done something. */
const REACHED =
  /^\s*(?:$|[.(]|\p{L}+(?:ed|en|own|ept|one|ade|ent)\b|(?:use|play|join|come|have|keep)\b|in the first\b)/iu;
/** What was left where it was, compared, or is told to be wrong. */
const OTHER =
  /\b(?:no|not|without|match\w*|equal\w*|same|differ\w*|old|keep|kept|lost|failed|broken|missing|open|down|less|fewer|removed|deleted|dropped|retired|invited|as test data)\b|=/i;

/**
 * A number that a line tells of things, as the limit that it is: "34 roles preserved" is 34, "50 salons onboarded" is at least 50, "number of customers equals
 * the old shop (2,318)" is 2318. `undefined` for every other text.
 */
export function toldCount({ band, body, bounds, opening }: Seen): string | undefined {
  const [one, ...more] = bounds.filter((bound) => bound.kind !== 'bare' || bound.amount.dimension !== 'duration');
  if (band !== 'go' || opening === 'change' || more.length > 0 || one?.kind !== 'bare' || !isWhole(one))
    return undefined;
  const [before, behind] = [body.slice(0, one.at), body.slice(one.end)];
  // "(12,806 patients)", of what is as it was.
  if (/\(\s*$/.test(before) && /^(?:\s+[\p{L}-]+){0,2}\s*\)/u.test(behind))
    return SAME.test(before) || TAKEN.test(before) ? `== ${one.amount.number}` : undefined;
  const things = THINGS.exec(behind);
  if (things === null || !/^\W*$/.test(before) || OTHER.test(behind)) return undefined;
  if (TAKEN.test(behind)) return `== ${one.amount.number}`;
  return REACHED.test(behind.slice(things[0].length)) ? `>= ${one.amount.number}` : undefined;
}

function isWhole({ amount }: Bare): boolean {
  return (
    amount.dimension === 'count' &&
    !amount.about &&
    !amount.more &&
    amount.outOf === undefined &&
    /^[1-9]\d+$/.test(amount.number)
  );
}
