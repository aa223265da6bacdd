import type { ImportItem } from './item.ts';
import { kindOf } from './outline/kinds.ts';
import { written } from './phrases/amount.ts';
import { bandBefore, bandBehind, goodBefore, restIn, type Worse } from './phrases/band-words.ts';
import { type StatedBound, statedBounds } from './phrases/bound-phrase.ts';
import { OPPOSITE } from './phrases/comparing.ts';
import { dimensionOf } from './phrases/measured.ts';
import { sizeOf } from './phrases/size.ts';

type Limits = NonNullable<ImportItem['limits']>;

/** One of many values, and of all of them: "p95 < 60 s, never over 5 min". */
const ONE_OF_MANY = /\b(?:p\d+|median|average|avg|mean|typically|usually)\b/i;
/** The limit that follows is as far as it may go. */
const STILL = /\b(?:till|until|to)\s*$/i;
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
  readonly bound: StatedBound;
  /** It may just be reached: "hard limit 4 s", and not "revert at 4 s". */
  readonly hard: boolean;
  /** Only the words behind it say so. */
  readonly behind: boolean;
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
    bounds.find((_, i) => i < head && wayOf(text, bounds, i) !== undefined);
  const of = clauses.filter((one, i): one is Clause => {
    const bound = bounds[i];
    return (
      one !== undefined &&
      bound !== undefined &&
      (good === undefined || (sameKind(good, bound, text.slice(bound.end, one.to)) && looksAway(good, bound, one)))
    );
  });
  const [caution, bad] = (['caution', 'no-go'] as const).map((band) => of.filter((one) => one.band === band));
  if (caution === undefined || bad === undefined || caution.length > 1 || bad.length > 1) return undefined;
  // A warning alone is what an alert is set to.
  // A limit that has to last is read from a series, of which every other would have to say so, too.
  if (good?.kind === 'compare' && good.lasting !== undefined) return undefined;
  // A factor of what nobody names is no limit that can be written.
  if ([good, ...of.map(({ bound }) => bound)].some((one) => one && dimensionOf(one) === 'times')) return undefined;
  if (of.length === 0 || (good === undefined && of.length < 2)) return undefined;
  const start = good?.at ?? Math.min(...of.map(({ from }) => from));
  const named = text
    .slice(0, start)
    .replace(GOOD_WORDS, '')
    .replace(/[\s:(–—,-]+$/, '');
  if (named === '') return undefined;
  const rest = bad.length > 0 || good === undefined || caution[0] === undefined ? undefined : restIn(text);
  const beyond = rest !== undefined && good && caution[0] ? beyondOf(good, caution[0]) : undefined;
  const told = rest === undefined ? text : text.slice(0, rest);
  const way = good?.kind === 'bare' ? wayOf(text, bounds, bounds.indexOf(good)) : '';
  return {
    of: named,
    ...(good === undefined ? {} : { go: `${way}${whole(text, good)}` }),
    ...(caution[0] === undefined ? {} : { caution: caution[0].text }),
    ...(bad[0] === undefined ? {} : { 'no-go': bad[0].text }),
    ...(bad[0]?.hard ? { hard: true } : {}),
    ...(beyond === undefined ? {} : { 'no-go': beyond }),
    ...(caution[0]?.still ? { still: true } : {}),
    ...(good === undefined ? {} : { said: without(told, of) }),
  };
}

/** What is good, at the end of what a limit is of: "CPU: normal up to 60 %". */
const GOOD_WORDS =
  /[:,;(–—-]\s*(?:ok(?:ay)?|green|good|fine|normal|target|go)(?:\s+(?:from|till|until|at|is|up to))?\s*$/i;

/** A limit with what it is a share of: "95 % of baseline". */
function whole(text: string, bound: StatedBound): string {
  const of = /^\s*of (?:the |our )?[^,;:()]*?\b(?:baseline|normal|usual|control|before)\b/i.exec(text.slice(bound.end));
  return text.slice(bound.at, bound.end + (of?.[0].length ?? 0));
}

/** Which way an amount looks that its words call good, before or behind it; `undefined` for any other. */
function wayOf(text: string, bounds: readonly StatedBound[], i: number): string | undefined {
  const bound = bounds[i];
  if (bound === undefined || bound.kind === 'range') return undefined;
  const words = (
    text
      .slice(bounds[i - 1]?.end ?? 0, bound.at)
      .split(SEPARATOR)
      .at(-1) ?? ''
  ).trim();
  const before = goodBefore(words);
  if (before !== undefined) return before;
  const behind = text.slice(bound.end, bounds[i + 1]?.at).split(SEPARATOR)[0] ?? '';
  if (words !== '' || bandBehind(behind) !== 'go') return undefined;
  // "96 % is fine, 92 to 96 % needs a report": a range below it says that more is better.
  const next = bounds[i + 1];
  if (next?.kind !== 'range') return '';
  return sizeOf(next.high) <= sizeOf(bound.amount)
    ? 'at least '
    : sizeOf(next.low) >= sizeOf(bound.amount)
      ? 'at most '
      : '';
}

/** What is neither good nor a warning: what lies behind the far end of the warning. */
function beyondOf(good: StatedBound, { bound }: Clause): string | undefined {
  if (bound.kind === 'bare' || good.kind === 'range') return undefined;
  if (bound.kind === 'range') {
    if (sizeOf(good.amount) <= sizeOf(bound.low)) return `more than ${written(bound.high)}`;
    return sizeOf(good.amount) >= sizeOf(bound.high) ? `less than ${written(bound.low)}` : undefined;
  }
  if (good.kind === 'bare' || good.operator[0] !== bound.operator[0]) return undefined;
  return /^[<>]/.test(bound.operator) ? `${OPPOSITE[bound.operator]} ${written(bound.amount)}` : undefined;
}

/** What only the words behind a limit call bad has to look away from what is good: "≤ 10 skipped, ≤ 3 aborts" are two good limits. */
function looksAway(good: StatedBound, bound: StatedBound, { band, behind }: Clause): boolean {
  if (!behind || band !== 'no-go' || bound.kind !== 'compare' || good.kind !== 'compare') return true;
  return good.operator[0] !== bound.operator[0];
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
    bound,
    hard: !/\b(?:at|from)\s*$/i.test(cut),
    behind: words === '' || /^(?:from|at)$/i.test(cut.trim()),
  });
  const said = whole(text, bound);
  const never = /^(?:but |and )?never\b/i.test(words) && ONE_OF_MANY.test(text.slice(0, past));
  if (never) return undefined;
  // "Hold 24 h: p99 ≤ 450 ms" says how long.
  const named = bound.kind === 'bare' && /^(?:hold|pause)$/i.test(words) ? undefined : bandBefore(words, behind);
  // What stands before the first limit is what it is of: "Page p95 < 2 s".
  if (named !== undefined && (i > 0 || cut.length < before.length || words !== ''))
    return clause(named, named === 'no-go' ? turned(words, bound, said) : said, STILL.test(words));
  if (i === 0) return undefined;
  const then = THEN.exec(text.slice(bound.end));
  if (then !== null && /[(,;]\s*\S*\s*$/.test(text.slice(past, bound.at))) {
    const kind = kindOf(`${then[1]} if`);
    return clause(kind === 'caution' ? 'caution' : 'no-go', said);
  }
  if (words !== '') return undefined;
  const told = bandBehind(behind);
  if (told === 'caution' || told === 'no-go') return clause(told, said);
  const touching = bound.kind === 'range' && bounds.slice(0, i).some((one) => touches(one, bound));
  return touching ? clause('caution', said) : undefined;
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
  return (
    a === b ||
    (b === 'count' && a === 'rate') ||
    (b === 'count' && a === 'ratio' && (bandBehind(behind) === 'caution' || !/^\s+\p{L}/u.test(behind)))
  );
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
