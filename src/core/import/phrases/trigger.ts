import { statedBounds } from './bound-phrase.ts';
import { sideOf, verdictIn } from './verdict.ts';

/** What is done when it goes wrong, as the first or the last words of a line. */
const STEP =
  '(?:(?:auto(?:matic(?:ally)?)?[- ]?|immediate(?:ly)? |manual(?:ly)? )?(?:roll(?:s|ing)?[- ]?back|abort|halt|stop|pause|revert|hold|fall back|go back|switch back|turn back|no[- ]?go|kill|cancel|freeze|undo)|(?:never|do not|don.t) (?:widen|proceed|continue|deploy|release|start|launch|ship|promote|merge|raise|go|open|expand|advance))';
const WHAT =
  '(?:\\s+(?:the |this |our |all |any |further |every |a )?(?:roll-?out|release|deploy(?:ment)?s?|launch|canary|migration|cut-?over|upgrade|change|ramp(?:[- ]?up)?|experiment|wave|ring|everything|traffic|promotions?|update|campaign|ota|pilot|switch|go-?live|process|share))?(?:\\s+to [\\w. -]{1,30}?)?(?:\\s+(?:immediately|automatically|at once|right away))*';
const FIRST = new RegExp(
  `^\\W*(?:(?:please|then|we|also) )*(${STEP})${WHAT}[\\s,:–—-]*\\b(?:if|when|whenever|once|as soon as)\\b[\\s:]*(.+)$`,
  'i',
);
const LAST = new RegExp(
  `^\\W*(?:if|when|whenever|once|should)\\s+(.+?)(?:,\\s*(?:then )?|\\s+then\\s+|\\s+(?=we )|\\s*(?:→|->|=>|⇒)\\s*)(?:we |then )?(${STEP})\\b`,
  'i',
);
const ARROW = new RegExp(`^(.+?)\\s*(?:→|->|=>|⇒)\\s*(?:then )?(${STEP})\\b`, 'i');

/** "→ investigate", "→ disable the flag": as often what is done when all is well, so the limit must not be one that is wanted. */
const MILDER =
  /^(.+?)\s*(?:→|->|=>|⇒)\s*(?:then |we )?(investigate|escalate|(?:disable|turn off|switch off) (?:the |our )?(?:\w+ )?(?:flag|feature|canary|experiment|variant|toggle)\b)/i;

/** "The move must not start while …": what has to be so that it does not begin. "Not before" and "not until" say what has to be so. */
const NOT_WHILE =
  /^([^.;:]{0,80}?)\b(?:(?:must|may|can|should|shall|do|does|will) ?not|cannot|can't|don't|never)\s+(?:be\s+)?(?:start(?:ed)?|begin|begun|go (?:live|out|ahead|on)|proceed|continue|launch(?:ed)?|ship(?:ped)?|deploy(?:ed)?|releas(?:e|ed)|merged?|open(?:ed)?|promoted?|advance|expand|happen|take place|published?|switched)\b[^.;:,]{0,50}?\b(?:while|if|when|as long as)\s+(.+)$/i;

/** A line that says itself what is done when something is so. */
export interface Trigger {
  /** `roll back`. */
  readonly step: string;
  /** `the error rate exceeds 5 % for 10 minutes`. */
  readonly condition: string;
}

/** Reads "Roll back if errors > 5 %", "If errors > 5 %, roll back", "Errors > 5 % → roll back" and "Errors > 5 % block it"; `undefined` where no limit is stated. */
export function triggerIn(text: string): Trigger | undefined {
  const [, before = '', refused] = NOT_WHILE.exec(text) ?? [];
  if (refused !== undefined && !limits(before) && limits(refused)) return { step: 'do not start', condition: refused };
  const first = FIRST.exec(text);
  const last = first ? null : (LAST.exec(text) ?? ARROW.exec(text));
  const step = first?.[1] ?? last?.[2];
  const condition = first?.[2] ?? last?.[1];
  if (step === undefined || condition === undefined) return milderIn(text) ?? verdictIn(text, statedBounds(text));
  return limits(condition) && !asideOf(condition) ? { step, condition } : undefined;
}

function milderIn(text: string): Trigger | undefined {
  const [, condition = '', step = ''] = MILDER.exec(text) ?? [];
  const [bound, ...more] = statedBounds(condition).filter(({ kind }) => kind !== 'bare');
  if (bound === undefined || more.length > 0 || sideOf(condition, bound, condition) === 'wanted') return undefined;
  return { step, condition };
}

/**
 * "Lag < 5 s, then ramp (> 10 s → roll back)", "errors < 1 %; above 3 % → stop": the step belongs to a second limit, which stands in brackets or is all that the
 * last clause says. What stands before it is what has to be so, and no trigger.
 */
function asideOf(condition: string): boolean {
  const open = condition.lastIndexOf('(');
  const at = open > condition.lastIndexOf(')') ? open : condition.search(LAST_CLAUSE);
  if (at < 0) return false;
  const clause = condition.slice(at + 1);
  const [one] = statedBounds(clause);
  const alone = one !== undefined && one.kind !== 'bare' && clause.slice(0, one.at).trim() === '';
  return (open === at || alone) && limits(condition.slice(0, at));
}

/** Where the last clause begins. */
const LAST_CLAUSE = /[;,:.](?=\s)(?!.*[;,:.]\s)/;

function limits(condition: string): boolean {
  return GROWS.test(condition) || statedBounds(condition).some(({ kind }) => kind !== 'bare');
}

/** A limit without a number: "p95 doubled compared with last week". */
const GROWS = /\b(?:doubl|tripl|quadrupl)(?:es?|ed|ing)\b|\bhalv(?:es|ed|ing)\b/i;
