/** What kind of value a fact is. Values are kept in base units: seconds, bytes, fractions (0.94 is 94 %), per second. */
export type Dimension = 'count' | 'ratio' | 'duration' | 'bytes' | 'rate' | 'number' | 'text' | 'flag' | 'time';

/** Dimensions whose quantities are written with a unit; a bare number for one of these is a mistake. */
export const UNIT_DIMENSIONS: ReadonlySet<Dimension> = new Set(['ratio', 'duration', 'bytes', 'rate']);

/** Dimensions that have an order, so that `<` and ranges make sense. */
export const ORDERED_DIMENSIONS: ReadonlySet<Dimension> = new Set([
  'count',
  'ratio',
  'duration',
  'bytes',
  'rate',
  'number',
  'time',
]);

/** The dimension in words for messages: "a duration". */
export function aDimension(dimension: Dimension): string {
  const words: Record<Dimension, string> = {
    count: 'a count',
    ratio: 'a ratio, written in %',
    duration: 'a duration',
    bytes: 'a size in bytes',
    rate: 'a rate',
    number: 'a plain number',
    text: 'text',
    flag: 'true or false',
    time: 'a point in time',
  };
  return words[dimension];
}
