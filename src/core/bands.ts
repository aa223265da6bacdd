import { type Band, type Bound, movesByShare, needsBaseline } from './bound/bound.ts';
import { type Holding, holding } from './bound/holds.ts';
import { intersect, intervalsOf, isPoint } from './bound/interval.ts';
import { resolveBaseline } from './bound/resolve.ts';
import type { DefaultBound } from './check.ts';
import type { Fact, FactSpec } from './fact.ts';

/** All that is said about one fact, by the author or by the check's defaults. */
export interface FactBounds {
  readonly fact: string;
  readonly spec: FactSpec;
  readonly go?: Bound;
  readonly caution?: Bound;
  readonly noGo?: Bound;
  readonly isDefault: boolean;
  readonly when: NonNullable<DefaultBound['when']>;
}

/** The band a value falls into, and the bound that decided; or why no band can be told. */
export type BandResult =
  | { readonly band: Band; readonly decided: Bound | undefined }
  | { readonly fault: BandFault; readonly bound: Bound };

/** Why a fact cannot be judged by its bound; each is the cause that the criterion then has. */
export type BandFault = 'invalid' | 'no-baseline' | 'too-few';

/**
 * The band of a fact (SPEC section 3): no-go if its no-go bound holds, else go, else caution; if none holds, a gate
 * (`go` alone) is no-go, `go` with `no-go` leaves caution between them, and without a go bound it is go. `any` in `go`
 * takes a default away and is no gate: beside it the other bands still judge.
 */
export function bandOf(bounds: FactBounds, fact: Fact, baseline: number | undefined): BandResult {
  const gate = bounds.go?.kind === 'any' ? undefined : bounds.go;
  const bands = { 'no-go': bounds.noGo, go: gate, caution: bounds.caution };
  const outcome: Partial<Record<Band, Holding | 'no-baseline'>> = {};
  const resolved: Partial<Record<Band, Bound>> = {};
  for (const band of DECIDING_ORDER) {
    const bound = bands[band];
    if (!bound) continue;
    // Where the catalog knows a ratio this is a mistake at load; only a report may know it of `<name>.<stat>`.
    if (fact.dimension === 'ratio' && movesByShare(bound)) return { fault: 'invalid', bound };
    const ready = resolve(bound, fact, baseline);
    outcome[band] = ready === undefined ? 'no-baseline' : holdingOf(bounds.spec, ready, fact, band);
    if (ready) resolved[band] = ready;
    if (outcome[band] === 'mismatch') return { fault: 'invalid', bound };
  }
  for (const band of DECIDING_ORDER) {
    const bound = bands[band];
    if (!bound) continue;
    if (outcome[band] === 'no-baseline') return { fault: 'no-baseline', bound };
    if (outcome[band] === 'too-short') return { fault: 'too-few', bound };
    if (outcome[band] !== 'holds' || (band === 'no-go' && milderShares(resolved, outcome))) continue;
    return { band, decided: bound };
  }
  if (!gate) return { band: 'go', decided: bounds.noGo ?? bounds.caution ?? bounds.go };
  return { band: bounds.noGo ? 'caution' : 'no-go', decided: gate };
}

/** What a bound says of a fact; a fact of another dimension than the catalog says is not one the bound can judge. */
export function holdingOf(spec: FactSpec, bound: Bound, fact: Fact, band: Band): Holding {
  return spec.dimension === 'own' || spec.dimension === fact.dimension ? holding(bound, fact, band) : 'mismatch';
}

const DECIDING_ORDER = ['no-go', 'go', 'caution'] as const;

/** The bound with its baseline filled in; `undefined` when there is none to fill in. */
function resolve(bound: Bound, fact: Fact, baseline: number | undefined): Bound | undefined {
  if (!needsBaseline(bound) || typeof fact.value !== 'number') return bound;
  return baseline === undefined ? undefined : resolveBaseline(bound, baseline);
}

/** True when a milder band also holds only because both bands name the same end value; there the milder one wins. */
function milderShares(
  resolved: Partial<Record<Band, Bound>>,
  outcome: Partial<Record<Band, Holding | 'no-baseline'>>,
): boolean {
  const worse = resolved['no-go'];
  // An alarm that went off earlier is not milder because it is silent now.
  if (worse?.kind === 'sustained') return false;
  return (['go', 'caution'] as const).some((band) => {
    const milder = resolved[band];
    return outcome[band] === 'holds' && worse !== undefined && milder !== undefined && sharesOnlyEnds(worse, milder);
  });
}

/** True when two numeric bounds have nothing in common but single end values, and neither is itself just that value. */
export function sharesOnlyEnds(a: Bound, b: Bound): boolean {
  const [left, right] = [intervalsOf(a), intervalsOf(b)];
  if (!left || !right || left.some(isPoint) || right.some(isPoint)) return false;
  return intersect(left, right, false).every(isPoint);
}
