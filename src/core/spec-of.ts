import type { FactBounds } from './bands.ts';
import type { Bound } from './bound/bound.ts';
import type { Criterion } from './checklist.ts';
import type { FactSpec } from './fact.ts';
import type { BoundPlace, SpecResult } from './results.ts';
import type { Waiver } from './waiver.ts';

/** What the bound facts of a criterion were expected to be, for the record: with it and their texts the bounds can be read again. */
export function specsOf({ bounds, enough }: Pick<Criterion, 'bounds' | 'enough'>, waiver?: Waiver): SpecResult[] {
  const bound = new Set(bounds.map(({ fact }) => fact));
  const only = enough.filter(({ fact }) => !bound.has(fact));
  return [...bounds, ...only].map((one) => {
    const typed = placesOf(one.fact, bounds, enough, waiver)
      .filter(([, bound]) => bound !== undefined && isTyped(bound, one.spec))
      .map(([place]) => place);
    return {
      fact: one.fact,
      dimension: one.spec.dimension,
      ...(one.spec.measured ? { measured: true } : {}),
      ...(one.spec.series ? { series: true } : {}),
      ...(one.when === 'always' ? {} : { when: one.when }),
      ...(typed.length > 0 ? { typed } : {}),
      ...(bound.has(one.fact) ? {} : { counted: true }),
    };
  });
}

function placesOf(
  fact: string,
  bounds: readonly FactBounds[],
  enough: readonly FactBounds[],
  waiver: Waiver | undefined,
): readonly (readonly [BoundPlace, Bound | undefined])[] {
  const own = bounds.find((one) => one.fact === fact);
  return [
    ['go', own?.go],
    ['caution', own?.caution],
    ['no-go', own?.noGo],
    ['enough', enough.find((one) => one.fact === fact)?.go],
    ['waiver', waiver?.bounds.find((one) => one.fact === fact)?.bound],
  ];
}

/** Of a fact of any type, `200` in YAML is that number and nothing else, while the text "200" may be either. */
function isTyped(bound: Bound, spec: FactSpec): boolean {
  return spec.dimension === 'own' && !spec.measured && bound.kind === 'compare' && bound.operand.text === undefined;
}
