import type { FactBounds } from '../../src/core/bands.ts';
import type { Bound } from '../../src/core/bound/bound.ts';
import { isFault } from '../../src/core/bound/fault.ts';
import { parseBound } from '../../src/core/bound/parse.ts';
import type { FactSpec } from '../../src/core/fact.ts';
import { SPECS, type SpecName } from './specs.ts';

type Raw = string | number | boolean;

/** A bound that must parse. */
export async function boundOf(raw: Raw, fact: SpecName): Promise<Bound> {
  const bound = await parseBound(raw, fact, SPECS[fact]);
  if (isFault(bound)) throw new Error(`${fact}: ${raw}: ${bound.message}`);
  return bound;
}

/** The bounds of one fact, bands by name: `{ go: "< 500ms", 'no-go': "> 2s" }`. */
export async function boundsOf(
  fact: SpecName,
  bands: Readonly<Partial<Record<'go' | 'caution' | 'no-go', Raw>>>,
  more: Partial<FactBounds> = {},
): Promise<FactBounds> {
  const read = async (raw: Raw | undefined) => (raw === undefined ? undefined : boundOf(raw, fact));
  const [go, caution, noGo] = await Promise.all([read(bands.go), read(bands.caution), read(bands['no-go'])]);
  return {
    fact,
    spec: SPECS[fact] as FactSpec,
    ...(go ? { go } : {}),
    ...(caution ? { caution } : {}),
    ...(noGo ? { noGo } : {}),
    isDefault: false,
    when: 'always',
    ...more,
  };
}
