import type { StatedBound } from '../phrases/bound-phrase.ts';
import { OPPOSITE } from '../phrases/comparing.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { wordsOf } from '../phrases/words.ts';
import { NEVER } from './denied.ts';

/** Behind a limit: it is not as it should be. */
const NOT_MET =
  /^[)\s]*(?:(?:target|slo|sla|goal|objective|requirement|limit)\s+)?(?:(?:is|are|was|were|gets?|has been|have been|cannot be|can['’]t be|isn['’]t|could not be)\s+)?(?:(?:not|no longer)\s+(?:be\s+|been\s+)?(?:met|held|kept|reached|achieved|maintained|fulfilled|satisfied|sustained|true)|missed|violated|breached|broken|(?<=(?:cannot be|can['’]t be|isn['’]t|could not be)\s+)(?:met|held|kept|reached|achieved|maintained|sustained))\b/i;
/** What may be said of a threshold as well. */
const CROSSED = /^[^.;,]{0,30}\b(?:violated|breached|broken)\b/i;
/** Before a limit: it does not come to that. */
const FAILS =
  /\b(?:(?:fail(?:s|ed|ing)? to|unable to|not able to) [^.;,]*|(?:stop(?:s|ped)?|ceas(?:es|ed)) (?:being|to be|staying|to stay)\s*)$/i;
/** What calls a limit one that is to be kept. */
const KEPT = /\b(?:slos?|slas?|targets?|goals?|objectives?|requirements?|promised?|guaranteed?)\b/i;

/**
 * Of what must not come to be: "p95 < 300 ms is violated", "fails to stay above 99 %", "not < 1 %". The limit is what has to be kept, and what is beyond it must not be. A limit that
 * looks the way nobody wants ("the threshold of errors > 5 % is breached") is already the trigger.
 */
export function missed(bounds: readonly StatedBound[], text: string): readonly StatedBound[] {
  return bounds.map((bound) => {
    const turned = bound.kind === 'compare' && isMissed(bound, text) ? OPPOSITE[bound.operator] : undefined;
    return turned === undefined ? bound : ({ ...bound, operator: turned } as StatedBound);
  });
}

function isMissed(bound: StatedBound & { readonly kind: 'compare' }, text: string): boolean {
  if (!/^[<>]/.test(bound.operator)) return false;
  const [before, behind] = [text.slice(0, bound.at), text.slice(bound.end)];
  if (NEVER.test(before) && /^[<>≤≥]/.test(text.slice(bound.at))) return true;
  const [unmet, fails] = [NOT_MET.test(behind), FAILS.test(before)];
  if (!unmet && !fails) return false;
  const better = measureOf(wordsOf(text), dimensionOf(bound))?.better;
  const upward = bound.operator.startsWith('>');
  if (better !== undefined) return (better === 'higher') === upward;
  // "Fails to start more than 3 times", "depth > 500 breached".
  return KEPT.test(text) || (unmet && !CROSSED.test(behind)) || !upward;
}
