import { statedBounds } from './bound-phrase.ts';

/** What is done when it goes wrong, as the first or the last words of a line. */
const STEP =
  '(?:(?:auto(?:matic(?:ally)?)?[- ]?|immediate(?:ly)? |manual(?:ly)? )?(?:roll(?:s|ing)?[- ]?back|abort|halt|stop|pause|revert|hold|fall back|go back|switch back|turn back|no[- ]?go|kill|cancel|freeze|undo))';
const WHAT =
  '(?:\\s+(?:the |this |our |all |any |further |every |a )?(?:roll-?out|release|deploy(?:ment)?s?|launch|canary|migration|cut-?over|upgrade|change|ramp(?:[- ]?up)?|experiment|wave|ring|everything|traffic|promotions?|update|campaign|ota|pilot|switch|go-?live|process))?(?:\\s+to [\\w. -]{1,30}?)?(?:\\s+(?:immediately|automatically|at once|right away))*';
const FIRST = new RegExp(
  `^\\W*(?:(?:please|then|we|also) )*(${STEP})${WHAT}[\\s,:–—-]*\\b(?:if|when|whenever|once|as soon as)\\b[\\s:]*(.+)$`,
  'i',
);
const LAST = new RegExp(
  `^\\W*(?:if|when|whenever|once|should)\\s+(.+?)(?:,\\s*(?:then )?|\\s+then\\s+|\\s*(?:→|->|=>|⇒)\\s*)(?:we |then )?(${STEP})\\b`,
  'i',
);
const ARROW = new RegExp(`^(.+?)\\s*(?:→|->|=>|⇒)\\s*(?:then )?(${STEP})\\b`, 'i');

/** A line that says itself what is done when something is so. */
export interface Trigger {
  /** `roll back`. */
  readonly step: string;
  /** `the error rate exceeds 5 % for 10 minutes`. */
  readonly condition: string;
}

/** Reads "Roll back if errors > 5 %", "If errors > 5 %, roll back" and "Errors > 5 % → roll back"; `undefined` where no limit is stated. */
export function triggerIn(text: string): Trigger | undefined {
  const first = FIRST.exec(text);
  const last = first ? null : (LAST.exec(text) ?? ARROW.exec(text));
  const step = first?.[1] ?? last?.[2];
  const condition = first?.[2] ?? last?.[1];
  if (step === undefined || condition === undefined) return undefined;
  return statedBounds(condition).some(({ kind }) => kind !== 'bare') ? { step, condition } : undefined;
}
