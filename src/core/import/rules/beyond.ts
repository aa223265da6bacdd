import { dimensionOf } from '../phrases/measured.ts';
import { only, wanted } from './behaviour.ts';
import { OTHERS } from './behaviour-forms.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Behind a limit: what the software does with what is beyond it. */
const BEYOND =
  /^\W*(?:\p{L}{1,9}\s+)?(?:(?:\p{L}+\s+){0,4}(?:is|are|gets?|be)\s+)?(?:(?:never|always|not|only)\s+)?(?:(?:refused|rejected|denied|ignored|blocked|throttled|truncated|tolerated|capped|cut off|queued|discarded|declined|resized|compressed|paginated|split|logged out|locked)\b|(?:triggers?|raises?|locks?|asks? for|shows? (?:an?|the)|needs? (?:an?|the)|requires?|leads? to|opens? (?:an?|the)|disables?|hides?|ends? (?:in|with))\s)/iu;

/** Before a limit: what the software asks for or allows from there on. */
const ASKED =
  /\b(?:needed|required|refused|rejected|locked|allowed|blocked|hidden|offered|possible|asked for|logged out)\s+(?:only\s+)?(?:above|below|over|under|beyond|from|for more than|with more than)\s+\S*\d/i;

/** Behaviours that name a number: with what it is answered, and what comes beyond a limit. */
export const BEYOND_RULES: readonly Rule[] = [
  {
    id: 'answers-code',
    check: 'tests',
    why: 'Which status it answers with is a behaviour, and a test of that name in a report shows it.',
    says: [
      'answer|answers|answered|return|returns|get|gets|give|gives|got|respond|responds|rejected|refused|denied|end|ends|fail|fails|shed|sheds .. 400|401|402|403|404|405|406|408|409|410|411|412|413|414|415|416|417|418|421|422|423|425|426|428|429|431|451',
    ],
    not: [
      '^ test',
      'rate|rates|ratio|share',
      'endpoint|endpoints|page|pages|site|url|urls|domain|host|path',
      ...OTHERS,
    ],
    make: (seen) =>
      wanted(seen) &&
      seen.named.urls.length + seen.named.hosts.length === 0 &&
      seen.bounds.every((bound) => dimensionOf(bound) !== 'ratio')
        ? named(seen)
        : undefined,
    examples: [
      { text: 'Bodies over 8 MB get a 413' },
      { text: 'A body of more than 2 MB gets 413' },
      { text: 'Caller without a badge is refused with 403' },
      { text: 'Full hall answers 429' },
    ],
    unlike: ['Share that gets 429 stays below 1 %', { text: 'Visitors get 404', item: { section: 'rollback' } }],
  },
  {
    id: 'beyond-limit',
    check: 'tests',
    why: 'What happens beyond the limit is a behaviour, and a test of that name in a report shows it.',
    opens: ['state'],
    not: [
      ...OTHERS,
      'alert|alerts|alarm|pager',
      'percent|ratio|rate|rates of',
      'p50|p90|p95|p99|latency|requests|rows|orders',
    ],
    make: (seen) => {
      const bound = seen.bounds.find(({ kind }) => kind !== 'bare');
      if (bound === undefined || bound.at === 0 || !wanted(seen) || dimensionOf(bound) === 'ratio') return undefined;
      return BEYOND.test(seen.body.slice(bound.end)) || ASKED.test(seen.body) ? named(seen) : undefined;
    },
    examples: [
      { text: 'Parcels over 30 kg are refused' },
      { text: 'Photos over 12 MB are refused with a hint' },
      { text: 'Purse below 3 EUR triggers a reminder' },
      { text: 'Drift of up to 4 s tolerated' },
      { text: 'Second key needed above 9 bags' },
    ],
    unlike: ['Fewer than 4 drafts refused', 'Less than 2 % of the photos are refused', 'Heap below 300 MB'],
  },
];

function named(seen: Seen): ReturnType<typeof only> {
  return only({ ...seen, bounds: [] });
}
