import type { StatedBound } from './bound-phrase.ts';
import { dimensionOf, measuredIn } from './measured.ts';
import { measureOf } from './measures.ts';
import { relativeText } from './relative.ts';
import { wordsOf } from './words.ts';

/** Of these a share or a time above something is never what somebody asks for. */
const ERRORS = /^(?:error-rate|p[79]\d+|latency|lag)$/;
/** Nor of these a share. */
const USES = /^(?:cpu|memory|disk)$/;
/** Of these a share below something is not, either. */
const WORTH = /^(?:success-rate|availability)$/;
/** What nobody knows how to query, though everybody knows which way of it is bad; right before the limit. */
const BAD_ABOVE =
  /\b(?:crash(?:es)?|anrs?|packet loss|lcp|ttfb|fcp|inp|tti|tbt|(?:largest|first) contentful paint|time to first byte|bounce)(?: rates?| ratio| share| time| loss)?\W*$/i;
const BAD_BELOW =
  /(?:\b(?:crash-free|error-free)(?: (?:sessions?|users?|rates?))*|\b(?:coverage|pass(?:ing)? rate|hit (?:rate|ratio)|apdex)(?: score)?)\W*$/i;
/** What there should be none of, counted right before the limit or right behind it. */
const TROUBLES =
  '(?:(?:errors?|failures?|vulnerabilit(?:y|ies)|cves?|incidents?|outages?|crash(?:es)?|dlq|dead[- ]letters?|queue|backlog|ooms?|oom[- ]?kills?|open bugs|regressions|violations)(?: (?:count|messages|kills|kill|depth|length|size|events))?)';
const COUNTED_BEFORE = new RegExp(`\\b${TROUBLES}\\W*$`, 'i');
const COUNTED_BEHIND = new RegExp(`^\\s*(?:[\\p{L}-]+ ){0,2}${TROUBLES}(?: per \\w+)?\\W*$`, 'iu');
/** "Fewer than 95 % of logins succeed". */
const SUCCEED = /^\s*of (?:the |all )?(?:[\w-]+ ){1,3}(?:succeed|pass|complete|are successful|work)\W*$/i;
/** What soon ends: "Certificate expires in less than 14 days". */
const ENDS_SOON = /\b(?:certs?|certificates?|tls|ssl|domains?|licen[cs]es?)\b[^.;]*\bexpir\w+ (?:in|within)\s*$/i;
/** Less of it than before is worse. */
const VALUED = /\b(?:conversions?|revenue|orders|sales|bookings|sign-?ups|checkouts|retention|engagement|coverage)\b/i;
/** No part of what fails is ever asked to be above this share, nor one of what succeeds below it. */
const MANY = 50;
/** Here the limit is on what is left, saved or picked out. */
const SPARE =
  /\b(?:left|(?<!-)free|spare|unused|idle|headroom|remaining|reserved?|budget|improv\w*|reduc\w*|saved?|savings|balance|cut|efficien\w*|faster|(?:less|fewer)\b(?! than \d)|better|slow(?:est)? quer\w+|p-?value|accuracy|detect\w*)\b/i;

/** Shares and times of errors, shares of what is used, and steps from what was before. */
export type Harm = 'errors' | 'uses' | 'steps';

/** The limits of a text that look the way nobody wants: "error rate > 5 %", "p99 above 2 s", "login success below 90 %". As requirements they would hold only when it goes wrong. */
export function harmIn(
  text: string,
  bounds: readonly StatedBound[],
  kinds: readonly Harm[] = ['errors', 'uses', 'steps'],
): ReadonlySet<StatedBound> {
  if (SPARE.test(text)) return new Set();
  return new Set(
    measuredIn(text, bounds).flatMap(({ bound, measure }) => {
      const kind = harmOf(text, bound, measure?.id ?? '');
      return kind !== undefined && kinds.includes(kind) ? [bound] : [];
    }),
  );
}

function harmOf(text: string, bound: StatedBound, measure: string): Harm | undefined {
  if (bound.kind !== 'compare') return undefined;
  const step = relativeText(text, bound, 'go');
  if (step !== undefined) return isWorse(text, step) ? 'steps' : undefined;
  // "At least" and "within" are said of what is wanted.
  if (/^(?:at least|min|within|at most|up to)/i.test(text.slice(bound.at))) return undefined;
  const share = dimensionOf(bound) === 'ratio';
  if (plainlyBad(text, bound)) return 'errors';
  const few = share && Number(bound.amount.number) <= MANY;
  if (bound.operator === '<')
    return WORTH.test(measure) && share && Number(bound.amount.number) >= MANY ? 'errors' : undefined;
  if (!bound.operator.startsWith('>')) return undefined;
  // "Disk ≥ 60 % of the raw speed" is wanted more often than not.
  if (USES.test(measure)) return share && bound.operator === '>' ? 'uses' : undefined;
  return ERRORS.test(measure) && (dimensionOf(bound) === 'duration' || few) ? 'errors' : undefined;
}

/** What the words at the limit say without a measure: "Crash rate > 1 %", "Coverage below 80 %", "Open incidents > 0". */
export function plainlyBad(text: string, bound: Extract<StatedBound, { kind: 'compare' }>): boolean {
  const [before, behind] = [text.slice(0, bound.at), text.slice(bound.end)];
  const dimension = dimensionOf(bound);
  if (bound.operator.startsWith('<'))
    return (
      (dimension === 'duration' && ENDS_SOON.test(before)) ||
      (bound.operator === '<' && (BAD_BELOW.test(before) || (dimension === 'ratio' && SUCCEED.test(behind))))
    );
  if (!bound.operator.startsWith('>')) return false;
  if (BAD_ABOVE.test(before)) return dimension !== 'ratio' || Number(bound.amount.number) <= MANY;
  if (dimension !== 'count' && dimension !== 'rate') return false;
  return COUNTED_BEFORE.test(before) || (before.trim() === '' && COUNTED_BEHIND.test(behind));
}

/** "Throughput drops more than 5 % below baseline": nothing but what is worse than before. */
function isWorse(text: string, step: string): boolean {
  const better = VALUED.test(text) ? 'higher' : measureOf(wordsOf(text))?.better;
  return (better === 'lower' && /^>=? baseline \+/.test(step)) || (better === 'higher' && /^<=? baseline -/.test(step));
}
