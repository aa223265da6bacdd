import type { Dimension } from '../../dimension.ts';
import { spelledAt } from './spelled.ts';
import { UNIT_WORDS } from './units.ts';

/** A number with its unit as a text states it, the unit in gonogo's words. */
export interface Amount {
  /** Digits with a point: `0.1`, `10000`. */
  readonly number: string;
  /** `ms`, `%`, `GB`, `/s`, empty for a plain number, `x` for a factor. */
  readonly unit: string;
  readonly dimension: Dimension | 'times';
  /** It says `+` or `or more`: `80%+`. */
  readonly more: boolean;
  /** What it is out of: 5 in `4/5`. */
  readonly outOf?: string;
  /** The text says about: `~100ms`, which is no bound. */
  readonly about: boolean;
}

const UNITS = new Map(
  UNIT_WORDS.flatMap(([unit, dimension, ...words]) => words.map((word) => [word, { unit, dimension }])),
);
const DIMENSIONS = new Map(UNIT_WORDS.map(([unit, dimension]) => [unit, dimension]));
const LONGEST = Math.max(...[...UNITS.keys()].map((word) => word.length));

/** Digits as they are written here and there: `1,500`, `1 500`, `1'500`, `0.5`, `0,5`, `1e-6`, `9.500 €`. */
const DIGITS = String.raw`\d(?:\.\d+)?e-?\d{1,2}(?![\p{L}\p{N}])|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?(?:,\d{1,2}(?![\d,]))?`;
const NUMBER = new RegExp(
  String.raw`([~≈∼]|about |around |approximately |approx\.? |roughly )?[$€£]?(${DIGITS})([kM](?![\p{L}\p{N}]))?`,
  'uy',
);
/** "one in a thousand" is rare, "1 in 10,000" is not: a share. */
const ONE_IN =
  /\s(?:in|out of|of|per)\s(?:every\s|each\s)?(?:(\d{1,3}(?:[,’' ]\d{3})+|\d{3,})(?![\d.])(?:\s(thousand|million))?|(?:an?\s|one\s)?(hundred|thousand|million)(?!\p{L})|(?<=\sin\s)(\d0|\d5|ten|twenty|fifty)(?=\s(?:\p{L}+\s)?\p{L}{3,}s(?!\p{L}))(?!\s(?:seconds|minutes|hours|days|weeks|months|years)(?!\p{L})))(?!\s?(?:%|[mk]?s\b|users\b))/iuy;
/** Digits before a word: `2 million`, `50 thousand`. */
const WORDED = /\s(hundred|thousand|million|billion)(?!\p{L})/iuy;
const FEW: Readonly<Record<string, string>> = { ten: '10', twenty: '20', fifty: '50' };
const WORTH: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const OUT_OF = /\s?\/\s?(\d+)(?![\d/]|\p{L})/uy;
/** "6 of 8 engineers", "4 out of 5". */
const OF_ALL =
  /\s(?:out of|of)\s(?:the\s|our\s|all\s)?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?![\d.,:]*\d|\s?%|[-\s]?(?:s|sec|min|h|d|ms)\b|[-\s]?(?:second|minute|hour|day|week|month|year|per ?cent)|[\p{L}-])/uy;

const LETTER = /[\p{L}\p{N}]/u;

/** Reads a number and its unit where one starts; `undefined` where none does, or where the digits belong to a name such as `v1.2.3`. */
export function readAmount(text: string, at: number): { readonly amount: Amount; readonly end: number } | undefined {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  if (!found) return inWords(text, at);
  const [whole, about = '', digits = '', thousands] = found;
  let end = at + whole.length;
  WORDED.lastIndex = end;
  const worded = WORDED.exec(text);
  end += worded?.[0].length ?? 0;
  const worth = WORTH[worded?.[1]?.toLowerCase() ?? ''] ?? 1;
  const number = scaled(inEuros(text, digits, end) ?? plain(digits), thousands, worth);
  const oneIn = worded ? undefined : outOf(text, end, number);
  if (oneIn) return { amount: { ...oneIn.amount, more: false, about: about !== '' }, end: oneIn.end };
  const out = allAt(text, end, number);
  if (out) end += out[0].length;
  const unit = out ? undefined : unitAt(text, end);
  if (unit) end = unit.end;
  const more = text[end] === '+';
  if (more) end += 1;
  // The unit may also follow: `50+ ms` and `99+ %` are written, too.
  const after = unit === undefined && more ? unitAt(text, end) : undefined;
  if (after) end = after.end;
  const said = unit ?? after;
  // `95th`, `3xx`: the digits are part of a word.
  if (said === undefined && !more && out === null && LETTER.test(text[end] ?? '')) return undefined;
  const amount = inUnits({
    number,
    unit: said?.unit ?? '',
    dimension: said?.dimension ?? 'count',
    more,
    about: about !== '',
    ...(out?.[1] === undefined ? {} : { outOf: out[1] }),
  });
  return withRest(text, amount, end);
}

/** What a number of things is out of. */
function allAt(text: string, from: number, number: string): RegExpExecArray | null {
  OUT_OF.lastIndex = from;
  OF_ALL.lastIndex = from;
  const slash = OUT_OF.exec(text);
  const of = slash === null ? OF_ALL.exec(text) : null;
  if (of?.[1] === undefined) return slash;
  const all = /^\d/.test(of[1]) ? of[1] : (spelledAt(of[1], 0)?.number ?? '0');
  if (Number(all) < Number(number)) return null;
  of[1] = all;
  return of;
}

/** An amount in words, whose unit may follow: "two approvals", "ten seconds". */
function inWords(text: string, at: number): { readonly amount: Amount; readonly end: number } | undefined {
  const spelled = spelledAt(text, at);
  if (!spelled) return undefined;
  const own =
    spelled.unit === undefined
      ? undefined
      : { unit: spelled.unit, dimension: DIMENSIONS.get(spelled.unit) ?? 'count', end: spelled.end };
  const oneIn = own ? undefined : outOf(text, spelled.end, spelled.number);
  if (oneIn) return { amount: { ...oneIn.amount, more: false, about: false }, end: oneIn.end };
  const all = own ? null : allAt(text, spelled.end, spelled.number);
  const unit = own ?? (all ? undefined : unitAt(text, spelled.end));
  const amount = {
    number: spelled.number,
    unit: unit?.unit ?? '',
    dimension: unit?.dimension ?? 'count',
    more: false,
    about: false,
    ...(all?.[1] === undefined ? {} : { outOf: all[1] }),
  } as const;
  return { amount: inUnits(amount), end: unit?.end ?? (all ? spelled.end + all[0].length : spelled.end) };
}

/** "9.500 €": thousands, as they are written where euros are paid. */
function inEuros(text: string, digits: string, end: number): string | undefined {
  const beside = /^\s?(?:€|EUR\b)/.test(text.slice(end)) || /(?:€|\bEUR)\s?$/.test(text.slice(0, end - digits.length));
  return beside && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : undefined;
}

/** A number without an exponent, in as many digits as it has: 1e-10 is 0.0000000001. */
function inFull(number: number): string {
  return Math.abs(number) >= 1e-6 ? String(number) : number.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

/** Digits with a point and nothing else: `1,500` is 1500, `0,5` is 0.5. */
function plain(digits: string): string {
  if (/e/i.test(digits)) return inFull(Number(digits));
  const decimal = /^(\d+),(\d{1,2})$/.exec(digits);
  return decimal ? `${decimal[1]}.${decimal[2]}` : digits.replace(/[,'’ ]/g, '');
}

/** What a number is a share of, where that stands behind it: 1 in 10,000 is 0.01 %, one in a thousand is 0.1 %. */
export function outOf(
  text: string,
  from: number,
  number: string,
): { readonly amount: Pick<Amount, 'number' | 'unit' | 'dimension'>; readonly end: number } | undefined {
  ONE_IN.lastIndex = from;
  const found = ONE_IN.exec(text);
  if (!found) return undefined;
  const [whole, digits, times, word, few] = found;
  const of =
    few !== undefined
      ? Number(FEW[few.toLowerCase()] ?? few)
      : digits === undefined
        ? (WORTH[word?.toLowerCase() ?? ''] ?? 1)
        : Number(plain(digits));
  const all = of * (WORTH[times?.toLowerCase() ?? ''] ?? 1);
  const part = String(Number(((100 * Number(number)) / all).toPrecision(6)));
  return { amount: { number: part, unit: '%', dimension: 'ratio' }, end: from + whole.length };
}

const OTHERWISE: Readonly<Record<string, readonly [times: number, unit: string]>> = {
  month: [30, 'd'],
  year: [365, 'd'],
  TB: [1000, 'GB'],
  TiB: [1024, 'GiB'],
};

/** Months and years as days, and other units that bounds are not written in as those that they are. */
function inUnits(amount: Amount): Amount {
  const other = OTHERWISE[amount.unit];
  if (other === undefined) return amount;
  const number = Number((Number(amount.number) * other[0]).toPrecision(12));
  return { ...amount, number: String(other[1] === 'd' ? Math.round(number) : number), unit: other[1] };
}

/** "4 h 30", "5 h 30 min", "1 min 30 s": the rest of a time, which is less than one of its unit. */
const REST: Readonly<Record<string, RegExp>> = {
  h: /\s?([0-5]\d)(?:\s?(?:m|min|mins|minutes))?(?![\p{L}\p{N}.,:%]|\s\p{L})|\s?([0-5]?\d)\s?(?:m|min|mins|minutes)(?![\p{L}\p{N}])/uy,
  min: /\s?([0-5]?\d)\s?(?:s|sec|seconds)(?![\p{L}\p{N}])/uy,
};

/** A time in two units as one in the smaller of them. */
function withRest(text: string, amount: Amount, end: number): { readonly amount: Amount; readonly end: number } {
  const form = amount.more || !/^\d+$/.test(amount.number) ? undefined : REST[amount.unit];
  if (form === undefined) return { amount, end };
  form.lastIndex = end;
  const found = form.exec(text);
  if (found === null) return { amount, end };
  const number = String(Number(amount.number) * 60 + Number(found[1] ?? found[2]));
  return { amount: { ...amount, number, unit: amount.unit === 'h' ? 'min' : 's' }, end: end + found[0].length };
}

/** `10k` is 10000. */
function scaled(digits: string, letter: string | undefined, worth: number): string {
  if (letter === undefined && worth === 1) return digits;
  return String(Number(digits) * worth * (letter === undefined ? 1 : letter === 'k' ? 1_000 : 1_000_000));
}

/** "120 payments per second", "50 orders a minute": a rate of whatever is counted. */
const RATE =
  /\s[\p{L}-]{2,20}(?:\s[\p{L}-]{4,20})?\s?(?:per\s|an?\s|\/)(s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?)(?![\p{L}\p{N}])/iuy;

/** What may stand before the unit: "60 more days". */
const EXTRA = /\s(?:more|further|full|consecutive|business|working|calendar|straight)(?=\s)/y;

function unitAt(text: string, from: number): { unit: string; dimension: Amount['dimension']; end: number } | undefined {
  RATE.lastIndex = from;
  const rate = RATE.exec(text);
  // "2 GB per hour" is counted in GB.
  if (rate && ![rate[0].trim(), /\p{L}+/u.exec(rate[0])?.[0] ?? ''].some((word) => UNITS.has(word.toLowerCase()))) {
    const every = rate[1]?.[0]?.toLowerCase();
    return {
      unit: every === 's' ? '/s' : every === 'm' ? '/min' : '/h',
      dimension: 'rate',
      end: from + rate[0].length,
    };
  }
  EXTRA.lastIndex = from;
  const extra = EXTRA.exec(text)?.[0].length ?? 0;
  const start = /[\s-]/.test(text[from + extra] ?? '') ? from + extra + 1 : from;
  const folded = text.slice(start, start + LONGEST).toLowerCase();
  for (let length = folded.length; length > 0; length--) {
    const known = UNITS.get(folded.slice(0, length));
    if (!known || (LETTER.test(folded[length - 1] ?? '') && LETTER.test(text[start + length] ?? ''))) continue;
    // Of a blank or hyphen and one letter, `5 m` and `2-d` may be anything else; `5 s` is not written for anything else.
    if (start > from && length === 1 && /[a-z]/.test(folded[0] ?? '') && !/[shx]/.test(folded[0] ?? '')) continue;
    return { ...known, end: start + length };
  }
  return undefined;
}

/** The amount as a bound writes it: `500ms`, `0.1%`, `10000`. */
export function written({ number, unit }: Pick<Amount, 'number' | 'unit'>): string {
  return `${number}${unit}`;
}
