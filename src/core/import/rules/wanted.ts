import type { ImportItem } from '../item.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { harmIn } from '../phrases/harm.ts';
import { sideOf } from '../phrases/verdict.ts';

/** "Scales out when the CPU is above 80 %", "alert at errors > 2 %": where something begins, and no limit of what has to be so. */
export function wanted(
  bounds: readonly StatedBound[],
  text: string,
  { cell, headings }: ImportItem,
): readonly StatedBound[] {
  if (cell !== undefined || bounds.length === 0) return bounds;
  if (SETTINGS.test(headings.at(-1) ?? '')) return bounds.filter(({ kind }) => kind === 'bare');
  const harm = harmIn(text, bounds, ['errors', 'uses']);
  return bounds.filter((bound) => !harm.has(bound) && !begins(text, bound) && !explains(text, bound));
}

/** "Rate limiting kicks in above 100 req/s", "burn > 2x pages on-call". */
function begins(text: string, bound: StatedBound): boolean {
  if (bound.kind !== 'compare') return false;
  const [before, behind] = [text.slice(0, bound.at), text.slice(bound.end)];
  if (BEGINS.test(before) || ACTS.test(behind) || TELLS.test(before)) return true;
  return LOOKED_FOR.test(before) && sideOf(before, bound, text) !== 'wanted';
}

/** "Watch for sessions below 99 %", "avoid a depth over 1000": what is looked out for is seldom what is wanted. */
const LOOKED_FOR =
  /^\W*(?:(?:watch|look|check|scan|monitor|be on the lookout)(?:ing)?(?: out)? for|avoid|prevent|guard against|beware of)\b[^.;,:]*$/i;
/** "Queue depth (alert > 1000)", "depth (bad: > 1000)". */
const TELLS =
  /[(,;–—]\s*(?:alerts?|alarms?|bad|pages?(?: us| on-?call)?|warns?)\s*(?:(?:at|if|when|on|is)\b)?\s*[:=]?\s*$/i;

/** "Slow queries (> 1 s) fixed": what is called so, and nothing that is asked for. */
function explains(text: string, bound: StatedBound): boolean {
  return bound.kind === 'compare' && bound.operator.startsWith('>') && SO_CALLED.test(text.slice(0, bound.at));
}

const SO_CALLED =
  /\b(?:slow|slower|excessive|elevated|too many|long[- ]running|oversized|stale|outdated|heavy|expensive|abnormal|anomalous)\s+(?:[\w-]+\s+){0,3}\($/i;
const BEGINS =
  /\b(?:kicks? in|trips?|throttles?|sheds? load|scales? (?:out|up)|starts? (?:to (?:throttle|shed|reject|queue)|throttling|shedding|rejecting|queueing))\b[^.;,:]{0,20}$/i;
const ACTS =
  /^\s*(?:(?:→|->|=>|⇒)\s*)?(?:pages?|alerts?|notif(?:y|ies)|wakes?|trips?|opens? the (?:circuit )?breaker)\s+(?:on-?call|the |an? |us\b|ops\b|slack|people|somebody)/i;

/** Headings of what is set to act at a limit: "Alert thresholds", "Page when", "Auto-scaling rules". */
const SETTINGS =
  /^\W*(?:\w+ )?(?:alert(?:s|ing)?|alarms?|pag(?:e|es|er|ing)|notif\w+) (?:on|at|when|if|thresholds?|rules|conditions|limits)\b|^\W*auto-?scal\w+\b|\bcircuit breakers?\b/i;
