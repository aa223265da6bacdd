import type { Band } from '../../bound/bound.ts';
import type { ImportItem } from '../item.ts';
import { type StatedBound, statedBounds } from '../phrases/bound-phrase.ts';
import { isMetricName, type Named, namedIn } from '../phrases/code.ts';
import { namedInText } from '../phrases/names.ts';
import { says } from '../phrases/phrase.ts';
import { type Place, placeOf } from '../phrases/place.ts';
import { untagged } from '../phrases/tags.ts';
import { isTimeLabel } from '../phrases/time-label.ts';
import { triggerIn } from '../phrases/trigger.ts';
import { type Opening, openingOf } from '../phrases/verbs.ts';
import { wordsOf } from '../phrases/words.ts';
import { denied } from './denied.ts';
import { inCell } from './in-cell.ts';
import { missed } from './missed.ts';
import { wanted } from './wanted.ts';

/** An item as rules look at it: its words, what they open with, what its code names, the bounds that it states. */
export interface Seen {
  readonly item: ImportItem;
  /** The text without a time it opens with (`T+2 min:`). */
  readonly body: string;
  /** The words of the body, without those of its code. */
  readonly words: readonly string[];
  /** The words behind a label that only names something ("**Webhook**: test with …"); the same words where there is none. */
  readonly acts: readonly string[];
  /** The words without what stands in parentheses. */
  readonly plain: readonly string[];
  /** The words of the headings and parents, innermost first. */
  readonly around: readonly (readonly string[])[];
  readonly opening: Opening;
  readonly named: Named;
  readonly bounds: readonly StatedBound[];
  /** The band that the section makes of a bound. */
  readonly band: Band;
  readonly place: Place;
}

const LIMIT_CHARACTERS = 80;
/** Code that only states a limit, `p95 < 300ms`, is read as prose. */
const LIMIT = /(?:^|[\s\w)}])(?:[<>]=?|[≤≥]|==?)\s*(?:[$€£¥]|[A-Z]{3}\s)?[-−–+]?\d[\d.,]*\s*[%\w/°µ€$£]*$/;
/** As is an amount with its unit, `85%`; `4.2` alone may be a version, `3` a label, but for words before it that compare. */
const AMOUNT = /^[-−–+]?\d[\d.,]*\s*(%|ms|s|sec|seconds?|min|minutes?|h|hours?|d|days?|[kMGT]i?B|pp)?$/;
const COMPARES = /\b(?:than|least|most|below|above|under|over|exceeds?|within|up to|maximum|minimum) /gi;

/** A time after the start: `T+20 min`, `+7 d:`. */
const LATER = /(?:^|[^\p{L}\d])T\s?\+\s?\d|^\s*\+\s?\d+\s?(?:h|d|min|w)\b/iu;

/** A time of day before what is done then. */
const CLOCK =
  /^\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\s+)?(?:[01]?\d|2\d)[:.][0-5]\d(?![\d.]|\s*%|\s*(?:ms|s|x|[kMG]i?B|pp)\b)\s*(?:h\b|Uhr\b|am\b|pm\b|(?:UTC|GMT|CES?T|BST|EE?S?T|EDT|PS?T|PDT|MS?T|CDT|CST|IST|JST|AES?T|WES?T|MSK|SGT|NZS?T)\b)?\s*[|:–—-]*\s*/i;

/** Past this many characters nobody states a requirement; the rest is not looked at. */
const CHARACTERS = 1_000;

/** Looks at an item. Takes time in proportion to the length of its text. */
export function look(given: ImportItem): Seen {
  const item = withoutTags(given);
  const text = item.text.slice(0, CHARACTERS);
  const lead = item.lead ?? '';
  const whole =
    lead !== '' && isTimeLabel(lead) && text.startsWith(lead)
      ? text.slice(lead.length).replace(/^[\s:–—-]+/, '')
      : text;
  // Of "roll back if …" only the condition is what is looked at.
  const judged = item.section === 'caution' || item.section === 'no-go' || item.section === 'rollback';
  const body = (judged ? triggerIn(whole)?.condition : undefined) ?? whole;
  const code = item.code.filter((span) => !statesLimit(span, text));
  // As long as the body, so that a bound stands in both at the same place.
  const prose = without(body, code).replace(CLOCK, (clock) => ' '.repeat(clock.length));
  const around = [...item.headings].reverse().map((heading) => wordsOf(heading.slice(0, CHARACTERS)));
  const named = namedInText(namedIn(code, item.urls, item.blocks), prose);
  const words = wordsOf(without(prose, namesOf(named)));
  const place = item.place ?? placeOf(words, around, item.section, LATER.test(text) || CLOCK.test(text));
  const told = [words, ...around].some((one) => says(one, METRICS));
  const stated = statedBounds(prose);
  const read = judged
    ? missed(stated, prose).map((bound) => lastingTooLong(bound, prose))
    : wanted(denied(stated, prose), prose, item).map((bound) => withoutWindow(bound, prose));
  const bounds = item.lasting === undefined ? read : lasting(read, item.lasting);
  return {
    item,
    body,
    words,
    acts:
      item.lead !== undefined && body.startsWith(item.lead)
        ? wordsOf(without(prose, namesOf(named)).slice(item.lead.length))
        : words,
    plain: /\([^()]*\)\s*\p{L}/u.test(prose)
      ? wordsOf(without(prose, namesOf(named)).replaceAll(/\([^()]*\)/g, ' '))
      : words,
    around,
    opening: opens(words, item, body, place),
    named: told ? named : { ...named, metrics: named.metrics.filter(isMetricName) },
    bounds: inCell(bounds, body, item.cell, words, judged),
    band:
      item.section === 'caution' ? 'caution' : item.section === 'no-go' || item.section === 'rollback' ? 'no-go' : 'go',
    place,
  };
}

function withoutTags(item: ImportItem): ImportItem {
  const text = untagged(item.text);
  if (text === item.text) return item;
  const { lead = '', ...rest } = item;
  const left = lead.slice(item.text.length - text.length);
  return { ...rest, text, ...(left !== '' && text.startsWith(left) ? { lead: left } : {}) };
}

/** Whether code is a limit, or the amount of one, and no name. */
function statesLimit(span: string, text: string): boolean {
  if (span.length > LIMIT_CHARACTERS) return false;
  const amount = AMOUNT.exec(span);
  if (amount === null || amount[1] !== undefined) return amount !== null || LIMIT.test(span);
  return [...text.matchAll(COMPARES)].some((words) => text.startsWith(span, words.index + words[0].length));
}

/** "Cannot be opened for more than 15 min", among what must not come to be: what is denied is the opening, and not how long. */
function lastingTooLong(bound: StatedBound, text: string): StatedBound {
  const denies = bound.kind === 'compare' && bound.operator === '<=' && bound.amount.dimension === 'duration';
  const long = /^(?:more|longer) than\b|^(?:over|above|>)/i.test(text.slice(bound.at));
  return denies && long && /\b(?:for|in|since)\s*$/i.test(text.slice(0, bound.at))
    ? { ...bound, operator: '>' }
    : bound;
}

/** "Loss below 0.1 % over 30 min", of what is wanted: over how long it is counted, and not how long it must stay so. */
function withoutWindow(bound: StatedBound, text: string): StatedBound {
  if (bound.kind !== 'compare' || bound.lasting === undefined || !/^\s*over\b/i.test(text.slice(bound.end)))
    return bound;
  const { lasting: _, ...rest } = bound;
  return rest;
}

/** The bounds with the time that a sentence above says of all of them; what states a time itself keeps it. */
function lasting(bounds: readonly StatedBound[], time: string): readonly StatedBound[] {
  return bounds.map((bound) =>
    bound.kind === 'compare' && bound.lasting === undefined ? { ...bound, lasting: time } : bound,
  );
}

/** Where names in code without one of the usual ends are names of metrics. */
const METRICS = ['metric|metrics|counter|counters|gauge|gauges|histogram|histograms', 'exported|scraped|scrape'];

/** A text without some of its parts. */
function without(text: string, parts: readonly string[]): string {
  return parts.reduce(
    (rest, part) => (part === '' ? rest : rest.replace(part, (whole) => ' '.repeat(whole.length))),
    text,
  );
}

/** Names are no words: `requirements.txt` says nothing of TXT records. */
function namesOf({ files, metrics, variables, endpoints, urls, hosts }: Named): readonly string[] {
  return [
    ...urls,
    ...hosts,
    ...endpoints.map(({ method, path }) => `${method} ${path}`),
    ...files,
    ...metrics,
    ...variables.map(({ name }) => name),
  ];
}

/** A noun that a verb begins: "Click-through", "Add-to-cart", "Sign-in". */
const COMPOUND =
  /^\W*(?:(?:post|open)-(?!mortem)[a-z]|[a-z]+-(?:to|through|free|in|out|up|off|down|over|back|rate|level|side|time|based|only|safe)\b)/i;

/** Headings of what an app has, and not of what is to be done for it. */
const FEATURES = ['features|feature|components|functionality|capabilities|modules'];
/** Verbs that as often say how something is. */
const SAYS_HOW = new Set('clean clear empty complete separate set read'.split(' '));

/** What is called by words in quotation marks: `"Go to cart" button opens it`, and not `"Publish" the page`. */
const QUOTED =
  /^\W*["“”][^"“”]{1,40}["“”] (?:(?:button|link|tab|page|menu|icon|screen|dialog|modal|toggle|checkbox|field|form|option|section|card|banner|badge|label|message|view|filter|action|entry|column)s?\b|\p{L}+s (?:the|a|an|to|all|no)\b)/iu;

/** How the item opens: by its first words, or by those behind a label that is only a name ("**Staging**: deploy …"). */
function opens(
  words: readonly string[],
  { lead, form, section, code, ticked, headings }: ImportItem,
  body: string,
  place: Place,
): Opening {
  // In a table "Open tickets: 0" states a limit, too.
  const row = form === 'row' && /:\s*[\d.,]+\s*\S{0,3}$/.test(body);
  const bound = row || statedBounds(body).some(({ kind }) => kind !== 'bare');
  const opened = openingOf(words, bound) ?? 'state';
  // "Add-to-cart rate" is a name.
  const first = COMPOUND.test(body) || QUOTED.test(body) || /^\W*\p{L}+(?:-\p{L}+){2,}/u.test(body) ? 'state' : opened;
  // "`cargo audit` clean, no known holes": what stands behind code says how that is.
  const behindCode = code.some((span) => body.replace(/^[\s`]+/, '').startsWith(span));
  if (first === 'change' && behindCode && SAYS_HOW.has(words[0] ?? '')) return 'state';
  // What lists triggers and limits asks for no steps.
  if (first === 'change' && bound && ['caution', 'no-go', 'rollback'].includes(section)) return 'state';
  // "Write down the overhead (should be < 2 %)" is more about what it should be.
  if (
    first === 'change' &&
    /\b(?:should|must) be\b/i.test(body) &&
    statedBounds(body).some(({ kind }) => kind !== 'bare')
  )
    return 'look';
  if (first !== 'state' || lead === undefined || !body.startsWith(lead)) return first;
  const behind = openingOf(wordsOf(body.slice(lead.length))) ?? first;
  const inside = wordsOf(headings.at(-1) ?? '');
  // Among tests, or what an app has, verbs behind a label say what it can: "**Carts**: create, merge, empty".
  return behind === 'change' && (place === 'tests' || (ticked === true && says(inside, FEATURES))) ? 'state' : behind;
}
