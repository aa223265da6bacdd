import type { Proposal } from '../proposal.ts';
import type { Seen } from '../rules/seen.ts';

/** Nobody states a requirement with more words. */
const WORDS = 40;
const CHARACTERS = 1_000;
/** The nearest headings say what an item is about. */
const HEADINGS = 3;
/** Words that begin alike are of one family: "monitor", "monitored", "monitoring". */
const BEGINNINGS = [4, 6];

/** Ends of words that do not change what is spoken of. */
const ENDS = /(?:'s|ing|ed|es|s)$/;

/** Amounts by what they are of, and what makes a limit of them. */
const AMOUNTS: readonly (readonly [feature: string, form: RegExp])[] = [
  ['n:%', /\d\s*%/],
  ['n:time', /\d\s?(?:ms|s|sec|seconds?|min|minutes?|h|hours?|d|days?|weeks?)\b/i],
  ['n:size', /\d\s?(?:[kmgt]i?b|bytes)\b/i],
  [
    'n:limit',
    /[<>≤≥]|\b(?:below|under|above|over|at (?:least|most)|less than|more than|fewer than|no more than|within|up to|max|min)\b/i,
  ],
  ['n:number', /\d/],
  ['n:percentile', /\b(?:p50|p9\d|p99\.9)\b/i],
];

/**
 * An item as a set of features: its words without their ends (`w:`), how they begin (`x:`), words next to each other (`b:`) and with one between them (`s:`),
 * the first and the last (`f:`, `l:`), what its code looks like (`c:`), amounts (`n:`), form and section (`k:`), how it opens, in which kind of place (`o:`, `in:`), and the words of the
 * headings above it (`h:`).
 */
export function featuresOf({ item, words, opening, place, bounds }: Seen): ReadonlySet<string> {
  const { text, code, urls, form, section, headings } = item;
  const found = new Set<string>([`k:${form}`, `k:${section}`, `o:${opening}`, `in:${place}`]);
  found.add(`n:bounds ${Math.min(3, bounds.length)}`);
  for (const word of words.slice(0, WORDS))
    for (const count of BEGINNINGS) if (word.length > count) found.add(`x:${word.slice(0, count)}`);
  let prose = ` ${text.slice(0, CHARACTERS)} `;
  for (const span of code) {
    prose = prose.replace(span, ' ');
    found.add(`c:${codeKind(span.trim())}`);
  }
  if (urls.length > 0 || /https?:/.test(prose)) found.add('url');
  for (const [feature, of] of AMOUNTS) if (of.test(prose)) found.add(feature);
  const said = (prose.toLowerCase().match(/\p{L}[\p{L}\p{N}]*(?:'\p{L}+)?|[:;,→]/gu) ?? []).slice(0, WORDS);
  const stems = said.map(stem);
  for (const [at, one] of stems.entries()) {
    found.add(`w:${one}`);
    if (at > 0) found.add(`b:${stems[at - 1]} ${one}`);
  }
  const plain = said.filter(isWord);
  for (const [at, one] of plain.entries()) {
    if (at > 1) found.add(`s:${stem(plain[at - 2] ?? '')} ${stem(one)}`);
    if (at > 0 && one.endsWith('ed')) found.add('p:ed');
    if (at > 0 && /[^s]s$/.test(one)) found.add('p:s');
    if (one.endsWith('ing')) found.add('p:ing');
  }
  const [first] = plain;
  const last = plain.at(-1);
  if (first !== undefined && last !== undefined) {
    for (const one of [`f:${first}`, `l:${last}`, `fe:${first.slice(-3)}`, `le:${last.slice(-3)}`]) found.add(one);
  }
  found.add(`k:${Math.min(8, plain.length)}`);
  for (const heading of headings.slice(-HEADINGS))
    for (const word of heading
      .slice(0, CHARACTERS)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]*/gu) ?? [])
      found.add(`h:${stem(word)}`);
  return found;
}

/** Words that say nothing by themselves. */
const SMALL = new Set(
  'the and for with from that this not are was has have its our all any each than then they into out over under per but can will one two new old'.split(
    ' ',
  ),
);

/** The words of a text that a feature stands for, as they are written there; `undefined` for what is none, or says nothing. */
export function wordsOf(feature: string, text: string): string | undefined {
  const [kind, stems] = [feature.slice(0, 2), feature.slice(2).split(' ')];
  if (kind !== 'w:' && kind !== 'b:') return undefined;
  const said = text.match(/\p{L}[\p{L}\p{N}]*(?:'\p{L}+)?/gu) ?? [];
  const found = stems.map((one) => said.find((word) => stem(word.toLowerCase()) === one));
  const telling = found.some((word) => word !== undefined && word.length > 2 && !SMALL.has(word.toLowerCase()));
  return telling && found.every((word) => word !== undefined) ? found.join(' ') : undefined;
}

/** What rows say of an item: the first that fits and its check (`r:`, `rc:`), and all others that would (`a:`, `ac:`). */
export function featuresOfRows(rows: readonly Proposal[]): ReadonlySet<string> {
  const [first] = rows;
  const found = new Set(first === undefined ? [] : [`r:${first.rule}`, `rc:${first.check}`]);
  for (const { rule, check } of rows) found.add(`a:${rule}`).add(`ac:${check}`);
  return found;
}

const stem = (word: string): string => word.replace(ENDS, '') || word;

const isWord = (token: string): boolean => !/[:;,→]/.test(token);

/** What a span of code is: a command by its first word, a variable, a path by its end, a name. */
function codeKind(span: string): string {
  if (/\s/.test(span)) return `command ${span.split(/\s+/)[0]?.toLowerCase()}`;
  if (/^[A-Z][A-Z0-9_]{2,}$/.test(span)) return 'variable';
  if (/[./]/.test(span)) return `path ${/\.([a-z]{1,5})$/i.exec(span)?.[1]?.toLowerCase() ?? ''}`;
  return span.includes('_') ? 'snake' : 'name';
}
