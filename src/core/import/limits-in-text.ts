import type { ImportItem } from './item.ts';
import { kindOf } from './outline/kinds.ts';
import { type StatedBound, statedBounds } from './phrases/bound-phrase.ts';
import { dimensionOf } from './phrases/measured.ts';
import { sizeOf } from './phrases/size.ts';

type Limits = NonNullable<ImportItem['limits']>;
type Worse = 'caution' | 'no-go';

/** Words right before a limit that say of which band it is: "hard limit 4 s", "warn at 70 %", "amber till 350 ms", "look into it up to 2 %". */
const BEFORE: readonly (readonly [Worse, RegExp])[] = [
  [
    'no-go',
    /^(?:(?:the |a |an |our )?(?:hard|absolute|upper|lower) (?:limit|cap|stop|max(?:imum)?|ceiling|floor)|no[- ]?go|red|critical|page|abort|stop|block|roll back|halt|(?:but |and )?never|do not \w+(?: \w+)?|not ok)/i,
  ],
  [
    'caution',
    /^(?:(?:a )?(?:caution|warn(?:ing)?|amber|yellow|orange|soft (?:limit|cap)|alert|investigate|look (?:into it|at it|closer)|discuss|tolerat(?:ed|able)|acceptable))/i,
  ],
];
/** What may stand between such words and the limit. */
const UNTIL =
  /^(?:\s+(?:is|are|it|us|at|from|if|when|of|limit|threshold|till|until|up|down|to|go|on|start))*\s*[:=]?\s*$/i;
/** Words right before an amount that say that it is good. */
const GOOD = /^(?:ok(?:ay)?|green|good|fine|normal|target|go)\b/i;
/** What may stand behind such a limit: "hard limit 9 s per call", and not "stop at 5 % first". */
const ENDS = /^\s*(?:[\p{L}°★]{1,3}(?!\p{L}))?\W*(?:$|(?:of|for|per|in|on|at|over|while|when|during)\b)/iu;
/** One of many values, and of all of them: "p95 < 60 s, never over 5 min". */
const ONE_OF_MANY = /\b(?:p\d+|median|average|avg|mean|typically|usually)\b/i;
/** The limit that follows is as far as it may go. */
const STILL = /\b(?:till|until|to)\s*$/i;
/** Words right behind a limit that say that it is not yet the end. */
const BEHIND =
  /^\W*(?:(?:is|are|we|still|just|then) )*(?:tolerated|tolerable|acceptable|accepted|allowed for|discuss|investigate|look|talk|think|warn|caution|amber|yellow|ask)\b/i;
/** What is done from there on: "below 75 → we move the date". */
const THEN = /^\s*(?:→|⇒|->|=>)\s*(.*)/;
const SEPARATOR = /[,;:()]|[–—](?!\s?\d)|\.(?=\s|$)/;

/** A limit in a clause of its own that says of which band it is. */
interface Clause {
  readonly band: Worse;
  readonly text: string;
  /** Where the clause begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly still: boolean;
}

/** Sections whose items are of one band, or of people. */
const OTHER: ReadonlySet<string> = new Set(['caution', 'no-go', 'rollback', 'sign-off']);
/** Thresholds of alerts are what they are set to. */
export const ALERTS = /\balert(?:s|ing)?\b(?! (?:at|if|when|above|below|over|under)\b)|\balarms?\b/i;

/** "Critical 0, high at most 2": how bad findings are, and no bands. */
export const SEVERITIES =
  /\bcritical\b.*\b(?:high|medium|moderate|major)\b|\b(?:high|medium|moderate|major)\b.*\bcritical\b/i;

/** The limits of several bands that the words of an item state; `undefined` where all are of one. */
export function limitsIn(item: ImportItem): Limits | undefined {
  const { text, section } = item;
  if (OTHER.has(section) || ALERTS.test(text) || SEVERITIES.test(text)) return undefined;
  const bounds = statedBounds(text);
  const clauses = bounds.map((bound, i) => clauseOf(text, bounds, bound, i));
  // The last limit before the first of those clauses says what is good, or what comes after it: "disk (hard limit 85 %) below 40 %".
  const head = clauses.findIndex((one) => one !== undefined);
  const plain = bounds.filter((bound, i) => bound.kind !== 'bare' && clauses[i] === undefined);
  const good =
    plain.findLast((bound) => bounds.indexOf(bound) < head) ??
    plain[0] ??
    bounds.find((bound, i) => i < head && isGood(text, bounds[i - 1]?.end ?? 0, bound));
  const of = clauses.filter((one, i): one is Clause => {
    const bound = bounds[i];
    return (
      one !== undefined &&
      bound !== undefined &&
      (good === undefined || sameKind(good, bound, text.slice(bound.end, one.to)))
    );
  });
  const [caution, bad] = (['caution', 'no-go'] as const).map((band) => of.filter((one) => one.band === band));
  if (caution === undefined || bad === undefined || caution.length > 1 || bad.length > 1) return undefined;
  // A warning alone is what an alert is set to.
  // A limit that has to last is read from a series, of which every other would have to say so, too.
  if (good?.kind === 'compare' && good.lasting !== undefined) return undefined;
  if (of.length === 0 || (good === undefined && of.length < 2)) return undefined;
  const start = good?.at ?? Math.min(...of.map(({ from }) => from));
  const named = text.slice(0, start).replace(/[\s:(–—,-]+$/, '');
  if (named === '') return undefined;
  return {
    of: named,
    ...(good === undefined ? {} : { go: text.slice(good.at, good.end) }),
    ...(caution[0] === undefined ? {} : { caution: caution[0].text }),
    ...(bad[0] === undefined ? {} : { 'no-go': bad[0].text, hard: true }),
    ...(caution[0]?.still ? { still: true } : {}),
    ...(good === undefined ? {} : { said: without(text, of) }),
  };
}

function clauseOf(text: string, bounds: readonly StatedBound[], bound: StatedBound, i: number): Clause | undefined {
  const past = bounds[i - 1]?.end ?? 0;
  const before = text.slice(past, bound.at);
  // "Hard limit: 4 s" is one clause, "Disk: warn at 70 %" are two.
  const cut =
    before
      .replace(/:\s*$/, (end) => ' '.repeat(end.length))
      .split(SEPARATOR)
      .at(-1) ?? '';
  const behind = text.slice(bound.end, bounds[i + 1]?.at).split(SEPARATOR)[0] ?? '';
  const words = cut.trim().replace(/^(?:and|or|but|between|from)\b\s*/i, '');
  const clause = (band: Worse, said: string, still = false): Clause => ({
    band,
    text: said,
    from: bound.at - cut.length,
    to: bound.end + behind.length,
    still,
  });
  const said = text.slice(bound.at, bound.end);
  const never = /^(?:but |and )?never\b/i.test(words) && ONE_OF_MANY.test(text.slice(0, past));
  if (never) return undefined;
  const named = !ENDS.test(behind)
    ? undefined
    : BEFORE.find(([, form]) => UNTIL.test(words.replace(form, '').replace(/^$/, ' ')) && form.test(words));
  // What stands before the first limit is what it is of: "Page p95 < 2 s".
  if (named !== undefined && (i > 0 || cut.length < before.length || words !== ''))
    return clause(named[0], named[0] === 'no-go' ? turned(words, bound, said) : said, STILL.test(words));
  if (i === 0) return undefined;
  const then = THEN.exec(text.slice(bound.end));
  if (then !== null && /[(,;]\s*\S*\s*$/.test(text.slice(past, bound.at))) {
    const kind = kindOf(`${then[1]} if`);
    return clause(kind === 'caution' ? 'caution' : 'no-go', said);
  }
  if (words !== '') return undefined;
  if (BEHIND.test(behind)) return clause('caution', said);
  const touching = bound.kind === 'range' && bounds.slice(0, i).some((one) => touches(one, bound));
  return touching ? clause('caution', said) : undefined;
}

/** "OK until 60 %": an amount that its words call good. */
function isGood(text: string, past: number, { at }: StatedBound): boolean {
  const words = (text.slice(past, at).split(SEPARATOR).at(-1) ?? '').trim();
  return GOOD.test(words) && UNTIL.test(words.replace(GOOD, ''));
}

/** "Never above 20 ms", "do not start above 75 %": what it says must not be is no-go. */
function turned(words: string, bound: StatedBound, said: string): string {
  if (bound.kind !== 'compare' || !/\b(?:never|not)\b/i.test(words)) return said;
  const amount = said.slice(said.search(/\d/));
  return `${bound.operator.startsWith('<') ? '>' : '<'} ${amount}`;
}

/** Whether both are limits of one thing: "at 85 % or more (below 75 → …)", and not "≤ 2 %, never more than 8 calls". */
function sameKind(one: StatedBound, other: StatedBound, behind: string): boolean {
  const [a, b] = [dimensionOf(one), dimensionOf(other)];
  return a === b || (b === 'count' && a === 'ratio' && (BEHIND.test(behind) || !/^\s+\p{L}/u.test(behind)));
}

/** A range that begins or ends where what is good ends. */
function touches(good: StatedBound, { low, high }: Extract<StatedBound, { kind: 'range' }>): boolean {
  if (good.kind !== 'compare') return false;
  const edge = good.operator.startsWith('<') ? low : high;
  return edge.number === good.amount.number || sizeOf(edge) === sizeOf(good.amount);
}

/** The text without the clauses of other bands. */
function without(text: string, clauses: readonly Clause[]): string {
  return [...clauses]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)}${rest.slice(to)}`, text)
    .replaceAll(/\(\s*\)/g, '')
    .replace(/[\s,;]+(?=$|\.)/, '')
    .trim();
}
