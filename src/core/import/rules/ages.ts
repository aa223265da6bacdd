import { written } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import { limit } from './limit.ts';
import type { Seen } from './seen.ts';

type Age = Readonly<Record<string, string>>;

/** That a time is an age. */
const AGED =
  /\b(?:older|younger|newer|touched|updated|changed|edited|refreshed|written|taken|last|past|ago|succeeded|passed|fresh)\b/i;
/** "In the last 30 days", "(last 30 days)", "past 2 weeks": how long ago at most. */
const RECENT = /(?:\(|\b(?:in|within|during) the )(?:last|past|previous)\s*$/i;
/** What was done then, and is not only seen or counted over that time. */
const DONE =
  /\b(?:touched|updated|changed|edited|refreshed|written|taken|reviewed|tested|restored|rehearsed|exercised|drilled|rotated|renewed|audited|checked|verified|done|run|ran|passed|succeeded|green)\b/i;
/** Shorter times are what is watched, and no age of something that people do now and then. */
const SHORT = new Set(['ms', 's', 'min']);

/** How old a file may be. */
export function fileAge(seen: Seen): Age {
  if (!AGED.test(seen.body) && !saysOld(seen)) return {};
  const compared = limit(seen, 'age', 'duration', '<');
  return 'age' in compared ? compared : recent(seen);
}

/** How long ago a run may have been. */
export function ranAgo(seen: Seen): Age {
  const compared = AGED.test(seen.body) || SUCCEEDED.test(seen.body) ? limit(seen, 'age', 'duration', '<') : {};
  return 'age' in compared ? compared : recent(seen);
}

/** "SUCCESS (< 24h)", "green within 24 h": what was so at its last run, which may not be longer ago. */
const SUCCEEDED =
  /\b(?:success(?:ful)?|green|passed|ok|completed)\W+(?:(?:status|run|on \w+)\W+)?(?:<|≤|within\b|in the last\b|less than\b|max)/i;

/** "Objects under 10 min old", "fresher than 10 min". */
function saysOld({ body, bounds }: Seen): boolean {
  return bounds.some(
    (bound) =>
      bound.kind === 'compare' &&
      bound.amount.dimension === 'duration' &&
      (/^\s*old\b/i.test(body.slice(bound.end)) || /^(?:fresher|no staler)\b/i.test(body.slice(bound.at))),
  );
}

function recent({ band, body, bounds }: Seen): Age {
  if (!DONE.test(body)) return {};
  const found = bounds.find(
    (bound) =>
      bound.kind === 'bare' &&
      bound.amount.dimension === 'duration' &&
      !SHORT.has(bound.amount.unit) &&
      RECENT.test(body.slice(0, bound.at)),
  );
  return band === 'go' && found?.kind === 'bare' ? { age: `<= ${written(found.amount)}` } : {};
}

/** What somebody did, and when: "(last 30 days)", "at least 5 days ago". */
export function doneAgo(seen: Seen): Age {
  const { band, body, bounds, opening } = seen;
  if (band !== 'go' || opening === 'change') return {};
  const compared = bounds.find(
    (bound) =>
      bound.kind === 'compare' &&
      bound.amount.dimension === 'duration' &&
      !SHORT.has(bound.amount.unit) &&
      /^\s*ago\b/i.test(body.slice(bound.end)),
  );
  if (compared !== undefined) return { age: boundText(compared, 'higher') };
  const times = bounds.filter((bound) => bound.kind !== 'bare' || bound.amount.dimension === 'duration');
  return times.length === 1 ? recent(seen) : {};
}

/** How old what somebody agreed to may be: "accepted by the owner, not older than 90 days". */
export function signedAgo({ band, body, bounds }: Seen): Age {
  if (band !== 'go') return {};
  const [one, ...more] = bounds.filter((bound) => bound.kind === 'compare' && bound.amount.dimension === 'duration');
  if (one?.kind !== 'compare' || more.length > 0 || SHORT.has(one.amount.unit)) return {};
  const old = /^(?:older|newer|younger)\b/i.test(body.slice(one.at)) || /^\s*(?:old|ago)\b/i.test(body.slice(one.end));
  return old && one.operator.startsWith('<') ? { age: boundText(one, 'lower') } : {};
}

/** That something is out already, and has been for a while. */
const OUT =
  /\b(?:been|running|ran|runs|live|lived|spent|stayed|soaked|baked|burn(?:ed|t)[- ]in|since|ago)\b|\b(?:in|on) (?:beta|staging|stage|canary|prod|production)\b/i;

/** How long something has been deployed. */
export function deployedFor({ band, body, bounds, opening }: Seen): Age {
  if (band !== 'go' || opening === 'change') return {};
  const out = OUT.test(body);
  const found = bounds.find(
    (bound) =>
      bound.kind !== 'range' &&
      bound.amount.dimension === 'duration' &&
      !bound.amount.about &&
      (out || (bound.amount.more && alone(body, bound))) &&
      (bound.kind === 'compare'
        ? bound.operator.startsWith('>')
        : /\b(?:for|since)(?: the last)?\s*$/i.test(body.slice(0, bound.at))),
  );
  return found === undefined ? {} : { age: boundText(found, 'higher') };
}

/** How long ago a phase was finished: "stage 1 successful (24+ hours)". */
export function heldFor(seen: Seen): Age {
  return seen.band === 'go' ? limit(seen, 'age', 'duration', '>') : {};
}

/** "Testnet deployment: 21+ days": nothing else is said behind the colon or in the brackets. */
function alone(body: string, bound: StatedBound): boolean {
  return /[:(]\s*$/.test(body.slice(0, bound.at)) && /^\s*[).]?\s*$/.test(body.slice(bound.end));
}
