import type { FactBounds } from '../bands.ts';
import { isFault } from '../bound/fault.ts';
import { parseBound } from '../bound/parse.ts';
import type { Check, DefaultBound } from '../check.ts';
import { factSpec } from '../fact.ts';
import type { Json } from '../schema.ts';

/** The default bounds of a check that are in force: those on facts that the author binds nothing on. */
export async function defaultBounds(
  check: Check,
  defaults: readonly DefaultBound[],
  options: Readonly<Record<string, Json>>,
  own: ReadonlyMap<string, FactBounds>,
): Promise<FactBounds[]> {
  const found = new Map<string, FactBounds>();
  for (const one of defaults) {
    if (own.has(one.fact)) continue;
    const spec = factSpec(check.facts, one.fact, options);
    // A default that silently did not hold would be a looser gate than the one that is documented.
    if (!spec) throw new Error(`default bound of ${check.key}.${one.fact}: there is no such fact`);
    const bound = await parseBound(one.bound, one.fact, spec);
    if (isFault(bound)) throw new Error(`default bound of ${check.key}.${one.fact}: ${bound.message}`);
    const slot = one.band === 'no-go' ? 'noGo' : one.band;
    found.set(one.fact, {
      ...(found.get(one.fact) ?? { fact: one.fact, spec, isDefault: true, when: one.when ?? 'always' }),
      [slot]: bound,
    });
  }
  return [...found.values()];
}
