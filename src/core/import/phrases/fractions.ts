/** Fractions of one sign, which may follow a whole number: `½`, `1½`. */
const SIGN = /(\d{0,3})\s?([½¼¾⅓⅔⅕⅛])/uy;
const WORTH: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅛': 0.125,
};

/** The number that a sign for a fraction ends, where one starts: `1½` is 1.5. */
export function fractionAt(text: string, at: number): { readonly number: number; readonly end: number } | undefined {
  SIGN.lastIndex = at;
  const found = SIGN.exec(text);
  if (found === null) return undefined;
  return { number: Number(found[1]) + (WORTH[found[2] ?? ''] ?? 0), end: at + found[0].length };
}

/** A part of one as a share in percent: `⅔` is 66.7. */
export function inPercent(part: number): string {
  return String(Math.round(part * 1_000) / 10);
}
