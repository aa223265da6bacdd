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
/** No part of what fails is ever asked to be above this share, nor one of what succeeds below it. */
const MANY = 50;
/** Here the limit is on what is left, saved or picked out. */
const SPARE =
  /\b(?:left|free|spare|unused|idle|headroom|remaining|reserved?|budget|improv\w*|reduc\w*|saved?|savings|balance|cut|efficien\w*|faster|less|better|fewer|slow(?:est)? quer\w+|p-?value|accuracy|detect\w*)\b/i;

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
  const few = share && Number(bound.amount.number) <= MANY;
  if (bound.operator === '<')
    return WORTH.test(measure) && share && Number(bound.amount.number) >= MANY ? 'errors' : undefined;
  if (!bound.operator.startsWith('>')) return undefined;
  // "Disk ≥ 60 % of the raw speed" is wanted more often than not.
  if (USES.test(measure)) return share && bound.operator === '>' ? 'uses' : undefined;
  return ERRORS.test(measure) && (dimensionOf(bound) === 'duration' || few) ? 'errors' : undefined;
}

/** "Throughput drops more than 5 % below baseline": nothing but what is worse than before. */
function isWorse(text: string, step: string): boolean {
  const better = measureOf(wordsOf(text))?.better;
  return (better === 'lower' && /^>=? baseline \+/.test(step)) || (better === 'higher' && /^<=? baseline -/.test(step));
}
