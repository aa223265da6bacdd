import type { StatedBound } from './bound-phrase.ts';
import { OPPOSITE } from './comparing.ts';
import { harmIn, plainlyBad } from './harm.ts';
import { dimensionOf } from './measured.ts';
import { measureOf } from './measures.ts';
import { wordsOf } from './words.ts';

/** What goes on or does not, by name. */
const GOING =
  '(?:build|ci|qa|tests?|runs?|experiment|campaign|pipeline|workflow|gate|job|check|merge|merging|pr|pull request|deploy(?:ment|s|ing)?|releases?|roll-?out|launch|shipping|go-?live|promotion|canary|cut-?over|migration|upgrade|pilot|phase|stage|wave|ramp)';
const THE = '(?:(?:the|this|our|any|an?) )?';
/** What a limit is called that ends it, or what is done then, wherever the words stand. */
const ENDS =
  '(?:(?:roll[- ]?back|abort|stop|halt|kill|revert)[- ](?:triggers?|criterion|condition|signal|reason)|red flag|no[- ]?go|block(?:er|ing)s?|show[- ]?stoppers?|deal[- ]?breakers?|unacceptable|outage|incident|problem|fatal|(?:automatic |auto[- ]?)?roll[- ]?back|stop|abort|halt|revert|escalate|no (?:launch|release|deploy(?:ment)?|merge|go-?live|ship(?:ping)?)|(?:do not|don.t|never) (?:launch|release|deploy|merge|ship|proceed|continue|promote|go(?: live| ahead| on)?|start))';
/** The same, of what is measured only: "under 300 ms is critical" may say that it matters. */
const BAD = '(?:critical|red|bad|fail(?:s|ed|ure)?|reject(?:s|ed)?|not (?:go|ok(?:ay)?|good|met))';
const IS =
  '\\s*(?:,? (?:is|are|means?|counts? as|would be|will be)\\b|→|->|=>|⇒|[=:–—(-])\\s*(?:(?:always |considered |treated as |an? |the |immediate |hard |release |launch |we )\\s*)*';
/** What is counted, between the limit and what becomes of it. */
const COUNTED =
  '(?:/\\p{L}+)?(?:\\s+(?!(?:and|or|but|if|when|then)\\b)(?:(?:for|in|over|per|within) \\d+|[\\p{L}\\d-]+)){0,5}?';
const CALLED = new RegExp(`^${COUNTED}${IS}(?:(${ENDS})|${BAD})${`(?:\\s+${THE}${GOING})?`}\\W*$`, 'iu');
const DOES = new RegExp(
  `^${COUNTED}\\s+(?:(?:must|should|will|shall|also|always|immediately|automatically)\\s+)*(?:(?:blocks?|stops?|halts?|fails?|breaks?|prevents?|vetoes|aborts?|cancels?|ends?|freezes?|invalidates?|spoils?)\\s+${THE}${GOING}|rolls? back|(?:triggers?|leads? to|requires?|causes?|means|forces?|calls? for|results? in) (?:(?:an?|the|immediate|automatic|auto)[ -])*(?:roll[- ]?back|abort|stop|revert|halt))\\W*$`,
  'iu',
);
/** "A bundle over 250 kB fails". */
const BUILT =
  /^\W*(?:(?:the|an?) )?(?:[\w-]+ )?(?:bundle|artefact|artifact|binary|image|package|coverage|scores?|lighthouse|throughput|rates?|vulnerabilit(?:y|ies)|violations|findings)\b[^.;]*$/i;
const FAILS = new RegExp(`^${COUNTED}\\s+(?:fails?|failed|blocks?)\\W*$`, 'iu');
/** "The build fails when …", "Fail the gate if …", "Blocked if …". */
const FIRST = new RegExp(
  `^\\W*(?:(?:${THE}${GOING}\\s+)?(?:(?:is|are|gets?|must|should|will|shall|be)\\s+)*(?:fails?|failed|blocks?|blocked|rejects?|rejected|red|breaks?|broken|stopp?e?[ds]?|refused?|vetoed)(?:\\s+${THE}${GOING})?|no ${GOING}|(?:it )?(?:is )?(?:bad|not (?:ok(?:ay)?|good)|unacceptable|(?:a )?(?:problem|failure|blocker|outage)))\\s*,?\\s*\\b(?:if|when|whenever|once|while)\\b[\\s:]*(.+)$`,
  'i',
);
/** "Rollback threshold: …", "Stop condition: …", "Rollback at …", "Red flag: …": a label that can be nothing else. */
const LABEL =
  /^\W*(?:(?:roll[- ]?back|abort|stop|halt|kill|revert|no[- ]?go|red[- ]flag|blocker|blocking|failure|fail)(?: (?:threshold|condition|rule|criteri(?:on|a)|trigger|limit|signal|point)s?)\s*[:=–—-]+|red flags?\s*[:–—-]+|(?:roll(?:s|ing)?[- ]?back|abort|halt|stop|revert)\s+at\s+(?=[^\d,;:]*(?:[<>≤≥]|\b(?:above|below|over|under|than)\b))(?!any\b|all\b|once\b|no\b))\s*(.+)$/i;
/** "Blocker: …", "Stop: …": as often what a task is called, so only what is known to be bad is meant. */
const WEIGHED =
  /^\W*(?:(?:hard|release|launch) )?(?:blockers?|show[- ]?stoppers?|deal[- ]?breakers?|failure|stop|abort|roll[- ]?back|no[- ]?go)\s*:\s*(.+)$/i;
/** "Block releases with …", "Launch blocked by …". */
const KEEPS_OUT = new RegExp(
  `^\\W*(?:(?:rejects?|refuses?|blocks?|prevents?)\\s+(?!(?:rates?|ratio|share|counts?|times?|sizes?|heights?|number|latency|list|storage|volume|device|io|queue)\\b)(?:${THE}${GOING}s? (?:with|of|by|at|on|over|above|below|under|having|that have|whose)\\s+)?(?=[^.;:]*(?:[<>≤≥]|\\b(?:above|below|over|under|than)\\b))|${THE}${GOING} (?:(?:is|are|gets?|will be|must be) )?(?:blocked|prevented|refused|stopped|rejected|held up) (?:by|with|at|on)\\s+)(.+)$`,
  'i',
);
/** "Proceed unless …". */
const UNLESS =
  /^\W*(?:we )?(?:proceed|continue|go (?:on|ahead|live)|launch|release|ship|deploy|promote|merge|expand|advance|roll out|widen)\b(?!.*\bnot\b)[^.;:]{0,40}?\bunless\b\s*(.+)$/i;

/** What a line says goes wrong at a limit, besides by steps that are taken back. */
export interface Verdict {
  readonly step: string;
  readonly condition: string;
}

/**
 * Reads "Coverage below 80 % fails the build", "More than 3 open bugs is a blocker", "CI fails if …" and "Proceed unless …": what the limit says must not be. `undefined` where no limit
 * is stated, or where it looks the way that is wanted.
 */
export function verdictIn(text: string, bounds: readonly StatedBound[]): Verdict | undefined {
  const comparing = bounds.filter(({ kind }) => kind !== 'bare');
  const last = comparing.at(-1);
  if (last === undefined) return undefined;
  // Behind it a time may say how long: "more than 3 restarts in 10 min".
  const behindIt = bounds.slice(bounds.indexOf(last) + 1);
  if (behindIt.some((bound) => bound.kind === 'bare' && bound.amount.dimension !== 'duration')) return undefined;
  const weighed = WEIGHED.exec(text)?.[1];
  const condition =
    [FIRST, UNLESS, LABEL, KEEPS_OUT].map((form) => form.exec(text)?.[1]).find((one) => one !== undefined) ?? weighed;
  // Of several limits each may be of its own band.
  const behind = comparing.length > 1 ? '' : text.slice(last.end);
  const called = CALLED.exec(behind);
  const named = called?.[1];
  if (condition === undefined && called === null && !DOES.test(behind) && !(BUILT.test(text) && FAILS.test(behind)))
    return undefined;
  // "Fails" is said of what becomes of it, and not what is measured.
  const side = sideOf(condition ?? text.slice(0, last.end), last, text);
  if (condition !== undefined && condition === weighed && side !== 'harm') return undefined;
  if (side === 'wanted' || (called !== null && named === undefined && side === undefined)) return undefined;
  const before = condition === undefined ? '' : text.slice(0, text.length - condition.length);
  const step = /roll[- ]?back|revert/i.test(`${before} ${behind}`) ? 'roll back' : 'stop';
  return { step, condition: condition ?? text.slice(0, last.end) + rest(behind) };
}

/** What stands behind the limit without what becomes of it. */
function rest(behind: string): string {
  return /^\s*(?:left|free|remaining)\b/i.exec(behind)?.[0] ?? '';
}

/** Which way a limit of what is known looks; `undefined` where nobody knows. */
export function sideOf(said: string, bound: StatedBound, text: string): 'wanted' | 'harm' | undefined {
  if (harmIn(text, [bound]).size > 0) return 'harm';
  // The other side of what is plainly bad: "coverage at least 80 %".
  const other = bound.kind === 'compare' ? OPPOSITE[bound.operator] : undefined;
  if (bound.kind === 'compare' && other !== undefined && plainlyBad(text, { ...bound, operator: other }))
    return 'wanted';
  const measure = measureOf(wordsOf(said), dimensionOf(bound));
  if (measure === undefined || bound.kind !== 'compare' || !/[<>]/.test(bound.operator)) return undefined;
  const spare = /\b(?:left|free|spare|headroom|remaining|budget)\b/i.test(text);
  const higher = (measure.better === 'higher') !== spare;
  return higher === bound.operator.startsWith('>') ? 'wanted' : 'harm';
}
