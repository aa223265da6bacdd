import type { Dimension } from '../../dimension.ts';

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

/** What people write for a unit, and what it is. The longest that fits is meant. */
const UNIT_WORDS: readonly (readonly [unit: string, dimension: Amount['dimension'], ...words: string[]])[] = [
  ['%', 'ratio', '%', 'percent', 'per cent', 'pct'],
  ['pp', 'ratio', 'pp', 'percentage points', 'percentage point'],
  ['ns', 'duration', 'ns', 'nanoseconds'],
  ['us', 'duration', 'us', 'µs', 'μs', 'microseconds'],
  ['ms', 'duration', 'ms', 'msec', 'msecs', 'millis', 'millisecond', 'milliseconds'],
  ['s', 'duration', 's', 'sec', 'secs', 'second', 'seconds'],
  ['min', 'duration', 'm', 'min', 'mins', 'minute', 'minutes'],
  ['h', 'duration', 'h', 'hr', 'hrs', 'hour', 'hours'],
  ['d', 'duration', 'd', 'day', 'days'],
  ['w', 'duration', 'w', 'week', 'weeks'],
  ['kB', 'bytes', 'kb', 'kilobyte', 'kilobytes'],
  ['MB', 'bytes', 'mb', 'megabyte', 'megabytes'],
  ['GB', 'bytes', 'gb', 'gigabyte', 'gigabytes'],
  ['KiB', 'bytes', 'kib', 'ki'],
  ['MiB', 'bytes', 'mib', 'mi'],
  ['GiB', 'bytes', 'gib', 'gi'],
  ['B', 'bytes', 'bytes', 'byte'],
  [
    '/s',
    'rate',
    '/s',
    '/sec',
    '/second',
    'rps',
    'qps',
    'tps',
    'req/s',
    'req/sec',
    'reqs/s',
    'requests/s',
    'requests/sec',
  ],
  ['/s', 'rate', 'requests/second', 'requests per second', 'req per second', 'queries per second', 'per second'],
  [
    '/s',
    'rate',
    'transactions per second',
    'transactions/s',
    'messages per second',
    'events per second',
    'ops/s',
    'ops/sec',
  ],
  ['/min', 'rate', '/min', '/minute', 'rpm', 'requests per minute', 'requests/min', 'req/min', 'per minute'],
  ['/h', 'rate', '/h', '/hour', '/hr', 'requests per hour', 'requests/hour', 'per hour'],
  ['x', 'times', 'x', '×', 'times', 'fold', '-fold'],
];
const UNITS = new Map(
  UNIT_WORDS.flatMap(([unit, dimension, ...words]) => words.map((word) => [word, { unit, dimension }])),
);
const LONGEST = Math.max(...[...UNITS.keys()].map((word) => word.length));

const NUMBER =
  /([~≈∼]|about |around |approximately |approx\.? )?[$€£]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([kM](?![\p{L}\p{N}]))?/uy;
const OUT_OF = /\s?\/\s?(\d+)(?![\d/]|\p{L})/uy;

const LETTER = /[\p{L}\p{N}]/u;

/** Reads a number and its unit where one starts; `undefined` where none does, or where the digits belong to a name such as `v1.2.3`. */
export function readAmount(text: string, at: number): { readonly amount: Amount; readonly end: number } | undefined {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text) ?? spelled(text, at);
  if (!found) return undefined;
  const [whole, about = '', digits = '', thousands] = found;
  let end = at + whole.length;
  const number = scaled(digits.replaceAll(',', ''), thousands);
  OUT_OF.lastIndex = end;
  const out = OUT_OF.exec(text);
  if (out) end += out[0].length;
  const unit = out ? undefined : unitAt(text, end);
  if (unit) end = unit.end;
  const more = text[end] === '+';
  if (more) end += 1;
  // The unit may also follow: `50+ ms` and `99+ %` are written, too.
  const after = unit === undefined && more ? unitAt(text, end) : undefined;
  if (after) end = after.end;
  const said = /^half$/i.test(whole) ? { unit: 'x', dimension: 'times' as const } : (unit ?? after);
  // `95th`, `3xx`: the digits are part of a word.
  if (said === undefined && !more && out === null && LETTER.test(text[end] ?? '')) return undefined;
  return {
    amount: {
      number,
      unit: said?.unit ?? '',
      dimension: said?.dimension ?? 'count',
      more,
      about: about !== '',
      ...(out?.[1] === undefined ? {} : { outOf: out[1] }),
    },
    end,
  };
}

const SPELLED = /()(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half(?! an? ))(?![\p{L}-])/iuy;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number in words. `one` is too often no number ("one command"), and `zero` says what checks hold by themselves. */
function spelled(text: string, at: number): readonly [string, string, string] | undefined {
  SPELLED.lastIndex = at;
  const word = SPELLED.exec(text)?.[0];
  if (word === undefined) return undefined;
  const folded = word.toLowerCase();
  if (folded === 'half') return [word, '', '0.5'];
  const number = folded === 'twelve' ? 12 : folded === 'twenty' ? 20 : NUMBERS.indexOf(folded) + 2;
  return [word, '', String(number)];
}

/** `10k` is 10000. */
function scaled(digits: string, letter: string | undefined): string {
  if (letter === undefined) return digits;
  return String(Number(digits) * (letter === 'k' ? 1_000 : 1_000_000));
}

/** "120 payments per second", "50 orders a minute": a rate of whatever is counted. */
const RATE = /\s[\p{L}-]{2,20}\s?(?:per\s|an?\s|\/)(s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?)(?![\p{L}\p{N}])/iuy;

/** What may stand before the unit: "60 more days". */
const EXTRA = /\s(?:more|further|full|consecutive|business|working|calendar|straight)(?=\s)/y;

function unitAt(text: string, from: number): { unit: string; dimension: Amount['dimension']; end: number } | undefined {
  RATE.lastIndex = from;
  const rate = RATE.exec(text);
  if (rate) {
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
