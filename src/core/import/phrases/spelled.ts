/** An amount in words: its number, and its unit where the words say that, too. */
export interface Spelled {
  readonly number: string;
  readonly unit?: string;
  readonly end: number;
}

const TIME: Readonly<Record<string, string>> = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  week: 'w',
  month: 'month',
  year: 'year',
};
/** `half an hour`, `a quarter of an hour`, `a minute`, `one per cent`. */
const WITH_UNIT =
  /(half|(?:a )?quarter of|one|an?)(?: an?)?(?: (?:full|business|working|calendar|single))? (second|minute|hour|day|week|month|year|per cent|percent)(?!\p{L})/iuy;
const HALVES: Readonly<Record<string, string>> = {
  second: '0.5s',
  minute: '30s',
  hour: '30min',
  day: '12h',
  week: '84h',
};
const QUARTERS: Readonly<Record<string, string>> = { second: '250ms', minute: '15s', hour: '15min', day: '6h' };
/** "Less than half full": a share of what it holds. */
const FILLED =
  /(half|(?:a )?third|(?:two|three)[- ](?:thirds|quarters)) (?=(?:full|empty|free|used|of capacity)(?!\p{L}))/iuy;
/** `three nines`: 99.9 %. */
const NINES = /(two|three|four|five|six|[2-6])[ -](?:nines|9s)(?!\p{L})/iuy;
const NINES_OF: Readonly<Record<string, string>> = {
  two: '99',
  three: '99.9',
  four: '99.99',
  five: '99.999',
  six: '99.9999',
};
const IN_DIGITS = ['two', 'three', 'four', 'five', 'six'];
/** "Twice the usual", "double what it was", "three times as high": a factor. "Restarts twice" is a number. */
const FACTOR =
  /(twice|double|thrice|triple|one and a half times|three times|four times|five times|ten times)(?= (?:as\b|the\b|what\b|its\b|their\b|our\b|that\b|of\b|baseline|normal|usual|last))/iuy;
const FACTORS: Readonly<Record<string, string>> = {
  twice: '2',
  double: '2',
  thrice: '3',
  'one and a half times': '1.5',
  triple: '3',
  'three times': '3',
  'four times': '4',
  'five times': '5',
  'ten times': '10',
};
/** "More than half of the clerks", "a third of our readers", "two thirds of all shops": a share of several, and not half as much as something. */
const PART =
  /(half|(?:a |one )?third|two[- ]thirds|(?:a |one )?quarter|three[- ]quarters|(?:a |one )?fifth|(?:a |one )?tenth)(?: of)? (?=(?:(?:the|all|our|its|their|these|those|your|my) )(?:\p{L}[\p{L}-]* ){0,3}?(?:\p{L}{3,}(?<!s|i|u)s|people|staff|personnel|crew|users)(?!\p{L}))(?!(?:of )?(?:the |its |our |their )?(?:\p{L}+ )?(?:usual|normal|old|previous|baseline|costs?|times|levels|values|resources)(?!\p{L}))/iuy;
/** "Less than a tenth", "at least a third": behind a word that compares it is a share of whatever it is. */
const COMPARED =
  /(?<=(?:\bthan|\bleast|\bmost|\bunder|\bbelow|\bover|\babove|\bexceeds?|\bby|[<>≤≥])\s)((?:a |one )(?:third|quarter|fifth|tenth))(?! of an? |\p{L}| (?:second|minute|hour|day|week|month|year)s?(?!\p{L}))/iuy;
/** Of what these are does not matter. */
const MOST = /(two[- ]thirds|three[- ]quarters)(?! of an? |\p{L})/iuy;
const PARTS: Readonly<Record<string, string>> = {
  half: '50',
  'two thirds': '66.7',
  third: '33.3',
  quarter: '25',
  'three quarters': '75',
  fifth: '20',
  tenth: '10',
};
const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBERS = new Map([
  ...SMALL.map((word, i) => [word, i + 2] as const),
  ...([
    ['fifteen', 15],
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['ninety', 90],
  ] as const),
  ...([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1_000],
    ['million', 1_000_000],
    ['half', 0.5],
  ] as const),
]);
const WORD = new RegExp(
  `(?:an? )?(${[...NUMBERS.keys()].join('|')})(?: (hundred|thousand|million))?(?![\\p{L}-])`,
  'iuy',
);

/** Reads an amount in words where one starts. `one` alone is too often no number, and `zero` says what checks hold by themselves. */
export function spelledAt(text: string, at: number): Spelled | undefined {
  const found = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    return form.exec(text);
  };
  const nines = found(NINES);
  if (nines)
    return {
      number: NINES_OF[IN_DIGITS[Number(nines[1]) - 2] ?? nines[1]?.toLowerCase() ?? ''] ?? '99.9',
      unit: '%',
      end: at + nines[0].length,
    };
  const factor = found(FACTOR);
  if (factor) return { number: FACTORS[factor[1]?.toLowerCase() ?? ''] ?? '2', unit: 'x', end: at + factor[0].length };
  const part = found(FILLED) ?? found(PART) ?? found(COMPARED);
  if (part) {
    const share =
      PARTS[
        (part[1] ?? '')
          .toLowerCase()
          .replace('-', ' ')
          .replace(/^(?:an?|one) /, '')
      ];
    if (share !== undefined) return { number: share, unit: '%', end: at + part[0].trimEnd().length };
  }
  const most = found(MOST);
  if (most)
    return {
      number: PARTS[(most[1] ?? '').toLowerCase().replace('-', ' ')] ?? '',
      unit: '%',
      end: at + most[0].length,
    };
  const timed = found(WITH_UNIT);
  if (timed) return measured(timed, at);
  const plain = found(WORD);
  if (!plain) return undefined;
  const times = plain[2] === undefined ? 1 : (NUMBERS.get(plain[2].toLowerCase()) ?? 1);
  const number = (NUMBERS.get(plain[1]?.toLowerCase() ?? '') ?? 0) * times;
  // "half an hour" was read above; what else is half is half of something else.
  return { number: String(number), ...(number === 0.5 ? { unit: 'x' } : {}), end: at + plain[0].length };
}

function measured([whole, howMuch = '', of = '']: RegExpExecArray, at: number): Spelled | undefined {
  const unit = of.toLowerCase();
  const part = howMuch.toLowerCase();
  const end = at + whole.length;
  if (unit.startsWith('per'))
    return part === 'one' || part === 'half' ? { number: part === 'one' ? '1' : '0.5', unit: '%', end } : undefined;
  const written = part === 'half' ? HALVES[unit] : part.includes('quarter') ? QUARTERS[unit] : `1${TIME[unit]}`;
  const [, number = '', name = ''] = /^([\d.]+)(\w+)$/.exec(written ?? '') ?? [];
  return number === '' ? undefined : { number, unit: name, end };
}
