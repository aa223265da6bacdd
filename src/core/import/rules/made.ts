import type { Amount } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import type { ProposedBands } from '../proposal.ts';
import type { Seen } from './seen.ts';

/** Bounds in the band that the item's section makes of them; nothing where there are none. */
export function banded(
  { band }: Seen,
  facts: Readonly<Record<string, string | number | boolean>>,
): { bands?: ProposedBands } {
  return Object.keys(facts).length === 0 ? {} : { bands: { [band]: facts } };
}

/** The first bound of a dimension that compares; of those who may state a bare amount ("94 % coverage"), also a bare one. */
export function firstBound(seen: Seen, dimension: Amount['dimension'], bare = false): StatedBound | undefined {
  const of = seen.bounds.filter((bound) => dimensionOf(bound) === dimension);
  return of.find(({ kind }) => kind !== 'bare') ?? (bare ? of[0] : undefined);
}

/** The bound of one fact as it is written; in a section that is no `go` a bare amount is what must not be reached. */
export function textOf(bound: StatedBound, better: 'higher' | 'lower', seen: Seen): string {
  const turned = seen.band === 'go' ? better : better === 'higher' ? 'lower' : 'higher';
  return boundText(bound, turned);
}

/** A bound on no such thing at all: none is `go`, any is what sections of caution and rollback are about. */
export function none(seen: Seen): string | number {
  return seen.band === 'go' ? 0 : '> 0';
}
