import type { Dimension } from '../../dimension.ts';
import { DIGITS, inEuros, plain, scaled, WORTH } from './digits.ts';
import { fractionAt, inPercent } from './fractions.ts';
import { allAt, outOf } from './part-of.ts';
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
  /** A minus stands before it, which may be a sign, a dash, or say how far down. */
  readonly minus?: true;
  /** The text says about: `~100ms`, which is no bound. */
  readonly about: boolean;
}

const UNITS = new Map(
  UNIT_WORDS.flatMap(([unit, dimension, ...words]) => words.map((word) => [word, { unit, dimension }])),
);
const DIMENSIONS = new Map(UNIT_WORDS.map(([unit, dimension]) => [unit, dimension]));
const LONGEST = Math.max(...[...UNITS.keys()].map((word) => word.length));

/** A currency before the digits, which no unit of gonogo says. */
export const MONEY = String.raw`(?:[$€£¥₹]|(?:CHF|EUR|USD|GBP|NOK|SEK|DKK|PLN|CZK|JPY|INR|AUD|CAD|SGD|BRL|ZAR|US\$|A\$|C\$|Rs\.?|kr\.?)(?=\s?\d))\s?`;
const NUMBER = new RegExp(
  String.raw`([~≈∼]|about |around |approximately |approx\.? |roughly |circa |ca\. ?)?(?:${MONEY})?(${DIGITS})([kM](?![\p{L}\p{N}]))?`,
  'uy',
);
/** Digits before a word: `2 million`, `50 thousand`. */
const WORDED = /\s(hundred|thousand|million|billion)(?!\p{L})/iuy;

const LETTER = /[\p{L}\p{N}]/u;

/** Reads a number and its unit where one starts; `undefined` where none does, or where the digits belong to a name such as `v1.2.3`. */
export function readAmount(text: string, at: number): { readonly amount: Amount; readonly end: number } | undefined {
  const read = amountAt(text, at);
  if (read?.amount.dimension !== 'times' || !OFTEN.test(text.slice(read.end, read.end + 24))) return read;
  return { ...read, amount: { ...read.amount, unit: '', dimension: 'count' } };
}

/** "3 times per hour", "twice in a row": how often, and no factor of anything. */
const OFTEN =
  /^\s*(?:(?:per|an?|each|every) (?:second|minute|hour|day|night|week|month|shift)\b|in a row\b|(?:in|within|during) (?:an?|one|\d+|the (?:last|first|same)) )/i;

function amountAt(text: string, at: number): ReturnType<typeof readAmount> {
  const part = fractionAt(text, at);
  if (part !== undefined) return inFractions(text, part);
  NUMBER.lastIndex = at;
  const found = /^[2-6] 9s\b/.test(text.slice(at, at + 5)) ? null : NUMBER.exec(text);
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
  // A contrast of 4.5:1 is one number.
  if (/^:1(?![\d:.])/.test(text.slice(end, end + 3))) end += 2;
  const unit = out ? undefined : (unitAt(text, end) ?? attachedAt(text, end, digits));
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

/** "¼ hour", "½ MB"; where nothing says of what, a share: "⅔ of the capacity". */
function inFractions(text: string, { number, end }: { number: number; end: number }): ReturnType<typeof readAmount> {
  const unit = unitAt(text, end);
  const share = unit === undefined && number < 1;
  if (unit === undefined && !share)
    return { amount: { number: String(number), unit: '', dimension: 'count', more: false, about: false }, end };
  const amount = {
    number: share ? inPercent(number) : String(number),
    unit: unit?.unit ?? '%',
    dimension: unit?.dimension ?? 'ratio',
    more: false,
    about: false,
  } as const;
  return { amount: inUnits(amount), end: unit?.end ?? end };
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

/** Units that are one capital letter, right behind digits of which there are several: `83C`, `12.5V`; `3A` is a name. */
const CAPITAL = /[CVWA](?![\p{L}\p{N}])/uy;
/** `15G` of a disk. `5G` is a network. */
const GIGA = /G(?![\p{L}\p{N}])/uy;

/** A unit of one letter, which behind a blank would be anything else. */
function attachedAt(text: string, from: number, digits: string): ReturnType<typeof unitAt> {
  CAPITAL.lastIndex = from;
  GIGA.lastIndex = from;
  if (digits.length > 1 && CAPITAL.test(text)) return { unit: '', dimension: 'count', end: from + 1 };
  return !/^[2-6]$/.test(digits) && GIGA.test(text) ? { unit: 'GB', dimension: 'bytes', end: from + 1 } : undefined;
}

/** The amount as a bound writes it: `500ms`, `0.1%`, `10000`. */
export function written({ number, unit }: Pick<Amount, 'number' | 'unit'>): string {
  return `${number}${unit}`;
}
