/** Digits as they are written here and there: `1,500`, `1 500`, `1'500`, `0.5`, `0,5`, `1e-6`, `9.500 €`. */
export const DIGITS = String.raw`\d(?:\.\d+)?e-?\d{1,2}(?![\p{L}\p{N}])|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?(?:,\d{1,2}(?![\d,]))?`;
/** How much the words behind digits are. */
export const WORTH: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** "9.500 €": thousands, as they are written where euros are paid. */
export function inEuros(text: string, digits: string, end: number): string | undefined {
  const beside = /^\s?(?:€|EUR\b)/.test(text.slice(end)) || /(?:€|\bEUR)\s?$/.test(text.slice(0, end - digits.length));
  return beside && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : undefined;
}

/** A number without an exponent, in as many digits as it has: 1e-10 is 0.0000000001. */
function inFull(number: number): string {
  return Math.abs(number) >= 1e-6 ? String(number) : number.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

/** Digits with a point and nothing else: `1,500` is 1500, `0,5` is 0.5. */
export function plain(digits: string): string {
  if (/e/i.test(digits)) return inFull(Number(digits));
  const decimal = /^(\d+),(\d{1,2})$/.exec(digits);
  return decimal ? `${decimal[1]}.${decimal[2]}` : digits.replace(/[,'’ ]/g, '');
}

/** `10k` is 10000. */
export function scaled(digits: string, letter: string | undefined, worth: number): string {
  if (letter === undefined && worth === 1) return digits;
  return String(Number(digits) * worth * (letter === undefined ? 1 : letter === 'k' ? 1_000 : 1_000_000));
}
