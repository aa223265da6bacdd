import type { FactSpec } from '../core/fact.ts';
import { namedUnit } from '../core/unit.ts';

/** How several values become one. */
export const AGGREGATES = ['count', 'sum', 'min', 'max', 'mean'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** A fact that an author declares: where its value stands, how several become one, and what its numbers count in. */
export interface DeclaredFact {
  readonly path: string;
  readonly as?: Aggregate;
  readonly unit?: string;
}

/** What is known of a declared fact before it is read. */
export function declaredSpec({ path, as, unit }: DeclaredFact): FactSpec {
  const described = `What \`${path}\` selects${as ? ` (${as})` : ''}.`;
  if (as === 'count') return { dimension: 'count', describe: described };
  const known = unit === undefined ? undefined : namedUnit(unit);
  const dimension = known?.dimension ?? (as === undefined ? 'own' : 'number');
  return { dimension, describe: described, ...(unit !== undefined && known?.dimension !== unit ? { unit } : {}) };
}
