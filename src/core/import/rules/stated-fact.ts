import type { Amount } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { dimensionOf, type Measured, measuredIn } from '../phrases/measured.ts';
import { banded, textOf } from './made.ts';
import type { Example, Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** A fact of a check that texts state a limit of, with the words that name it. */
export interface StatedFact {
  readonly id: string;
  readonly check: string;
  readonly fact: string;
  readonly dimensions: readonly Amount['dimension'][];
  readonly better: 'higher' | 'lower';
  readonly says: readonly string[];
  readonly not?: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly todo: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
  readonly unlike: readonly string[];
}

/** One row for each such fact: the text names it, and states a limit in its dimension. */
export function statedRules(facts: readonly StatedFact[]): readonly Rule[] {
  return facts.map((one) => ({
    id: one.id,
    check: one.check,
    why: `The text states a limit of \`${one.fact}\`, which \`${one.check}\` gathers.`,
    opens: ['state', 'look', 'run'],
    says: one.says,
    ...(one.not ? { not: one.not } : {}),
    make: (seen) => bounded(seen, one),
    examples: one.examples,
    unlike: one.unlike,
  }));
}

/** "Returns 200 in less than 2 s" asks for the status, too. */
function statusIn({ body, band }: Seen, check: string): { readonly status?: number } {
  const status =
    /\b(?:returns?|answers?|responds?|gives|sends|status)\s+(?:with\s+)?(?:an?\s+)?(?:HTTP\s+)?([2-5]\d\d)\b(?!\s*m?s\b)/i.exec(
      body,
    );
  return check !== 'http' || band !== 'go' || status === null ? {} : { status: Number(status[1]) };
}

function bounded(seen: Seen, { check, fact, dimensions, better, options, todo }: StatedFact): Made | undefined {
  const found: Measured | undefined = measuredIn(seen.body, seen.bounds).find(
    ({ bound }) => bound.kind !== 'bare' && dimensions.includes(dimensionOf(bound)),
  );
  // A share beside a time is what the text is about: "back above 99 % within 2 hours".
  const others = seen.bounds.some((bound) => bound.kind === 'compare' && dimensionOf(bound) === 'ratio');
  if (found === undefined || (others && dimensionOf(found.bound) === 'duration')) return undefined;
  // A share where the fact is a count cannot be written down.
  const fits = dimensionOf(found.bound) === dimensions[0] || dimensionOf(found.bound) === 'rate';
  return {
    options,
    todo,
    ...(fits ? banded(seen, { ...statusIn(seen, check), [fact]: textOf(plain(found.bound), better, seen) }) : {}),
  };
}

/** \"20 an hour\" of what is only counted is 20. */
function plain(bound: StatedBound): StatedBound {
  if (bound.kind !== 'compare' || bound.amount.dimension !== 'rate' || !/^\/(?:min|h)$/.test(bound.amount.unit))
    return bound;
  return { ...bound, amount: { ...bound.amount, unit: '', dimension: 'count' } };
}
