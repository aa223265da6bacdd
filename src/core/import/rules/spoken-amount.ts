import type { StatedBound } from '../phrases/bound-phrase.ts';
import { figureIn } from '../phrases/figures.ts';
import { measureOf } from '../phrases/measures.ts';
import { scoreIn } from '../phrases/scores.ts';
import type { Seen } from './seen.ts';

type Bare = Extract<StatedBound, { kind: 'bare' }>;

/** An amount with the words around it, and what it is a limit of; `undefined` where it is none. */
type Form = (amount: Bare, before: string, behind: string, seen: Seen) => string | undefined;

/** How the amount that may just be reached is called, behind what was measured or in brackets: "42 min last time, limit 60". A "memory limit" is a setting. */
const CALLED =
  /(?:^|[(,;:–—]\s*|\d\s*)(?:(?:the )?(?:limit|allowed|allowance|budget|cap|ceiling)(?: is| was| of)?)[\s:]*$/i;
const ALLOWED = /^\s*(?:allowed|permitted|tolerated)\b/i;
const AIMED = /(?:^|[(,;:–—]\s*|\d\s*)(?:the )?(?:target|goal|aim)(?: is| was| of)?[\s:]*$/i;
/** What is told of now, and what it should be: "expected 3,418, actual: ___". */
const EXPECTED = /\b(?:expected|should be|must be)[\s:]*$/i;
/** What is finished within the time before now. */
const LATELY =
  /\b(?:ran|run|runs|finished|completed|succeeded|seen|fired|arrived|updated|refreshed|synced|polled|reported|written)\b.{0,20}\b(?:in|within|during) the (?:last|past)\s*$/i;
/** How many there are: "node count 18", "workers 12", "exactly". */
const COUNT = /\b(?:count|number|total)(?: of [\p{L}-]+)?(?: is)?[\s:]*$/iu;
const THING =
  '(?:nodes?|replicas?|pods?|members?|instances?|brokers?|workers?|shards?|votes?|neighbou?rs?|peers?|osds?|tasks?|processes|chassis|servers?|hosts?|agents?|consumers?|partitions?)';
const THINGS = new RegExp(`^\\s+(?:[\\p{L}-]+ ){0,2}?${THING}\\b`, 'iu');
const ENDS = /^\s*[.!)]?\s*$/;
/** Why only that many. */
const ONLY = /^\s+(?:[\p{L}-]+ ){0,2}?[\p{L}-]+ only\b/iu;
/** What becomes of records that are taken along. */
const THERE =
  /\b(?:imported|migrated|converted|loaded|synced|present|found|exported|mapped|connected|submitted|linked|transferred|copied|moved|replicated|there|processed)\b/i;
const MANY_OF =
  /^\s+(?:(?!(?:days?|hours?|weeks?|months?|minutes?|years?|times|people|users|persons)\b)[\p{L}/-]+\s+){0,4}?\p{L}{3,}(?:s|ren|ia)\b/iu;
/** Of whom or what a share is: behind it, and who does what. */
const SHARE_OF =
  /^\s+of (?:the |our |all |them|those|these)?.*\b(?:by|through|without|with|in|on|reached|done|use[ds]?|would|found|pass(?:ed)?|finish(?:ed)?|hand(?:ed)?|log(?:ged)? in|register(?:ed)?|satisf\w+|via|from)\b/i;
const FAVOUR = /^\s+(?:\p{L}+ ){0,2}?(?:in favou?r|would|reached|agree[ds]?|found|for it)\b/iu;
/** Of these more is bad, whoever has it. */
const BAD =
  /\b(?:error|fail|lost|loss|drop|crash|timeouts?|churn|bounce|refund|complain|reject|missing|discount|reduc|less|down|cpu|memory|disk|usage|load|traffic|canary|roll|ramp|split|deploy|sampl|tolerance)/i;
const GOOD =
  /\b(?:uptime|availability|reached|up|on time|success\w*|trial-to-paid|conversion|retention|adoption|completion|attendance|buffer|headroom|spare|free|left)\b/i;
const SPARE = /^\s*(?:\p{L}+ )?(?:free|left|spare|available|in reserve|of headroom|headroom|remaining)\b/iu;

/** What people report as well as a machine. */
const LIMITS: readonly Form[] = [
  (one, before, behind) =>
    CALLED.test(before) || (ALLOWED.test(behind) && /\bof\s*$/i.test(before)) ? `<= ${by(one)}` : undefined,
  (one, before, _, seen) => {
    if (!AIMED.test(before)) return undefined;
    const better =
      scoreIn(seen.words)?.better ?? figureIn(seen.words)?.[1] ?? measureOf(seen.words, one.amount.dimension)?.better;
    return better === undefined ? undefined : `${better === 'higher' ? '>=' : '<='} ${by(one)}`;
  },
  (one, before) => (EXPECTED.test(before) && whole(one) ? `== ${by(one)}` : undefined),
  (one, before) => (LATELY.test(before) && one.amount.dimension === 'duration' ? `<= ${by(one)}` : undefined),
  (one, before, behind) =>
    SPARE.test(behind) && /^(?:bytes|ratio)$/.test(one.amount.dimension) && !/\bat\s*$/i.test(before)
      ? `>= ${by(one)}`
      : undefined,
  (one, before, behind, { body }) => {
    const part =
      one.amount.outOf !== undefined &&
      Number(one.amount.outOf) <= 10 &&
      Number(one.amount.outOf) > Number(one.amount.number);
    if ((one.amount.dimension !== 'ratio' && !part) || one.amount.unit === 'pp' || BAD.test(body)) return undefined;
    const number = part ? (100 * Number(one.amount.number)) / Number(one.amount.outOf) : Number(one.amount.number);
    const said =
      (/^\W*$/.test(before) && SHARE_OF.test(behind)) ||
      FAVOUR.test(behind) ||
      (/\bby\s*$/i.test(before) &&
        /\b(?:reached|passed|done|completed|signed|read|finished)\s+by\s*$/i.test(before) &&
        ENDS.test(behind)) ||
      (GOOD.test(before) && (ENDS.test(behind) || /^\s+in the\b/i.test(behind)));
    return said && number < 100 ? `>= ${Math.floor(number * 100) / 100}%` : undefined;
  },
];

/** How many there are, which only describes what people did: "312 accounts imported" is done or not. */
const COUNTS: readonly Form[] = [
  (one, before, behind) => (COUNT.test(before) && ENDS.test(behind) && whole(one) ? `== ${by(one)}` : undefined),
  (one, before, behind) =>
    whole(one) &&
    ((/\b(?:has|have|its|with|runs?|in|keeps)\s*$/i.test(before) &&
      THINGS.test(behind) &&
      ENDS.test(behind.replace(THINGS, ''))) ||
      (ONLY.test(behind) && THINGS.test(behind)))
      ? `== ${by(one)}`
      : undefined,
  (one, before, behind) =>
    /\(\s*$/.test(before) && THINGS.test(behind) && /^\s+(?:[\p{L}-]+ ){0,2}?\p{L}+\s*\)/u.test(behind) && whole(one)
      ? `== ${by(one)}`
      : undefined,
  (one, before, behind, seen) => {
    const counts = /^\W*$|\ball(?: (?:the|our))?\s*$|,\s*$/i.test(before);
    return counts &&
      whole(one) &&
      Number(one.amount.number) > 2 &&
      MANY_OF.test(behind) &&
      THERE.test(seen.body) &&
      !/\b(?:be|to|will|until|cases|lines of)\b/i.test(seen.body)
      ? `== ${by(one)}`
      : undefined;
  },
];

/**
 * A limit that no word of comparison states, but the words around the amount do: "(limit 6 %)", "all 212 variants found", "6,000 GB free", "70 % of loans by
 * kiosk"; `undefined` where an amount may as well be a setting, a size or a condition.
 */
export function spokenAmount(seen: Seen, { people = false } = {}): string | undefined {
  const { band, body, bounds, opening } = seen;
  if (band !== 'go' || bounds.length > 3 || /^\W*(?:no|nothing|none|never)\b/i.test(body)) return undefined;
  const bare = bounds.filter((bound): bound is Bare => bound.kind === 'bare' && !bound.amount.about);
  if (bare.length < bounds.length) return undefined;
  if (opening !== 'change' && NOTHING.test(body)) return '== 0';
  // Of a step a number is a setting, but for what it may take: "restore drill: 42 min, limit 60".
  const forms = opening === 'change' ? LIMITS.slice(0, 1) : people ? LIMITS : [...LIMITS, ...COUNTS];
  for (const form of forms)
    for (const [i, one] of bare.entries()) {
      const made = form(sized(one, bare[i - 1]), body.slice(0, one.at), body.slice(one.end), seen);
      if (made !== undefined) return made;
    }
  return undefined;
}

/** That none is left, in words: "drains to zero", "faults none", "none lost". */
const NOTHING =
  /\b(?:drain(?:s|ed)?|fall(?:s|en)?|go(?:es|ne)?|drop(?:s|ped)?|is|are|down|back)\s+(?:down |back )?(?:to|at) (?:zero|0)\b|\b(?:should be|must be|is|are|remains?|stays?) (?:zero|empty)\b|\b(?:lost|faults?|failures|missing|gaps|duplicates|errors|differences|mismatches|losses|open points)\W*\s(?:none|zero|nil)\s*$|[,;:]\s*none (?:lost|missing|failed|left|open|broken|dropped|skipped)\b|=\s*0\s*$/i;

/** Without a unit it has that of what was measured: "42 min last time, limit 60". */
function sized(one: Bare, previous: Bare | undefined): Bare {
  if (one.amount.unit !== '' || previous === undefined || previous.amount.unit === '') return one;
  return { ...one, amount: { ...one.amount, unit: previous.amount.unit, dimension: previous.amount.dimension } };
}

function by({ amount }: Bare): string {
  return `${amount.number}${amount.unit}`;
}

function whole({ amount }: Bare): boolean {
  return amount.dimension === 'count' && !amount.more && /^[1-9]\d*$/.test(amount.number);
}
