/** Weights are whole numbers up to this, up and down. */
export const MOST = 15;
/** The character of a weight of zero: none of those around it has to be escaped in a string. */
const ZERO = 53;

/** Small whole numbers as text, a character for each. */
export function packed(weights: readonly number[]): string {
  return weights.map((one) => String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, Math.round(one))))).join('');
}

/** Adds the numbers that a text stands for to those that are there, place by place. */
export function addPacked(text: string, to: Float64Array, times = 1): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (text.charCodeAt(at) - ZERO);
}
