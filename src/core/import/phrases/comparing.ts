import type { Operator } from '../../bound/bound.ts';

/** Words of comparison. With a word such as `no` or `never` before them they mean the opposite: "no more than". */
export const COMPARING: readonly (readonly [operator: Operator, phrases: string])[] = [
  [
    '<=',
    'less than or equal to, at most, up to, max, maximum, maximum of, max of, within, limited to, capped at, at or below, at or under, a maximum of, not more, ceiling of, limit of, cap of, budget of, inside, at worst, tops out at, topping out at, as many as, at the most, not past',
  ],
  [
    '>=',
    'greater than or equal to, at least, min, minimum, minimum of, min of, at or above, at or over, reaches, reach, hits, upwards of, upward of, a minimum of, at a minimum, as a minimum, floor of, not less',
  ],
  [
    '<',
    'less than, lower than, fewer than, thinner than, narrower than, shallower than, closer than, colder than, cooler than, sooner than, tighter than, nearer than, smaller than, shorter than, faster than, younger than, newer than, earlier than, quicker than, cheaper than, lighter than, short of, below, under, beneath',
  ],
  [
    '>',
    'more than, greater than, higher than, larger than, bigger than, longer than, slower than, older than, later than, in excess of, north of, heavier than, worse than, deeper than, wider than, taller than, thicker than, further than, farther than, hotter than, warmer than, noisier than, louder than, fuller than, busier than, staler than, dearer than, costlier than, stronger than, steeper than',
  ],
  // Of times and sizes less is better, which the reader of bounds knows.
  ['>', 'better than'],
  [
    '>',
    'above, over, exceeds, exceed, exceeding, exceeded, beyond, passes, tops, surpasses, go past, goes past, went past, gets past, climbs past, rises past',
  ],
  ['==', 'exactly, equal to, equals, precisely'],
];
/** What the comparison means behind `no`. */
export const OPPOSITE: Readonly<Record<string, Operator>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=' };
/** Words that turn a comparison round. */
export const NOT = new Set([
  'no',
  'not',
  'never',
  'cannot',
  "can't",
  "won't",
  "isn't",
  "aren't",
  'neither',
  'none',
  'nothing',
  'nor',
  'without',
  "doesn't",
  "don't",
  "mustn't",
  "shouldn't",
  "hasn't",
  "haven't",
  "hadn't",
  "wasn't",
  "weren't",
  "didn't",
  "couldn't",
  "wouldn't",
  "needn't",
  "mayn't",
  'nobody',
  'hardly',
]);

/** What behind an amount says at least. */
export const MORE = [
  'or more',
  'or higher',
  'or longer',
  'or larger',
  'or bigger',
  'or later',
  'or up',
  'and over',
  'and higher',
  'as a minimum',
  'at minimum',
  'upwards',
  'or above',
  'or greater',
  'or over',
  'at least',
  'minimum',
  'min',
  'and more',
  'and above',
  'and up',
];
/** What behind an amount says at most. */
export const LESS = [
  'or less',
  'or fewer',
  'or lower',
  'or shorter',
  'or smaller',
  'or younger',
  'or newer',
  'or earlier',
  'or cheaper',
  'and below',
  'and under',
  'as a maximum',
  'at maximum',
  'at worst',
  'at the latest',
  'or below',
  'or under',
  'or faster',
  'or quicker',
  'or sooner',
  'tops',
  'at the most',
  'maximum',
  'max',
  'at most',
];
