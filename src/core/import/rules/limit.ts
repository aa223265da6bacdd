import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { relativeText } from '../phrases/relative.ts';
import type { Seen } from './seen.ts';

/** The first limit in a dimension that compares, or how far from what it was. */
export function limit(
  seen: Seen,
  fact: string,
  dimension: ReturnType<typeof dimensionOf>,
  way: '<' | '>' | '' = '',
): Record<string, string> {
  const found = seen.bounds.find(
    (bound) =>
      bound.kind === 'compare' &&
      dimensionOf(bound) === dimension &&
      bound.operator.startsWith(way) &&
      bound.operator !== '==',
  );
  return found === undefined ? {} : { [fact]: relativeText(seen.body, found, seen.band) ?? boundText(found, 'lower') };
}
