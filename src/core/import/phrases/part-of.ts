import type { Amount } from './amount.ts';
import { plain, WORTH } from './digits.ts';
import { spelledAt } from './spelled.ts';

/** "one in a thousand" is rare, "1 in 10,000" is not: a share. */
const ONE_IN =
  /\s(?:in|out of|of|per)\s(?:every\s|each\s)?(?:(\d{1,3}(?:[,’' ]\d{3})+|\d{3,})(?![\d.])(?:\s(thousand|million))?|(?:an?\s|one\s)?(hundred|thousand|million)(?!\p{L})|(?<=\sin\s)(\d0|\d5|ten|twenty|fifty)(?=\s(?:\p{L}+\s)?\p{L}{3,}s(?!\p{L}))(?!\s(?:seconds|minutes|hours|days|weeks|months|years)(?!\p{L})))(?!\s?(?:%|[mk]?s\b|users\b))/iuy;
/** "One in eight", "1 in 50". */
const ONE_IN_FEW =
  /\sin\s(?:every\s)?(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|\d{1,2})(?=\s*(?:$|[,.;:)]|\s(?!(?:seconds|minutes|hours|days|weeks|months|years|min|h|s|d)(?!\p{L}))\p{L}+s(?!\p{L})))(?![.,’' ]\d)/iuy;
/** "Four of five cases", "two out of three": how often. */
const OF_CASES =
  /\s(?:out of|of|in)\s(?:every\s)?(two|three|four|five|six|eight|ten|\d{1,2})\s(?:cases|times|attempts|tries|instances)(?!\p{L})/iuy;
const FEW: Readonly<Record<string, string>> = { ten: '10', twenty: '20', fifty: '50' };
const OUT_OF = /\s?\/\s?(\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?![\d/]|\p{L})/uy;
/** "6 of 8 engineers", "4 out of 5", "1,204 of 1,210". */
const OF_ALL =
  /\s(?:out of|of)\s(?:the\s|our\s|all\s)?(\d{1,3}(?:[,.’' ]\d{3})+|\d{1,9}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?![\d.,:]*\d|\s?%|[-\s]?(?:s|sec|min|h|d|ms)\b|[-\s]?(?:second|minute|hour|day|week|month|year|per ?cent)|[\p{L}-])/uy;

/** What a number of things is out of. */
export function allAt(text: string, from: number, number: string): RegExpExecArray | null {
  OUT_OF.lastIndex = from;
  OF_ALL.lastIndex = from;
  const slash = OUT_OF.exec(text);
  const of = slash === null ? OF_ALL.exec(text) : null;
  if (slash?.[1] !== undefined) slash[1] = slash[1].replaceAll(',', '');
  // "A split of 60/40" is no part of anything.
  if (slash !== null && Number(slash[1]) < Number(number)) return null;
  if (of?.[1] === undefined) return slash;
  const all = /^\d/.test(of[1]) ? of[1].replaceAll(/\D/g, '') : (spelledAt(of[1], 0)?.number ?? '0');
  if (Number(all) < Number(number)) return null;
  of[1] = all;
  return of;
}

/** "1 error per 1,000 requests": what goes wrong is told per so many that went. */
const ERRORS_PER =
  /\s(?:errors?|failures?|failed \p{L}+|lost \p{L}+|drops?|time-?outs?|crash(?:es)?)\s(?:per|in|out of)\s(?:every\s)?(\d{1,3}(?:[,’' ]\d{3})+|\d{3,}|(?:an?\s|one\s)?(?:hundred|thousand|million))\s(?=(?:requests|calls|messages|transactions|queries|jobs|sessions|deliveries|orders|payments|logins|runs)(?!\p{L}))/iuy;

/** What a number is a share of, where that stands behind it: 1 in 10,000 is 0.01 %, one in a thousand is 0.1 %. */
export function outOf(
  text: string,
  from: number,
  number: string,
): { readonly amount: Pick<Amount, 'number' | 'unit' | 'dimension'>; readonly end: number } | undefined {
  const few = shareOfFew(text, from, number);
  if (few !== undefined) return few;
  ERRORS_PER.lastIndex = from;
  const errors = ERRORS_PER.exec(text);
  if (errors?.[1] !== undefined) {
    const all = /^\d/.test(errors[1])
      ? Number(plain(errors[1]))
      : (WORTH[errors[1].split(' ').at(-1)?.toLowerCase() ?? ''] ?? 1);
    const share = String(Number(((100 * Number(number)) / all).toPrecision(6)));
    return { amount: { number: share, unit: '%', dimension: 'ratio' }, end: from + errors[0].length };
  }
  ONE_IN.lastIndex = from;
  const found = ONE_IN.exec(text);
  // "At most 10 of 4,800 articles" counts articles; "1 of 10,000" and "5 per 1,000" say how rare something is.
  if (!found || (number !== '1' && /^\s(?:out\s)?of\s/i.test(found[0]))) return undefined;
  const [whole, digits, times, word, rare] = found;
  const of =
    rare !== undefined
      ? Number(FEW[rare.toLowerCase()] ?? rare)
      : digits === undefined
        ? (WORTH[word?.toLowerCase() ?? ''] ?? 1)
        : Number(plain(digits));
  // "Fewer than 3 per 1,000" is counted so; "1 per 1,000" says how rare it is.
  if (number !== '1' && /^\sper\s/i.test(found[0]))
    return { amount: { number, unit: '', dimension: 'count' }, end: from + whole.length };
  const all = of * (WORTH[times?.toLowerCase() ?? ''] ?? 1);
  const part = String(Number(((100 * Number(number)) / all).toPrecision(6)));
  return { amount: { number: part, unit: '%', dimension: 'ratio' }, end: from + whole.length };
}

/** A share of a few: one in eight is 12.5 %, four of five cases are 80 %. */
function shareOfFew(text: string, from: number, number: string): ReturnType<typeof outOf> {
  ONE_IN_FEW.lastIndex = from;
  OF_CASES.lastIndex = from;
  const found = OF_CASES.exec(text) ?? (number === '1' ? ONE_IN_FEW.exec(text) : null);
  if (found === null) return undefined;
  const all = Number(/^\d/.test(found[1] ?? '') ? found[1] : spelledAt(found[1] ?? '', 0)?.number);
  if (!(all > Number(number)) || Number(number) <= 0) return undefined;
  const part = String(Number(((100 * Number(number)) / all).toPrecision(4)));
  return { amount: { number: part, unit: '%', dimension: 'ratio' }, end: from + found[0].length };
}
